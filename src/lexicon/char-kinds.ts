/** What each UTF-16 unit is, as flags in one table: a look-up where an expression would be asked for every character. */

export const LETTER = 1
export const NUMBER = 2
export const CAPITAL = 4
export const SMALL = 8
export const DIGIT = 16
export const SPACE = 32
/** Scripts in which names stand inside runs of letters: CJK, Hangul. */
export const UNSPACED = 64
/** Half of a pair: what it is the unit alone does not tell. */
export const HALF = 128
/** Letters and marks that run on in words; East Asian signs do not. */
export const RUNNING = 256
const KNOWN = 512

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [SPACE, /\s/u],
  [UNSPACED, /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/u],
  [HALF, /[\ud800-\udfff]/u],
  [RUNNING, /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}]/u],
]

const table = new Uint16Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  let kinds = KNOWN
  for (const [kind, test] of TESTS) if (test.test(char)) kinds |= kind
  table[unit] = kinds
  return kinds
}

/** The flags of a unit, as `charCodeAt` gives it; none of no unit (`NaN`). */
export const kindsOf = (unit: number): number => (unit >= 0 ? table[unit] || learn(unit) : 0)

/** Whether a letter of one unit stands at a place of a text: a quick look before an expression that needs a sign there. */
export const isLetterAt = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & LETTER) !== 0

/** Whether a small letter stands there: a quick look before an expression that needs capitals. */
export const isSmallAt = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & SMALL) !== 0

/** Whether a capital may stand there: a quick look before an expression that needs one. */
export const mayBeCapitalAt = (text: string, at: number): boolean =>
  (kindsOf(text.charCodeAt(at)) & (CAPITAL | HALF)) !== 0

/** Whether a digit of any script stands there. */
export const isDigitAt = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & DIGIT) !== 0

/** Whether a space of any kind stands there. */
export const isSpaceAt = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & SPACE) !== 0

/** All of Han and Hangul stands in these stretches, parts of syllables in the first; other scripts and signs do too. */
const JAMO = { first: 0x1100, last: 0x11ff } as const
const FIRST_RADICAL = 0x2e80

/** A quick look for a letter of Han or Hangul. */
export function holdsEastAsian(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= FIRST_RADICAL || (unit >= JAMO.first && unit <= JAMO.last)) return true
  }
  return false
}

export const isWordUnit = (unit: number): boolean => (kindsOf(unit) & (LETTER | NUMBER)) !== 0

/** Whether a word may end and another begin between two neighbouring units; at a text's edge one is `NaN`. */
export function partsWords(left: number, right: number): boolean {
  const [before, after] = [kindsOf(left), kindsOf(right)]
  return ((before & (LETTER | NUMBER)) === 0 || (after & (LETTER | NUMBER)) === 0 || (before | after) & UNSPACED) !== 0
}
