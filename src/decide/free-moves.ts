import type { Line, Role, Segment } from '../parts'
import { once } from './bundles'
import { OTHER_STORY, price, type PricedMove } from './priced'
import { bodyScore, headlineScore, opensAsTitle, titleSlot } from './scores'
import { isSentence, isWhole, isWholeText } from './segments'
import { markedDeckScore } from './standfirst'
import type { Surroundings } from './surroundings'
import { LONGEST_TITLE } from './titles'
import { wordCount } from './word-count'
import { deck, free, type Move, otherStory, TITLE_OPENS_BODY, UNNAMED, UNNAMED_PROSE, UNNAMED_ROW } from './weights'

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
  const above = isAboveStory(segment, around)
  if (line.kind === 'list-item' && !above) add(free.points, BODY, score)
  const opening = title || above ? TITLE_OPENS_BODY : 0
  for (const move of free[around.layout].body) ways.push(price(move, BODY, score + (opens(move) ? opening : 0)))
  if (line.index < around.dateline) add(free.aboveDateline, BODY, score)
  const unnamed = above ? UNNAMED_ROW : unnamedScore(line, around)
  for (const move of free[around.layout].furniture) ways.push(price(move, furniture, fromBottom(move) ? 0 : unnamed))
  if (!isWholeText(around.segments, i)) add(isSigns(segment) ? free.rule : free.besideEvidence, furniture, 0)
  add(other, OTHER_STORY, Math.max(0, score))
  return ways
}

/** Nothing but signs that markup left: `\ ` before a dateline. */
const isSigns = ({ line, start, end }: Segment): boolean => !SAYS.test(line.text.slice(start, end))
const SAYS = /[\p{L}\p{N}]/u

/**
 * In a clean text what stands between headline and dateline is a deck. In a page a title-like line is one only right
 * under the headline; elsewhere it is what the table says.
 */
function subheadlineScore({ line }: Segment, i: number, title: boolean, around: Surroundings): number {
  if (around.layout === 'dump') return Math.max(deckOfDump(line, around), markedDeckScore(line, i, around))
  if (around.layout === 'page') {
    const learned = title ? Math.min(deck.titled, around.learned(line) + 1) : deck.none
    return Math.max(learned, markedDeckScore(line, i, around))
  }
  if (title || around.opening?.deck === line.index) return deck.titled
  return line.index < around.dateline && line.text.length <= LONGEST_TITLE ? deck.aboveDateline : deck.none
}

/** In a page's text a row of some words right below the title is its deck, rather than furniture; nothing else is. */
const deckOfDump = (line: Line, { dumpTitle }: Surroundings): number =>
  line.index - 1 === dumpTitle &&
  wordCount(line) >= DECK_WORDS &&
  line.shape.digits < DECK_FIGURES &&
  line.text.length <= LONGEST_DECK
    ? deck.belowTitle
    : deck.none
const DECK_WORDS = 7
const DECK_FIGURES = 0.08
const LONGEST_DECK = 300

const opens = once((move: Move) => move.from.includes('head'))

const isLong = ({ text }: Line): boolean => text.length > LONGEST_TITLE

/**
 * In a clean text nothing is furniture that does not say so, but for what stands below the story's close, and for
 * titles below the head of a list; a sentence least of all, unless it is short and stands above a dateline.
 */
const unnamedScore = (line: Line, around: Surroundings): number =>
  around.pageShare === 0 && (isLong(line) || (isSentence(line) && line.index >= around.lastOpening))
    ? UNNAMED_PROSE
    : around.listed.has(line.index)
      ? 0
      : UNNAMED * (1 - around.pageShare)

/** It stands among rows of a page's head that say what they are. */
const isAboveStory = (segment: Segment, { opening }: Surroundings): boolean =>
  opening !== undefined && segment.line.index <= opening.until && isWhole(segment)

const fromBottom = once((move: Move) => move.from.includes('bottom'))
