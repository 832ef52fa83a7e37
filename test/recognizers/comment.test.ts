import { describe, expect, test } from 'vitest'
import { seeComment } from '../../src/recognizers/comment'
import { checkLine, lookAt, readCorpus } from './corpus'

const corpus = readCorpus('comment')

describe('the head of a comment is seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeComment, line)
  })
})

describe('what only looks like one is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeComment, line)
  })
})

test('a head is one piece of evidence', () => {
  for (const line of corpus) expect(lookAt(seeComment, line).length).toBeLessThanOrEqual(1)
})
