import { junkLabels } from '../data/labels'
import { languages } from '../data/phrases'
import { phraseKeys } from '../data/phrases/types'
import type { PhraseKey, PhraseSet, PhraseTable } from '../data/phrases/types'
import { wordings } from './phrase-choices'
import { fold, wordsOf } from './phrase-fold'

/** What a phrase speaks for; the wordings of one row of the tables share it. */
export interface Sense {
  readonly key: PhraseKey
  readonly strength: 'sure' | 'likely'
  readonly language: string
}

/** All that has one sense, by how it is read: the words of whole lines, and what stands at the start of one or in it, folded. */
export interface Wordings {
  readonly sense: Sense
  readonly whole: readonly string[]
  readonly start: readonly string[]
  readonly contain: readonly string[]
}

const wordingsOf = (table: PhraseTable | undefined, key: PhraseKey): string[] => [
  ...new Set((table?.[key] ?? []).flatMap((phrase) => wordings(fold(phrase).text))),
]

const wordsWithSlots = (wording: string): string =>
  wordsOf(wording.includes('{') ? wording.replaceAll('{n}', '0').replaceAll('{site}', 'facebook') : wording)

const wordingsIn = (set: PhraseSet, strength: Sense['strength'], language: string): Wordings[] =>
  phraseKeys.map((key) => ({
    sense: { key, strength, language },
    whole: [...new Set(wordingsOf(set.whole, key).map(wordsWithSlots))],
    start: wordingsOf(set.start, key),
    contain: wordingsOf(set.contain, key),
  }))

/** Every wording of every phrase; where two rows share one, that which comes first counts. The build works it out. */
export const phraseWordings = (): readonly Wordings[] =>
  [
    ...wordingsIn(junkLabels, 'sure', 'en'),
    ...languages.flatMap(({ language, sure }) => wordingsIn(sure, 'sure', language)),
    ...languages.flatMap(({ language, likely }) => wordingsIn(likely, 'likely', language)),
  ].filter(({ whole, start, contain }) => whole.length + start.length + contain.length > 0)
