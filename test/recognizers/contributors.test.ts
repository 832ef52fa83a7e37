import { describe, expect, test } from 'vitest'
import { seeContributors } from '../../src/recognizers/contributors'
import { readCorpus } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('contributors')

describe('credits and contributions are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeContributors, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeContributors, line)
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
