import { describe, expect, test } from 'vitest'
import { withMarkers, withoutMarkers } from '../../src/decide/marker-rows'
import { byline, documentOf, evidenceOf, junk, row, type Row } from './rows'

const TEXT = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const MARKER = row('Article content')
const NAMED = row('Article content', junk('page-furniture', 'sure', { phrase: 'whole' }))
const NAME = row('Ada Lind', byline('likely', 'Ada Lind'))

const among = (marker: Row, times: number): Row[] => Array.from({ length: times }, () => [marker, TEXT]).flat()
const placesOf = (rows: readonly Row[]): readonly number[] | undefined =>
  withoutMarkers(documentOf(rows), evidenceOf(rows))?.places

describe('rows that stand between all paragraphs', () => {
  test.each([
    ['that nobody knows', MARKER],
    ['that are a page’s by name', NAMED],
  ])('are left out: those %s', (_, marker) => {
    expect(placesOf([NAME, ...among(marker, 4)])).toStrictEqual([0, 2, 4, 6, 8])
  })

  test.each<[string, readonly Row[]]>([
    ['three times', among(MARKER, 3)],
    ['not above sentences', [...among(MARKER, 1), ...among(MARKER, 1), MARKER, MARKER, MARKER, MARKER]],
    ['as sentences', among(row('He said no to it all again.'), 4)],
    ['in many words', among(row('What the people of the island say'), 4)],
    ['as rows of a table', among({ ...MARKER, kind: 'table-row' } as Row, 4)],
    ['as somebody’s name', among(NAME, 4)],
    ['below comments', among(row('Reply', junk('comments', 'sure', { phrase: 'whole' })), 4)],
  ])('stay where they stand %s', (_, rows) => {
    expect(placesOf(rows)).toBeUndefined()
  })

  test('are worth nothing, and what stands between them is told as if they were not there', () => {
    const rows = among(MARKER, 4)
    const plain = withoutMarkers(documentOf(rows), evidenceOf(rows))
    expect(plain?.document.lines.map(({ index, text }) => [index, text])).toStrictEqual(
      [0, 1, 2, 3].map((index) => [index, TEXT.text]),
    )
    const all = withMarkers(documentOf(rows).lines, plain?.places ?? [], [1, 2, 3, 4])
    expect(all.filter((_, i) => i % 2 === 1)).toStrictEqual([1, 2, 3, 4])
    expect(all.filter((_, i) => i % 2 === 0).every((score) => score < -3)).toBe(true)
  })

  test('take their evidence with them', () => {
    const plain = withoutMarkers(documentOf([NAME, ...among(NAMED, 4)]), evidenceOf([NAME, ...among(NAMED, 4)]))
    expect(plain?.evidence.map(({ kind, line }) => [kind, line])).toStrictEqual([['byline', 0]])
  })
})
