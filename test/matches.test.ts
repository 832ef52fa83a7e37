import { expect, test } from 'vitest'
import { matchesOf } from '../src/lexicon/matches'

test.each([
  ['', /a/gu],
  ['banana', /an/gu],
  ['banana', /a?/gu],
  ['𝐁old 𝐁', /(?<!\p{L})(?=\p{L})/gu],
  ['𝐁𝐁', /x?/gu],
])('all matches in %j of %s are those of matchAll', (text, expression) => {
  const places = (matches: Iterable<RegExpMatchArray>) => Array.from(matches, ({ index, 0: match }) => [index, match])
  expect(places(matchesOf(expression, text))).toStrictEqual(places(text.matchAll(expression)))
})
