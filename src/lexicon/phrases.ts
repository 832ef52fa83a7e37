import { colons } from '../data/phrases/folds'
import type { PhraseKey } from '../data/phrases/types'
import { fold, holdsUneven, isBreakAt, isUnspaced, wordEnd, wordStart, wordsOf } from './phrase-fold'
import type { Folded } from './phrase-fold'
import { firstWord } from './phrase-choices'
import { labelWords, phraseIndex, slot } from './phrase-index'
import { recent } from './recent'
import { type StemLook, stemLook } from './stems'
import type { PhraseIndex, Shelves, Wording } from './phrase-index'
import type { Sense } from './phrase-wordings'

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

/** Longest line that may be one phrase, and that may be a run of phrases or hold one; of longer ones the head is read. */
const WHOLE = 90
const SEARCHED = 300
const HEAD = 160
/** Most words of a phrase in a run, and most short words beside the name of a site. */
const SEGMENT = 4
const BESIDE = 2

const SENTENCE = /[.,;:?!]/u
/** `on`, `auf`, `via`: a word that may stand between `share` and the name of a site. */
const SHORT = /^[\p{L}\p{M}]{1,4}$/u
const LETTER = /\p{L}/u
/** The `0` of `0 comments` or `댓글0`; see `wordsOf`. */
const A_NUMBER = '0'
const NUMBER_BESIDE = /^0 ?| ?0$/u
const SITE = '{site}'
const NONE: readonly PhraseMatch[] = []

type How = PhraseMatch['how']

/** A line while its phrases are sought. */
interface Sought {
  readonly length: number
  readonly folded: Folded
  readonly found: PhraseMatch[]
}

const outdoes = (a: Sense, b: Sense): boolean => a.key === b.key && (a.strength === 'sure' || b.strength === 'likely')

function add({ found }: Sought, how: How, sense: Sense, start: number, end: number): void {
  const { key, strength, language } = sense
  if (!found.some((other) => other.how === how && outdoes(other, sense)))
    found.push({ key, strength, how, language, start, end })
}

/* ───────────────────────────── whole lines ───────────────────────────────── */

/** Keys whose words are sure beside a number: `Comments 12`, `12 shares`. */
const counted: ReadonlySet<PhraseKey> = new Set(['comments', 'counter', 'share'])
/** Keys whose words are sure beside a site: `Share on Facebook`. */
const atSites: ReadonlySet<PhraseKey> = new Set(['share', 'promotion', 'login'])

const sensesOf = (words: string, { whole }: PhraseIndex): readonly Sense[] | undefined =>
  whole(firstWord(words))?.get(words)

function sureOf(words: string, keys: ReadonlySet<PhraseKey>, index: PhraseIndex): Sense | undefined {
  const sense = sensesOf(words, index)?.find(({ key }) => keys.has(key))
  return sense === undefined ? undefined : { ...sense, strength: 'sure' }
}

/** What a line with a number before or behind says without it: `12 comments` says `comments`. */
function besideNumber(words: string, index: PhraseIndex): Sense | undefined {
  if (!words.startsWith(A_NUMBER) && !words.endsWith(A_NUMBER)) return undefined
  const rest = words.replace(NUMBER_BESIDE, '')
  return sureOf(rest, counted, index) ?? sensesOf(rest, index)?.[0]
}

/** What a line with the name of a site says without it: `auf {site} teilen` says `teilen`. */
function besideSite(words: string, index: PhraseIndex): Sense | undefined {
  const all = words.split(' ')
  const before = all.slice(0, all.indexOf(SITE))
  const after = all.slice(all.indexOf(SITE) + 1).filter((word) => word !== SITE)
  for (let cut = 0; cut <= BESIDE * 2; cut++) {
    const sense = sureOf([...before, ...after].join(' '), atSites, index)
    if (sense !== undefined) return sense
    if (SHORT.test(before.at(-1) ?? '')) before.pop()
    else if (SHORT.test(after[0] ?? '')) after.shift()
    else return undefined
  }
  return undefined
}

/** The longest phrase of up to four words at a place of a run, and where it ends. */
function segment(
  words: readonly string[],
  at: number,
  { whole }: PhraseIndex,
): { sense: Sense; end: number } | undefined {
  const senses = whole(words[at] ?? '')
  if (senses === undefined) return undefined
  for (let end = Math.min(at + SEGMENT, words.length); end > at; end--) {
    const sense = senses.get(words.slice(at, end).join(' '))?.[0]
    if (sense !== undefined) return { sense, end }
  }
  return undefined
}

/** What a line says that is nothing but phrases one after another: `Home World Politics`, `Share Tweet Email`. */
function runOf(line: string, index: PhraseIndex): Sense | undefined {
  const words = line.split(' ')
  const senses: Sense[] = []
  for (let at = 0; at < words.length;) {
    const part = segment(words, at, index)
    if (part === undefined) return undefined
    senses.push(part.sense)
    at = part.end
  }
  const [first, second] = senses
  return first !== undefined && second !== undefined ? { ...first, strength: 'likely' } : undefined
}

const beside = (words: string, index: PhraseIndex): Sense | undefined =>
  besideNumber(words, index) ?? (words.includes(SITE) ? besideSite(words, index) : undefined)

function seekWhole(sought: Sought, index: PhraseIndex, sentence: boolean): void {
  const words = wordsOf(sought.folded.text)
  const opened = index.whole(firstWord(words))
  const senses = opened?.get(words)
  const other =
    senses === undefined
      ? (beside(words, index) ?? (sentence || opened === undefined ? undefined : runOf(words, index)))
      : undefined
  for (const sense of senses ?? (other === undefined ? [] : [other])) add(sought, 'whole', sense, 0, sought.length)
}

/* ───────────────────────────── parts of lines ────────────────────────────── */

/** Where the colon ends that follows an offset of a folded text, or what stands for it; -1 if none does. */
function colonEnd(text: string, at: number): number {
  const colon = text[at] === ' ' ? at + 1 : at
  const char = text[colon]
  return char !== undefined && colons.includes(char) ? colon + 1 : -1
}

/** Where a phrase ends that begins at an offset of a folded text, its colon included; -1 if it does not stand there. */
function phraseEnd(text: string, at: number, phrase: Wording): number {
  if (!text.startsWith(phrase.text, at)) return -1
  const end = at + phrase.text.length
  if (phrase.colon) return colonEnd(text, end)
  return isBreakAt(text, end) ? end : -1
}

const offset = (folded: Folded, at: number): number => folded.at?.[at] ?? at

const rowAt = (shelves: Shelves<readonly Wording[]>, text: string, at: number): readonly Wording[] =>
  shelves(text.slice(at, wordEnd(text, at))) ?? []

/** What a line says that is nothing but the start of others: `Read also:`, `Related articles (3)`. One word without its colon is only likely. */
function bareSense({ text, colon, sense }: Wording, rest: string): Sense | undefined {
  if (LETTER.test(rest)) return undefined
  return colon && !text.includes(' ') && !isUnspaced(text) ? { ...sense, strength: 'likely' } : sense
}

function seekStart(sought: Sought, index: PhraseIndex): void {
  const { folded, length } = sought
  const { text } = folded
  const at = wordStart(text, 0)
  for (const phrase of rowAt(index.start, text, at)) {
    if (!text.startsWith(phrase.text, at)) continue
    const bare = length <= WHOLE ? bareSense(phrase, text.slice(at + phrase.text.length)) : undefined
    const end = phraseEnd(text, at, phrase)
    if (bare !== undefined) add(sought, 'whole', bare, 0, length)
    else if (end >= 0) add(sought, 'start', phrase.sense, offset(folded, at), offset(folded, end))
  }
}

function seekAt(sought: Sought, { contain }: PhraseIndex, at: number): void {
  const { folded } = sought
  for (const phrase of rowAt(contain, folded.text, at)) {
    const end = phraseEnd(folded.text, at, phrase)
    if (end >= 0) add(sought, 'contain', phrase.sense, offset(folded, at), offset(folded, end))
  }
}

function seekAnywhere(sought: Sought, index: PhraseIndex): void {
  const { text } = sought.folded
  for (let at = wordStart(text, 0); at < text.length; at = wordStart(text, at + 1))
    if (index.pairs[slot(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1) seekAt(sought, index, at)
}

let contained: StemLook | undefined

/** Whether a line may hold a phrase; a sign that folds unevenly may hide one. */
function mayContain(text: string, index: PhraseIndex): boolean {
  contained ??= stemLook(index.contained)
  return contained(text) || holdsUneven(text)
}

/** The first word of a line opens a phrase, or is none. */
function mayStart(text: string, { start }: PhraseIndex): boolean {
  const space = text.indexOf(' ')
  const first = fold(space === -1 ? text : text.slice(0, space)).text
  const at = wordStart(first, 0)
  return at === first.length || start(first.slice(at, wordEnd(first, at))) !== undefined
}

/**
 * The page phrases that a line is, begins with or holds; of one key the surest and longest first. A line over 90
 * characters is no phrase as a whole, one over 300 is not searched for phrases inside it.
 */
export const matchPhrases = recent((text: string): readonly PhraseMatch[] => {
  const index = phraseIndex()
  const sentence = text.length > SEARCHED || SENTENCE.test(text)
  const whole = text.length <= WHOLE || !sentence
  const contains = text.length <= SEARCHED && mayContain(text, index)
  if (!whole && !contains && !mayStart(text, index)) return NONE
  const folded = fold(whole || contains ? text : text.slice(0, HEAD))
  const sought: Sought = { length: text.length, folded, found: [] }
  if (whole) seekWhole(sought, index, sentence)
  seekStart(sought, index)
  if (contains) seekAnywhere(sought, index)
  return sought.found.length > 0 ? sought.found : NONE
})

/** Whether a text is nothing but a section label that stays in the story: `Why it matters`, with or without its colon. */
export const isLabel = (text: string): boolean => text.length <= WHOLE && labelWords().has(wordsOf(fold(text).text))
