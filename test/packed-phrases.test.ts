import { expect, test } from 'vitest'
import { packPhrases } from '../scripts/pack-phrases'
import { coded, type PackedPhrases, uncoded, unpackPhrases } from '../src/lexicon/packed-phrases'
import { phraseWordings } from '../src/lexicon/phrase-wordings'

test('a package knows every wording of every phrase, in the order of the data', () => {
  const packed = JSON.parse(JSON.stringify(packPhrases(phraseWordings()))) as PackedPhrases
  expect(packed.length).toBeGreaterThan(50)
  expect(unpackPhrases(packed)).toStrictEqual(phraseWordings())
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
