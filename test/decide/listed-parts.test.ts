import { describe, expect, test } from 'vitest'
import type { Box, Line } from '../../src/parts'
import { withOwnLists } from '../../src/decide/listed-parts'
import { readHtml } from '../../src/readers/html'

const linesOf = (html: string): readonly Line[] => readHtml(`<div>${html}</div>`, {}).lines
const P = '<p>The ferry to Lindholm sails again from Monday, the harbour office said.</p>'

/** Scores by kind: paragraphs surely of the story, all else none of it. */
const scoresOf = (lines: readonly Line[]): number[] => lines.map(({ kind }) => (kind === 'text' ? 3 : -2))
const raised = (html: string): readonly number[] => {
  const lines = linesOf(html)
  return withOwnLists(lines, scoresOf(lines))
}

describe('items between paragraphs of the story', () => {
  test.each([
    ['short ones', `${P}<ul><li>Quay, noon</li><li>Pier, one</li></ul>${P}`, [3, 1, 1, 3]],
    ['a single one', `${P}<ul><li>Quay, noon</li></ul>${P}`, [3, -2, 3]],
    [
      'those with links',
      `${P}<ul><li><a href="/a">Quay</a></li><li><a href="/b">Pier</a></li></ul>${P}`,
      [3, -2, -2, 3],
    ],
    ['those below the last paragraph', `${P}<ul><li>Quay, noon</li><li>Pier, one</li></ul>`, [3, -2, -2]],
    ['those of another box', `${P}<div><div><ul><li>Quay</li><li>Pier</li></ul></div></div>${P}`, [3, -2, -2, 3]],
  ])('%s', (_, html, expected) => {
    expect(raised(html)).toStrictEqual(expected)
  })

  test.each([
    ['surely and likely', [3, -2, -2, 0.4], [3, 1, 1, 0.4]],
    ['likely and surely', [0.4, -2, -2, 2], [0.4, 1, 1, 2]],
    ['both likely', [1.9, -2, -2, 1.9], [1.9, -2, -2, 1.9]],
    ['surely and not', [3, -2, -2, 0], [3, -2, -2, 0]],
  ])('between lines that read like the story: %s', (_, scores, expected) => {
    const lines = linesOf(`${P}<ul><li>Quay, noon</li><li>Pier, one</li></ul>${P}`)
    expect(withOwnLists(lines, scores)).toStrictEqual(expected)
  })

  test('lines without boxes are left', () => {
    const lines = linesOf(`${P}<ul><li>Quay</li><li>Pier</li></ul>${P}`).map((line) => ({
      ...line,
      hints: { ...line.hints, box: undefined as Box | undefined },
    }))
    expect(withOwnLists(lines, scoresOf(lines))).toStrictEqual([3, -2, -2, 3])
  })
})
