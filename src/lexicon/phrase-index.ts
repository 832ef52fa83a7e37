import { labels } from '../data/labels'
import { onlyOpening, openingWords, wordings } from './phrase-choices'
import { fold, wordEnd, wordsOf } from './phrase-fold'
import { phrasesByWords } from './phrase-wordings'
import type { Sense } from './phrase-wordings'

/** A wording that stands within a line: folded, without its final colon. */
export interface Wording {
  readonly text: string
  readonly colon: boolean
  readonly sense: Sense
}

/** What a word opens; undefined where it opens nothing. */
export type Shelves<Row> = (word: string) => Row | undefined

/** The senses of whole lines, by the words of the line. */
type Senses = ReadonlyMap<string, readonly Sense[]>

/** Every phrase of every language, ready to be looked up by its first word. */
export interface PhraseIndex {
  readonly whole: Shelves<Senses>
  /** The longest first. */
  readonly start: Shelves<readonly Wording[]>
  readonly contain: Shelves<readonly Wording[]>
  /** All that `contain` has. */
  readonly contained: readonly string[]
  /** 1 where one of those begins with the two units that fall into this slot; see `slot`. */
  readonly pairs: Uint8Array
}

/** A phrase with its choices, and what it speaks for. */
interface Phrase {
  readonly text: string
  readonly sense: Sense
}

const SLOTS = 4096

/** The slot of two neighbouring units in `PhraseIndex.pairs`. */
export const slot = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1)

/** Phrases by the words that they open with. What a word opens is worked out when it is first asked for: few texts need much. */
function shelve<Row>(
  phrases: readonly Phrase[],
  wordOf: (opening: string) => string,
  rowOf: (phrases: readonly Phrase[], word: string) => Row,
): Shelves<Row> {
  const shelf = shelfOf(phrases, wordOf)
  const rows = new Map<string, Row>()
  return (word) => {
    const known = rows.get(word)
    if (known !== undefined) return known
    const found = shelf(word)
    if (found.length === 0) return undefined
    const row = rowOf(found, word)
    rows.set(word, row)
    return row
  }
}

/** The phrases that a word opens, in their order; a word has but the place of its last one, by which the others are found. */
function shelfOf(phrases: readonly Phrase[], wordOf: (opening: string) => string): (word: string) => readonly Phrase[] {
  const last = new Map<string, number>()
  const before: (number | undefined)[] = []
  const standing: Phrase[] = []
  const stand = (phrase: Phrase, opening: string): void => {
    const word = wordOf(opening)
    before.push(last.get(word))
    last.set(word, standing.push(phrase) - 1)
  }
  for (const phrase of phrases) {
    const only = onlyOpening(phrase.text)
    if (only !== undefined) stand(phrase, only)
    else for (const opening of openingWords(phrase.text)) stand(phrase, opening)
  }
  return (word) => {
    const found = new Set<Phrase>()
    for (let place = last.get(word); place !== undefined; place = before[place]) {
      const phrase = standing[place]
      if (phrase) found.add(phrase)
    }
    return [...found].reverse()
  }
}

function sensesOf(phrases: readonly Phrase[]): Senses {
  const senses = new Map<string, readonly Sense[]>()
  for (const { text, sense } of phrases)
    for (const words of wordings(text)) {
      const known = senses.get(words)
      if (known === undefined) senses.set(words, [sense])
      else if (!known.some(({ key }) => key === sense.key)) senses.set(words, [...known, sense])
    }
  return senses
}

const wordingsOf = ({ text, sense }: Phrase): Wording[] =>
  wordings(text).map((wording) => {
    const bare = wording.endsWith(':') ? wording.slice(0, -1).trimEnd() : wording
    return { text: bare, colon: bare !== wording, sense }
  })

const longestFirst = (phrases: readonly Phrase[], word: string): readonly Wording[] =>
  phrases
    .flatMap(wordingsOf)
    .filter(({ text }) => wordAtStart(text) === word)
    .sort((a, b) => b.text.length - a.text.length)

const wordAtStart = (text: string): string => text.slice(0, wordEnd(text, 0))

function pairsOf(texts: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(SLOTS)
  for (const text of texts) pairs[slot(text.charCodeAt(0), text.charCodeAt(1))] = 1
  return pairs
}

function build(): PhraseIndex {
  const all = phrasesByWords()
  const phrases = (how: 'whole' | 'start' | 'contain'): Phrase[] => {
    const found: Phrase[] = []
    for (const { sense, [how]: texts } of all) for (const text of texts) found.push({ text, sense })
    return found
  }
  const contain = phrases('contain')
  const contained = contain.flatMap(wordingsOf).map(({ text }) => text)
  return {
    whole: shelve(phrases('whole'), (word) => word, sensesOf),
    start: shelve(phrases('start'), wordAtStart, longestFirst),
    contain: shelve(contain, wordAtStart, longestFirst),
    contained,
    pairs: pairsOf(contained),
  }
}

let built: PhraseIndex | undefined

/** The phrases, built when first asked for. */
export const phraseIndex = (): PhraseIndex => (built ??= build())

let known: ReadonlySet<string> | undefined

/** The words of every section label. */
export const labelWords = (): ReadonlySet<string> =>
  (known ??= new Set(labels.flatMap(wordings).map((wording) => wordsOf(fold(wording).text))))
