import { describe, expect, test } from 'vitest'
import { groupLines } from '../../src/decide/groups'
import { amongSiblings } from '../../src/decide/siblings'
import type { Box } from '../../src/parts'
import { linesOf, row, type Row } from './rows'

const box = (...words: string[]): Box => ({ tag: 'p', words, parent: STORY, text: 0, linked: 0, prose: 0, lines: 0 })
const STORY: Box = { tag: 'div', words: [], parent: undefined, text: 0, linked: 0, prose: 0, lines: 0 }

const paragraph = (score: number, length: number, ...words: string[]): Row => ({
  ...row('x'.repeat(length)),
  score,
  hints: { box: box(...words), tag: 'p' },
})

function leaning(...rows: Row[]): number[] {
  const lines = linesOf(rows)
  const scores = rows.map(({ score = 0 }) => score)
  return amongSiblings(groupLines(lines, scores), scores)
}

describe('a score leans towards those beside it', () => {
  test.each<[string, Row[], number[]]>([
    ['half the way, where they are long', [paragraph(-1, 400), paragraph(3, 400)], [1, 1]],
    ['less, where they are short', [paragraph(-1, 400), paragraph(3, 100)], [-0.5, 1]],
    ['the long ones more', [paragraph(0, 100), paragraph(4, 600), paragraph(-4, 200)], [1, 1.5, -2 / 7]],
    ['no further than a score tells', [paragraph(0, 400), paragraph(40, 400)], [3, 20]],
  ])('%s', (_, rows, scores) => {
    for (const [i, score] of leaning(...rows).entries()) expect(score).toBeCloseTo(scores[i] ?? NaN)
  })
})

describe('a score stays', () => {
  test.each<[string, Row[]]>([
    ['alone', [paragraph(2, 400)]],
    ['beside boxes of another name', [paragraph(-1, 400, 'fact'), paragraph(3, 400)]],
  ])('%s', (_, rows) => {
    expect(leaning(...rows)[0]).toBe(rows[0]?.score)
  })
})
