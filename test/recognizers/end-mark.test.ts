import { describe, expect, test } from 'vitest'
import { seeEndMark } from '../../src/recognizers/end-mark'
import { checkLine, lookAt, readCorpus } from './corpus'

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
