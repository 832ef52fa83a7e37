import { describe, expect, test } from 'vitest'
import { withUnclaimed } from '../../src/decide/unclaimed'
import type { Evidence, Judged, Role } from '../../src/parts'
import { byline, evidenceOf, linesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const TEXT = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const NAME = row('Ada Lind', byline('likely', 'Ada Lind'))
const LABEL = row('Author: Ada Lind', { ...byline('likely', 'Ada Lind'), because: 'byline/label' })
const DAY = row('3 March 2026', { kind: 'published', strength: 'sure', iso: '2026-03-03' } as Sight)
const DATED = row('Published 3 March 2026', {
  kind: 'published',
  strength: 'sure',
  iso: '2026-03-03',
  because: 'timestamp/published',
} as Sight)
const TIME = row('Monday', { kind: 'published', strength: 'sure' } as Sight)
const OTHER = row('Share')

const FIELDS = new Map<Row, Role>([
  [TITLE, { kind: 'field', field: 'headline' }],
  [TEXT, { kind: 'field', field: 'body' }],
])
const REMOVED: Role = { kind: 'removed', reason: 'page-furniture' }

/** Rows as they were judged: title and text as such, all else removed, but for those that are claimed. */
function judgedOf(rows: readonly Row[], claimed: ReadonlyMap<number, Role> = new Map()): Judged[] {
  const evidence = evidenceOf(rows)
  return linesOf(rows).map((line) => {
    const by: Evidence | undefined = evidence.find((item) => item.line === line.index)
    const role = claimed.get(line.index) ?? FIELDS.get(rows[line.index] ?? OTHER) ?? REMOVED
    const segment = { line, start: 0, end: line.text.length, evidence: by ? [by] : [] }
    return by ? { segment, role, by } : { segment, role }
  })
}
const late = (rows: readonly Row[], claimed?: ReadonlyMap<number, Role>): string[] =>
  withUnclaimed(judgedOf(rows, claimed)).flatMap(({ role, segment, by }) =>
    role.kind === 'field' && by ? [`${role.field} ${String(segment.line.index)}`] : [],
  )
const texts = (count: number): Row[] => Array.from({ length: count }, () => TEXT)

describe('who and when that were left outside', () => {
  test.each<[string, Row[], string[]]>([
    ['a name above a day, below the first paragraph', [TITLE, TEXT, NAME, DAY, TEXT], ['bylines 2', 'published 3']],
    ['a name below a day', [TITLE, TEXT, DAY, NAME, TEXT], ['published 2', 'bylines 3']],
    ['the first of two', [TITLE, NAME, DAY, TEXT, NAME, DAY, TEXT], ['bylines 1', 'published 2']],
    ['below six paragraphs', [TITLE, ...texts(6), NAME, DAY, TEXT], ['bylines 7', 'published 8']],
    ['a label below the story', [TITLE, TEXT, OTHER, OTHER, OTHER, LABEL], ['bylines 5']],
    ['a labelled day below the summary', [TITLE, TEXT, OTHER, DATED, TEXT, TEXT], ['published 3']],
    ['a label among its paragraphs, far down', [TITLE, ...texts(9), LABEL, TEXT], ['bylines 10']],
  ])('are claimed: %s', (_, rows, expected) => {
    expect(late(rows)).toStrictEqual(expected)
  })

  test.each<[string, Row[]]>([
    ['a name without a day', [TITLE, TEXT, NAME, TEXT]],
    ['a name two rows from the day', [TITLE, TEXT, NAME, OTHER, DAY, TEXT]],
    ['a name beside a time that is no day', [TITLE, TEXT, NAME, TIME, TEXT]],
    ['a name above the title', [NAME, DAY, TITLE, TEXT]],
    ['a name below the story', [TITLE, TEXT, NAME, DAY]],
    ['a name below seven paragraphs', [TITLE, ...texts(7), NAME, DAY, TEXT]],
    ['a day without a name', [TITLE, TEXT, DAY, TEXT]],
    ['a labelled day below the second paragraph', [TITLE, TEXT, TEXT, DATED, TEXT]],
    ['a labelled day in a story of one paragraph', [TITLE, TEXT, DATED]],
    ['a label far below the story', [TITLE, TEXT, OTHER, OTHER, OTHER, OTHER, LABEL]],
    ['a page without a title', [TEXT, NAME, DAY, TEXT]],
    ['a page without a story', [TITLE, NAME, DAY]],
  ])('are not: %s', (_, rows) => {
    expect(late(rows)).toStrictEqual([])
  })

  test('a story that has its author has no other', () => {
    const claimed = new Map<number, Role>([[1, { kind: 'field', field: 'bylines' }]])
    expect(late([TITLE, NAME, TEXT, NAME, DAY, TEXT], claimed)).toStrictEqual(['bylines 1'])
  })

  test('a story that has its day has no other', () => {
    const claimed = new Map<number, Role>([[1, { kind: 'field', field: 'published' }]])
    expect(late([TITLE, DAY, TEXT, NAME, DAY, TEXT], claimed)).toStrictEqual(['published 1', 'bylines 3'])
  })
})
