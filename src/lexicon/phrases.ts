import { junkLabels, labels } from '../data/labels'
import { languages } from '../data/phrases'
import { colons } from '../data/phrases/folds'
import { sites } from '../data/phrases/sites'
import { phraseKeys } from '../data/phrases/types'
import type { PhraseKey, PhraseSet, PhraseTable } from '../data/phrases/types'
import { fold, isBreakAt, isWordAt, wordEnd, wordsOf } from './phrase-fold'
import type { Folded } from './phrase-fold'

export type { PhraseKey } from '../data/phrases/types'

/** A known phrase in a line, at offsets of its text: `Read more: …` gives `read-more`, 0 to 10. */
export interface PhraseMatch {
  readonly key: PhraseKey
  readonly strength: 'sure' | 'likely'
  readonly how: 'whole' | 'start' | 'contain'
  /** BCP 47, of the first language that has the phrase; `und` for what is the same everywhere. */
  readonly language: string
  readonly start: number
  readonly end: number
}

interface Phrase {
  readonly key: PhraseKey
  readonly strength: 'sure' | 'likely'
  readonly language: string
  /** Folded; for whole lines its words, else without the final colon. */
  readonly text: string
  readonly colon: boolean
}

type Shelf = Map<string, Phrase[]>

interface Index {
  readonly whole: Shelf
  readonly start: Shelf
  readonly contain: Shelf
  /** The first two units of every word that a `contain` phrase begins with, as a bloom of `PAIRS` slots. */
  readonly pairs: Uint8Array
  readonly labels: ReadonlySet<string>
}

/** Longest line that may be one phrase, and that is searched throughout; of longer ones the head is read. */
const WHOLE = 120
const SEARCHED = 300
const HEAD = 160
const PAIRS = 4096
const NONE: readonly PhraseMatch[] = []
const SPACES = / {2,}/gu

/* ───────────────────────────── facts → look-up ───────────────────────────── */

const closing = { '[': ']', '(': ')' } as const

/** Every wording that a phrase stands for: `Share [this] page` gives `Share page` and `Share this page`. */
export function wordings(phrase: string, names: readonly string[] = sites): string[] {
  const slot = phrase.indexOf('{site}')
  if (slot >= 0) return names.flatMap((name) => wordings(phrase.replace('{site}', name), names))
  const open = phrase.search(/[[(]/u)
  const close = open < 0 ? -1 : phrase.indexOf(closing[phrase[open] === '[' ? '[' : '('], open)
  if (close < 0) return [phrase.replace(SPACES, ' ').trim()]
  const choices = phrase.slice(open + 1, close).split('|')
  const all = phrase[open] === '[' ? ['', ...choices] : choices
  return all.flatMap((choice) => wordings(phrase.slice(0, open) + choice + phrase.slice(close + 1), names))
}

function put(shelf: Shelf, word: string, phrase: Phrase): void {
  const row = shelf.get(word)
  if (row === undefined) shelf.set(word, [phrase])
  else if (!row.some((other) => other.key === phrase.key && other.text === phrase.text)) row.push(phrase)
}

function putPhrase(shelf: Shelf, isWhole: boolean, wording: string, phrase: Omit<Phrase, 'text' | 'colon'>): void {
  const folded = fold(wording).text
  const text = isWhole ? wordsOf(folded.replaceAll('{n}', '0')) : folded.replace(/ ?:$/u, '')
  const word = isWhole ? text : text.slice(0, wordEnd(text, 0))
  put(shelf, word, { ...phrase, text, colon: !isWhole && text !== folded })
}

interface Origin {
  readonly strength: 'sure' | 'likely'
  readonly language: string
  readonly names: readonly string[]
}

function putTable(shelf: Shelf, isWhole: boolean, table: PhraseTable | undefined, origin: Origin): void {
  const { strength, language, names } = origin
  for (const key of phraseKeys)
    for (const phrase of table?.[key] ?? [])
      for (const wording of wordings(phrase, names)) putPhrase(shelf, isWhole, wording, { key, strength, language })
}

function putSet(index: Index, set: PhraseSet, origin: Origin): void {
  putTable(index.whole, true, set.whole, origin)
  putTable(index.start, false, set.start, origin)
  putTable(index.contain, false, set.contain, origin)
}

const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + (isWordAt(text, at + 1) ? text.charCodeAt(at + 1) : 0)) % PAIRS

const originOf = (language: string, strength: 'sure' | 'likely', own: readonly string[] = []): Origin => ({
  language,
  strength,
  names: [...sites, ...own],
})

function build(): Index {
  const index: Index = {
    whole: new Map(),
    start: new Map(),
    contain: new Map(),
    pairs: new Uint8Array(PAIRS),
    labels: new Set(labels.flatMap((label) => wordings(label).map((wording) => wordsOf(fold(wording).text)))),
  }
  putSet(index, junkLabels, originOf('en', 'sure'))
  for (const { language, sites, sure } of languages) putSet(index, sure, originOf(language, 'sure', sites))
  for (const { language, sites, likely } of languages) putSet(index, likely, originOf(language, 'likely', sites))
  for (const shelf of [index.start, index.contain])
    for (const row of shelf.values()) row.sort((a, b) => b.text.length - a.text.length)
  for (const word of index.contain.keys()) index.pairs[pairAt(word, 0)] = 1
  return index
}

let built: Index | undefined
const index = (): Index => (built ??= build())

/* ───────────────────────────── the look-up ───────────────────────────────── */

/** Where a phrase ends that begins at an offset of a folded text, its colon included; -1 if it does not stand there. */
function phraseEnd(text: string, at: number, phrase: Phrase): number {
  if (!text.startsWith(phrase.text, at)) return -1
  const end = at + phrase.text.length
  if (!phrase.colon) return isBreakAt(text, end) ? end : -1
  const colon = text[end] === ' ' ? end + 1 : end
  const char = text[colon]
  return char !== undefined && colons.includes(char) ? colon + 1 : -1
}

function firstWord(text: string): number {
  let at = 0
  while (at < text.length && !isWordAt(text, at)) at++
  return at
}

interface Sought {
  readonly length: number
  readonly folded: Folded
  readonly found: PhraseMatch[]
}

const offset = (folded: Folded, at: number): number => folded.at?.[at] ?? at

function addPart(sought: Sought, how: 'start' | 'contain', phrase: Phrase, start: number, end: number): void {
  const { folded, found } = sought
  const { key, strength, language } = phrase
  if (found.some((match) => match.key === key && match.how === how && match.strength === 'sure')) return
  found.push({ key, strength, how, language, start: offset(folded, start), end: offset(folded, end) })
}

function seekAt(sought: Sought, how: 'start' | 'contain', shelf: Shelf, at: number): void {
  const { text } = sought.folded
  const row = shelf.get(text.slice(at, wordEnd(text, at)))
  for (const phrase of row ?? []) {
    const end = phraseEnd(text, at, phrase)
    if (end >= 0) addPart(sought, how, phrase, at, end)
  }
}

function seekWhole({ folded, found, length }: Sought, shelf: Shelf): void {
  const row = shelf.get(wordsOf(folded.text))
  for (const { key, strength, language } of row ?? [])
    found.push({ key, strength, how: 'whole', language, start: 0, end: length })
}

function seekAnywhere(sought: Sought, { contain, pairs }: Index): void {
  const { text } = sought.folded
  for (let at = 0; at < text.length; at++)
    if (pairs[pairAt(text, at)] === 1 && isWordAt(text, at) && isBreakAt(text, at)) seekAt(sought, 'contain', contain, at)
}

/**
 * The page phrases that a line is, begins with or holds; of one key the surest and longest first. A line over 120
 * characters is no phrase as a whole, one over 300 is not searched for phrases inside it.
 */
export function matchPhrases(text: string): readonly PhraseMatch[] {
  const known = index()
  const folded = fold(text.length > SEARCHED ? text.slice(0, HEAD) : text)
  const sought: Sought = { length: text.length, folded, found: [] }
  if (text.length <= WHOLE) seekWhole(sought, known.whole)
  seekAt(sought, 'start', known.start, firstWord(folded.text))
  if (text.length <= SEARCHED) seekAnywhere(sought, known)
  return sought.found.length > 0 ? sought.found : NONE
}

/** Whether a text is nothing but a section label that stays in the story: `Why it matters`, with or without its colon. */
export const isLabel = (text: string): boolean => text.length <= WHOLE && index().labels.has(wordsOf(fold(text).text))
