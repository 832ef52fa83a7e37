import { foldWords } from '../lexicon/fold'
import { isAsLongAs } from '../lexicon/reading-length'
import type { Document, Evidence, Line } from '../parts'
import { cohesionOf } from './cohesion'
import { isSurePhrase } from './scores'
import { dumpTitle as weights, type Rising } from './weights'
import { wordCount } from './word-count'

/** Shorter lines are no titles, longer ones neither; in characters. */
const SHORTEST = 8
const LONGEST = 250
/** A line that is surely running text: so long, with such a score. */
const STORY_SCORE = 1
const STORY_LENGTH = 60
/** Running text that stands further apart than so many lines is of two stories. */
const MOST_BETWEEN = 12
/** So many lines above the running text a title is still near to it, and so many below its beginning it is surely none. */
const NEAR = 40
const AMONG = 10
/** So many lines below a title say who and when, so many above it end what went before. */
const BELOW = 4
const ABOVE = 2
/** What is said of so large a part of a line is said of the line. */
const MOSTLY = 0.6
/** How many of the best are held against the lines around them, and how many lines those are. */
const SHORTLIST = 12
const AROUND = 25
/** What another line holds beside a title is short: a section, a path, the name of the site. */
const HELD_SHARE = 0.4
const HELD_LENGTH = 20
const HELD_WORDS = 3
/** An address that has fewer words for its page tells nothing of the title. */
const LEAST_SLUG = 3
/** What else of a story a line may be; none of these is ever its title, nor is what a page says of itself. */
const OTHER_FIELDS = new Set<Evidence['kind']>(['image', 'byline', 'published', 'modified'])
/** Who and when: these stand around a title. */
const MOMENTS = new Set<Evidence['kind']>(['byline', 'published', 'modified', 'dateline'])
const ASKS = /[?!]["”’»」]?$/u
const FIGURES = 0.2

/** What the lines of a dump are held against. */
interface Held {
  readonly lines: readonly Line[]
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>
  /** Where the story's running text begins, and the first running text of all. */
  readonly story: number
  readonly first: number
  /** How much of its telling words each line shares with the running text. */
  readonly shared: readonly number[]
  /** The words of the page's address, as far as they are words. */
  readonly slug: readonly string[]
}

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
    lines,
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
function storyStart(prose: readonly Line[]): number {
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

/** How likely a line is the title, as a sum of what speaks for it and against it. */
const titleScore = (line: Line, held: Held): number =>
  placeScore(line, held) + shapeScore(line) + wordsScore(line, held) + evidenceScore(line, held)

function placeScore({ index }: Line, { story, first }: Held): number {
  const above = story - index
  const place = above > NEAR ? 'far' : above > 0 ? 'near' : above > -AMONG ? 'among' : 'below'
  return weights[place] + (first !== story && index > first ? weights.belowFirst : 0)
}

function shapeScore(line: Line): number {
  const { shape, text, hints } = line
  const ending = ASKS.test(text) ? 'asks' : shape.ending
  let score = weights[ending] + worth(weights.words, wordCount(line))
  if (shape.startsSmall) score += weights.small
  if (shape.digits > FIGURES) score += weights.figures
  if (hints.level > 0) score += hints.level === 1 ? weights.top : hints.level === 2 ? weights.second : weights.lesser
  return score
}

/** It says what the running text says, what another line says, what the address says. */
function wordsScore({ index, text, hints }: Line, { shared, slug }: Held): number {
  const score = worth(weights.shared, shared[index] ?? 0) + (hints.twin ? weights.twin : 0)
  if (slug.length < LEAST_SLUG) return score
  const words = new Set(foldWords(text).split(' '))
  return score + worth(weights.slug, slug.filter((word) => words.has(word)).length / slug.length)
}

/** Words of the last part of an address that has any: `/2026/05/ferry-back-after-storm-1234.html`. */
function slugWords(address: string | undefined): readonly string[] {
  if (address === undefined) return []
  const parts = pathOf(address).replace(EXTENSION, '').split('/').map(foldWords)
  const last = parts.findLast((part) => part.includes(' ')) ?? ''
  return last.split(' ').filter((word) => word.length > 2 && !HAS_DIGIT.test(word))
}
const HAS_DIGIT = /\d/u
const EXTENSION = /\.\w{2,5}$/u

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname)
  } catch {
    return ''
  }
}

const isOtherField = (line: Line, held: Held): boolean =>
  seenIn(line, held).some((item) => OTHER_FIELDS.has(item.kind) || isSurePhrase(item))

/** What is said of all of a line, or most of it. */
const seenIn = ({ index, text }: Line, { evidence }: Held): readonly Evidence[] =>
  (evidence.get(index) ?? []).filter(({ start, end }) => end - start > text.length * MOSTLY)

/** What is seen in it, right below it and right above it. */
function evidenceScore(line: Line, held: Held): number {
  const { index } = line
  const sees = (at: number): boolean => held.evidence.get(at)?.some(({ kind }) => MOMENTS.has(kind)) === true
  const inReach = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) if (sees(i)) return true
    return false
  }
  let score = seenIn(line, held).length > 0 ? weights.named : 0
  if (inReach(index + 1, index + BELOW)) score += weights.aboveMoment
  if (inReach(index - ABOVE, index - 1)) score += weights.belowMoment
  return score
}

/** `Home / Sport / Ferry is back` holds `Ferry is back`, which stands near. */
function holdsAnother({ index, text }: Line, lines: readonly Line[]): boolean {
  const words = foldWords(text)
  return lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((line) => {
    if (line.text.length >= text.length || line.shape.words < HELD_WORDS) return false
    const held = foldWords(line.text)
    return (
      held.length >= HELD_LENGTH && held.length > words.length * HELD_SHARE && held !== words && words.includes(held)
    )
  })
}

/** What a measure is worth: the last of the steps that it reaches. */
function worth(steps: Rising, measure: number): number {
  let value = 0
  for (const [least, step] of steps) if (measure >= least) value = step
  return value
}
