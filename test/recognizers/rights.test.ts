import { describe, expect, test } from 'vitest'
import { seeRights } from '../../src/recognizers/rights'
import { checkLine, checkUnreadKind, lookAt, readCorpus, rulesSeen, textsSeen } from './corpus'

const corpus = readCorpus('rights')

describe('notices and restrictions are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeRights, line)
  })
})

describe('sentences about rights are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeRights, line)
  })
})

test('the stretches of one line do not overlap', () => {
  for (const line of corpus) {
    const found = lookAt(seeRights, line).toSorted((a, b) => a.start - b.start)
    for (const [i, item] of found.entries()) expect(item.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
  }
})

describe('a notice in a long paragraph is found', () => {
  const NOTICE = 'Copyright 2019 The Associated Press. All rights reserved.'
  const prose = (length: number): string => {
    const sentence = 'The harbour board met on Monday and put off the vote on the new crane. '
    return `${sentence.repeat(20).slice(0, length - 2)}. `
  }
  const seen = (text: string): string[] =>
    lookAt(seeRights, { text, context: new Map() }).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['at its end, however long', `${prose(860)}${NOTICE}`],
    ['at its start, however long', `${NOTICE} ${prose(860)}`],
    ['once in the midst of a shorter one', `${prose(220)}${NOTICE} ${prose(210)}`],
    ['as a whole, wherever it stands there', `${prose(275)}${NOTICE} ${prose(260)}`],
  ])('%s', (_, text) => {
    expect(seen(text)).toStrictEqual([NOTICE])
  })

  test.each([
    ['in the midst of a long one', `${prose(420)}${NOTICE} ${prose(420)}`],
    ['where only half of it would be', `${prose(270)}${NOTICE} ${prose(500)}`],
    ['where only its first words would be', `${prose(285)}${NOTICE} ${prose(500)}`],
  ])('but not %s', (_, text) => {
    expect(seen(text)).toStrictEqual([])
  })

  test('with its holder and year', () => {
    const text = `${prose(860)}${NOTICE}`
    expect(lookAt(seeRights, { text, context: new Map() })).toMatchObject([
      { kind: 'copyright', start: 860, end: text.length, holder: 'The Associated Press', year: 2019 },
    ])
  })
})

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeRights, textsSeen(corpus), kind)
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['© 2024 AFP', 'rights/notice'],
    ['未经授权不得转载', 'rights/usage'],
    [
      '©2023 Harbor News Network, LLC. All rights reserved. Quotes displayed in real-time or delayed by at least 15 minutes.',
      'rights/rest',
    ],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeRights, text)).toContain(because)
  })
})
