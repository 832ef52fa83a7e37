import type { Line, Role, Segment } from '../parts'
import { once } from './bundles'
import { OTHER_STORY, price, type PricedMove } from './priced'
import { bodyScore, headlineScore, opensAsTitle, titleSlot } from './scores'
import { isSentence, isWholeText } from './segments'
import type { Surroundings } from './surroundings'
import { LONGEST_TITLE } from './titles'
import { free, type Move, otherStory, TITLE_OPENS_BODY, UNNAMED, UNNAMED_PROSE } from './weights'

const BODY: Role = { kind: 'field', field: 'body' }
const HEADLINE: Role = { kind: 'field', field: 'headline' }
const DECK: Role = { kind: 'field', field: 'subheadline' }

function furnitureOf({ hints, kind }: Line): Role {
  if (hints.hidden) return { kind: 'removed', reason: 'hidden' }
  return { kind: 'removed', reason: kind === 'rule' ? 'markup' : kind === 'front-matter' ? kind : 'page-furniture' }
}

/** All ways over a segment that no evidence speaks for, whole lines mostly. */
export function freeMoves(segment: Segment, i: number, around: Surroundings): PricedMove[] {
  const { line } = segment
  const ways: PricedMove[] = []
  const add = (table: readonly Move[], role: Role, score: number): void => {
    for (const move of table) ways.push(price(move, role, score))
  }
  const other = otherStory[isSentence(line) ? 'bySentence' : 'byWords']
  const furniture = furnitureOf(line)
  if (line.kind === 'rule' || line.kind === 'front-matter') {
    add(free.rule, furniture, 0)
    add(other, OTHER_STORY, 0)
    return ways
  }
  const score = bodyScore(segment, around)
  const title = opensAsTitle(segment, i, around)
  add(free.headline, HEADLINE, headlineScore(segment, i, around, title))
  const slot = titleSlot(segment, i, around)
  add(free.subheadline, DECK, slot > 0 ? slot : subheadlineScore(segment, i, title, around))
  if (line.kind === 'list-item') add(free.points, BODY, score)
  const opening = title ? TITLE_OPENS_BODY : 0
  for (const move of free[around.layout].body) ways.push(price(move, BODY, score + (opens(move) ? opening : 0)))
  if (line.index < around.dateline) add(free.aboveDateline, BODY, score)
  const unnamed = unnamedScore(line, around)
  for (const move of free[around.layout].furniture) ways.push(price(move, furniture, fromBottom(move) ? 0 : unnamed))
  if (!isWholeText(around.segments, i)) add(free.besideEvidence, furniture, 0)
  add(other, OTHER_STORY, Math.max(0, score))
  return ways
}

/**
 * In a clean text what stands between headline and dateline is a deck. In a page a title-like line is one only right
 * under the headline; elsewhere it is what the table says.
 */
function subheadlineScore({ line }: Segment, i: number, title: boolean, around: Surroundings): number {
  if (around.layout !== 'text') {
    const learned = title ? Math.min(0.5, around.learned(line) + 1) : NO_DECK
    return isHeadingBelowTitle(line, around.segments[i - 1]?.line) ? Math.max(DECK_BELOW_TITLE, learned) : learned
  }
  if (title) return 0.5
  return line.index < around.dateline && line.text.length <= LONGEST_TITLE ? -1 : NO_DECK
}

const NO_DECK = -8
/** More than what nobody names is worth as furniture. */
const DECK_BELOW_TITLE = 0.25

/** A lesser heading with nothing between it and that of the page: its deck, whatever such lines mostly are. */
const isHeadingBelowTitle = ({ hints, text }: Line, above: Line | undefined): boolean =>
  above?.hints.level === 1 && hints.level > 1 && text.length <= LONGEST_TITLE

const opens = once((move: Move) => move.from.includes('head'))

const isLong = ({ text }: Line): boolean => text.length > LONGEST_TITLE

/**
 * In a clean text nothing is furniture that does not say so, but for what stands below the story's close; a sentence
 * least of all, unless it is short and stands above a dateline.
 */
const unnamedScore = (line: Line, around: Surroundings): number =>
  around.pageShare === 0 && (isLong(line) || (isSentence(line) && line.index >= around.lastOpening))
    ? UNNAMED_PROSE
    : UNNAMED * (1 - around.pageShare)

const fromBottom = once((move: Move) => move.from.includes('bottom'))
