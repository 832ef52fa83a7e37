import { foldWords } from '../lexicon/fold'
import type { Shape } from '../parts'

const LETTER = /\p{L}/u
/** `said.` `said."` `(AP).` `ました。` */
const ENDS_SENTENCE = /[.!?…。！？؟।][)\]"'”’»」』）】]{0,3}$/u
const ENDS_OPEN = /[:,;–—、，：；-]$/u
const SMALL_START = /^[("'“‘«[]{0,2}\p{Ll}/u
const SPACE_RUN = /\s+/gu
const CAPITAL = /\p{Lu}/gu
const SMALL = /\p{Ll}/gu
const DIGIT = /\p{Nd}/gu
const LONGEST_CROSSHEAD = 80
/** `- Light on by Christmas -` */
const BETWEEN_DASHES = /^[-–—] ?[\p{L}\p{N}"“«'‘].{1,74}[^-–—] ?[-–—]$/u
/** `COLD STORES FULL`: two words or more of capitals, without figures */
const CAPITAL_WORDS = /^[\p{Lu}\p{M}'’&]{2,20}(?:,? [\p{Lu}\p{M}'’&-]{1,20}){1,9}\??$/u
/** Enough of a line to see its shape. */
const ENOUGH = 600

/** What a text looks like. */
export function shapeOf(text: string): Shape {
  const head = text.slice(0, ENOUGH)
  const capitals = count(head, CAPITAL)
  const cased = capitals + count(head, SMALL)
  const ending = ENDS_SENTENCE.test(text.slice(-6)) ? 'sentence' : ENDS_OPEN.test(text.slice(-1)) ? 'open' : 'none'
  const short = text.length <= LONGEST_CROSSHEAD
  return {
    words: LETTER.test(head) ? count(text, SPACE_RUN) + 1 : 0,
    ending,
    capitals: cased === 0 ? 0 : capitals / cased,
    startsSmall: SMALL_START.test(head.slice(0, 4)),
    digits: head.length === 0 ? 0 : count(head, DIGIT) / head.length,
    crosshead: short && (BETWEEN_DASHES.test(text) || (capitals === cased && CAPITAL_WORDS.test(text))),
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A text by which lines that say the same are found: small letters and digits only. */
export const foldLine = (text: string): string => foldWords(text.slice(0, ENOUGH))
