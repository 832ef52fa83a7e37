/** A quick look at a text's first letters for the words that one may begin with: no expression is asked where none can. */
import { isWordUnit } from './char-kinds'
import { foldUnit } from './stems'

/** Tells whether one of its words may stand first in a text, or first from `at` on, whatever its case and accents and the signs before it. */
export type OpeningLook = (text: string, at?: number) => boolean

/** Signs that may stand before the first letter or digit. */
const MOST_SIGNS = 12

/** Where the first letter or digit stands from `from` on; -1 where so many signs are before it that nobody can tell. */
function firstOf(text: string, from: number): number {
  const most = Math.min(text.length, from + MOST_SIGNS)
  for (let at = from; at < most; at++) if (isWordUnit(text.charCodeAt(at))) return at
  return -1
}

/** So many units tell words apart. */
const TELLING = 3

/** A number for `count` units from `at` on; other units have it rarely. */
function keyAt(text: string, at: number, count: number): number {
  let key = count
  for (let i = at; i < at + count; i++) key = Math.imul(key, 0x1003f) + foldUnit(text.charCodeAt(i))
  return key
}

function keysOf(words: readonly string[]): ReadonlySet<number> | undefined {
  const starts = words.map((word) => firstOf(word, 0))
  if (starts.includes(-1)) return undefined
  return new Set(words.map((word, i) => keyAt(word, starts[i] ?? 0, Math.min(TELLING, word.length - (starts[i] ?? 0)))))
}

/** A look for words; where one of them has no letter any text may begin with it. */
export function openingLook(words: readonly string[]): OpeningLook {
  let keys: ReadonlySet<number> | undefined
  return (text, from = 0) => {
    const at = firstOf(text, from)
    if (at === -1) return true
    keys ??= keysOf(words)
    if (keys === undefined) return true
    for (let count = Math.min(TELLING, text.length - at); count > 0; count--)
      if (keys.has(keyAt(text, at, count))) return true
    return false
  }
}
