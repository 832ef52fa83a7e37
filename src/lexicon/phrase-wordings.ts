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

/** All that has one sense, by how it is read: whole lines, and what stands at the start of one or in it. */
interface BySense {
  readonly sense: Sense
  readonly whole: readonly string[]
  readonly start: readonly string[]
  readonly contain: readonly string[]
}

/** Phrases as the tables have them, folded: `read [the] full (story|article)`. */
export type Phrasings = BySense

/** Every wording of those, folded: of whole lines the words, `read full story`. */
export type Wordings = BySense

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

const worded = ({ sense, whole, start, contain }: Phrasings): Wordings => ({
  sense,
  whole: [...new Set(allWordings(whole).map(wordsWithSlots))],
  start: allWordings(start),
  contain: allWordings(contain),
})

/** Every wording of every phrase; where two rows share one, that which comes first counts. The build packs them. */
export const phraseWordings = (): readonly Wordings[] => phrasings().map(worded)
