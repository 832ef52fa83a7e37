/** The parts of a caption that a page names as whose the picture is. */
import { creditClassWords } from '../data/html'
import type { Line } from '../parts'

const CREDITS: ReadonlySet<string> = new Set(creditClassWords)
/** A longer line says more than whose a picture is; in characters. */
const LONGEST = 80

/** Whether the words of an element's class say so: `photo-credit`. */
export const namesCredit = (words: readonly string[]): boolean => words.some((word) => CREDITS.has(word))

/** Whether a line of a caption is all that stands in such a part, and no sentence. */
export const isNamedCredit = ({ kind, text, shape, hints: { box } }: Line): boolean =>
  kind === 'caption' &&
  box?.lines === 1 &&
  text.length <= LONGEST &&
  shape.ending !== 'sentence' &&
  namesCredit(box.words)
