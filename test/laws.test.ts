import { describe, expect, test } from 'vitest'
import { inspectArticle as inspect } from '../src/clean-article'
import type { CleanOptions } from '../src/model'
import { fixtureInputs } from './fixture-inputs'
import { checkIdempotent, inspectArticle } from './laws'
import { differences } from './fuzz/compare'
import { wireStories } from './fuzz/walk'

const stories = wireStories(360)

/** Tiling, nothing invented and plain JSON are checked by `inspectArticle`; here that the same input gives the same, from frozen options too. */
function checkPure(input: string, options: CleanOptions): void {
  const frozen = Object.freeze({ ...options })
  const first = inspectArticle(input, frozen)
  const copy = structuredClone(first)
  const second = inspect(input, frozen)
  expect(second).toStrictEqual(copy)
  expect(first).toStrictEqual(copy)
}

describe('the ledger tiles, nothing is invented, the same input gives the same', () => {
  test.each(fixtureInputs)('$name', ({ input, options }) => {
    checkPure(input, options)
  })
  test.each(stories)('story $name', ({ text }) => {
    checkPure(text, { format: 'text' })
  })
})

describe('cleaning a clean text changes nothing', () => {
  test.each(fixtureInputs)('$name', ({ input, options }) => {
    checkIdempotent(inspectArticle(input, options).article)
  })
  test.each(stories)('story $name', ({ text }) => {
    checkIdempotent(inspect(text, { format: 'text' }).article)
  })
})

describe('a generated wire story is read as it was written', () => {
  test.each(stories)('story $name', ({ text, answer }) => {
    expect(differences(inspect(text, { format: 'text' }), answer)).toStrictEqual([])
  })
})

test('whom somebody writes for is no byline of a story that names nobody', () => {
  const { article, ledger } = inspect(
    'Boats leave every half hour until ten at night.\n\nReuters\nOutside Contributors\n',
    {},
  )
  expect(article.bylines).toStrictEqual([])
  expect(ledger.at(-1)?.fate).toStrictEqual({ kind: 'removed', reason: 'author-box' })
})
