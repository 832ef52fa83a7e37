import { foldWords } from '../lexicon/fold'
import type { Evidence, Line } from '../parts'
import { dumpTitle as weights, type Rising } from './weights'
import { withUnparted } from './word-count'

/** So many lines above the running text a title is still near to it, and so many below its beginning it is surely none. */
const NEAR = 40
const AMONG = 10
/** So many lines below a title say who and when, so many above it end what went before. */
const BELOW = 4
const ABOVE = 2
/** What is said of so large a part of a line is said of the line. */
const MOSTLY = 0.6
/** An address that has fewer words for its page tells nothing of the title. */
const LEAST_SLUG = 3
/** Who and when: these stand around a title. */
const MOMENTS = new Set<Evidence['kind']>(['byline', 'published', 'modified', 'dateline'])
const ASKS = /[?!]["”’»」]?$/u
const FIGURES = 0.2

/** What a line of a dump is held against. */
export interface Held {
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>
  /** Where the story's running text begins, and the first running text of all. */
  readonly story: number
  readonly first: number
  /** How much of its telling words each line shares with the running text. */
  readonly shared: readonly number[]
  /** The words of the page's address, as far as they are words. */
  readonly slug: readonly string[]
}

/** How likely a line is the title, as a sum of what speaks for it and against it. */
export const titleScore = (line: Line, held: Held): number =>
  placeScore(line, held) + shapeScore(line) + wordsScore(line, held) + evidenceScore(line, held)

function placeScore({ index }: Line, { story, first }: Held): number {
  const above = story - index
  const place = above > NEAR ? 'far' : above > 0 ? 'near' : above > -AMONG ? 'among' : 'below'
  return weights[place] + (first !== story && index > first ? weights.belowFirst : 0)
}

function shapeScore(line: Line): number {
  const { shape, text, hints } = line
  const ending = ASKS.test(text) ? 'asks' : shape.ending
  let score = weights[ending] + worth(weights.words, withUnparted(line))
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
export function slugWords(address: string | undefined): readonly string[] {
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

/** What is said of all of a line, or most of it. */
export const seenIn = ({ index, text }: Line, { evidence }: Held): readonly Evidence[] =>
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

/** What a measure is worth: the last of the steps that it reaches. */
function worth(steps: Rising, measure: number): number {
  let value = 0
  for (const [least, step] of steps) if (measure >= least) value = step
  return value
}
