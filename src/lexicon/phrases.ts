import { junkLabels, labels } from '../data/labels'
import { languages } from '../data/phrases'
import { colons } from '../data/phrases/folds'
import { phraseKeys } from '../data/phrases/types'
import type { PhraseKey, PhraseSet, PhraseTable } from '../data/phrases/types'
import { fold, isBreakAt, isWordAt, isWordStart, wordEnd, wordsOf } from './phrase-fold'
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

/** What a phrase speaks for; wordings of one row of the tables share it. */
interface Sense {
  readonly key: PhraseKey
  readonly strength: 'sure' | 'likely'
  readonly language: string
}

/** A wording that stands within a line: folded, without its final colon. */
interface Wording {
  readonly text: string
  readonly colon: boolean
  readonly sense: Sense
}

type Shelf = Map<string, Wording[]>

interface Index {
  /** By the words of the line. */
  readonly whole: Map<string, readonly Sense[]>
  /** By the first word, longest first. */
  readonly start: Shelf
  readonly contain: Shelf
  /** 1 where a word of `contain` begins with the two units that fall into this slot. */
  readonly pairs: Uint8Array
  readonly labels: ReadonlySet<string>
}

/** Longest line that may be one phrase, and that is searched throughout; of longer ones the head is read. */
const WHOLE = 90
const SEARCHED = 300
const HEAD = 160
const PAIRS = 4096
const NONE: readonly PhraseMatch[] = []
const SPACES = / {2,}/gu
const CHOICE = /[[(]([^\])]{0,900})[\])]/u

/* ───────────────────────────── facts → look-up ───────────────────────────── */

/** Every wording that a phrase stands for: `Share [this] page` gives `Share page` and `Share this page`. */
export function wordings(phrase: string): string[] {
  const choice = CHOICE.exec(phrase)
  if (choice === null) return [phrase.replace(SPACES, ' ').trim()]
  const [all, inner = ''] = choice
  const head = phrase.slice(0, choice.index)
  const tail = phrase.slice(choice.index + all.length)
  const choices = all.startsWith('[') ? ['', ...inner.split('|')] : inner.split('|')
  return choices.flatMap((words) => wordings(head + words + tail))
}

const same = (a: Sense, b: Sense): boolean => a.key === b.key

function putWhole(index: Index, wording: string, senses: readonly Sense[]): void {
  const words = wordsOf(wording)
  const known = index.whole.get(words)
  const added = known === undefined ? senses : senses.filter((sense) => !known.some((other) => same(other, sense)))
  if (added.length > 0) index.whole.set(words, known === undefined ? added : [...known, ...added])
}

function putPart(shelf: Shelf, wording: string, sense: Sense): void {
  const text = wording.endsWith(':') ? wording.slice(0, -1).trimEnd() : wording
  const word = text.slice(0, wordEnd(text, 0))
  const row = shelf.get(word)
  const entry = { text, colon: text !== wording, sense }
  if (row === undefined) shelf.set(word, [entry])
  else row.push(entry)
}

const wordingsOf = (table: PhraseTable | undefined, key: PhraseKey): string[] =>
  (table?.[key] ?? []).flatMap((phrase) => wordings(fold(phrase).text))

function putSet(index: Index, set: PhraseSet, strength: 'sure' | 'likely', language: string): void {
  for (const key of phraseKeys) {
    const sense = { key, strength, language }
    const senses = [sense]
    for (const wording of wordingsOf(set.whole, key)) putWhole(index, wording, senses)
    for (const wording of wordingsOf(set.start, key)) putPart(index.start, wording, sense)
    for (const wording of wordingsOf(set.contain, key)) putPart(index.contain, wording, sense)
  }
}

/** The slot of two neighbouring units in `pairs`. */
const slot = (first: number, second: number): number => (first * 31 + second) % PAIRS

function build(): Index {
  const index: Index = {
    whole: new Map(),
    start: new Map(),
    contain: new Map(),
    pairs: new Uint8Array(PAIRS),
    labels: new Set(labels.flatMap(wordings).map((wording) => wordsOf(fold(wording).text))),
  }
  putSet(index, junkLabels, 'sure', 'en')
  for (const { language, sure } of languages) putSet(index, sure, 'sure', language)
  for (const { language, likely } of languages) putSet(index, likely, 'likely', language)
  for (const shelf of [index.start, index.contain])
    for (const row of shelf.values()) row.sort((a, b) => b.text.length - a.text.length)
  for (const row of index.contain.values())
    for (const { text } of row) index.pairs[slot(text.charCodeAt(0), text.charCodeAt(1))] = 1
  return index
}

let built: Index | undefined
const index = (): Index => (built ??= build())

/* ───────────────────────────── the look-up ───────────────────────────────── */

/** Where a phrase ends that begins at an offset of a folded text, its colon included; -1 if it does not stand there. */
function phraseEnd(text: string, at: number, phrase: Wording): number {
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

type How = PhraseMatch['how']

/** A line while its phrases are sought. */
interface Sought {
  readonly length: number
  readonly folded: Folded
  readonly found: PhraseMatch[]
}

const offset = (folded: Folded, at: number): number => folded.at?.[at] ?? at

function add({ found }: Sought, how: How, { key, strength, language }: Sense, start: number, end: number): void {
  if (found.some((match) => match.key === key && match.how === how && match.strength === 'sure')) return
  found.push({ key, strength, how, language, start, end })
}

function seekAt(sought: Sought, how: 'start' | 'contain', shelf: Shelf, at: number): void {
  const { folded } = sought
  const row = shelf.get(folded.text.slice(at, wordEnd(folded.text, at)))
  for (const phrase of row ?? []) {
    const end = phraseEnd(folded.text, at, phrase)
    if (end >= 0) add(sought, how, phrase.sense, offset(folded, at), offset(folded, end))
  }
}

function seekWhole(sought: Sought, shelf: Index['whole']): void {
  for (const sense of shelf.get(wordsOf(sought.folded.text)) ?? []) add(sought, 'whole', sense, 0, sought.length)
}

function seekAnywhere(sought: Sought, { contain, pairs }: Index): void {
  const { text } = sought.folded
  let first = text.charCodeAt(0)
  for (let at = 0; at < text.length - 1; at++) {
    const second = text.charCodeAt(at + 1)
    if (pairs[slot(first, second)] === 1 && isWordStart(text, at)) seekAt(sought, 'contain', contain, at)
    first = second
  }
}

/**
 * The page phrases that a line is, begins with or holds; of one key the surest and longest first. A line over 90
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
