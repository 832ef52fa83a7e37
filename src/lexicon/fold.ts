import { HALF, kindsOf } from './char-kinds'

const NOT_WORD = /[^\p{L}\p{N}]+/gu
const MARK = /\p{M}/u
/** Parts of Hangul syllables, which join their neighbours. */
const JAMO = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u

/** What a unit folds to by itself: a letter or digit, a gap between words, or it depends on its neighbours. */
const GAP = 1
const WITH_NEIGHBOURS = 2
const folds = new Uint16Array(0x10000)
/** Units of folded text on their way to a string. */
const buffer = new Uint16Array(4096)
const BLANK = 32

/** Small letters and digits only, single spaces between words, said plainly: by the rules of Unicode for the whole text. */
export const foldByExpressions = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim()

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const plain = char.normalize('NFKC')
  const folded = plain.toLowerCase()
  const words = foldByExpressions(char)
  const joins = kindsOf(unit) & HALF || MARK.test(char + folded) || JAMO.test(char + folded) || plain.includes('Σ')
  const fold = joins
    ? WITH_NEIGHBOURS
    : words === ''
      ? GAP
      : folded.length === 1
        ? folded.charCodeAt(0)
        : WITH_NEIGHBOURS
  folds[unit] = fold
  return fold
}

const foldOf = (unit: number): number => folds[unit] || learn(unit)

/** Small letters and digits only, single spaces between words: texts that say the same fold to the same. */
export function foldWords(text: string): string {
  let folded = ''
  let size = 0
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const fold = foldOf(text.charCodeAt(i))
    if (fold === WITH_NEIGHBOURS) return foldByExpressions(text)
    if (fold === GAP) {
      gap = size > 0 || folded !== ''
      continue
    }
    if (size > buffer.length - 2) {
      folded += buffered(size)
      size = 0
    }
    if (gap) buffer[size++] = BLANK
    buffer[size++] = fold
    gap = false
  }
  return folded + buffered(size)
}

const buffered = (size: number): string => Reflect.apply(String.fromCharCode, undefined, buffer.subarray(0, size))

/** A number that texts share which fold to the same words; others share it rarely. */
export const wordsKey = (text: string): number => openingKey(text, Number.POSITIVE_INFINITY)

/** A number that texts share whose words begin with the same `most` letters and digits; others share it rarely. */
export function openingKey(text: string, most: number): number {
  let key = 0
  let keyed = 0
  for (let i = 0; i < text.length; i++) {
    const fold = foldOf(text.charCodeAt(i))
    if (fold === WITH_NEIGHBOURS) return keyOfFolded(foldByExpressions(text), most)
    // The next one might have joined the last, so that it is looked at and not counted.
    if (keyed === most) return key
    if (fold === GAP) continue
    key = nextKey(key, fold)
    keyed++
  }
  return key
}

function keyOfFolded(words: string, most: number): number {
  let key = 0
  let keyed = 0
  for (let i = 0; i < words.length && keyed < most; i++) {
    if (words[i] === ' ') continue
    key = nextKey(key, words.charCodeAt(i))
    keyed++
  }
  return key
}

const nextKey = (key: number, unit: number): number => (Math.imul(key, 31) + unit) | 0
