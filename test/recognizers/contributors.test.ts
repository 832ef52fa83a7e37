import { describe, expect, test } from 'vitest'
import { seeContributors } from '../../src/recognizers/contributors'
import { checkUnreadKind, lookAt, readCorpus, rulesSeen, textsSeen } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('contributors')

describe('credits and contributions are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeContributors, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeContributors, line)
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeContributors, textsSeen(corpus), kind)
})

describe('credits of a long paragraph are seen', () => {
  const CREDITS = '(Reporting by Ada Lind; Editing by Bo Ekman)'
  const prose = 'The harbour board met on Monday and put off the vote on the crane. '.repeat(9)
  const seen = (text: string): string[] =>
    lookAt(seeContributors, { text, context: new Map() }).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['at its end', `${prose}${CREDITS}`, [CREDITS]],
    ['at its start', `${CREDITS} ${prose.trim()}`, [CREDITS]],
    ['at its start, without brackets', `${CREDITS.slice(1, -1)} ${prose.trim()}`, [CREDITS.slice(1, -1)]],
    ['but not near its start', `The board ${CREDITS} ${prose.trim()}`, []],
    ['but not in its midst', `${prose}${CREDITS} ${prose.trim()}`, []],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual(expected)
  })
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['(Reporting by Ada Lind; Editing by Bo Ekman)', 'contributors/brackets'],
    ['The pier will reopen on Friday. Reporting by Ada Lind; Editing by Bo Ekman', 'contributors/glued'],
    ['Editing by Bo Ekman', 'contributors/line'],
    ['责任编辑：王明', 'contributors/label'],
    ['Reuters contributed to this report.', 'contributors/sentence'],
    ['(By Ada Lind and Bo Ekman) ¶ Enditem/AW', 'contributors/writers'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeContributors, text)).toContain(because)
  })
})
