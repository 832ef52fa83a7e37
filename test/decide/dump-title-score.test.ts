import { describe, expect, test } from 'vitest'
import { type Held, slugWords, titleScore } from '../../src/decide/dump-title-score'
import { dumpTitle as weights } from '../../src/decide/weights'
import { byline, dateline, evidenceOf, junk, linesOf, row, type Row, type Sight } from './rows'

const TITLE = 'Quay lights stay on all winter'
const PLAIN: Held = { evidence: new Map(), story: 9, first: 9, shared: [], slug: [] }
/** What a title of six words near the story is worth that shares nothing with it. */
const NEAR = weights.near + weights.none + 1.25 - 2

/** The score of the row at `at`, with what its rows show as evidence. */
function scoreAt(rows: readonly Row[], at: number, held: Partial<Held> = {}): number {
  const evidence = new Map(rows.map((_, i) => [i, evidenceOf(rows).filter(({ line }) => line === i)]))
  const line = linesOf(rows)[at]
  if (!line) throw new Error(`no row ${String(at)}`)
  return titleScore(line, { ...PLAIN, evidence, ...held })
}
const scoreOf = (only: Partial<Row>, held: Partial<Held> = {}): number => scoreAt([{ ...row(TITLE), ...only }], 0, held)
const moment: Sight = { kind: 'published', strength: 'sure', iso: '2026-03-03' }

describe('where a title stands', () => {
  test.each<[string, number, number]>([
    ['right above the story', 1, weights.near],
    ['near it', 40, weights.near],
    ['far above it', 41, weights.far],
    ['as its first line', 0, weights.among],
    ['among its first lines', -9, weights.among],
    ['further below', -10, weights.below],
  ])('%s', (_, above, worth) => {
    const at = above < 0 ? -above : 0
    const rows = Array.from({ length: 11 }, (_, i) => row(i === at ? TITLE : 'Share'))
    const story = at + above
    expect(scoreAt(rows, at, { story, first: story })).toBeCloseTo(NEAR - weights.near + worth)
  })

  test.each<[string, number, number, number]>([
    ['above what is not the story', 0, 1, 0],
    ['as it', 1, 1, 0],
    ['below it', 2, 1, weights.belowFirst],
    ['below the story’s own', 2, 9, 0],
  ])('running text: %s', (_, at, first, worth) => {
    const rows = Array.from({ length: 3 }, (_, i) => row(i === at ? TITLE : 'Share'))
    expect(scoreAt(rows, at, { first })).toBeCloseTo(NEAR + worth)
  })
})

describe('what a title looks like', () => {
  test.each<[string, Partial<Row>, number]>([
    ['as it is', {}, 0],
    ['a question', { text: `${TITLE}?` }, weights.asks - weights.none],
    ['a cry that is quoted', { text: `“${TITLE}!”` }, weights.asks - weights.none],
    ['a sentence', { text: `${TITLE}.` }, weights.sentence - weights.none],
    ['one that goes on', { text: `${TITLE},` }, weights.open - weights.none],
    ['with a small letter first', { text: TITLE.toLowerCase() }, weights.small],
    ['of figures', { text: 'Quay 1987 1988 1989 on all' }, weights.figures],
    ['of fewer figures', { text: 'Quay lights stay on until 2027' }, 0],
    ['of figures, a fifth', { text: 'Quay 12 on 345 lights all' }, 0],
    ['a heading of the first level', { hints: { level: 1 } }, weights.top],
    ['of the second', { hints: { level: 2 } }, weights.second],
    ['of the third', { hints: { level: 3 } }, weights.lesser],
    ['of two words', { text: 'Quay lights' }, -3 - 1.25],
    ['of three', { text: 'Quay lights stay' }, -1.5 - 1.25],
    ['of seven', { text: 'Quay lights stay on for all winter' }, 1],
    ['of twenty', { text: 'Quay lights stay on all winter '.repeat(4).trim() }, 0.5 - 1.25],
  ])('%s', (_, only, worth) => {
    expect(scoreOf(only)).toBeCloseTo(NEAR + worth)
  })
})

describe('what a title says', () => {
  test('what another line says', () => {
    expect(scoreAt([row(TITLE), row('Share'), row(TITLE)], 0)).toBeCloseTo(NEAR + weights.twin)
  })

  test.each<[string, Partial<Held>, number]>([
    ['nothing of the story', { shared: [0.19] }, 0],
    ['something', { shared: [0.2] }, 1.5],
    ['half of it', { shared: [0.5] }, 3.5],
    ['what the address says', { slug: ['quay', 'lights', 'winter', 'stay'] }, 3.75],
    ['most of that', { slug: ['quay', 'lights', 'summer'] }, 2.25],
    ['none of that', { slug: ['ferry', 'is', 'back'] }, -2.5],
    ['an address of too few words', { slug: ['ferry', 'back'] }, 0],
  ])('%s', (_, held, worth) => {
    expect(scoreOf({}, held)).toBeCloseTo(NEAR + worth)
  })

  test.each<[string | undefined, string[]]>([
    [undefined, []],
    ['https://inlet.example/2026/05/quay-lights-4711-b2.html', ['quay', 'lights']],
    ['https://inlet.example/quay-lights-to-stay/', ['quay', 'lights', 'stay']],
    ['https://inlet.example/harbour-news/quay-lights/4711', ['quay', 'lights']],
    ['https://inlet.example/l%C3%A4ngs-kajen.htm', ['längs', 'kajen']],
    ['https://inlet.example/quay', []],
    ['https://inlet.example/a-%', []],
    ['quay-lights', []],
  ])('the words of %s', (address, words) => {
    expect(slugWords(address)).toStrictEqual(words)
  })
})

describe('what is seen in it and beside it', () => {
  const other = row('News')
  const title = row(TITLE)

  test.each<[string, Row[], number, number]>([
    ['furniture, as a whole', [row(TITLE, junk('related', 'likely'))], 0, weights.named],
    [
      'furniture, in the larger part of it',
      [row('⟦Quay lights stay on⟧ all winter', junk('related', 'likely'))],
      0,
      weights.named,
    ],
    ['furniture, in a lesser one', [row('Quay lights ⟦stay on all winter⟧', junk('related', 'likely'))], 0, 0],
    ['a byline below', [title, row('Ada Lind', byline('likely', 'Ada Lind'))], 0, weights.aboveMoment],
    ['a time below', [title, row('Today', moment)], 0, weights.aboveMoment],
    [
      'a time among other things',
      [title, row('⟦Today⟧ ⟦News⟧', junk('related', 'sure'), moment)],
      0,
      weights.aboveMoment,
    ],
    [
      'a dateline four lines below',
      [title, other, other, other, row('OSLO', dateline('sure'))],
      0,
      weights.aboveMoment,
    ],
    ['a dateline five lines below', [title, other, other, other, other, row('OSLO', dateline('sure'))], 0, 0],
    ['furniture below', [title, row('News', junk('related', 'sure'))], 0, 0],
    ['a time in itself', [row(`⟦Monday⟧: ${TITLE}`, moment)], 0, 1],
    ['a time above', [row('Today', moment), title], 1, weights.belowMoment],
    ['a time two lines above', [row('Today', moment), other, title], 2, weights.belowMoment],
    ['a time three lines above', [row('Today', moment), other, other, title], 3, 0],
    ['times above and below', [row('Today', moment), title, row('Today', moment)], 1, 0.75],
  ])('%s', (_, rows, at, worth) => {
    expect(scoreAt(rows, at)).toBeCloseTo(NEAR + worth)
  })
})
