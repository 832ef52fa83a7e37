import { describe, expect, test } from 'vitest'
import { seeContact } from '../../src/recognizers/contact'
import { readCorpus } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('contact')

describe('addresses and calls for tips are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeContact, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeContact, line)
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
