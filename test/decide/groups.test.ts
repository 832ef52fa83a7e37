import { describe, expect, test } from 'vitest'
import { type Group, groupLines, type Groups, probability } from '../../src/decide/groups'
import type { Line } from '../../src/parts'
import { readHtml } from '../../src/readers/html'

const LONG = 'The ferry to the island sails again after a long winter of repairs.'

/** The groups of the line of a page that has these words; `scores` gives each line's by its words. */
function groupsOf(html: string, words: string, scoreOf: (line: Line) => number): Groups {
  const { lines } = readHtml(`<html><body>${html}</body></html>`, {})
  const found = groupLines(lines, lines.map(scoreOf)).find(({ line }) => line.text.startsWith(words))
  if (!found) throw new Error(`no line «${words}»`)
  return found
}

const byLength = ({ text }: Line): number => (text.length > 40 ? 4 : -4)
const paragraph = (n: number): string => `<p>${LONG} ${String(n)}</p>`

const linesIn = ({ siblings, namesakes, tag }: Groups): number[] => [siblings.lines, namesakes.lines, tag.lines]

describe('lines stand together', () => {
  test.each<[string, string, string, number[]]>([
    ['beside each other in one box', '<div><p>A</p><p>B</p></div>', 'A', [2, 2, 2]],
    [
      'in boxes of one name',
      '<div class="card"><p>A</p><p>B</p></div><div class="card"><p>C</p></div>',
      'A',
      [2, 3, 3],
    ],
    [
      'and not in boxes of other names',
      '<div class="card"><p>A</p></div><div class="row"><p>B</p></div>',
      'A',
      [1, 1, 1],
    ],
    ['and not in boxes of other tags', '<section><p>A</p></section><div><p>B</p></div>', 'A', [1, 1, 1]],
    [
      'by their own names, and by their tag whatever their own names',
      '<div><p class="x">A</p><p class="x">B</p><p class="y">C</p></div>',
      'A',
      [2, 2, 3],
    ],
    ['by their tags', '<div><p>A</p><h2>B</h2></div>', 'A', [1, 1, 1]],
    ['in each row of a list by its own box', '<ul><li><p>A</p><p>B</p></li><li><p>C</p></li></ul>', 'C', [1, 3, 3]],
  ])('%s', (_, html, words, expected) => {
    expect(linesIn(groupsOf(html, words, () => 0))).toStrictEqual(expected)
  })
})

describe('what a group comes to', () => {
  const html = '<div><p>Alpha</p><p><a href="/b">Bravo Charlie</a></p></div>'
  const scoreOf = ({ text }: Line): number => (text === 'Alpha' ? 2 : -1)
  const rounded = (group: Group | undefined): Record<string, number> =>
    Object.fromEntries(Object.entries(group ?? {}).map(([name, value]) => [name, Number(Number(value).toFixed(3))]))
  /** Five characters of a score of 2, and thirteen in a link of -1. */
  const both = { lines: 2, chars: 18, linked: 13, story: 7.9, score: 1, weighted: -3 }

  test('is the sum of its lines, by their characters', () => {
    expect(rounded(groupsOf(html, 'Alpha', scoreOf).siblings)).toStrictEqual(both)
  })

  test('holds for the box that they stand in as for those around it', () => {
    const { boxes } = groupsOf(html, 'Alpha', scoreOf)
    expect(boxes.map((group) => group?.lines)).toStrictEqual([1, 2, 2])
    expect(rounded(boxes[1])).toStrictEqual(both)
    expect(rounded(boxes[2])).toStrictEqual(both)
  })

  test('counts no line without words', () => {
    const beside = groupsOf('<div><p>Alpha</p><img src="a.jpg" alt=""><p>Bravo</p></div>', 'Alpha', () => 3)
    expect(beside.boxes[1]).toMatchObject({ lines: 2, score: 6 })
  })

  test('is nothing for a line in no box', () => {
    const [line] = readHtml('<p>Alpha</p>', {}).lines
    const bare = line && { ...line, hints: { ...line.hints, box: undefined } }
    expect(bare && groupLines([bare], [1])[0]).toMatchObject({
      boxes: [undefined, undefined, undefined],
      siblings: { lines: 1 },
      depth: -1,
    })
  })
})

test('a score of nothing is as probably the story’s as not', () => {
  expect(probability(0)).toBe(0.5)
  expect(probability(2)).toBeCloseTo(0.881, 3)
  expect(probability(2) + probability(-2)).toBeCloseTo(1, 9)
})

describe('the core of a page is the smallest box with most of the story', () => {
  const story = [1, 2, 3].map(paragraph).join('')
  test.each<[string, string, string, number]>([
    ['the box of the paragraphs', `<main><div>${story}</div><p>Share</p></main>`, LONG, 1],
    ['from which the rest stands apart', `<main><div>${story}</div><p>Share</p></main>`, 'Share', -1],
    [
      'the box around two boxes, where neither has enough',
      `<main><div>${paragraph(1)}</div><div>${paragraph(2)}</div></main><p>Share</p>`,
      LONG,
      2,
    ],
    [
      'the box that has seven tenths of it',
      `<main><div>${[1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('')}</div><p>${LONG}</p><p>${LONG}</p></main>`,
      LONG,
      1,
    ],
    [
      'no box that has less than that',
      `<main><div>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}</div><p>${LONG} 7</p><p>${LONG} 8</p><p>${LONG} 9</p></main>`,
      LONG,
      2,
    ],
    ['the innermost of boxes with the same words', `<main><div><section>${story}</section></div></main>`, LONG, 1],
    ['not too deep below it', `<main>${story}${'<div>'.repeat(70)}<p>Deep</p></main>`, 'Deep', -1],
  ])('%s', (_, html, words, depth) => {
    expect(groupsOf(html, words, byLength).depth).toBe(depth)
  })

  test('whatever the scores of short lines come to', () => {
    const links = '<ul>'.concat('<li><a href="/x">Ferries and boats</a></li>'.repeat(40), '</ul>')
    expect(groupsOf(`<main>${links}<div>${story}</div></main>`, LONG, byLength).depth).toBe(1)
  })
})
