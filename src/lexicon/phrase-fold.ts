import { accented, compound, dropped, folds, twoSpellings, unspaced, wordless } from '../data/phrases/folds'
import { sites } from '../data/phrases/sites'

type Range = readonly [number, number]

const code = (at: number): string => `\\u{${at.toString(16)}}`
const anyOf = (ranges: readonly Range[]): RegExp =>
  new RegExp(`[${ranges.map(([first, last]) => `${code(first)}-${code(last)}`).join('')}]`, 'gu')

const PLAIN = /^\p{ASCII}*$/u
const DROPPED = anyOf(dropped)
const UNEVEN = anyOf([...dropped, ...compound])

/** A text made comparable, and where each of its units stood; without `at` they stand where they stood. */
export interface Folded {
  readonly text: string
  readonly at?: readonly number[]
}

function accentFolds(): [string, string][] {
  return accented.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i): [string, string] => {
      const from = String.fromCharCode(first + i)
      return [from, from.normalize('NFKD').replace(DROPPED, '').toLowerCase()]
    }).filter(([from, to]) => to !== from && to.length === 1 && from === from.toLowerCase()),
  )
}

/** Whether something in a text folds to nothing or to several characters. */
export const holdsUneven = (text: string): boolean => !PLAIN.test(text) && text.search(UNEVEN) >= 0

/** Letters that fold to one other letter: `é` to `e`, `أ` to `ا`, `Ａ` to `a`. */
const even = new Map<string, string>([
  ...accentFolds(),
  ...Object.entries(folds).flatMap(([to, all]) => [...all].map((from): [string, string] => [from, to])),
])
/** A small letter without its accent, a sign in its plain form; any other unit is itself. */
export const plainUnit = (char: string): string => even.get(char) ?? char

const EVEN = new RegExp(`[${[...even.keys()].join('')}]`, 'gu')

const foldEven = (text: string): string => text.replace(EVEN, plainUnit)

const foldChar = (char: string): string => foldEven(char.normalize('NFKC').toLowerCase()).replace(DROPPED, '')

function foldUneven(text: string): Folded {
  const at: number[] = []
  let folded = ''
  let offset = 0
  for (const char of text) {
    const part = foldChar(char)
    for (let i = 0; i < part.length; i++) at.push(offset)
    folded += part
    offset += char.length
  }
  at.push(text.length)
  return { text: folded, at }
}

/** A text without case, accents and differences of spelling that mean nothing: `PUBLICITÉ` and `publicite` are one. */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase() }
  const lower = text.toLowerCase()
  return lower.length === text.length && lower.search(UNEVEN) < 0 ? { text: foldEven(lower) } : foldUneven(text)
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const IDEOGRAPH = 3

function mark(kinds: Uint8Array, ranges: readonly Range[], kind: number): void {
  for (const [first, last] of ranges) kinds.fill(kind, first, last + 1)
}

function classify(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  mark(
    kinds,
    [
      [0x61, 0x7a],
      [0x80, 0xffff],
    ],
    LETTER,
  )
  mark(kinds, [[0x30, 0x39]], DIGIT)
  mark(kinds, unspaced, IDEOGRAPH)
  mark(kinds, wordless, OTHER)
  return kinds
}

const kinds = classify()
const kindAt = (text: string, at: number): number => (at < text.length ? (kinds[text.charCodeAt(at)] ?? OTHER) : OTHER)

const isWordAt = (text: string, at: number): boolean => kindAt(text, at) !== OTHER

/** Whether one word ends and another may begin at an offset of a folded text: not within `cook|ies`, but within `広告|掲載`. */
export function isBreakAt(text: string, at: number): boolean {
  const before = at > 0 ? kindAt(text, at - 1) : OTHER
  const after = kindAt(text, at)
  return before === OTHER || after === OTHER || before === IDEOGRAPH || after === IDEOGRAPH
}

/** Whether a folded text begins in a script without spaces between words: Han, kana, Hangul. */
export const isUnspaced = (text: string): boolean => kindAt(text, 0) === IDEOGRAPH

/** The first offset from `from` on at which a word of a folded text begins; the text's length if none does. */
export function wordStart(text: string, from: number): number {
  let before = from > 0 ? kindAt(text, from - 1) : OTHER
  for (let at = from; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? OTHER
    if (kind !== OTHER && (before === OTHER || kind === IDEOGRAPH || before === IDEOGRAPH)) return at
    before = kind
  }
  return text.length
}

/** Where the word ends that begins at an offset of a folded text; of unspaced scripts two characters count as one word. */
export function wordEnd(text: string, at: number): number {
  if (kindAt(text, at) === IDEOGRAPH) return kindAt(text, at + 1) === IDEOGRAPH ? at + 2 : at + 1
  let end = at
  while (isWordAt(text, end) && kindAt(text, end) !== IDEOGRAPH) end++
  return end
}

function numberEnd(text: string, at: number): number {
  let end = at
  while (kindAt(text, end) === DIGIT) end++
  const unit = text.charCodeAt(end)
  return (unit === 0x6b || unit === 0x6d) && !isWordAt(text, end + 1) ? end + 1 : end
}

function runEnd(text: string, at: number, kind: number): number {
  let end = at
  while (kindAt(text, end) === kind) end++
  return end
}

const SITES: ReadonlySet<string> = new Set(sites.map((name) => fold(name).text))

/** Names of one word by their length and their ends, as one of so many slots. */
const SLOTS = 1 << 10
const siteSlot = (text: string, start: number, end: number): number =>
  ((end - start) * 61 + text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) & (SLOTS - 1)

const siteSlots = new Uint8Array(SLOTS)
for (const site of SITES) siteSlots[siteSlot(site, 0, site.length)] = 1

const isSite = (text: string, start: number, end: number): boolean =>
  siteSlots[siteSlot(text, start, end)] === 1 && SITES.has(text.slice(start, end))

const BLANK = 32

/** Whether a folded line is its own words: nothing but letters, a space between each two words, and no site among them. */
function isWords(text: string): boolean {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (kindAt(text, at) === LETTER) continue
    if (at === start || (at < text.length && text.charCodeAt(at) !== BLANK) || isSite(text, start, at)) return false
    start = at + 1
  }
  return true
}

/** What the word in `[start, end)` counts as: every number is `0`, every social site `{site}`. */
const wordOf = (text: string, start: number, end: number, kind: number): string =>
  kind === DIGIT ? '0' : isSite(text, start, end) ? '{site}' : text.slice(start, end)

/**
 * The words of a folded line, without punctuation, each number as `0` and each social site as
 * `{site}`: `share on facebook / twitter` gives `share on {site}`, `12 comments` gives `0 comments`, `관련 기사` gives
 * `관련기사`.
 */
export function wordsOf(folded: string): string {
  if (isWords(folded)) return folded
  const text = folded.replaceAll(twoSpellings.from, twoSpellings.to)
  let words = ''
  let last = ''
  let lastKind = OTHER
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at)
    const end = kind === OTHER ? at + 1 : kind === DIGIT ? numberEnd(text, at) : runEnd(text, at, kind)
    if (kind !== OTHER) {
      const word = wordOf(text, at, end, kind)
      const glued = lastKind === OTHER || lastKind === IDEOGRAPH || kind === IDEOGRAPH
      if (word !== last || (word !== '0' && word !== '{site}')) words += (glued ? '' : ' ') + word
      last = word
      lastKind = kind
    }
    at = end
  }
  return words
}
