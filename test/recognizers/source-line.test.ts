import { describe, expect, test } from 'vitest'
import { seeSourceLine } from '../../src/recognizers/source-line'
import { checkLine, checkUnreadKind, readCorpus, rulesSeen, textsSeen } from './corpus'

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

test.each(['image', 'rule', 'front-matter', 'heading', 'caption'] as const)(
  'nothing is seen in a line of the kind %s',
  (kind) => {
    checkUnreadKind(seeSourceLine, textsSeen(corpus), kind)
  },
)

describe('the ledger is told what was seen', () => {
  test.each([
    ['Avec agences', 'source-line/agencies'],
    ['来源：新华社', 'source-line/agency'],
    ['Distributed by Tribune Content Agency, LLC.', 'source-line/first'],
    ['mit dpa', 'source-line/inputs'],
    ['Artikel ini telah tayang di Warta Pelabuhan.', 'source-line/note'],
    ['Our Standards:The Thomson Reuters Trust Principles.', 'source-line/standards'],
    ['- Visit The Harbor Times at www.harbortimes.example', 'source-line/visit'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeSourceLine, text)).toContain(because)
  })
})
