import { expect, test } from 'vitest'
import { packPhrases } from '../scripts/pack-phrases'
import { type PackedPhrases, unpackPhrases } from '../src/lexicon/packed-phrases'
import { allWordings, openingWords } from '../src/lexicon/phrase-choices'
import { phrasesByWords, phrasings, type Phrasings } from '../src/lexicon/phrase-wordings'

test('a package knows every wording of every phrase, in the order of the data', () => {
  const packed = JSON.parse(JSON.stringify(packPhrases(phrasings()))) as PackedPhrases
  expect(packed.length).toBeGreaterThan(50)
  // Whole lines are looked up by their words, in whatever order they come.
  const worded = (all: readonly Phrasings[]) =>
    all.map(({ whole, ...others }) => ({ ...others, whole: allWordings(whole).toSorted() }))
  expect(worded(unpackPhrases(packed))).toStrictEqual(worded(phrasesByWords()))
})

test.each([
  ['signs between words go', 'read [the] full story…', 'read [the] full story'],
  ['choices stay', '(share|print) this: {n}', '(share|print) this 0'],
  ['words that choices would join are said in full', '[micro-]chips', 'chips~micro chips'],
])('of a phrase that is a whole line, %s', (_, phrase, packed) => {
  const sense = { key: 'share', strength: 'sure', language: 'en' } as const
  const [row] = packPhrases([{ sense, whole: [phrase], start: [], contain: [] }])
  expect(row?.[2]?.[1]).toBe(packed)
})

test('a phrase with the sign that stands between phrases is refused', () => {
  const sense = { key: 'share', strength: 'sure', language: 'en' } as const
  expect(() => packPhrases([{ sense, whole: [], start: ['so ~ and'], contain: [] }])).toThrow(/so ~ and/u)
})

test.each([
  ['words', 'share this', ['share']],
  ['a choice', '(read|see more) [the] story', ['read', 'see']],
  ['what may be left out', '[this] [is] advertisement[s]', ['advertisement', 'advertisements', 'is', 'this']],
  ['a word with choices in it', 'tag(s|ged) with', ['tagged', 'tags']],
  ['a choice that is part of a word', '(sub|super)titles', ['subtitles', 'supertitles']],
])('the first words of a phrase that opens with %s', (_, phrase, words) => {
  expect([...new Set(openingWords(phrase))].toSorted()).toStrictEqual(words)
})
