import { describe, test } from 'vitest'
import { seeHeadlineCredit } from '../../src/recognizers/headline-credit'
import { checkLine, readCorpus } from './corpus'

const corpus = readCorpus('headline-credit')

describe('the agency behind a headline is seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeHeadlineCredit, line)
  })
})

describe('other brackets are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeHeadlineCredit, line)
  })
})
