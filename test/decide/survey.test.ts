import { describe, expect, test } from 'vitest'
import { probability } from '../../src/decide/groups'
import { pageOf } from '../../src/decide/page'
import { MEASURES, surveyOf } from '../../src/decide/survey'
import type { Evidence, Strength } from '../../src/parts'
import { readHtml } from '../../src/readers/html'
import { readText } from '../../src/readers/text'

const PROSE = 'The ferry to the island sails again after a long winter of repairs in the northern yard.'

type Measures = Readonly<Record<string, number>>
/** First scores by a line's first word. */
type Scores = Readonly<Record<string, number>>

/** What is measured of the line of a page that begins with a word. */
function measured(html: string, word: string, scores: Scores = {}, evidence: readonly Evidence[] = []): Measures {
  const document = readHtml(`<html><body>${html}</body></html>`, {})
  const first = document.lines.map(({ text }) => scores[text.split(' ')[0] ?? ''] ?? 0)
  const at = document.lines.findIndex(({ text }) => text.startsWith(word))
  const survey = surveyOf(document, evidence, first, pageOf(document))[at]
  if (!survey) throw new Error(`no line «${word}»`)
  expect(survey).toHaveLength(MEASURES.length)
  return Object.fromEntries(survey.map((value, i) => [MEASURES[i] ?? '', value]))
}

/** Holds that measures are as expected, near enough. */
function holds(of: Measures, expected: Measures): void {
  for (const [name, value] of Object.entries(expected)) expect(of[name], name).toBeCloseTo(value)
}

const paragraphs = (...words: string[]): string => words.map((word) => `<p>${word} bravo</p>`).join('')
const link = (text: string): string => `<a href="/a">${text}</a>`

test('no measure is named twice', () => {
  expect(new Set(MEASURES).size).toBe(MEASURES.length)
})

describe('a line is measured', () => {
  test.each<[string, string, string, Measures]>([
    [
      'by its words',
      '<p>Alpha bravo charlie</p>',
      'Alpha',
      { words: 3, chars: 19, sentence: 0, open: 0, small: 0, text: 1 },
    ],
    ['by its end', '<p>Alpha bravo.</p>', 'Alpha', { sentence: 1, open: 0 }],
    ['by what it leads on to', '<p>Alpha bravo:</p>', 'Alpha', { sentence: 0, open: 1 }],
    ['by its first letter', '<p>alpha</p>', 'alpha', { small: 1, capitals: 0 }],
    ['by its capitals', '<p>ALPHA</p>', 'ALPHA', { capitals: 1 }],
    ['by its figures', '<p>Alph1</p>', 'Alph1', { digits: 0.2 }],
    ['by its links', `<p>${link('Alpha')}</p>`, 'Alpha', { linked: 1, bold: 0 }],
    ['by its bold type', '<p><b>Alpha</b></p>', 'Alpha', { linked: 0, bold: 1 }],
    ['as a heading', '<h3>Alpha</h3>', 'Alpha', { level: 3, heading: 1, text: 0 }],
    ['as an item of a list', '<ul><li>Alpha</li></ul>', 'Alpha', { 'list-item': 1, level: 0, heading: 0 }],
    ['as a quotation', '<blockquote><p>Alpha</p></blockquote>', 'Alpha', { quote: 1, text: 0 }],
    ['as a caption', '<figure><figcaption>Alpha</figcaption></figure>', 'Alpha', { caption: 1 }],
    ['as hidden', `<p>${PROSE}</p><p style="display:none">Alpha</p>`, 'Alpha', { hidden: 1 }],
    ['as seen', `<p>Alpha</p>`, 'Alpha', { hidden: 0 }],
  ])('%s', (_, html, word, expected) => {
    holds(measured(html, word), expected)
  })
})

describe('a line’s score is measured', () => {
  const html = paragraphs('Alpha', 'Kilo', 'Lima')

  test('by itself and against the best', () => {
    holds(measured(html, 'Alpha', { Alpha: 2, Kilo: 3 }), { score: 2, belowBest: -1 })
    holds(measured(html, 'Kilo', { Alpha: 2, Kilo: 30 }), { score: 30, belowBest: 0 })
  })

  test('and those beside it, within bounds', () => {
    const scores = { Alpha: 2, Kilo: 30, Lima: -30 }
    holds(measured(html, 'Alpha', scores), { before: -6, after: 6, before2: -6, after2: -6 })
    holds(measured(html, 'Lima', scores), { before: 6, after: -6, before2: 2, after2: -6 })
  })
})

describe('the lines beside it are measured', () => {
  test.each<[string, string, Measures]>([
    ['none', '<p>Alpha</p>', { 'before:words': 0, 'after:words': 0, 'before:linked': 0, 'after:image': 0 }],
    ['by their words', '<p>Kilo lima</p><p>Alpha</p><p>Mike</p>', { 'before:words': 2, 'after:words': 1 }],
    ['by their links', `<p>${link('Kilo')}</p><p>Alpha</p><p>Mike</p>`, { 'before:linked': 1, 'after:linked': 0 }],
    ['as headings', '<h2>Kilo</h2><p>Alpha</p><p>Mike</p>', { 'before:heading': 1, 'after:heading': 0 }],
    [
      'as pictures',
      '<p>Kilo</p><p>Alpha</p><img src="/a.jpg" alt="" width="600" height="400">',
      { 'before:image': 0, 'after:image': 1 },
    ],
  ])('%s', (_, html, expected) => {
    holds(measured(html, 'Alpha'), expected)
  })
})

describe('what recognizers say of it is measured', () => {
  const sight = (line: number, strength: Strength, kind: 'junk' | 'usage' = 'junk'): Evidence => {
    const base = { line, start: 0, end: 1, strength, because: 'test/test' }
    return kind === 'junk' ? { ...base, kind, reason: 'share' } : { ...base, kind }
  }
  const html = paragraphs('Alpha', 'Kilo', 'Lima')
  const junk = (...evidence: Evidence[]): (number | undefined)[] => {
    const found = measured(html, 'Kilo', {}, evidence)
    return [found['before:junk'], found['junk'], found['after:junk']]
  }

  test('by the strongest', () => {
    expect(junk(sight(0, 'hint'), sight(1, 'likely'), sight(1, 'sure'), sight(1, 'hint'))).toStrictEqual([1, 3, 0])
    expect(junk(sight(2, 'likely'))).toStrictEqual([0, 0, 2])
  })

  test('by furniture alone', () => {
    expect(junk(sight(0, 'sure', 'usage'))).toStrictEqual([0, 0, 0])
  })
})

describe('a text’s words and short rows are measured', () => {
  const NEXT = 'Nobody in the northern yard had thought that the ferry sails before summer, the harbour says.'
  const rows = ['Menu', 'Sport', PROSE, 'Ferry yard', NEXT, 'Recipes']
  const inText = (at: number, ...names: string[]): (number | undefined)[] => {
    const document = readText(rows.join('\n'), {})
    const first = rows.map((row) => (row.length > 60 ? 3 : -3))
    const survey = surveyOf(document, [], first, pageOf(document))[at] ?? []
    expect(survey).toHaveLength(MEASURES.length)
    return names.map((name) => survey[MEASURES.indexOf(name)])
  }
  const RUN = ['run', 'run:above', 'run:below']

  test('by what they share with the surest lines', () => {
    expect(inText(3, 'cohesion')).toStrictEqual([1])
    expect(inText(5, 'cohesion')).toStrictEqual([0])
    // Of ferry, island, sails, again, after, long, winter, repairs, northern and yard the other line has four.
    expect(inText(2, 'cohesion')).toStrictEqual([0.4])
  })

  test('by the short lines that stand together', () => {
    expect(rows.map((_, at) => inText(at, ...RUN))).toStrictEqual([
      [2, 0, 1],
      [2, 1, 0],
      [0, 2, 1],
      [1, 0, 0],
      [0, 1, 1],
      [1, 0, 0],
    ])
  })

  test('and those of a page are not', () => {
    const html = `<p>${PROSE}</p><p>Alpha ferry</p><p>Kilo</p>`
    holds(measured(html, 'Alpha', { The: 3 }), { cohesion: -9, run: 0, 'run:above': 0, 'run:below': 0 })
  })
})

describe('lines that say the same are measured', () => {
  const html = '<p>Alpha</p><h2>Alpha</h2><p>Alpha</p><p>Kilo</p>'
  const twins = (scores: readonly number[], at: number): Measures => {
    const document = readHtml(`<html><body>${html}</body></html>`, {})
    const survey = surveyOf(document, [], scores, pageOf(document))[at] ?? []
    return Object.fromEntries(['twins', 'twinLead'].map((name) => [name, survey[MEASURES.indexOf(name)] ?? NaN]))
  }

  test.each<[string, number[], number, Measures]>([
    ['by how many others there are, and by how much it leads', [3, 1, 2, 0], 0, { twins: 2, twinLead: 1 }],
    ['by how much it is behind the best', [3, 1, 2, 0], 1, { twins: 2, twinLead: -2 }],
    ['whichever of them is the best', [1, 2, 3, 0], 2, { twins: 2, twinLead: 1 }],
    ['or the second', [1, 3, 2, 0], 2, { twins: 2, twinLead: -1 }],
    ['not at all for one alone', [1, 2, 3, 0], 3, { twins: 0, twinLead: 9 }],
  ])('%s', (_, scores, at, expected) => {
    expect(twins(scores, at)).toStrictEqual(expected)
  })
})

describe('the lines around it are measured without itself', () => {
  const html = `<div><p>Alpha</p><p>Kilo lima</p><p>${link('Mike')}</p></div><p>Oscar</p>`
  const scores = { Alpha: 2, Kilo: -1, Mike: 0, Oscar: 1 }

  test('by number, mean score, and that of each character', () => {
    const found = measured(html, 'Alpha', scores)
    const story = 9 * probability(-1) + 4 * probability(0)
    const all = story + 5 * probability(2) + 5 * probability(1)
    holds(found, {
      'siblings:lines': 2,
      'siblings:score': -0.5,
      'siblings:weighted': -9 / 13,
      'siblings:share': story / all,
      'siblings:density': story / 13,
      'siblings:linked': 4 / 18,
      'namesakes:lines': 2,
      'box1:lines': 2,
      'box1:score': -0.5,
      'tag:lines': 2,
      'tag:score': -0.5,
    })
  })

  test('as nothing where it is alone', () => {
    holds(measured(html, 'Alpha', scores), {
      'box0:lines': 0,
      'box0:score': -9,
      'box0:weighted': -9,
      'box0:density': -9,
    })
    holds(measured(html, 'Oscar', scores), {
      'siblings:lines': 0,
      'siblings:score': -9,
      'tag:lines': 0,
      'tag:score': -9,
    })
  })
})

describe('its place is measured', () => {
  const story = (word: string): string => `<p>${word} ${PROSE}</p>`
  const html = `<p>Alpha</p><main><h1>Kilo</h1>${story('Lima')}<p>Mike</p>${story('November')}</main><p>Oscar</p>`
  const scores = { Alpha: -3, Kilo: -1, Lima: 4, Mike: 0, November: 4, Oscar: -3 }

  test.each<[string, Measures]>([
    ['Alpha', { first: -2, last: -4, above: 0, sinceStory: 99, untilStory: 2, sureLines: 2, title: -1, core: -1 }],
    ['Kilo', { first: -1, last: -3, untilStory: 1, title: 0, core: 1 }],
    ['Lima', { first: 0, last: -2, sinceStory: 101, untilStory: 2, title: 1 }],
    ['Mike', { first: 1, last: -1, sinceStory: 1, untilStory: 1 }],
    ['November', { first: 2, last: 0, sinceStory: 2 }],
    ['Oscar', { first: 3, last: 1, sinceStory: 1, title: 4, core: -1 }],
  ])('of %s by the story around it', (word, expected) => {
    holds(measured(html, word, scores), expected)
  })

  test('by how much of the story stands above it', () => {
    const all = (words: readonly string[]): number =>
      words.reduce((sum, word) => sum + probability(scores[word as 'Alpha']) * lengthOf(word), 0)
    const lengthOf = (word: string): number =>
      ['Lima', 'November'].includes(word) ? word.length + 1 + PROSE.length : word.length
    const above = all(['Alpha', 'Kilo', 'Lima']) / all(Object.keys(scores))
    holds(measured(html, 'Mike', scores), { above })
  })

  test('by no line that is short, scores low or stands outside the core', () => {
    holds(measured(`<p>Alpha</p><p>Kilo</p>`, 'Kilo', { Alpha: 4, Kilo: 4 }), {
      sureLines: 0,
      first: -9,
      last: -9,
      title: -9,
    })
    holds(measured(`${story('Alpha')}<p>Kilo</p>`, 'Kilo', { Alpha: 1 }), { sureLines: 0 })
    const main = `<main>${['Lima', 'Mike', 'November'].map(story).join('')}</main>`
    const both = { Alpha: 2, Lima: 4, Mike: 4, November: 4 }
    holds(measured(`${story('Alpha')}${main}`, 'Lima', both), { sureLines: 3, first: 0 })
  })
})

test('a page without lines has no survey, and one without scores has numbers', () => {
  const empty = readHtml('', {})
  expect(surveyOf(empty, [], [], pageOf(empty))).toStrictEqual([])
  const document = readHtml('<p>Alpha</p><p>Kilo</p>', {})
  for (const survey of surveyOf(document, [], [], pageOf(document)))
    expect(survey.every((value) => Number.isFinite(value))).toBe(true)
})
