import { describe, expect, test } from 'vitest'
import { bodyScore, opensAsTitle } from '../../src/decide/scores'
import type { Format } from '../../src/model'
import { around, byline, dateline, junk, rolesInPage, rolesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TWO = row('It takes nine people and a load of timber for the new pier on its first way out.')
const like = (of: Row, more: Partial<Row>): Row => ({ ...of, ...more })
const times = (count: number, of: Row): Row[] => Array.from({ length: count }, () => of)

describe('how much a line reads like running text', () => {
  const scoreOf = (rows: readonly Row[], format: Format = 'text', learned = 0): number => {
    const all = around(rows, format, learned)
    const first = all.segments[0]
    if (!first) throw new Error('no rows')
    return bodyScore(first, all)
  }
  const words = (count: number, end = '.'): Row => row(`${'ferry '.repeat(count - 1)}sails${end}`)

  test('a longer sentence reads more like it, a single word less', () => {
    const scores = [words(1, ''), words(2, ''), words(19), words(20), words(39), words(40)].map((item) =>
      scoreOf([item]),
    )
    expect(scores).toStrictEqual([1.75, 2, 2.5, 3, 3, 3.5])
  })

  test('the head of a list and what stands below it read like none', () => {
    const rows = [ONE, row('Read also', junk('related', 'sure', { phrase: 'whole' })), TITLE]
    const all = around(rows)
    expect(all.segments.map((segment) => bodyScore(segment, all))).toStrictEqual([2.5, -2, -2])
  })

  test('in a page its learned score tells, up to a bound', () => {
    const page = times(30, ONE)
    expect(scoreOf(page, 'html', 1.5)).toBe(1.5)
    expect(scoreOf(page, 'html', 60)).toBe(6)
    expect(scoreOf(page, 'html', -60)).toBe(-6)
  })

  test('in a fragment of a page both tell', () => {
    expect(scoreOf(times(15, ONE), 'html', 1)).toBeCloseTo(0.5 * 1 + 0.5 * 2.5)
  })

  test('in a text its words alone tell', () => {
    expect(scoreOf([ONE], 'text', -6)).toBe(2.5)
  })
})

describe('a line opens as a title', () => {
  const opens = (...rows: Row[]): boolean => {
    const all = around(rows)
    const first = all.segments[0]
    return first !== undefined && opensAsTitle(first, 0, all)
  }
  const image = like(row('A ferry'), { kind: 'image' })
  const picture = row('Ferry at sea', { kind: 'image', strength: 'likely', image: {} })
  const deck = row('The yard had trouble')

  test.each<[string, Row[]]>([
    ['above a sentence that is longer', [TITLE, ONE]],
    ['above a lead of fifty characters', [TITLE, row('The ferry to the island sails again before winters.')]],
    [
      'above a lead that fills fifty columns',
      [row('渡轮重新开航'), row('前往该岛的渡轮在经过漫长的冬季维修之后今天中午重新开航了。')],
    ],
    ['with a picture between', [TITLE, image, ONE]],
    ['with a picture’s caption between', [TITLE, picture, ONE]],
    ['with its repetition between', [TITLE, TITLE, ONE]],
    ['with a byline between', [TITLE, row('By Ada Lind', byline('likely', 'Ada Lind')), ONE]],
    ['with a rule between', [TITLE, like(row('-----'), { kind: 'rule' }), ONE]],
    ['with a deck between', [TITLE, deck, ONE]],
    ['with a word or two between', [TITLE, row('The yard'), ONE]],
    ['with a deck and a byline between', [TITLE, deck, row('By Ada Lind', byline('likely', 'Ada Lind')), ONE]],
    ['in capitals above other words', [row('FERRY IS BACK.'), row('The yard had trouble')]],
    ['above the dateline’s sentence', [TITLE, row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure'))]],
    ['with ten bylines between', [TITLE, ...times(10, row('Ada Lind', byline('likely', 'Ada Lind'))), ONE]],
    [
      'with 200 characters',
      [row(`${'ferry '.repeat(32)}F sails`.replace(/^f/u, 'F')), row(`${'The ferry sails '.repeat(16)}again.`)],
    ],
  ])('%s', (_, rows) => {
    expect(opens(...rows)).toBe(true)
  })

  test.each<[string, Row[]]>([
    ['not without a line below', [TITLE]],
    [
      'not above a line that is no sentence',
      [TITLE, row('Nine people were on board the ferry to the island of the north')],
    ],
    ['not above a short sentence', [TITLE, row('The ferry to the island sails before winters.')]],
    [
      'not above a sentence that is shorter',
      [
        row(`${TITLE.text} in which it was repaired in the yard`),
        row('The ferry to the island sails again before winters.'),
      ],
    ],
    ['not as a sentence', [row('Ferry is back.'), ONE]],
    ['not with a colon', [row('Ferry is back:'), ONE]],
    ['not with a small letter', [row('ferry is back'), ONE]],
    [
      'not with more than 200 characters',
      [row(`Ferry ${'sails '.repeat(34)}`.trim()), row(`${'The ferry sails '.repeat(16)}again.`)],
    ],
    ['not in capitals above capitals', [row('FERRY IS BACK.'), row('THE YARD HAD TROUBLE')]],
    ['not as one word in capitals that ends as a sentence', [row('FERRY.'), deck]],
    [
      'not with words beside it that something else says',
      [row(`${TITLE.text} ⟦By Ada Lind⟧`, byline('sure', 'Ada Lind')), ONE],
    ],
    ['not with eleven bylines between', [TITLE, ...times(11, row('Ada Lind', byline('likely', 'Ada Lind'))), ONE]],
    ['not with a hint of a byline between', [TITLE, row('Ada', byline('hint', 'Ada Lind')), ONE]],
    ['not with two decks between', [TITLE, deck, row('Nine were on board'), ONE]],
    ['not with three words below a title of three', [row('Ferry comes back'), row('The yard'), ONE]],
    ['not with a figure in the words below', [TITLE, row('Yard 9'), ONE]],
    ['not with words in small letters below', [TITLE, row('the yard'), ONE]],
    ['not with words below that go on', [TITLE, row('The yard:'), ONE]],
    ['not with a deck in small letters between', [TITLE, row('the yard had trouble'), ONE]],
    ['not with a row of figures between', [TITLE, row('Nine people on 12'), ONE]],
    ['not with an indented row between', [TITLE, like(deck, { hints: { indent: 4 } }), ONE]],
    ['not with an item of a list between', [TITLE, like(deck, { kind: 'list-item' }), ONE]],
    ['not with a line that leads on between', [TITLE, row('The yard had trouble:'), ONE]],
  ])('%s', (_, rows) => {
    expect(opens(...rows)).toBe(false)
  })

  test('in a page only right above a sentence, whatever else looks like a deck or a caption', () => {
    const inPage = (...rows: Row[]): boolean => {
      const all = around([...rows, ...times(30, row('Sign in'))], 'html')
      const first = all.segments[0]
      return first !== undefined && opensAsTitle(first, 0, all)
    }
    expect(inPage(TITLE, ONE)).toBe(true)
    expect(inPage(TITLE, deck, ONE)).toBe(false)
    expect(inPage(TITLE, row(`${ONE.text}`, { kind: 'image', strength: 'likely', image: {} }))).toBe(true)
    expect(opens(TITLE, row(`${ONE.text}`, { kind: 'image', strength: 'likely', image: {} }))).toBe(false)
  })
})

describe('the headline of a text', () => {
  const KICKER = row('Ferry news from the north')
  const head = { kind: 'heading', hints: { level: 1 } } as const
  const stated = (strength: 'sure' | 'likely' | 'hint'): Sight => ({ kind: 'headline', strength })

  test.each<[string, Row[], string[]]>([
    ['is a title above sentences', [TITLE, ONE, TWO], ['headline', 'body', 'body']],
    ['is a single word above sentences', [row('Ferry'), ONE, TWO], ['headline', 'body', 'body']],
    ['is a sentence in capitals', [row('FERRY IS BACK AFTER THE WINTER.'), ONE, TWO], ['headline', 'body', 'body']],
    ['is no other sentence', [row('Ferry is back after the winter.'), ONE, TWO], ['body', 'body', 'body']],
    [
      'is none that begins with a small letter',
      [row('ferry is back after the winter'), ONE, TWO],
      ['body', 'body', 'body'],
    ],
    ['is none that leads on', [row('Ferry is back after the winter:'), ONE, TWO], ['body', 'body', 'body']],
    [
      'has a deck below it',
      [TITLE, row('The yard had trouble with its engine'), ONE],
      ['headline', 'subheadline', 'body'],
    ],
    [
      'is the line that the metadata states, with what is above it gone',
      [KICKER, row(TITLE.text, stated('sure')), ONE, TWO],
      ['removed page-furniture', 'headline', 'body', 'body'],
    ],
    [
      'is probably the line that it nearly states',
      [KICKER, row(TITLE.text, stated('likely')), ONE, TWO],
      ['removed page-furniture', 'headline', 'body', 'body'],
    ],
    [
      'is a title above a line that it may state, which is its deck',
      [KICKER, row(TITLE.text, stated('hint')), ONE, TWO],
      ['headline', 'subheadline', 'body', 'body'],
    ],
    [
      'is the best stated of two',
      [row(KICKER.text, stated('hint')), row(TITLE.text, stated('sure'), stated('hint')), ONE],
      ['removed page-furniture', 'headline', 'body'],
    ],
    [
      'leads up to the dateline, with the decks between',
      [TITLE, row('Ferry sails at noon'), row('Nine are on board'), row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure'))],
      ['headline', 'subheadline', 'subheadline', 'dateline / body'],
    ],
    [
      'is a first line that stands off where no other does',
      [row('Ferry'), like(row(ONE.text.slice(0, -1)), { hints: { blanksBefore: 1 } }), TWO, ONE, TWO, ONE],
      ['headline', 'subheadline', 'body', 'body', 'body', 'body'],
    ],
    [
      'keeps its tags apart',
      [
        row(`⟦2nd Lead⟧ ${TITLE.text}`, {
          kind: 'revision',
          strength: 'sure',
          revision: { raw: '2nd Lead', kind: 'lead' },
        }),
        ONE,
      ],
      ['revision / headline', 'body'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rolesOf(rows)).toStrictEqual(expected)
  })

  const heading = (text: string, level: number): Row => like(row(text), { kind: 'heading', hints: { level } })
  const short = row('The ferry sails again.')
  const led = row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure'))
  const listed = like(KICKER, { kind: 'list-item' })
  const spaced = (text: string, blanksBefore: number): Row => like(row(text), { hints: { blanksBefore } })

  test.each<[string, Row[], string[]]>([
    [
      'is a heading of the first level, above a short lead too',
      [heading(TITLE.text, 1), short, TWO],
      ['headline', 'body', 'body'],
    ],
    ['is one of the second', [heading(TITLE.text, 2), short, TWO], ['headline', 'body', 'body']],
    ['is none of the third', [heading(TITLE.text, 3), short, TWO], ['body', 'body', 'body']],
    ['is no other line above a short lead', [TITLE, short, TWO], ['body', 'body', 'body']],
    ['is a sentence marked as a heading', [heading('Ferry is back.', 1), ONE, TWO], ['headline', 'body', 'body']],
    [
      'is no sentence marked as a heading of the third level',
      [heading('Ferry is back.', 3), ONE, TWO],
      ['body', 'body', 'body'],
    ],
    [
      'is a sentence above the dateline',
      [row('Ferry is back after all this time.'), led, TWO],
      ['headline', 'dateline / body', 'body'],
    ],
    ['is two words above the dateline', [row('Ferry back'), led, TWO], ['headline', 'dateline / body', 'body']],
    [
      'is no item of a list, where a title stands below',
      [listed, TITLE, led],
      ['removed page-furniture', 'headline', 'dateline / body'],
    ],
    ['is no item of a list below it', [TITLE, listed, led], ['headline', 'body', 'dateline / body']],
    [
      'stands off from rows that do not',
      [row('Ferry back'), spaced('The yard had trouble', 1), row('Nine on board'), row('They sail at nine')],
      ['headline', 'body', 'body', 'body'],
    ],
    [
      'is none where others stand off too',
      [row('Ferry back'), spaced('The yard had trouble', 1), spaced('Nine on board', 1), row('They sail at nine')],
      ['body', 'body', 'body', 'body'],
    ],
    [
      'is none where it does not stand off',
      [row('Ferry back'), row('The yard had trouble'), row('Nine on board'), row('They sail at nine')],
      ['body', 'body', 'body', 'body'],
    ],
    [
      'is none above one or two rows',
      [row('Ferry back'), spaced('The yard had trouble', 1), row('Nine on board')],
      ['body', 'body', 'body'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(rolesOf(rows)).toStrictEqual(expected)
  })

  test('is the first heading of a page', () => {
    const page = [row('World'), like(TITLE, head), ONE, TWO].map((item, i) => ({ ...item, score: i < 2 ? -4 : 5 }))
    expect(rolesInPage(page)).toStrictEqual(['removed page-furniture', 'headline', 'body', 'body'])
  })

  test('is a line that the page states before a heading that it does not', () => {
    const page = [row('Ferry', stated('sure')), like(row('The Post'), head), ONE, TWO]
    const rows = page.map((item, i) => ({ ...item, score: i < 2 ? -4 : 5 }))
    expect(rolesInPage(rows)).toStrictEqual(['headline', 'removed page-furniture', 'body', 'body'])
  })
})
