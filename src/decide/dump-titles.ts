import { foldWords } from '../lexicon/fold'
import { isAsLongAs } from '../lexicon/reading-length'
import type { Document, Evidence, Line } from '../parts'
import { cohesionOf } from './cohesion'
import { isSurePhrase } from './scores'
import { type Held, seenIn, slugWords, titleScore } from './dump-title-score'
import { dumpTitle as weights } from './weights'

/** Shorter lines are no titles, longer ones neither; in characters. */
const SHORTEST = 8
const LONGEST = 250
/** A line that is surely running text: so long, with such a score. */
const STORY_SCORE = 0.5
const STORY_LENGTH = 60
/** Running text that stands further apart than so many lines is of two stories. */
const MOST_BETWEEN = 12
/** How many of the best are held against the lines around them, and how many lines those are. */
const SHORTLIST = 12
const AROUND = 25
/** What another line holds beside a title is short: a section, a path, the name of the site. */
const HELD_SHARE = 0.4
const HELD_LENGTH = 20
const HELD_WORDS = 3
/** What else of a story a line may be; none of these is ever its title, nor is what a page says of itself. */
const OTHER_FIELDS = new Set<Evidence['kind']>(['image', 'byline', 'published', 'modified'])

/**
 * Index of the line that is most probably the title of a page's text without its tags, -1 where none is likely: it says what the
 * story says, stands above it and near who and when, and has the shape of a title; the page's address may say the same.
 */
export function dumpTitle(document: Document, evidence: readonly Evidence[], learned: (line: Line) => number): number {
  const { lines, metadata } = document
  const isStory = (line: Line): boolean => learned(line) > STORY_SCORE && isAsLongAs(line.text, STORY_LENGTH)
  const prose = lines.filter(isStory)
  const [first] = prose
  if (!first) return -1
  const held: Held = {
    evidence: byLine(evidence),
    story: storyStart(prose),
    first: first.index,
    shared: cohesionOf(lines, isStory, 0),
    slug: slugWords(metadata.url),
  }
  const likely = lines
    .filter((line) => mayBeTitle(line) && !isOtherField(line, held))
    .map((line) => ({ line, score: titleScore(line, held) }))
    .sort(byScore)
    .slice(0, SHORTLIST)
    .map(({ line, score }) => ({ line, score: holdsAnother(line, lines) ? score + weights.holdsAnother : score }))
    .sort(byScore)
  const [best] = likely
  return best && best.score > weights.least ? best.line.index : -1
}

interface Scored {
  readonly line: Line
  readonly score: number
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score

const mayBeTitle = ({ kind, text }: Line): boolean =>
  kind !== 'image' && kind !== 'rule' && kind !== 'front-matter' && text.length >= SHORTEST && text.length <= LONGEST

/** Where the longest stretch of running text begins: others are teasers and notices. */
export function storyStart(prose: readonly Line[]): number {
  let [best, start, size, most, last] = [-1, -1, 0, 0, -Infinity]
  for (const { index, text } of prose) {
    if (index - last > MOST_BETWEEN) [start, size] = [index, 0]
    size += text.length
    last = index
    if (size > most) [best, most] = [start, size]
  }
  return best
}

function byLine(evidence: readonly Evidence[]): ReadonlyMap<number, readonly Evidence[]> {
  const known = new Map<number, Evidence[]>()
  for (const item of evidence) {
    if (item.strength === 'hint') continue
    const items = known.get(item.line)
    if (items) items.push(item)
    else known.set(item.line, [item])
  }
  return known
}

const isOtherField = (line: Line, held: Held): boolean =>
  seenIn(line, held).some((item) => OTHER_FIELDS.has(item.kind) || isSurePhrase(item) || isPath(item))

/** `Home > News > Harbour` */
const isPath = (item: Evidence): boolean => item.kind === 'junk' && item.reason === 'breadcrumb'

/** `Home / Sport / Ferry is back` holds `Ferry is back`, which stands near. */
export function holdsAnother({ index, text }: Line, lines: readonly Line[]): boolean {
  const words = foldWords(text)
  return lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((line) => {
    if (line.text.length >= text.length || line.shape.words < HELD_WORDS) return false
    const held = foldWords(line.text)
    return held.length >= Math.max(HELD_LENGTH, words.length * HELD_SHARE) && held !== words && words.includes(held)
  })
}
