import { CAPITAL, DIGIT, HALF, kindsOf, LETTER, NUMBER, SMALL, SPACE } from './char-kinds'
import { foldWords, openingKey } from './fold'
import type { Shape } from '../parts'

const A_LETTER = /\p{L}/u
/** `said.` `said."` `(AP).` `ました。` */
const ENDS_SENTENCE = /[.!?…。！？؟।][)\]"'”’»」』）】]{0,3}$/u
const ENDS_OPEN = /[:,;–—、，：；-]$/u
const SMALL_START = /^[("'“‘«[]{0,2}\p{Ll}/u
/** `(ab) The board …`: a reporter's letters before a sentence */
const SIGNED_START = /^\(\p{Ll}{2,4}\) \p{Lu}/u
const SPACE_RUN = /\s+/gu
/** So large a share of letters has case where the script has. */
const CASED = 0.5
const LETTERS = /\p{L}/gu
const CAPITALS = /\p{Lu}/gu
const SMALLS = /\p{Ll}/gu
const DIGITS = /\p{Nd}/gu
const LONGEST_CROSSHEAD = 80
/** `- Light on by Christmas -` */
const BETWEEN_DASHES = /^[-–—] ?[\p{L}\p{N}"“«'‘].{1,74}[^-–—] ?[-–—]$/u
const DASH_FIRST = /^[-–—]/u
/** `COLD STORES FULL`: two words or more of capitals, without figures */
const CAPITAL_WORDS = /^[\p{Lu}\p{M}'’&]{2,20}(?:,? [\p{Lu}\p{M}'’&-]{1,20}){1,9}\??$/u
/** Enough of a line to see its shape. */
const ENOUGH = 600

/** What a text looks like; one look at each character, where pairs of units do not ask for expressions. */
export function shapeOf(text: string): Shape {
  // Flags are added up as they are, and divided by what they are worth at the end: a branch for each is most of the time.
  let [spaces, letters, capitals, smalls, digits] = [0, 0, 0, 0, 0]
  let [all, before] = [0, 0]
  const enough = Math.min(text.length, ENOUGH)
  for (let i = 0; i < text.length; i++) {
    const kinds = kindsOf(text.charCodeAt(i))
    all |= kinds
    spaces += kinds & ~before & SPACE
    before = kinds
    if (i >= enough) continue
    letters += kinds & LETTER
    capitals += kinds & CAPITAL
    smalls += kinds & SMALL
    digits += kinds & DIGIT
  }
  if (all & HALF) return shapeByExpressions(text)
  const [high, low] = [capitals / CAPITAL, smalls / SMALL]
  return {
    words: letters > 0 ? spaces / SPACE + 1 : 0,
    ending: endingOf(text, before),
    capitals: shareOfCapitals(high, high + low, letters / LETTER),
    startsSmall: startsSmall(text),
    digits: text.length === 0 ? 0 : digits / DIGIT / enough,
    crosshead: isCrosshead(text, smalls === 0),
  }
}

/** An acronym in a script without case is no text in capitals. */
const shareOfCapitals = (capitals: number, cased: number, letters: number): number =>
  cased === 0 || cased < letters * CASED ? 0 : capitals / cased

function endingOf(text: string, lastKinds: number): Shape['ending'] {
  if (lastKinds & (LETTER | NUMBER)) return 'none'
  if (text.endsWith('.')) return 'sentence'
  return ENDS_SENTENCE.test(text.slice(-6)) ? 'sentence' : ENDS_OPEN.test(text.slice(-1)) ? 'open' : 'none'
}

function startsSmall(text: string): boolean {
  const kinds = kindsOf(text.charCodeAt(0))
  return kinds & (LETTER | NUMBER) ? (kinds & SMALL) !== 0 : isSmallStart(text)
}

const isSmallStart = (text: string): boolean => SMALL_START.test(text.slice(0, 4)) && !SIGNED_START.test(text)

const isCrosshead = (text: string, loud: boolean): boolean =>
  text.length <= LONGEST_CROSSHEAD &&
  ((DASH_FIRST.test(text) && BETWEEN_DASHES.test(text)) || (loud && CAPITAL_WORDS.test(text)))

/** What `shapeOf` gives, said plainly. */
export function shapeByExpressions(text: string): Shape {
  const head = text.slice(0, ENOUGH)
  const capitals = count(head, CAPITALS)
  const cased = capitals + count(head, SMALLS)
  const ending = ENDS_SENTENCE.test(text.slice(-6)) ? 'sentence' : ENDS_OPEN.test(text.slice(-1)) ? 'open' : 'none'
  return {
    words: A_LETTER.test(head) ? count(text, SPACE_RUN) + 1 : 0,
    ending,
    capitals: shareOfCapitals(capitals, cased, count(head, LETTERS)),
    startsSmall: isSmallStart(head),
    digits: head.length === 0 ? 0 : count(head, DIGITS) / head.length,
    crosshead: isCrosshead(text, capitals === cased),
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A text by which lines that say the same are found: small letters and digits only. */
export const foldLine = (text: string): string => foldWords(text.slice(0, ENOUGH))

/** So many letters and digits of a line make its key. */
const KEYED = 48

/** A number that texts share for which `foldLine` gives the same; others share it where they begin alike, else rarely. */
export const lineKey = (text: string): number => openingKey(text.length > ENOUGH ? text.slice(0, ENOUGH) : text, KEYED)
