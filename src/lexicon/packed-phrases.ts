import { phraseKeys } from '../data/phrases/types'
import { allWordings } from './phrase-choices'
import type { Sense, Wordings } from './phrase-wordings'

/** The phrases of a sense: the place of its key in `phraseKeys`, then what is whole, at the start and inside, each coded. */
export type PackedSense = readonly [key: number, whole: string, start?: string, contain?: string]

/** The phrases of a language that are sure, or likely. */
export type PackedPhrases = readonly (readonly [
  strength: Sense['strength'],
  language: string,
  ...senses: PackedSense[],
])[]

/** What a coded text begins with: `D` keeps three letters of the one before it. Folded texts have no capitals. */
const SHARED = /(?=[A-Z])/u
const NONE_SHARED = 'A'.charCodeAt(0)
const MOST_SHARED = 25

/** A list as one text, in which each says how much of the one before it stays: `AshareFd` is `share`, `shared`. */
export function coded(texts: readonly string[]): string {
  let before = ''
  return texts
    .map((text) => {
      let shared = 0
      while (shared < MOST_SHARED && shared < text.length && text[shared] === before[shared]) shared++
      before = text
      return String.fromCharCode(NONE_SHARED + shared) + text.slice(shared)
    })
    .join('')
}

/** The list again. */
export function uncoded(text = ''): string[] {
  let last = ''
  return text === ''
    ? []
    : text.split(SHARED).map((part) => (last = last.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1)))
}

const wordingsIn = (coded?: string): string[] => allWordings(uncoded(coded))

/** The wordings of a built package. */
export const unpackPhrases = (packed: PackedPhrases): Wordings[] =>
  packed.flatMap(([strength, language, ...all]) =>
    all.flatMap(([place, whole, start, contain]) => {
      const key = phraseKeys[place]
      const sense = key && { key, strength, language }
      return sense ? [{ sense, whole: wordingsIn(whole), start: wordingsIn(start), contain: wordingsIn(contain) }] : []
    }),
  )
