import { describe, expect, test } from 'vitest'
import { withLastSentence } from '../../src/decide/last-sentence'
import { evidenceOf, junk, linesOf, row, type Row } from './rows'

const TEXT = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const LAST = row('The first trip leaves the old quay on Friday.')
const TAGS = row('Tags', junk('tag-list', 'sure'))
const TITLE = row('Old mill gets a new roof')

const STORY: [Row, number][] = [
  [TEXT, 2],
  [TEXT, 1],
  [TEXT, 2],
]

/** The score of the row behind the story, once what stands there is known. */
function lastOf(...rest: readonly [Row, number][]): number | undefined {
  const all = [...STORY, ...rest]
  const rows = all.map(([each]) => each)
  const scores = all.map(([, score]) => score)
  const left = withLastSentence(linesOf(rows), scores, evidenceOf(rows))
  expect([...left.slice(0, 3), ...left.slice(4)]).toStrictEqual([...scores.slice(0, 3), ...scores.slice(4)])
  return left[3]
}

describe('the last sentence of a page’s text', () => {
  test('is the story’s right above named furniture', () => {
    expect(lastOf([LAST, -1.2], [TAGS, -5])).toBeGreaterThan(0)
    expect(lastOf([LAST, -2.2], [TAGS, -3.1], [TITLE, -4])).toBeGreaterThan(0)
  })

  test.each<[string, [Row, number][]]>([
    [
      'stands far from the story in score',
      [
        [LAST, -2.4],
        [TAGS, -5],
      ],
    ],
    [
      'stands above what has no name',
      [
        [LAST, -1.2],
        [TITLE, -5],
      ],
    ],
    [
      'stands above what may be the story',
      [
        [LAST, -1.2],
        [TAGS, -2],
      ],
    ],
    ['is the last of all', [[LAST, -1.2]]],
    [
      'is no sentence',
      [
        [TITLE, -1.2],
        [TAGS, -5],
      ],
    ],
    [
      'is a question',
      [
        [row('Did you enjoy this story on the ferry?'), -1.2],
        [TAGS, -5],
      ],
    ],
    [
      'is somebody’s right',
      [
        [row('© Harbour Ledger, which holds all of the rights.'), -1.2],
        [TAGS, -5],
      ],
    ],
    [
      'is long',
      [
        [row(`${TEXT.text.slice(0, -1)}, ${TEXT.text}`), -1.2],
        [TAGS, -5],
      ],
    ],
    [
      'has a name itself',
      [
        [{ ...LAST, ...row(LAST.text, junk('related', 'likely')) }, -1.2],
        [TAGS, -5],
      ],
    ],
    [
      'stands below a line that is none of the story',
      [
        [TITLE, -4],
        [LAST, -1.2],
        [TAGS, -5],
      ],
    ],
  ])('is left where it %s', (_, rest) => {
    expect(lastOf(...rest)).toBe(rest[0]?.[1])
  })

  test('is left where less than three sentences stand above it', () => {
    const rows = [TEXT, TEXT, LAST, TAGS]
    const scores = [2, 2, -1, -5]
    expect(withLastSentence(linesOf(rows), scores, evidenceOf(rows))).toStrictEqual(scores)
  })
})
