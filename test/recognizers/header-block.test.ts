import { describe, expect, it } from 'vitest'
import { seeHeaderBlock } from '../../src/recognizers/header-block'
import { checkUnreadKind, lookAt, rulesSeen } from './corpus'
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

describe('what stands beside a line tells what it is left of', () => {
  const strengths = (text: string, side: 'before' | 'after', beside: string): string[] =>
    lookAt(seeHeaderBlock, { text, context: new Map([[side, beside]]) }).map(
      ({ strength, start, end }) => `${strength} «${text.slice(start, end)}»`,
    )
  const field = (length: number): string => `AT: ${'Harbour '.repeat(8)}`.slice(0, length - 1) + 'x'

  it.each<[string, string, 'before' | 'after', string, string[]]>([
    ['a number below its label', '76713', 'before', 'ID :', ['sure «76713»']],
    [
      'an address below its label',
      'https://agency.example/node/76713',
      'before',
      'Shortlink :',
      ['sure «https://agency.example/node/76713»'],
    ],
    ['no number below another', '76713', 'before', 'Rooms :', []],
    ['no word below the label', 'Harbour', 'before', 'ID :', []],
    ['a field above another', field(40), 'after', 'GR: x', [`sure «${field(40)}»`]],
    ['a longer field, which may be text', field(41), 'after', 'GR: x', [`likely «${field(41)}»`]],
    ['the name of a field below another', 'HD: Harbour', 'before', 'GR: x', ['sure «HD:»']],
    ['no field above other words', 'HD: Harbour', 'after', 'Ferry', []],
  ])('%s', (_, text, side, beside, expected) => {
    expect(strengths(text, side, beside)).toStrictEqual(expected)
  })
})

it('a header is no longer than a line of the wire', () => {
  const photos = (count: number): string =>
    `AP Photo ${Array.from({ length: count }, (_, i) => `NYSB${String(101 + i)}`).join(', ')}`
  expect(rulesSeen(seeHeaderBlock, photos(12))).toStrictEqual(['header-block/photo-numbers'])
  expect(rulesSeen(seeHeaderBlock, photos(13))).toStrictEqual([])
})

it('nothing is seen in front matter', () => {
  const texts = rows.filter(({ verdict }) => verdict === 'yes').map(({ text }) => text.split(' ¶ ')[0] ?? '')
  checkUnreadKind(seeHeaderBlock, texts, 'front-matter')
})

describe('the ledger is told what was seen', () => {
  it.each([
    ['u a AM-US--Harbor 01-02 120<', 'header-block/anpa'],
    ['AP-WF-11-13-13 1509GMT<', 'header-block/anpa-filed'],
    ['AT: ¶ GR:', 'header-block/archive-field'],
    ['SPF001 3 RES 0070 F BELGA-0001', 'header-block/belga'],
    ['calendar>>', 'header-block/calendar'],
    ['14:30ET 09-22-20', 'header-block/clock-first'],
    ['^V^V^AW2870^_asian', 'header-block/controls'],
    ['The ferry was late [+12 chars]', 'header-block/cut'],
    ['310001 JUL 97', 'header-block/date-time-group'],
    ['bdt0123 2 pl 305 dpa 0456', 'header-block/dpa'],
    ['^Associated Press=', 'header-block/frame'],
    ['ryryryry copyright by dpa ryryryry', 'header-block/impressum'],
    ['APA0443 5 II 0120', 'header-block/item'],
    ['AP Photos NYSB101-105', 'header-block/photo-numbers'],
    ['ID : ¶ 76713', 'header-block/relay-block'],
    ['date 2023-09-15', 'header-block/scraper-date'],
    ['[31-JUL-97 00:00]', 'header-block/stamp'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeHeaderBlock, text)).toContain(because)
  })
})
