import { describe, expect, it } from 'vitest'
import { seeStatus } from '../../src/recognizers/status'
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
})
