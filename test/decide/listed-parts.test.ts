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
    [
      'those of two lists',
      `${P}<ul><li>A</li><li>B</li></ul><ol><li>C</li><li>D</li></ol>${P}`,
      [3, -2, -2, -2, -2, 3],
    ],
    ['headings', `${P}<h3>Quay</h3><h3>Pier</h3>${P}`, [3, -2, -2, 3]],
    ['below a paragraph in a box', `<div>${P}</div><ul><li>A</li><li>B</li></ul>${P}`, [3, 1, 1, 3]],
    ['above a paragraph in a box', `${P}<ul><li>A</li><li>B</li></ul><div>${P}</div>`, [3, 1, 1, 3]],
    ['a list in a box', `${P}<div><ul><li>A</li><li>B</li></ul></div>${P}`, [3, 1, 1, 3]],
    ['items in boxes', `${P}<ul><li><div>A</div></li><li><div>B</div></li></ul>${P}`, [3, 1, 1, 3]],
    [
      'two lists in turn',
      `${P}<ul><li>A</li><li>B</li></ul>${P}<ul><li>C</li><li>D</li></ul>${P}`,
      [3, 1, 1, 3, 1, 1, 3],
    ],
    [
      'below a paragraph two boxes deep',
      `<div><div>${P}</div>${P.replace('sails', 'sinks')}</div><ul><li>A</li><li>B</li></ul>${P}`,
      [3, 3, 1, 1, 3],
    ],
    ['those of another box', `${P}<div><ul><li>Quay</li><li>Pier</li></ul><p>More</p></div>${P}`, [3, -2, -2, 3, 3]],
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
