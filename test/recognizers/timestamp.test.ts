import { describe, expect, test } from 'vitest'
import { seeTimestamp } from '../../src/recognizers/timestamp'
import { checkUnreadKind, readCorpus, rulesSeen, textsSeen } from './corpus'
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

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeTimestamp, textsSeen(corpus), kind)
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['a date without a word for it', 'May 24, 2026 10:05 am', 'timestamp/date'],
    ['a date of publishing', 'Posted May 24, 2026 10:05 am', 'timestamp/published'],
    ['a date of changes', 'Updated May 24, 2026 10:05 am', 'timestamp/modified'],
    ['how long ago it was', 'Published 3 hours ago', 'timestamp/ago'],
    ['how long it takes to read', '5 min read', 'timestamp/ago'],
    ['a day without its year', 'March 5', 'timestamp/part'],
  ])('%s', (_, text, because) => {
    expect(rulesSeen(seeTimestamp, text)).toStrictEqual([because])
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
