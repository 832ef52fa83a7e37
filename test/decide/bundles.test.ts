import { expect, test } from 'vitest'
import { band, combination, once } from '../../src/decide/bundles'

test('what is made of a word is made once', () => {
  const made: string[] = []
  const tagOf = once((word: string) => {
    made.push(word)
    return `<${word}>`
  })
  expect(['ul', 'ol', 'ul'].map(tagOf)).toStrictEqual(['<ul>', '<ol>', '<ul>'])
  expect(made).toStrictEqual(['ul', 'ol'])
})

test('each combination of numbers has one bundle of its own', () => {
  const sizes = [3, 4, 2]
  const bundleOf = combination(sizes, (...values: readonly number[]) => [values.join(' ')])
  const all = [0, 1, 2].flatMap((a) => [0, 1, 2, 3].flatMap((b) => [0, 1].map((c) => [a, b, c])))
  const bundles = all.map((values) => bundleOf(...values))
  expect(bundles).toStrictEqual(all.map((values) => [values.join(' ')]))
  for (const [i, values] of all.entries()) expect(bundleOf(...values)).toBe(bundles[i])
})

test('the first of the numbers may be of any size', () => {
  const bundleOf = combination([], (place: number) => [`place${String(place)}`])
  expect([0, 7, 0].map((place) => bundleOf(place))).toStrictEqual([['place0'], ['place7'], ['place0']])
})

test('a value is in the band of the edges that it reaches', () => {
  expect([0, 1.9, 2, 9, 10].map((value) => band(value, [2, 4, 10]))).toStrictEqual([0, 0, 1, 2, 3])
})
