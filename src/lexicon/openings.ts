/** A quick look at a text's first letters for the words that one may begin with: no expression is asked where none can. */
import { isWordUnit } from './char-kinds'
import { forgetRecent, recent } from './recent'
import { foldUnit } from './stems'

/** Tells whether one of its words may stand first in a text, or first from `at` on, whatever its case and accents and the signs before it. */
export type OpeningLook = (text: string, at?: number) => boolean

/** Signs that may stand before the first letter or digit. */
const MOST_SIGNS = 12
/** So many units tell words apart. */
const TELLING = 3
const MOST_LOOKS = 31
/** Of a text that begins with more signs nobody can tell, nor of one whose accents stand by themselves. */
const ANY = -1
const FIRST_ACCENT = 0x300
const LAST_ACCENT = 0x36f

/** Where the first letter or digit stands from `from` on; -1 where so many signs are before it that nobody can tell. */
function firstOf(text: string, from: number): number {
  const most = Math.min(text.length, from + MOST_SIGNS)
  for (let at = from; at < most; at++) if (isWordUnit(text.charCodeAt(at))) return at
  return -1
}

const START = 0x1f

/** A number for the units so far and the next one; other units have it rarely. */
const nextKey = (key: number, unit: number): number => Math.imul(key, 0x1003f) + foldUnit(unit) + 1

/** The flags of the looks that a word with such a number is one of, and of those that any text may begin as. */
const flags = new Map<number, number>()
let always = 0
let looks = 0

/** The number of a word's first units. */
function keyOf(word: string, at: number): number {
  let key = START
  for (let i = at; i < Math.min(word.length, at + TELLING); i++) key = nextKey(key, word.charCodeAt(i))
  return key
}

function learn(words: readonly string[], flag: number): void {
  for (const word of words) {
    const at = firstOf(word, 0)
    if (at === -1) always |= flag
    else flags.set(keyOf(word, at), (flags.get(keyOf(word, at)) ?? 0) | flag)
  }
}

function flagsAt(text: string, from: number): number {
  const at = firstOf(text, from)
  if (at === -1) return ANY
  let found = always
  let key = START
  for (let i = at; i < text.length && i < at + TELLING; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= FIRST_ACCENT && unit <= LAST_ACCENT) return ANY
    key = nextKey(key, unit)
    found |= flags.get(key) ?? 0
  }
  return found
}

const flagsOf = recent((text: string) => flagsAt(text, 0))

/** A look for words; where one of them has no letter any text may begin with it. */
export function openingLook(words: readonly string[]): OpeningLook {
  if (looks >= MOST_LOOKS) throw new RangeError(`there are more than ${MOST_LOOKS} looks for openings`)
  const flag = 1 << looks++
  learn(words, flag)
  forgetRecent()
  return (text, from = 0) => ((from === 0 ? flagsOf(text) : flagsAt(text, from)) & flag) !== 0
}
