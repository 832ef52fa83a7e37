import { expect, test } from 'vitest'
import { packPhrases } from '../scripts/pack-phrases'
import { coded, type PackedPhrases, uncoded, unpackPhrases } from '../src/lexicon/packed-phrases'
import { phrasings, phraseWordings, type Wordings } from '../src/lexicon/phrase-wordings'

test('a package knows every wording of every phrase, in the order of the data', () => {
  const packed = JSON.parse(JSON.stringify(packPhrases(phrasings()))) as PackedPhrases
  expect(packed.length).toBeGreaterThan(50)
  // Whole lines are looked up by their words, in whatever order they come.
  const sorted = (all: readonly Wordings[]) =>
    all.map(({ whole, ...others }) => ({ ...others, whole: whole.toSorted() }))
  expect(sorted(unpackPhrases(packed))).toStrictEqual(sorted(phraseWordings()))
})

test.each([
  ['signs between words go', 'read [the] full story…', 'Aread [the] full story'],
  ['choices stay', '(share|print) this: {n}', 'A(share|print) this 0'],
  ['words that choices would join are said in full', '[micro-]chips', 'AchipsAmicro chips'],
])('of a phrase that is a whole line, %s', (_, phrase, coded) => {
  const sense = { key: 'share', strength: 'sure', language: 'en' } as const
  const [row] = packPhrases([{ sense, whole: [phrase], start: [], contain: [] }])
  expect(row?.[2]?.[1]).toBe(coded)
})

test.each([
  ['nothing', [], ''],
  ['what begins alike', ['share', 'shared', 'sharing it', 'like'], 'AshareFdEing itAlike'],
  ['the same twice, and a part of it', ['ab', 'ab', 'a'], 'AabCB'],
  ['letters of every script', ['関連記事', '関連', 'лайк'], 'A関連記事CAлайк'],
])('a list of %s is one text', (_, list, text) => {
  expect(coded(list)).toBe(text)
  expect(uncoded(text)).toStrictEqual(list)
})

test('of long beginnings a text shares what a capital can say', () => {
  const list = ['x'.repeat(40), `${'x'.repeat(39)}y`]
  expect(coded(list)).toBe(`A${'x'.repeat(40)}Z${'x'.repeat(14)}y`)
  expect(uncoded(coded(list))).toStrictEqual(list)
})
