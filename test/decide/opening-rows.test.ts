import { describe, expect, test } from 'vitest'
import type { OpeningRows } from '../../src/decide/opening-rows'
import { around, byline, dateline, junk, row, type Row, rolesOf, type Sight } from './rows'

const date: Sight = { kind: 'published', strength: 'likely', iso: '2026-03-03' }
const LEAD = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const MORE = row('It carries forty thousand people in a year, the port said.')
const TITLE = row('Ferry is back after the winter')
const SHORT = row('Harbour')
const DATE = row('March 3, 2026', date)
const item = (text: string): Row => ({ ...row(text), kind: 'list-item' })
const image: Sight = { kind: 'image', strength: 'likely', image: {} }
const agency: Sight = { kind: 'agency', strength: 'sure', agency: { id: 'ap', name: 'AP' } }
const SHARE = row('Share', junk('share', 'sure'))
const LONG_TITLE = row(`Ferry is back after the winter ${'and boats are too '.repeat(4)}`.trim())
const LONG_LEAD = row(`${LEAD.text} ${MORE.text}`)
const times = (count: number, of: Row): Row[] => Array.from({ length: count }, () => of)

const openingOf = (rows: readonly Row[]): OpeningRows | undefined => around(rows).opening

describe('the rows of a page’s head above the lead of a text', () => {
  test.each<[string, Row[], OpeningRows]>([
    ['with a date below the title', [TITLE, SHORT, DATE, LEAD], { title: 0, deck: -1, until: 2 }],
    [
      'with a byline',
      [TITLE, SHORT, row('By Ada Lind', byline('likely', 'Ada Lind')), LEAD],
      { title: 0, deck: -1, until: 2 },
    ],
    ['with a short row above the title', [SHORT, TITLE, DATE, LEAD], { title: 1, deck: -1, until: 2 }],
    ['with the title twice', [TITLE, DATE, SHORT, TITLE, LEAD], { title: 0, deck: -1, until: 3 }],
    [
      'with a deck',
      [TITLE, row('Two boats sail in the morning and in the evening'), DATE, LEAD],
      { title: 0, deck: 1, until: 2 },
    ],
    [
      'with a standfirst of few words',
      [TITLE, row('The yard is done with it.'), DATE, LEAD],
      { title: 0, deck: 1, until: 2 },
    ],
    [
      'with a row of facts below the date',
      [TITLE, DATE, row('Place: Norderney'), LEAD],
      { title: 0, deck: -1, until: 2 },
    ],
    [
      'with a part of the page right above the title',
      [row('World', junk('navigation', 'likely')), TITLE, LEAD],
      { title: 1, deck: -1, until: 1 },
    ],
    [
      'below headlines of other stories',
      [...times(4, item('Bridge closes')), TITLE, LEAD],
      { title: 4, deck: -1, until: 4 },
    ],
    [
      'in a script that parts no words',
      [
        row('来源'),
        row('新航线在北京正式启用'),
        DATE,
        row('新航线三日在北京正式启用，发言人林一向记者介绍了航线的有关情况并回答提问。'),
      ],
      { title: 1, deck: -1, until: 2 },
    ],
    [
      'below many headlines of other stories',
      [...times(8, item('Bridge closes')), TITLE, LEAD],
      { title: 8, deck: -1, until: 8 },
    ],
    ['with a title of three words', [row('Ferry sails again'), DATE, LEAD], { title: 0, deck: -1, until: 1 }],
    ['with a heading as the title', [{ ...TITLE, kind: 'heading' }, DATE, LEAD], { title: 0, deck: -1, until: 1 }],
    [
      'with a title of eight ideographs',
      [
        row('新航线正式启用了'),
        DATE,
        row('新航线三日在北京正式启用，发言人林一向记者介绍了航线的有关情况并回答提问。'),
      ],
      { title: 0, deck: -1, until: 1 },
    ],
    ['down to the last row that says what it is', [TITLE, DATE, SHORT, LEAD], { title: 0, deck: -1, until: 1 }],
    [
      'with the caption of a photo, be it a sentence',
      [TITLE, row('The boat lies in the yard below the church at dawn.', image), LEAD],
      { title: 0, deck: -1, until: 1 },
    ],
    ['with a rule', [TITLE, { ...row('---'), kind: 'rule' }, DATE, LEAD], { title: 0, deck: -1, until: 2 }],
    [
      'with a standfirst of eighty characters below a longer title',
      [LONG_TITLE, row(`${'Winter '.repeat(11)}ok.`), DATE, LONG_LEAD],
      { title: 0, deck: 1, until: 2 },
    ],
    [
      'with a row of five words',
      [TITLE, SHORT, row('Two boats in the morning'), DATE, LEAD],
      { title: 0, deck: -1, until: 3 },
    ],
    [
      'with a row of forty characters',
      [TITLE, SHORT, row('Fisheries Administration of the Oldlands'), DATE, LEAD],
      { title: 0, deck: -1, until: 3 },
    ],
    ['where the title is all there is, in a page', [TITLE, LEAD, SHARE], { title: 0, deck: -1, until: 0 }],
    [
      'with a row of facts right below the title, in a page',
      [TITLE, row('Place: Norderney'), LEAD, SHARE],
      { title: 0, deck: -1, until: 1 },
    ],
  ])('%s', (_, rows, expected) => {
    expect(openingOf([...rows, MORE])).toStrictEqual(expected)
  })

  test.each<[string, Row[]]>([
    ['in a text whose rows say nothing of themselves', [TITLE, SHORT, LEAD]],
    ['where only a hint does', [TITLE, row('March 3', { ...date, strength: 'hint' }), LEAD]],
    ['where only its dateline does', [TITLE, row('⟦OSLO --⟧ Boats', dateline('sure')), LEAD]],
    ['without a title', [SHORT, DATE, LEAD]],
    ['with a title that ends open', [row('Dear members of the board,'), DATE, LEAD]],
    [
      'with a longer row that is no deck',
      [TITLE, SHORT, row('Two boats sail in the morning and in the evening'), DATE, LEAD],
    ],
    ['with a sentence between', [TITLE, SHORT, row('Nobody was on board of it when the storm broke.'), DATE, LEAD]],
    ['with more rows than a head has', [TITLE, ...times(10, SHORT), DATE, LEAD]],
    ['below three items of a list', [...times(3, item('Bridge closes')), TITLE, LEAD]],
    ['below items that are sentences', [...times(4, item('Close the valve before you start.')), TITLE, LEAD]],
    [
      'in a table that says the same twice',
      [row('Shr nil vs nil'), row('Net 47,299 vs 21,570'), row('Shr nil vs nil'), LEAD],
    ],
    ['where only a row far above the title does', [DATE, SHORT, TITLE, LEAD]],
    ['where only a row of facts does', [TITLE, row('Place: Norderney'), LEAD]],
    ['where only the agency’s name does', [TITLE, row('AP', agency), LEAD]],
    ['below more headlines than a head has', [...times(200, item('Bridge closes')), TITLE, LEAD]],
    ['with a title of two words', [row('Fährverbindungen wiederhergestellt'), DATE, LEAD]],
    ['with a quotation as the title', [{ ...TITLE, kind: 'quote' }, DATE, LEAD]],
    ['with a title that goes on from words above it', [row('ferry is back after the winter'), DATE, LEAD]],
    ['with a sentence as the title', [row('Ferry is back after the winter.'), DATE, LEAD]],
    ['with a short sentence between', [TITLE, DATE, row('It is back.'), LEAD]],
    ['with a row of six words', [TITLE, SHORT, row('Two boats in the morning now'), DATE, LEAD]],
    ['with a row of 41 characters', [TITLE, SHORT, row('Fisheries Administrations of the Oldlands'), DATE, LEAD]],
    ['with a row of figures', [TITLE, SHORT, row('Pier 123 of harbours'), DATE, LEAD]],
    [
      'with a sentence of 81 characters below a longer title',
      [LONG_TITLE, row(`${'Winter '.repeat(11)}was.`), DATE, LONG_LEAD],
    ],
    ['without a lead', [TITLE, SHORT, DATE, row('Short.')]],
  ])('are none %s', (_, rows) => {
    expect(openingOf(rows)).toBeUndefined()
  })

  test('are none in a page', () => {
    expect(around([TITLE, SHORT, DATE, LEAD, ...times(30, SHORT)], 'html').opening).toBeUndefined()
  })

  test('are the title, its deck and what is no part of the story', () => {
    const deck = row('Two boats sail in the morning and in the evening')
    expect(rolesOf([SHORT, TITLE, deck, SHORT, DATE, LEAD, MORE])).toStrictEqual([
      'removed page-furniture',
      'headline',
      'subheadline',
      'removed page-furniture',
      'published',
      'body',
      'body',
    ])
  })

  test('lose no item of a story’s own list', () => {
    const own = [TITLE, ...times(4, item('Bridge closes')), DATE, LEAD, MORE]
    expect(rolesOf(own).filter((role) => role === 'body')).toHaveLength(6)
  })
})
