import { labels } from '../data/labels'
import { wordings } from './phrase-choices'
import { fold, wordEnd, wordsOf } from './phrase-fold'
import { phraseWordings } from './phrase-wordings'
import type { Sense } from './phrase-wordings'

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
}

interface Draft {
  readonly whole: Map<string, readonly Sense[]>
  readonly start: Map<string, Wording[]>
  readonly contain: Map<string, Wording[]>
}

const SLOTS = 4096

/** The slot of two neighbouring units in `PhraseIndex.pairs`. */
export const slot = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1)

function putWhole({ whole }: Draft, words: string, senses: readonly Sense[]): void {
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

function pairsOf(shelf: Shelf): Uint8Array {
  const pairs = new Uint8Array(SLOTS)
  for (const row of shelf.values()) for (const { text } of row) pairs[slot(text.charCodeAt(0), text.charCodeAt(1))] = 1
  return pairs
}

function build(): PhraseIndex {
  const draft: Draft = { whole: new Map(), start: new Map(), contain: new Map() }
  for (const { sense, whole, start, contain } of phraseWordings()) {
    const senses = [sense]
    for (const words of whole) putWhole(draft, words, senses)
    for (const wording of start) putPart(draft.start, wording, sense)
    for (const wording of contain) putPart(draft.contain, wording, sense)
  }
  for (const shelf of [draft.start, draft.contain])
    for (const row of shelf.values()) if (row.length > 1) row.sort((a, b) => b.text.length - a.text.length)
  const heads = new Set([...draft.whole.keys()].map(firstWord))
  return { ...draft, heads, pairs: pairsOf(draft.contain) }
}

/** The first of a line's words; see `wordsOf`. */
export function firstWord(words: string): string {
  const space = words.indexOf(' ')
  return space === -1 ? words : words.slice(0, space)
}

let built: PhraseIndex | undefined

/** The phrases, built when first asked for. */
export const phraseIndex = (): PhraseIndex => (built ??= build())

let known: ReadonlySet<string> | undefined

/** The words of every section label. */
export const labelWords = (): ReadonlySet<string> =>
  (known ??= new Set(labels.flatMap(wordings).map((wording) => wordsOf(fold(wording).text))))
