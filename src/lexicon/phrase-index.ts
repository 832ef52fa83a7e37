import { junkLabels, labels } from '../data/labels'
import { languages } from '../data/phrases'
import { phraseKeys } from '../data/phrases/types'
import type { PhraseKey, PhraseSet, PhraseTable } from '../data/phrases/types'
import { fold, wordEnd, wordsOf } from './phrase-fold'

/** What a phrase speaks for; the wordings of one row of the tables share it. */
export interface Sense {
  readonly key: PhraseKey
  readonly strength: 'sure' | 'likely'
  readonly language: string
}

/** A wording that stands within a line: folded, without its final colon. */
export interface Wording {
  readonly text: string
  readonly colon: boolean
  readonly sense: Sense
}

/** Wordings by their first word, longest first. */
export type Shelf = ReadonlyMap<string, readonly Wording[]>

/** Every phrase of every language, ready to be looked up. */
export interface PhraseIndex {
  /** By the words of the whole line. */
  readonly whole: ReadonlyMap<string, readonly Sense[]>
  /** The first words of those. */
  readonly heads: ReadonlySet<string>
  readonly start: Shelf
  readonly contain: Shelf
  /** 1 where a wording of `contain` begins with the two units that fall into this slot; see `slot`. */
  readonly pairs: Uint8Array
  /** The words of every section label. */
  readonly labels: ReadonlySet<string>
}

interface Draft {
  readonly whole: Map<string, readonly Sense[]>
  readonly start: Map<string, Wording[]>
  readonly contain: Map<string, Wording[]>
}

const SLOTS = 4096
const SPACES = / {2,}/gu
/** `[the|this]` and `(story|article)`. */
const CHOICE = /([[(][^\])]{0,900}[\])])/u

/** The slot of two neighbouring units in `PhraseIndex.pairs`. */
export const slot = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1)

function choicesOf(part: string): string[] {
  if (part.startsWith('[')) return ['', ...part.slice(1, -1).split('|')]
  return part.startsWith('(') ? part.slice(1, -1).split('|') : [part]
}

const tidy = (wording: string): string =>
  wording.includes('  ') ? wording.replace(SPACES, ' ').trim() : wording.trim()

/** Every wording that a phrase stands for: `Share [this] page` gives `Share page` and `Share this page`. */
export function wordings(phrase: string): string[] {
  if (!CHOICE.test(phrase)) return [tidy(phrase)]
  let all = ['']
  for (const part of phrase.split(CHOICE)) {
    const choices = choicesOf(part)
    all = all.flatMap((head) => choices.map((choice) => head + choice))
  }
  return all.map(tidy)
}

const wordingsOf = (table: PhraseTable | undefined, key: PhraseKey): string[] =>
  (table?.[key] ?? []).flatMap((phrase) => wordings(fold(phrase).text))

const wordsWithSlots = (wording: string): string =>
  wordsOf(wording.includes('{') ? wording.replaceAll('{n}', '0').replaceAll('{site}', 'facebook') : wording)

function putWhole({ whole }: Draft, wording: string, senses: readonly Sense[]): void {
  const words = wordsWithSlots(wording)
  const known = whole.get(words)
  if (known === undefined) whole.set(words, senses)
  else if (!known.some(({ key }) => senses[0]?.key === key)) whole.set(words, [...known, ...senses])
}

function putPart(shelf: Draft['start'], wording: string, sense: Sense): void {
  const text = wording.endsWith(':') ? wording.slice(0, -1).trimEnd() : wording
  const word = text.slice(0, wordEnd(text, 0))
  const row = shelf.get(word)
  const entry = { text, colon: text !== wording, sense }
  if (row === undefined) shelf.set(word, [entry])
  else row.push(entry)
}

function putSet(draft: Draft, set: PhraseSet, strength: Sense['strength'], language: string): void {
  for (const key of phraseKeys) {
    const sense = { key, strength, language }
    const senses = [sense]
    for (const wording of wordingsOf(set.whole, key)) putWhole(draft, wording, senses)
    for (const wording of wordingsOf(set.start, key)) putPart(draft.start, wording, sense)
    for (const wording of wordingsOf(set.contain, key)) putPart(draft.contain, wording, sense)
  }
}

function pairsOf(shelf: Shelf): Uint8Array {
  const pairs = new Uint8Array(SLOTS)
  for (const row of shelf.values()) for (const { text } of row) pairs[slot(text.charCodeAt(0), text.charCodeAt(1))] = 1
  return pairs
}

function build(): PhraseIndex {
  const draft: Draft = { whole: new Map(), start: new Map(), contain: new Map() }
  putSet(draft, junkLabels, 'sure', 'en')
  for (const { language, sure } of languages) putSet(draft, sure, 'sure', language)
  for (const { language, likely } of languages) putSet(draft, likely, 'likely', language)
  for (const shelf of [draft.start, draft.contain])
    for (const row of shelf.values()) row.sort((a, b) => b.text.length - a.text.length)
  const own = labels.flatMap(wordings).map((wording) => wordsOf(fold(wording).text))
  const heads = new Set([...draft.whole.keys()].map((words) => words.split(' ', 1)[0] ?? ''))
  return { ...draft, heads, pairs: pairsOf(draft.contain), labels: new Set(own) }
}

let built: PhraseIndex | undefined

/** The phrases, built when first asked for. */
export const phraseIndex = (): PhraseIndex => (built ??= build())
