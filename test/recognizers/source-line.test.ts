import { describe, expect, test } from 'vitest'
import { seeSourceLine } from '../../src/recognizers/source-line'
import { checkLine, checkUnreadKind, lookAt, readCorpus, rulesSeen, textsSeen } from './corpus'

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

describe('a note that the story is another’s is seen', () => {
  const NOTE = 'This report is published from a syndicated feed.'
  /** Sentences of so many characters, the space behind them among those. */
  const prose = (length: number): string =>
    `${'The ferry to the island sails again on Monday. '.repeat(20).slice(0, length - 2)}. `
  const seen = (text: string): string[] =>
    lookAt(seeSourceLine, { text, context: new Map() }).map(
      ({ kind, strength, start, end }) => `${strength} ${kind} «${text.slice(start, end)}»`,
    )
  /** A note of one sentence of so many characters. */
  const note = (length: number): string => `${NOTE.slice(0, -1)}${' and more'.repeat(40)}`.slice(0, length - 1) + '.'

  test('alone, where it is not too long to be sure of', () => {
    expect(seen(note(300))).toStrictEqual([`sure junk «${note(300)}»`])
    expect(seen(note(301))).toStrictEqual([`likely junk «${note(301)}»`])
  })

  test('at the end of a paragraph, however long', () => {
    expect(seen(`${prose(800)}${NOTE}`)).toStrictEqual([`likely junk «${NOTE}»`])
  })

  test('but not at the start of a long one', () => {
    expect(seen(`${NOTE} ${prose(800)}`.trim())).toStrictEqual([])
  })

  test('and cites the agency of its own words only', () => {
    expect(seen(`Reuters moved to the harbor. ${NOTE}`)).toStrictEqual([`likely junk «${NOTE}»`])
  })
})

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
