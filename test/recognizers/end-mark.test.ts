import { describe, expect, test } from 'vitest'
import { seeEndMark } from '../../src/recognizers/end-mark'
import { checkLine, checkUnreadKind, lookAt, readCorpus, textsSeen } from './corpus'

const corpus = readCorpus('end-mark')

describe('what closes a story is seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeEndMark, line)
  })
})

describe('what only looks like an end is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeEndMark, line)
  })
})

test('a mark is one piece of evidence', () => {
  for (const line of corpus) expect(lookAt(seeEndMark, line).length).toBeLessThanOrEqual(1)
})

test.each(['image', 'front-matter', 'caption'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeEndMark, textsSeen(corpus), kind)
})

test('a rule is a mark by its own signs only', () => {
  const rule = (text: string): string[] =>
    lookAt(seeEndMark, { text, context: new Map([['kind', 'rule']]) }).map(({ strength }) => strength)
  expect(['###', '***', '____', '(ANSA)', 'sc/lb/lnm', '-----'].map(rule)).toStrictEqual([
    ['sure'],
    ['likely'],
    ['likely'],
    [],
    [],
    [],
  ])
})
