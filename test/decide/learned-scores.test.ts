import { describe, expect, test } from 'vitest'
import { dumpScores, firstScores, type Learned, scoresBy } from '../../src/decide/learned-scores'
import { learnedScores } from '../../src/decide/page-scores'
import type { Format } from '../../src/model'
import type { Evidence } from '../../src/parts'
import { readHtml } from '../../src/readers/html'
import { documentOf, evidenceOf, junk, row, type Row } from './rows'

const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TWO = row('The harbour office has put off the first boat of the year by two days, to Monday.')
/** Of names of their own, so that no line has siblings. */
const boxes = ['a', 'b', 'c'].map((word) => ({
  tag: 'p',
  words: [word],
  parent: undefined,
  text: 0,
  linked: 0,
  prose: 0,
  lines: 0,
}))
const MENU = row('Menu', junk('navigation', 'sure'))

const scores = (
  by: Learned,
  rows: readonly Row[],
  format: Format = 'text',
  evidence?: readonly Evidence[],
): number[] => {
  const document = documentOf(rows, format)
  return document.lines.map(scoresBy(by, document, evidence ?? evidenceOf(rows)))
}

describe('a line’s score', () => {
  const table = { bias: 1, 'ending:sentence': 2, 'see:navigation:sure': -4 }

  test('is in a text what its features add up to by the table', () => {
    expect(scores({ table, trees: [100] }, [ONE, MENU])).toStrictEqual([3, -3])
  })

  test('knows the evidence of its own line only', () => {
    const twice = row('Menu', junk('navigation', 'sure'), junk('navigation', 'sure'))
    expect(scores({ table, trees: [] }, [ONE, twice, MENU])).toStrictEqual([3, -7, -3])
  })

  test('is in a page what the trees say of the first scores of all', () => {
    const trees = [0.5, ['after', -1, 10, 20]] as const
    const [one, menu, two] = [ONE, MENU, TWO].map((line, i) => ({ ...line, hints: { box: boxes[i] } }))
    const rows = one && menu && two ? [one, menu, two] : []
    expect(scores({ table, trees }, rows, 'html')).toStrictEqual([10.5, 20.5, 10.5])
  })

  test('leans in a page towards those beside it, and is little for what is said already', () => {
    const trees = [0.5, ['words', 3, -2, 2]] as const
    const [one, two, same] = scores({ table, trees }, [ONE, MENU, ONE], 'html')
    expect(two).toBeGreaterThan(-1.5)
    expect(two).toBeLessThan(2.5)
    expect(one).toBeGreaterThan(2)
    expect(same).toBeLessThan(0)
  })

  test('is that in a text too that is mostly furniture', () => {
    const menu = Array.from({ length: 15 }, () => MENU)
    expect(scores({ table, trees: [0.5] }, [...menu, ...menu])[0]).toBe(0.5)
    expect(scores({ table, trees: [0.5] }, menu)[0]).toBe(-3)
  })

  test('is nothing for a line that is none of the document’s', () => {
    const document = documentOf([ONE])
    const [line] = document.lines
    expect(line && scoresBy({ table, trees: [] }, document, [])({ ...line, index: 7 })).toBe(0)
  })
})

test('words that the table does not have add nothing', () => {
  const lines = [[['bias', 'other'], ['small']], [['other']], []]
  expect(firstScores({ bias: 1, small: -0.25 }, lines)).toStrictEqual([0.75, 0, 0])
})

describe('what was learned', () => {
  const story = Array.from({ length: 6 }, (_, i) => `${ONE.text} That was said on day ${String(i)}.`)
  const html = `<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></nav>
    <article><h1>Ferry is back</h1>${story.map((text) => `<p>${text}</p>`).join('')}</article><footer><p>About us</p></footer>`
  const document = readHtml(`<html><body>${html}</body></html>`, {})
  const by = (scorer: typeof learnedScores) => document.lines.map(scorer(document, []))
  const isStory = document.lines.map(({ text }) => story.includes(text))

  test('finds the paragraphs of a page', () => {
    expect(by(learnedScores).map((score) => score > 0)).toStrictEqual(isStory)
  })

  test('is one thing for pages and another for texts', () => {
    const text = { ...document, format: 'text' as const }
    expect(text.lines.map(learnedScores(text, []))).toStrictEqual(text.lines.map(dumpScores(text, [])))
    expect(by(learnedScores)).not.toStrictEqual(by(dumpScores))
  })
})
