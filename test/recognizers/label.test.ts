import { describe, test } from 'vitest'
import { seeLabel } from '../../src/recognizers/label'
import { checkLine, readCorpus } from './corpus'

const corpus = readCorpus('label')

describe('labels that open a paragraph are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeLabel, line)
  })
})

describe('words before a colon are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeLabel, line)
  })
})
