import { describe, expect, it } from 'vitest'
import { seeHeaderBlock } from '../../src/recognizers/header-block'
import { linesOf, readCorpus, seen, written } from './head-corpus'

const rows = readCorpus('header-block')

describe('what is left of a transmission header', () => {
  it.each(rows.filter((row) => row.verdict === 'yes'))('is seen in «$text»', ({ text, expected }) => {
    const own = linesOf(text)[0]?.text ?? ''
    expect(seen(seeHeaderBlock, text).map((item) => written(item, own))).toEqual(expected)
  })

  it.each(rows.filter((row) => row.verdict === 'no'))('is not seen in «$text»', ({ text }) => {
    expect(seen(seeHeaderBlock, text)).toEqual([])
  })

  it('is seen at the edges of a paragraph, however long', () => {
    const text = `date 2023-09-15 Hanoi (VNA) - ${'The ferry was late. '.repeat(40)}[+2642 chars]`
    expect(seen(seeHeaderBlock, text).map((item) => written(item, text))).toEqual([
      'sure published 2023-09-15 «date 2023-09-15»',
      'sure junk read-more «[+2642 chars]»',
    ])
  })
})
