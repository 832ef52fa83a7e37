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
