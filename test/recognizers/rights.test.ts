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

test('a notice glued to the end of a long paragraph is found, the paragraph is not part of it', () => {
  const prose = 'The harbour board met on Monday and put off the vote on the new crane. '.repeat(12)
  const line = { says: 'yes', strength: '', what: '', title: '', values: new Map(), context: new Map() } as const
  const text = `${prose}Copyright 2019 The Associated Press. All rights reserved.`
  expect(lookAt(seeRights, { ...line, text })).toMatchObject([
    { kind: 'copyright', start: prose.length, end: text.length, holder: 'The Associated Press', year: 2019 },
  ])
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
