import type { Evidence, Line } from '../parts'
import { isSentence } from './segments'

/** So many sentences above it are surely the story's. */
const LEAST_ABOVE = 3
/** Longer paragraphs are told by themselves; in characters. */
const LONGEST = 130
/** Below this a line is surely none of the story's, and of what stands below the story each line is below that. */
const DOUBTFUL = -2.3
const SURELY_NOT = -3
const LIFTED = 0.3
/** `Enjoyed this story?` `© Harbour Ledger` */
const NO_STORY = /^©|[?？]["”»]?$/u

/**
 * The scores of a page's text without its tags, where its story ends in a short sentence: one right below the story's, and right
 * above what is named furniture, is the story's too, although it looks like what pages say below it.
 */
export function withLastSentence(
  lines: readonly Line[],
  scores: readonly number[],
  evidence: readonly Evidence[],
): readonly number[] {
  const named = new Set(evidence.flatMap(({ strength, line }) => (strength === 'hint' ? [] : line)))
  const isStorys = lines.map((line, i) => (scores[i] ?? 0) > 0 && isSentence(line))
  let above = 0
  return scores.map((score, i) => {
    const line = lines[i]
    if (i > 0 && isStorys[i - 1]) above++
    const isLast = isStorys[i - 1] === true && named.has(i + 1) && (scores[i + 1] ?? 0) <= SURELY_NOT
    if (!isLast || above < LEAST_ABOVE || score > 0 || score < DOUBTFUL || named.has(i)) return score
    return line && isSentence(line) && line.text.length <= LONGEST && !NO_STORY.test(line.text) ? LIFTED : score
  })
}
