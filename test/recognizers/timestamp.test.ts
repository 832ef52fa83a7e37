import { describe, expect, test } from 'vitest'
import { seeTimestamp } from '../../src/recognizers/timestamp'
import { readCorpus } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('timestamp')

describe('lines of nothing but times are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeTimestamp, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeTimestamp, line)
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
