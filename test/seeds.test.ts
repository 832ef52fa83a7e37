import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inspectArticle } from './laws'

const read = (name: string): string => readFileSync(`seeds/${name}.txt`, 'utf8')

describe('the Yonhap story with its furniture', () => {
  const { article, source, ledger } = inspectArticle(read('003_0d0dff554333ad1d'), { referenceDate: '2025-10-25' })
  const fateOf = (text: string) => {
    const at = source.indexOf(text)
    return ledger.find(({ start, end }) => start <= at && at < end)?.fate
  }

  test('headline, slug, revision and byline are fields', () => {
    expect(article.headline).toBe(
      'Presidential office backs N. Korea-U.S. talks but holds firm on denuclearization goal',
    )
    expect(article.slugline).toBe('presidential office-N Korea')
    expect(article.revision).toStrictEqual({ raw: '(LEAD)', kind: 'lead', number: 1 })
    expect(article.bylines).toStrictEqual([{ name: 'Kim Seung-yeon' }])
  })

  test("the editor's note is parsed, and its paragraphs are those of the body", () => {
    expect(article.editorNotes.map((note) => note.changes)).toStrictEqual([
      [{ verb: 'adds', what: 'remarks by spokesperson at unification ministry', paragraphs: [8, 9] }],
    ])
    for (const n of [8, 9]) expect(article.body[n - 1]?.text).toMatch(/ministry/u)
  })

  test('the dateline is read, and its year follows from the reference date', () => {
    expect(article.dateline).toStrictEqual({
      raw: 'SEOUL, Sept. 22 (Yonhap) --',
      places: [{ name: 'SEOUL' }],
      date: { raw: 'Sept. 22', month: 9, day: 22, year: 2025, iso: '2025-09-22', yearInferred: true },
    })
    expect(article.agency?.id).toBe('yonhap')
    expect(inspectArticle(read('003_0d0dff554333ad1d')).article.dateline?.date?.year).toBeUndefined()
  })

  test('the body is the eleven paragraphs', () => {
    expect(article.body).toHaveLength(11)
    expect(article.body[0]?.text).toMatch(/^The presidential office said Monday/u)
    expect(article.body[10]?.text).toMatch(/in Hanoi in February 2019\.$/u)
  })

  test('caption, credit, usage and copyright are fields', () => {
    expect(article.images).toStrictEqual([
      {
        caption: 'This composite photo shows President Lee Jae Myung (L) and North Korean leader Kim Jong-un.',
        credit: 'Yonhap',
        usage: 'For Use Only in the Republic of Korea. No Redistribution',
      },
    ])
    expect(article.copyright?.holder).toBe('Yonhap News Agency')
  })

  test('what is no part of the story is removed by name', () => {
    expect(fateOf('![]()')).toStrictEqual({ kind: 'removed', reason: 'empty-image' })
    expect(fateOf('(END)')).toStrictEqual({ kind: 'removed', reason: 'end-mark' })
    expect(fateOf('![[')).toStrictEqual({ kind: 'removed', reason: 'outside-image' })
  })
})

describe('the aggregator story without breaks', () => {
  const { article, source, ledger } = inspectArticle(read('000_c45e95f781f4b833'))
  const reasonOf = (text: string, from = 0) => {
    const at = source.indexOf(text, from)
    const fate = ledger.find(({ start, end }) => start <= at && at < end)?.fate
    return fate?.kind === 'removed' ? fate.reason : fate
  }

  test('the headline is one, and no wire field is made up', () => {
    expect(article.headline).toBe(
      '"Great relationship": Trump at South Korea summit says he wants to meet with Kim Jong-un',
    )
    expect(article).not.toHaveProperty('dateline')
    expect(article).not.toHaveProperty('agency')
    expect(article.bylines).toStrictEqual([])
  })

  test('the fourteen paragraphs are parted, with their labels', () => {
    const starts = [
      'President Trump during a summit',
      'Why it matters:',
      'The Trump administration has been',
      'Kim Yo-jong,',
      'Driving the news:',
      'Trump told reporters',
      '"I\'d like to meet him',
      '"A lot of people',
      '"I know him better',
      'The big picture:',
      'But a year later',
      'They met again',
      'Four months later',
      'Of note:',
    ]
    expect(article.body.map((block, i) => block.text.slice(0, starts[i]?.length))).toStrictEqual(starts)
    expect(article.body.flatMap((block) => block.label ?? [])).toStrictEqual([
      'Why it matters',
      'Driving the news',
      'The big picture',
      'Of note',
    ])
  })

  test('each piece of junk is removed by name', () => {
    expect(reasonOf('cupure logo')).toBe('logo')
    expect(reasonOf('trumpgaza')).toBe('keyword-run')
    expect(reasonOf('"Great relationship": Trump', source.indexOf('"Great relationship": Trump') + 1)).toBe(
      'repeated-headline',
    )
    expect(reasonOf('Go deeper:')).toBe('related')
    expect(reasonOf('Comments\n')).toBe('comments')
    expect(reasonOf('Similar News')).toBe('related')
    expect(reasonOf('World news')).toBe('navigation')
  })
})
