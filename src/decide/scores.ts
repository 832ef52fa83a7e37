import { foldWords } from '../lexicon/fold'
import type { Document, Evidence, Line, Segment } from '../parts'
import { bounded } from './bounded'
import type { Surroundings } from './surroundings'
import { isWhole, isWholeText } from './segments'
import { isDeckBelow, isLeadBelow, isTitleAbove, LONGEST_TITLE, mayBeTitle } from './titles'
import { body, closingJunk, headJunk, headline } from './weights'

const SHORTEST_SENTENCE = 60

/** Furniture stands out six times as often as it is named, and fewer named lines than three tell nothing. */
const UNNAMED = 6
const LEAST_NAMED = 3
/** A document that names this many kinds of furniture is a page, in whatever language most of its lines are; but kinds alone do not tell all. */
const ALL_KINDS = 8
const MOST_BY_KINDS = 0.7
/** A document of fewer lines is a fragment, and is judged with more trust. */
const WHOLE_PAGE = 30

/** How much of a document is page furniture, 0 to 1, by the lines that name themselves so and by how long it is. */
export function pageShare(document: Document, evidence: readonly Evidence[]): number {
  if (document.format === 'html') return Math.min(1, document.lines.length / WHOLE_PAGE)
  const named = evidence.filter(isPageJunk)
  const rows = new Set(named.map((item) => item.line)).size
  const kinds = new Set(named.map((item) => item.reason)).size
  const lines = document.lines.length
  const share = Math.max((UNNAMED * rows) / lines, Math.min(MOST_BY_KINDS, kinds / ALL_KINDS))
  return rows < LEAST_NAMED ? 0 : Math.min(1, share) * Math.min(1, lines / WHOLE_PAGE)
}

/** The line is what a page says of itself, and surely nothing else: `Skip to main content`. */
export const isSurePhrase = (item: Evidence): item is Extract<Evidence, { kind: 'junk' }> =>
  item.kind === 'junk' && item.strength === 'sure' && item.phrase === 'whole'

/** Rows of figures look like a page's counters and may be a story's table: they tell nothing of a page. */
export const isPageJunk = (item: Evidence): item is Extract<Evidence, { kind: 'junk' }> =>
  item.kind === 'junk' &&
  item.reason !== 'counter' &&
  item.strength !== 'hint' &&
  !closingJunk.has(item.reason) &&
  !headJunk.has(item.reason)

/** How much a segment reads like running text: by the learned table in a page, by a few plain rules in a clean text. */
export function bodyScore(segment: Segment, around: Surroundings): number {
  const share = around.pageShare
  const { index } = segment.line
  const least = around.signed.has(index) && !isWhole(segment) ? body.signed : -Infinity
  const learned = share > 0 ? share * bounded(Math.max(least, around.learned(segment.line))) : 0
  const teaser = around.teasers.has(index) ? body.teaser : 0
  const listed = index >= around.listHead || around.listed.has(index) || around.isApart(segment.line) ? body.listed : 0
  return learned + teaser + (1 - share) * (plainScore(segment) + listed)
}

function plainScore({ line: { shape } }: Segment): number {
  let score: number = body.base
  if (shape.words >= 20) score += body.words20
  if (shape.words >= 40) score += body.words40
  if (shape.ending === 'sentence') score += body.sentence
  if (shape.words === 1) score += body.oneWord
  return score
}

/** How much a segment reads like the story's headline; `asTitle` where it opens as a title does. */
export function headlineScore(segment: Segment, i: number, around: Surroundings, asTitle: boolean): number {
  const { line, start, end } = segment
  const length = end - start
  const { shape, hints } = line
  const whole = isWholeText(around.segments, i)
  const lead = whole && length > LONGEST_TITLE ? 0 : leadToDateline(i, around)
  const titled =
    whole &&
    (asTitle || (i === 0 && standsOff(segment, around)) || (lead > 0 && shape.ending === 'none' && shape.words > 2))
  let score = lead + (titled ? headline.titled : 0) + titleSlot(segment, i, around)
  if (line.kind === 'heading' && hints.level <= 2) score += headline.heading
  if (line.index === around.onlyHeading) score += headline.only
  if (line.kind === 'heading' && hints.level === 1 && around.pageShare <= 0.5) score += headline.top
  score += statedScore(around.headlines.get(line.index))
  if (i === around.firstWords) score += headline.first
  if (length > LONGEST_TITLE) score += headline.long
  if (whole && shape.ending === 'sentence' && line.kind !== 'heading' && shape.capitals < 0.8)
    score += headline.sentence
  if (whole && shape.words < 2) score += headline.short
  if (!LETTER.test(line.text.slice(start, end))) score += headline.wordless
  if (shape.startsSmall && start === 0) score += headline.small
  if (line.kind === 'list-item') score += headline.listed
  if (whole && (segment.evidence.some(isOtherField) || isHolder(line, around))) score += headline.otherField
  return score + titleOfDump(line, around)
}

/** It is the name of whose the document is: `Harbour Ledger`, and `© Harbour Ledger` below. */
const isHolder = ({ text }: Line, { holders }: Surroundings): boolean =>
  holders.size > 0 && text.length <= LONGEST_HOLDER && holders.has(foldWords(text))
const LONGEST_HOLDER = 60
const LETTER = /\p{L}/u

/** It says who wrote the story, or when, and nothing else, or is surely no part of it. */
const isOtherField = (item: Evidence): boolean =>
  (item.kind === 'byline' && item.strength === 'sure') ||
  ((item.kind === 'published' || item.kind === 'modified') && item.strength !== 'hint') ||
  (item.kind === 'junk' && item.reason === 'timestamp') ||
  isSurePhrase(item)

/** What it is worth that a page's text without its tags has its title here, or elsewhere. */
const titleOfDump = ({ index }: Line, { dumpTitle, pageShare: share }: Surroundings): number =>
  Math.min(1, share * 2) *
  (dumpTitle === undefined || dumpTitle === -1 ? 0 : dumpTitle === index ? headline.ofDump : -headline.ofDump)

/** What it is worth that the dateline before it on its line announces a title: `新华社北京8月29日电题：港口`. */
export function titleSlot({ line }: Segment, i: number, { segments }: Surroundings): number {
  const before = segments[i - 1]
  const titled =
    before?.line === line && before.evidence.some((item) => item.kind === 'dateline' && item.titled === true)
  return titled ? headline.titledBefore : 0
}

/** What it is worth that the page's metadata says the same. */
function statedScore(stated: readonly Evidence[] | undefined): number {
  if (!stated) return 0
  const worth = { sure: headline.stated, likely: headline.likened, hint: headline.beside } as const
  return Math.max(0, ...stated.map((item) => worth[item.strength]))
}

/** A first line with a blank row below it, where none of the rows after stand off: the layout of a title over its story. */
function standsOff({ line }: Segment, { segments }: Surroundings): boolean {
  const rest = segments.filter((other) => other.line !== line).map((other) => other.line.hints.blanksBefore)
  const [first = 0, ...others] = rest
  return (
    line.shape.ending === 'none' &&
    first > 0 &&
    others.length > 1 &&
    others.filter((blanks) => blanks > 0).length * 4 < others.length
  )
}

/** What it is worth that the dateline follows within a few lines. */
function leadToDateline(i: number, around: Surroundings): number {
  let score: number = headline.beforeDateline
  for (let at = i + 1; at < i + 9; at++) {
    const next = around.segments[at]
    if (!next) break
    if (next.evidence.some((item) => item.kind === 'dateline' && item.strength !== 'hint')) return score
    if (next.evidence.length === 0) score += headline.further
    if (next.line.text.length > LONGEST_TITLE) return 0
  }
  return 0
}

/** It has the shape of a title above a sentence, by its words alone: short, no mark at its end, a sentence below. */
export function opensAsTitle(segment: Segment, i: number, around: Surroundings): boolean {
  const { line } = segment
  const { opening } = around
  if (!isWholeText(around.segments, i) || !mayBeTitle(line)) return false
  if (opening && line.index <= opening.until) return line.index === opening.title
  const below = nextSpeaking(segment, i, around)
  const next = around.segments[below]?.line
  return next !== undefined && (isTitleAbove(line, next) || isLeadBelow(line, lineBelowDeck(line, below, around)))
}

/** The line below a deck: another that is short and no sentence. In a page the table tells, and rows of a table are none. */
function lineBelowDeck(title: Line, i: number, around: Surroundings): Line | undefined {
  const deck = around.segments[i]
  if (around.pageShare > 0.5 || !deck || deck.evidence.length > 0) return undefined
  if (!isDeck(title, deck.line) && !isLabel(title, deck.line)) return undefined
  return around.segments[nextSpeaking(deck, i, around)]?.line
}

const isDeck = (title: Line, line: Line): boolean =>
  line.kind === 'text' && line.hints.indent <= 1 && isDeckBelow(title, line)

/** `Nordvik`, `Real Madrid`: a word or two right below the first line of a text. */
const isLabel = (title: Line, { kind, index, shape }: Line): boolean =>
  kind === 'text' &&
  index === 1 &&
  title.shape.words >= LABELLED_WORDS &&
  shape.words <= LABEL_WORDS &&
  shape.ending === 'none' &&
  shape.digits === 0 &&
  !shape.startsSmall
const LABELLED_WORDS = 4
const LABEL_WORDS = 2

/** How many segments are looked at for the next line that says something. */
const REACH = 12

/** Where the next line that says something begins: no picture, rule, repetition, nor a short line that evidence takes out of the story; -1 without one. */
function nextSpeaking(segment: Segment, i: number, { segments, pageShare: share }: Surroundings): number {
  for (let at = i + 1; at < i + REACH && at < segments.length; at++) {
    const next = segments[at]
    if (next && next.line !== segment.line && !isApart(next, segment.line, share)) return at
  }
  return -1
}

function isApart({ line, evidence }: Segment, title: Line, share: number): boolean {
  if (line.kind === 'image' || line.kind === 'rule' || line.text === title.text) return true
  const telling = evidence.filter(({ strength }) => strength !== 'hint')
  if (share <= 0.5 && telling.some(({ kind }) => kind === 'image')) return true
  return line.text.length < SHORTEST_SENTENCE && telling.some(({ kind }) => kind !== 'dateline')
}
