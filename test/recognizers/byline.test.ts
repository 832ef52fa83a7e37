import { describe, expect, test } from 'vitest'
import { seeByline } from '../../src/recognizers/byline'
import { readCorpus } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('byline')

describe('bylines are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeByline, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeByline, line)
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
