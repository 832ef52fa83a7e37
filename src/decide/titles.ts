import { columnsOf } from '../lexicon/columns'
import type { Line } from '../parts'

/** A line's words and what they look like. */
export type Worded = Pick<Line, 'text' | 'shape'>

/** Longest text that can be a title, in characters. */
export const LONGEST_TITLE = 200
/** A lead may be shorter than most sentences; ideographs and syllables fill two columns each. */
const SHORTEST_LEAD = 50

/** It is short, begins with no small letter and does not end open. */
export const mayBeTitle = ({ text, shape }: Worded): boolean =>
  text.length <= LONGEST_TITLE && !shape.startsSmall && shape.ending !== 'open'

/** What may be a title is one above this line: in capitals above other letters, or without a mark at its end above a lead. */
export function isTitleAbove(title: Worded, next: Worded): boolean {
  const { shape } = title
  if (shape.capitals > 0.8 && next.shape.capitals < 0.6 && shape.words > 1) return !(isRow(title) && isRow(next))
  return isLeadBelow(title, next)
}

/** A title has no mark at its end, and the line is a sentence that is longer and wide enough to open a story; one in small letters goes on with the words above it. */
export const isLeadBelow = (title: Worded, line: Worded | undefined): boolean =>
  title.shape.ending === 'none' &&
  line?.shape.ending === 'sentence' &&
  !line.shape.startsSmall &&
  line.text.length > title.text.length &&
  isWide(line.text)

/** It fills the columns of a short lead; the characters alone may tell. */
const isWide = (text: string): boolean => text.length >= SHORTEST_LEAD || columnsOf(text) >= SHORTEST_LEAD

/** Another line that is short and no sentence, between a title and its story; rows of a table have figures, or end alike. */
export const isDeckBelow = (title: Worded, { text, shape }: Worded): boolean =>
  shape.digits === 0 &&
  shape.words >= 3 &&
  shape.ending === 'none' &&
  !shape.startsSmall &&
  text.length <= LONGEST_TITLE &&
  lastWord(text) !== lastWord(title.text)

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** So large a share of digits has a row of figures, and the head of a table: `1ST QTR TO MARCH 31`. */
const FIGURES = 0.1
const isRow = ({ shape }: Worded): boolean => shape.ending === 'none' && shape.digits >= FIGURES
