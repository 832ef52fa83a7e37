import { phraseKeys } from '../data/phrases/types'
import type { Phrasings, Sense } from './phrase-wordings'

/** The phrases of a sense: the place of its key in `phraseKeys`, then what is whole, at the start and inside, each as one text. */
export type PackedSense = readonly [key: number, whole: string, start?: string, contain?: string]

/** The phrases of a language that are sure, or likely. */
export type PackedPhrases = readonly (readonly [
  strength: Sense['strength'],
  language: string,
  ...senses: PackedSense[],
])[]

/** What stands between two phrases, and in none. */
export const BETWEEN_PHRASES = '~'

const listed = (text = ''): readonly string[] => (text === '' ? [] : text.split(BETWEEN_PHRASES))

/** The phrases of a built package: those of whole lines are nothing but words and choices. */
export const unpackPhrases = (packed: PackedPhrases): Phrasings[] =>
  packed.flatMap(([strength, language, ...all]) =>
    all.flatMap(([place, whole, start, contain]) => {
      const key = phraseKeys[place]
      const sense = key && { key, strength, language }
      return sense ? [{ sense, whole: listed(whole), start: listed(start), contain: listed(contain) }] : []
    }),
  )
