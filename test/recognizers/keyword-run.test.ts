import { describe, expect, test } from 'vitest'
import { seeKeywordRun } from '../../src/recognizers/keyword-run'
import { checkLine, lookAt, readCorpus } from './corpus'

const corpus = readCorpus('keyword-run')

describe('lists of subjects are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeKeywordRun, line)
  })
})

describe('long words, links and sentences are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeKeywordRun, line)
  })
})

test('a list is one piece of evidence', () => {
  for (const line of corpus) expect(lookAt(seeKeywordRun, line).length).toBeLessThanOrEqual(1)
})
