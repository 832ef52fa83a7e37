import { describe, expect, test } from 'vitest'
import { pageShare } from '../../src/decide/scores'
import type { Format } from '../../src/model'
import { byline, documentOf, evidenceOf, junk, row, type Row, type Sight } from './rows'

const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const times = (count: number, of: Row): Row[] => Array.from({ length: count }, () => of)

describe('how much of a document is page furniture', () => {
  const share = (rows: readonly Row[], format: Format = 'text'): number =>
    pageShare(documentOf(rows, format), evidenceOf(rows))
  const menu = row('Menu', junk('navigation', 'sure'))

  test.each<[string, Row[], number]>([
    ['nothing of a text without any', times(100, ONE), 0],
    ['nothing of a text with two lines of it', [...times(98, ONE), menu, menu], 0],
    ['six times as much as says so', [...times(97, ONE), ...times(3, menu)], 0.18],
    ['all of what mostly says so', times(100, menu), 1],
    ['all of what says so in a sixth of its lines', [...times(75, ONE), ...times(15, menu)], 1],
    ['less in less than thirty lines', times(15, menu), 0.5],
    [
      'more of what names itself in three ways',
      [...times(97, ONE), menu, row('Share', junk('share', 'sure')), row('Read also', junk('related', 'sure'))],
      0.375,
    ],
    [
      'three kinds of it in two lines',
      [...times(98, ONE), menu, row('Share', junk('share', 'sure'), junk('related', 'sure'))],
      0,
    ],
    ['a line but once', times(100, row('Menu', junk('navigation', 'sure'), junk('share', 'sure'))), 1],
  ])('%s', (_, rows, expected) => {
    expect(share(rows)).toBeCloseTo(expected)
  })

  test.each<[string, Sight]>([
    ['counts, which may be a table’s', junk('counter', 'sure')],
    ['hints', junk('navigation', 'hint')],
    ['what closes a story', junk('end-mark', 'sure')],
    ['what stands at its head', junk('header-block', 'sure')],
    ['a byline', byline('sure', 'Ada Lind')],
  ])('nothing by %s', (_, sight) => {
    expect(share(times(100, row('Menu', sight)))).toBe(0)
  })

  test('much by what is likely', () => {
    expect(share(times(100, row('Menu', junk('navigation', 'likely'))))).toBe(1)
  })

  test('all of a page of thirty lines, less of a fragment', () => {
    expect(share(times(15, ONE), 'html')).toBeCloseTo(0.5)
    expect(share(times(30, ONE), 'html')).toBe(1)
    expect(share(times(90, ONE), 'html')).toBe(1)
  })
})
