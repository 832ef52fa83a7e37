import { describe, test } from 'vitest'
import { seeSourceLine } from '../../src/recognizers/source-line'
import { checkLine, readCorpus } from './corpus'

const corpus = readCorpus('source-line')

describe('sources and notes are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeSourceLine, line)
  })
})

describe('sentences about sources are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeSourceLine, line)
  })
})
