import { isAsLongAs } from '../lexicon/reading-length'
import type { Line } from '../parts'
import type { Page } from './page'

/** A line of so many characters is a paragraph. */
const PARAGRAPH = 60
/** The best paragraph of a page whose story is surely found has such a score. */
const SURE = 2
/** Below such a score no paragraph is of a story. */
const HOPELESS = -3

/**
 * The scores of a page with a title and no paragraph below it that is surely running text: it is of a kind unknown to what
 * was learned. Its lines are judged by each other then, as much above their scores as the best paragraph is below a sure one.
 */
export function withBenefitOfDoubt(
  lines: readonly Line[],
  scores: readonly number[],
  { title }: Page,
): readonly number[] {
  if (title < 0) return scores
  let best = -Infinity
  for (const { index, text, hints } of lines)
    if (index > title && isAsLongAs(text, PARAGRAPH) && !hints.hidden) best = Math.max(best, scores[index] ?? 0)
  return best < SURE && best > HOPELESS ? scores.map((score) => score + SURE - best) : scores
}
