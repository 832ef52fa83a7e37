import { describe, expect, it } from 'vitest'
import { seeStatus } from '../../src/recognizers/status'
import { checkUnreadKind, rulesSeen } from './corpus'
import { linesOf, readCorpus, seen, written } from './head-corpus'

const rows = readCorpus('status')

describe('a kill notice or an embargo', () => {
  it.each(rows.filter((row) => row.verdict === 'yes'))('is seen in «$text»', ({ text, expected }) => {
    const own = linesOf(text)[0]?.text ?? ''
    expect(seen(seeStatus, text).map((item) => written(item, own))).toEqual(expected)
  })

  it.each(rows.filter((row) => row.verdict === 'no'))('is not seen in «$text»', ({ text }) => {
    expect(seen(seeStatus, text)).toEqual([])
  })

  it.each(['image', 'caption', 'rule', 'front-matter', 'table-row'] as const)(
    'is not seen in a line of the kind %s',
    (kind) => {
      const texts = rows.filter((row) => row.verdict === 'yes').map(({ text }) => text)
      checkUnreadKind(seeStatus, texts, kind)
    },
  )

  it.each([
    ['KILL', 'status/notice'],
    ['Please kill the BC-Harbor Storm story that moved at noon.', 'status/please'],
    ['WITHDRAWN-Harbour group lifts view', 'status/tag'],
    ['EMBARGO: 3 November, 06:00', 'status/embargo'],
    ['Advance for weekend editions', 'status/advance'],
  ])('is told to the ledger: %s', (text, because) => {
    expect(rulesSeen(seeStatus, text)).toEqual([because])
  })
})
