import { describe, expect, test } from 'vitest'
import { cohesionOf } from '../../src/decide/cohesion'
import { blanksAround, blocksOf, isLaidOut, runsOf } from '../../src/decide/layout'
import type { Line } from '../../src/parts'
import { readHtml } from '../../src/readers/html'
import { readText } from '../../src/readers/text'

const read = (...rows: string[]): readonly Line[] => readText(rows.join('\n'), {}).lines

/** The lines of each block, blocks parted by `,` and sections by ` | `. */
function drawn(lines: readonly Line[]): string {
  const blocks = blocksOf(lines)
  return lines
    .map(({ text }, i) => {
      const [own, before] = [blocks[i], blocks[i - 1]]
      const parted = i === 0 || own === before ? '' : own?.parent === before?.parent ? ',' : ' | '
      return parted + text
    })
    .join('')
}

const LINES = [...'ABCDEFGHIJKLMNOPQRST']

describe('blank rows part a text', () => {
  test.each<[string, string[], string]>([
    ['into blocks of what stands together', ['A', 'B', '', 'C', 'D'], 'AB,CD'],
    ['and sections of lists and of lines alone', ['A', 'B', '', 'C.', '', 'D.'], 'AB | C.,D.'],
    ['as often as those change', ['A', '', 'B', 'C', '', 'D', 'E', '', 'F'], 'A | BC,DE | F'],
  ])('%s', (_, rows, expected) => {
    expect(drawn(read(...rows))).toBe(expected)
  })

  test.each<[string, readonly Line[]]>([
    ['without any', read('A', 'B', 'C')],
    ['with one above each line', read('', 'A', '', 'B', '', 'C')],
    ['that are a page', readHtml('<p>A</p><p>B</p><div>C</div><div>D</div>', {}).lines],
    ['of which one in twenty has one above', read(...LINES.slice(0, 9), '', ...LINES.slice(9))],
    ['of which nineteen in twenty have', read(...LINES.flatMap((line) => [line, '']))],
    ['without lines', []],
  ])('and tell nothing of lines %s', (_, lines) => {
    expect(isLaidOut(lines)).toBe(false)
    expect(blocksOf(lines)).toStrictEqual([])
  })

  test('where more than one line in twenty has one above', () => {
    expect(isLaidOut(read(...LINES.slice(0, 9), '', ...LINES.slice(9, 19)))).toBe(true)
  })

  test('into blocks that have no name', () => {
    expect(blocksOf(read('A', 'B', '', 'C', 'D'))[0]).toMatchObject({ tag: '', words: [] })
  })

  test('and are told of a line by its words', () => {
    const [above, line, below] = read('A', '', 'B', 'C')
    expect(line && blanksAround(line, below, 2)).toStrictEqual(['blank:10', 'blank:10:words2'])
    expect(above && blanksAround(above, line, 0)).toStrictEqual(['blank:01', 'blank:01:words0'])
    expect(below && blanksAround(below, undefined, 0)).toStrictEqual(['blank:00', 'blank:00:words0'])
  })
})

describe('short lines run', () => {
  test('until a sentence or a long line ends them', () => {
    expect(runsOf(read('Home', 'World', 'The ferry sails.', 'More', 'Ferry '.repeat(30), 'Most'))).toStrictEqual([
      [2, 0, 1],
      [2, 1, 0],
      [0, 2, 1],
      [1, 0, 0],
      [0, 1, 1],
      [1, 0, 0],
    ])
  })

  test('of fewer than 150 characters each', () => {
    const [short, long] = ['x'.repeat(149), 'x'.repeat(150)]
    expect(runsOf(read(short, long)).map(([all]) => all)).toStrictEqual([1, 0])
  })
})

describe('a line holds to the story', () => {
  const lines = read(
    'The ferry sails from the northern harbour.',
    'Nobody missed the ferry in the harbour.',
    'Ferry harbour bridge school',
    'Oh no',
    'Recipes for summer',
  )
  const isStory = ({ index }: Line): boolean => index < 2

  test('by the words that other lines of the story have', () => {
    const cohesion = cohesionOf(lines, isStory, -9).map((share) => Number(share.toFixed(2)))
    expect(cohesion).toStrictEqual([0.4, 0.5, 0.5, -9, 0])
  })

  test('by pairs of characters where words are not parted', () => {
    const unparted = read('渡船从北港出发。', '昨日渡船', '食谱推荐', '연락선이 항구를 떠났다.', '연락선이 왔다')
    const cohesion = cohesionOf(unparted, ({ index }) => index === 0 || index === 3, -9)
    expect(cohesion.map((share) => Number(share.toFixed(2)))).toStrictEqual([0, 0.33, 0, 0, 0.5])
  })
})
