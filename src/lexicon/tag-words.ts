/** The words that tag headlines, as look-ups. */
import { ENGLISH_ORDINALS } from '../data/dates'
import { compoundSeconds, subjectLabels, type WordTag, wordTags } from '../data/tags'
import { anyOf } from './any-of'
import { fold as foldWord } from './date-fold'

/** What a tag's words say: `UPDATE 2` is an update, the second. */
export interface TagMeaning {
  readonly tag: WordTag
  readonly number?: number
}

const ORDINAL = new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,2} ?(?:${anyOf(ENGLISH_ORDINALS)})(?!\p{L})`, 'u')
const NUMBER = /\d{1,3}/u
const SPACES = /\s+/gu

const fold = (words: string): string => foldWord(words.normalize('NFC')).replace(SPACES, ' ').trim()

const byWords: ReadonlyMap<string, WordTag> = new Map(
  wordTags.flatMap((tag) => tag.words.map((words) => [fold(words), tag] as const)),
)
const labels: ReadonlySet<string> = new Set(subjectLabels.map(fold))
const seconds: ReadonlySet<string> = new Set(compoundSeconds)

/** What a tag's bare words mean: `Fact check`, `UPDATE 2`, `종합2보`, `2nd LD`; undefined for other words. */
export function readTagWords(words: string): TagMeaning | undefined {
  const folded = fold(words)
  const known = byWords.get(folded)
  if (known) return { tag: known }
  const digits = NUMBER.exec(folded)?.[0]
  if (digits === undefined) return undefined
  const tag = byWords.get(folded.replace(ORDINAL, '{nth}')) ?? byWords.get(folded.replace(NUMBER, '{n}'))
  return tag === undefined ? undefined : { tag, number: Number(digits) }
}

/** A desk label that stays in the headline: `Soccer`, `GLOBAL MARKETS`. */
export const isSubjectLabel = (words: string): boolean => labels.has(fold(words))

/** The second part of a compound word: `BASED` in `TEXT-BASED`. */
export const isCompoundSecond = (word: string): boolean => seconds.has(word.toLowerCase())
