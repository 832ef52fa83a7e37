import { languages } from '../../src/data/phrases'
import type { PhraseKey } from '../../src/data/phrases/types'
import { wordings } from '../../src/lexicon/phrase-choices'
import { type Chance, some } from '../chance'

/** Up to `most` wordings of the language's sure phrases of these keys, each a row of its own; none where it has none. */
export function phraseRows(language: string, keys: readonly PhraseKey[], most: number, chance: Chance): string[] {
  const table = languages.find((set) => set.language === language)?.sure.whole ?? {}
  const phrases = keys.flatMap((key) => table[key] ?? []).filter((phrase) => !phrase.includes('{'))
  if (phrases.length === 0) return []
  return Array.from({ length: chance.between(1, most) }, () =>
    chance.pick(some(wordings(chance.pick(some(phrases, 'phrase'))), 'wording')),
  )
}
