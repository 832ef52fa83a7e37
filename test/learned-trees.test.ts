import { describe, expect, test } from 'vitest'
import { trees as ofDumps } from '../src/decide/learned-dumps'
import { trees as ofPages } from '../src/decide/learned-pages'
import { MEASURES, surveyOf } from '../src/decide/survey'
import { pageOf } from '../src/decide/page'
import { answerOf, sumOf, type Tree } from '../src/decide/trees'
import { readHtml } from '../src/readers/html'

const namesIn = (tree: Tree): string[] =>
  typeof tree === 'number' ? [] : [tree[0], ...namesIn(tree[2]), ...namesIn(tree[3])]

const html = `<html><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">World</a></li></ul></nav>
<main><h1>Ferry is back</h1>${'<p>The ferry to the island sails again after a long winter of repairs in the yard.</p>'.repeat(2)}<p></p></main></body></html>`
const document = readHtml(html, {})
const measured = (scores: readonly number[]): Readonly<Record<string, number>>[] =>
  surveyOf(document, [], scores, pageOf(document)).map((survey) => {
    expect(survey).toHaveLength(MEASURES.length)
    return Object.fromEntries(survey.map((value, i) => [MEASURES[i] ?? '', value]))
  })

describe('the learned trees', () => {
  test.each([
    ['dumps', ofDumps],
    ['pages', ofPages],
  ])('of %s ask for nothing that is not measured', (_, trees) => {
    expect(trees.length).toBeGreaterThan(10)
    for (const name of trees.flatMap(namesIn)) expect(MEASURES).toContain(name)
  })

  test('a tree answers by its side, and answers add up', () => {
    const words = MEASURES.indexOf('words')
    const survey = MEASURES.map((_, i) => (i === words ? 10 : 0))
    const tree: Tree = ['words', 10, -1, ['linked', 0.5, 2, 3]]
    expect(answerOf(tree, survey)).toBe(2)
    expect(answerOf(['words', 10.5, -1, 1], survey)).toBe(-1)
    expect(sumOf([0.5, tree, tree], survey)).toBe(4.5)
  })
})

describe('the survey of a page', () => {
  const first = document.lines.map(({ text }) => (text.startsWith('The ferry') ? 4 : -3))

  test('tells what stands beside a line and is called like it, the line itself left out', () => {
    const paragraph = measured(first)[document.lines.findIndex(({ text }) => text.startsWith('The ferry'))]
    expect(paragraph).toMatchObject({
      score: 4,
      belowBest: 0,
      'siblings:lines': 1,
      'siblings:score': 4,
      'namesakes:score': 4,
      'after:words': 16,
      twins: 1,
      twinLead: 0,
      first: 0,
      last: -1,
    })
    expect(paragraph?.['box1:score']).toBeCloseTo(0.5)
  })

  test('tells how far a line is from the story, and that it stands outside the core', () => {
    expect(measured(first)[0]).toMatchObject({
      core: -1,
      first: -3,
      untilStory: 3,
      sinceStory: 99,
      'siblings:score': -3,
    })
  })

  test('is made of numbers, whatever the page', () => {
    const empty = readHtml('', {})
    expect(surveyOf(empty, [], [], pageOf(empty))).toEqual([])
    for (const survey of surveyOf(document, [], [], pageOf(document)))
      expect(survey.every((value) => Number.isFinite(value))).toBe(true)
  })
})
