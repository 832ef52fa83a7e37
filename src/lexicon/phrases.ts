import { colons } from '../data/phrases/folds'
import type { PhraseKey } from '../data/phrases/types'
import { fold, isBreakAt, isWordAt, isWordStart, wordEnd, wordsOf } from './phrase-fold'
import type { Folded } from './phrase-fold'
import { phraseIndex, slot } from './phrase-index'
import type { PhraseIndex, Sense, Shelf, Wording } from './phrase-index'

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
const SITE = '{site}'
const NONE: readonly PhraseMatch[] = []

type How = PhraseMatch['how']

/** A line while its phrases are sought. */
interface Sought {
  readonly length: number
  readonly folded: Folded
  readonly found: PhraseMatch[]
}

function add({ found }: Sought, how: How, { key, strength, language }: Sense, start: number, end: number): void {
  if (found.some((match) => match.key === key && match.how === how && match.strength === 'sure')) return
  found.push({ key, strength, how, language, start, end })
}

/* ───────────────────────────── whole lines ───────────────────────────────── */

const atSites: ReadonlySet<PhraseKey> = new Set(['share', 'promotion', 'login'])

/** What a line with the name of a site says without it: `auf {site} teilen` says `teilen`. */
function besideSite(words: string, { whole }: PhraseIndex): Sense | undefined {
  const all = words.split(' ')
  const before = all.slice(0, all.indexOf(SITE))
  const after = all.slice(all.indexOf(SITE) + 1).filter((word) => word !== SITE)
  for (let cut = 0; cut <= BESIDE * 2; cut++) {
    const sense = whole.get([...before, ...after].join(' '))?.find(({ key }) => atSites.has(key))
    if (sense !== undefined) return { ...sense, strength: 'sure' }
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
  for (let end = Math.min(at + SEGMENT, words.length); end > at; end--) {
    const sense = whole.get(words.slice(at, end).join(' '))?.[0]
    if (sense !== undefined) return { sense, end }
  }
  return undefined
}

/** What a line says that is nothing but phrases one after another: `Home World Politics`, `Share Tweet Email`. */
function runOf(words: readonly string[], index: PhraseIndex): Sense | undefined {
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

function seekWhole(sought: Sought, index: PhraseIndex): void {
  const words = wordsOf(sought.folded.text)
  const senses = sought.length <= WHOLE ? index.whole.get(words) : undefined
  const found = words.includes(SITE) && senses === undefined ? besideSite(words, index) : undefined
  const other = senses === undefined && found === undefined ? runOf(words.split(' '), index) : found
  for (const sense of senses ?? (other === undefined ? [] : [other])) add(sought, 'whole', sense, 0, sought.length)
}

/* ───────────────────────────── parts of lines ────────────────────────────── */

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

const offset = (folded: Folded, at: number): number => folded.at?.[at] ?? at

function seekAt(sought: Sought, how: 'start' | 'contain', shelf: Shelf, at: number): void {
  const { folded } = sought
  const row = shelf.get(folded.text.slice(at, wordEnd(folded.text, at)))
  for (const phrase of row ?? []) {
    const end = phraseEnd(folded.text, at, phrase)
    if (end >= 0) add(sought, how, phrase.sense, offset(folded, at), offset(folded, end))
  }
}

function seekAnywhere(sought: Sought, { contain, pairs }: PhraseIndex): void {
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
  const index = phraseIndex()
  const folded = fold(text.length > SEARCHED ? text.slice(0, HEAD) : text)
  const sought: Sought = { length: text.length, folded, found: [] }
  if (text.length <= WHOLE || (text.length <= SEARCHED && !SENTENCE.test(text))) seekWhole(sought, index)
  seekAt(sought, 'start', index.start, firstWord(folded.text))
  if (text.length <= SEARCHED) seekAnywhere(sought, index)
  return sought.found.length > 0 ? sought.found : NONE
}

/** Whether a text is nothing but a section label that stays in the story: `Why it matters`, with or without its colon. */
export const isLabel = (text: string): boolean =>
  text.length <= WHOLE && phraseIndex().labels.has(wordsOf(fold(text).text))
