import { junkLabels } from '../data/labels'
import { languages } from '../data/phrases'
import { phraseKeys } from '../data/phrases/types'
import type { PhraseKey, PhraseSet, PhraseTable } from '../data/phrases/types'
import { allWordings } from './phrase-choices'
import { fold, wordsOf } from './phrase-fold'

/** What a phrase speaks for; the wordings of one row of the tables share it. */
export interface Sense {
  readonly key: PhraseKey
  readonly strength: 'sure' | 'likely'
  readonly language: string
}

/** All phrases that have one sense, folded, by how they are read: `read [the] full (story|article)`. */
export interface Phrasings {
  readonly sense: Sense
  /** Whole lines. */
  readonly whole: readonly string[]
  /** What stands at the start of a line. */
  readonly start: readonly string[]
  /** What stands anywhere in one. */
  readonly contain: readonly string[]
}

const folded = (table: PhraseTable | undefined, key: PhraseKey): string[] =>
  (table?.[key] ?? []).map((phrase) => fold(phrase).text)

const phrasingsIn = (set: PhraseSet, strength: Sense['strength'], language: string): Phrasings[] =>
  phraseKeys.map((key) => ({
    sense: { key, strength, language },
    whole: folded(set.whole, key),
    start: folded(set.start, key),
    contain: folded(set.contain, key),
  }))

/** Every phrase of every language, in the order of the tables. */
export const phrasings = (): readonly Phrasings[] =>
  [
    ...phrasingsIn(junkLabels, 'sure', 'en'),
    ...languages.flatMap(({ language, sure }) => phrasingsIn(sure, 'sure', language)),
    ...languages.flatMap(({ language, likely }) => phrasingsIn(likely, 'likely', language)),
  ].filter(({ whole, start, contain }) => whole.length + start.length + contain.length > 0)

/** The words of a wording, with something in its slots. */
export const wordsWithSlots = (wording: string): string =>
  wordsOf(wording.includes('{') ? wording.replaceAll('{n}', '0').replaceAll('{site}', 'facebook') : wording)

/**
 * Every phrase of every language, those of whole lines by the words of their wordings: `read full story`. Where two rows
 * share a wording, that which comes first counts. The build packs them.
 */
export const phrasesByWords = (): readonly Phrasings[] =>
  phrasings().map(({ whole, ...others }) => ({
    ...others,
    whole: [...new Set(allWordings(whole).map(wordsWithSlots))],
  }))
