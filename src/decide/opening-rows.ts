import { columnsOf } from '../lexicon/columns'
import type { Line, Segment } from '../parts'
import { isSentence } from './segments'
import { isDeckBelow, isLeadBelow, mayBeTitle } from './titles'

/** The rows above the lead of a text that was copied with the head of its page: a section, the title, a date, a place. */
export interface OpeningRows {
  /** Index of the line with the title. */
  readonly title: number
  /** Index of the line right below it that is no row of facts but its deck, be it a short sentence; none: -1. */
  readonly deck: number
  /** Index of the last line above the lead that says what it is: a date, a byline, a part of a page. */
  readonly until: number
}

/** Most rows that may stand above the lead, items of a list and others. */
const MOST_LINES = 200
const MOST_ROWS = 12
/** So many items above the title are headlines of other stories. */
const LEAST_ITEMS = 4
/** A title has so many words, or columns where words are not parted. */
const TITLE_WORDS = 3
const TITLE_COLUMNS = 16
/** A row that nothing speaks for and that is neither title nor deck has no more words and characters. */
const ROW_WORDS = 5
const LONGEST_ROW = 40
/** So large a share of digits has the row of a table. */
const FIGURES = 0.15
const LONGEST_STANDFIRST = 80

/** `Place: Norderney` */
const FACT = /^\p{Lu}\p{L}{1,14} ?[:：] ?\S/u

/**
 * The opening rows of a text that has a page's words somewhere, or in one of the rows; undefined for any other text.
 * `NATIONAL NEWS`, `Ferry returns after the storm`, `Place: Norderney`, `March 3, 2026`, and then a sentence.
 */
export function openingRows(
  lines: readonly Line[],
  segments: readonly Segment[],
  isPage: boolean,
): OpeningRows | undefined {
  const spoken = new Set(segments.filter(saysWhatItIs).map(({ line }) => line.index))
  let title: Line | undefined
  let deck = -1
  let until = -1
  let items = 0
  for (const line of lines.slice(0, MOST_LINES)) {
    if (line.index - items >= MOST_ROWS) return undefined
    if (spoken.has(line.index) || line.text === title?.text) {
      if (title) until = line.index
    } else if (!title && isItem(line)) {
      items++
    } else if (title && isLeadBelow(title, line)) {
      return until < 0 ? undefined : { title: title.index, deck, until }
    } else if (!title && isTitle(line)) {
      title = line
      if (isPage || items >= LEAST_ITEMS || spoken.has(line.index - 1)) until = line.index
    } else if (title && line.index === title.index + 1 && (isDeckBelow(title, line) || isShortSentence(line))) {
      deck = line.index
    } else if (until >= 0 && isShort(line) && FACT.test(line.text)) {
      until = line.index
    } else if (!isShort(line)) {
      return undefined
    }
  }
  return undefined
}

/** A sentence is no row, whatever opens it, but for the caption of an image. */
const saysWhatItIs = ({ line, evidence }: Segment): boolean =>
  evidence.some(
    ({ kind, strength }) =>
      strength !== 'hint' && (kind === 'image' || !(kind === 'dateline' || kind === 'agency' || isSentence(line))),
  )

const isTitle = (line: Line): boolean =>
  (line.kind === 'text' || line.kind === 'heading') &&
  mayBeTitle(line) &&
  (line.shape.words >= TITLE_WORDS || (line.shape.words === 1 && columnsOf(line.text) >= TITLE_COLUMNS))

const isItem = ({ kind, shape }: Line): boolean => kind === 'list-item' && shape.ending !== 'sentence'

/** A standfirst of few words. */
const isShortSentence = ({ shape, text }: Line): boolean =>
  shape.ending === 'sentence' && !shape.startsSmall && text.length <= LONGEST_STANDFIRST

const isShort = ({ kind, text, shape }: Line): boolean =>
  kind === 'rule' ||
  (kind === 'text' &&
    shape.ending !== 'sentence' &&
    shape.words <= ROW_WORDS &&
    shape.digits < FIGURES &&
    columnsOf(text) <= LONGEST_ROW)
