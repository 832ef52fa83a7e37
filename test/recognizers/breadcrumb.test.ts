import { describe, test } from 'vitest'
import { seeBreadcrumb } from '../../src/recognizers/breadcrumb'
import { checkLine, readCorpus } from './corpus'

const corpus = readCorpus('breadcrumb')

describe('ways through a site are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeBreadcrumb, line)
  })
})

describe('other arrows are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeBreadcrumb, line)
  })
})
