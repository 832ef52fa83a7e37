import { describe, expect, test } from 'vitest'
import { standfirstScore } from '../../src/decide/standfirst'
import type { Surroundings } from '../../src/decide/surroundings'
import { deck } from '../../src/decide/weights'
import type { Box, Hints } from '../../src/parts'
import { around, row, type Row, type Sight } from './rows'

const DECK = 'The yard is done with its engines.'
const stated: Sight = { kind: 'headline', strength: 'sure' }
const TITLE = row('Ferry is back after the winter', stated)
const OTHER = row('Harbour')

const box = (name: string, more: Partial<Box> = {}): Box => ({
  ...{ tag: 'div', words: name.split('-'), parent: undefined, text: 40, linked: 0, prose: 0, lines: 1 },
  ...more,
})
const inBox = (name: string, text = DECK, hints: Partial<Hints> = {}): Row => ({
  ...row(text),
  hints: { tag: 'p', box: box(name), ...hints },
})

/** What the last of some rows of a page is worth as a deck, where all lines have one learned score. */
function worth(rows: readonly Row[], learned = -1, more: Partial<Surroundings> = {}): number {
  const surroundings = { ...around(rows, 'html', learned), ...more }
  const i = surroundings.segments.length - 1
  const line = surroundings.segments[i]?.line
  if (!line) throw new Error('no rows')
  return standfirstScore(line, i, surroundings)
}

describe('a line near below the title that its element calls a standfirst is a deck', () => {
  test.each<[string, Row[]]>([
    ['right below it', [TITLE, inBox('article-excerpt')]],
    ['six lines below it', [TITLE, OTHER, OTHER, OTHER, OTHER, OTHER, inBox('article-excerpt')]],
    ['below what is nearly the title', [row('Ferry is back', { ...stated, strength: 'likely' }), inBox('excerpt')]],
    [
      'where a line is nearly it and exactly it',
      [row('Ferry', { ...stated, strength: 'hint' }, stated), inBox('lead')],
    ],
    ['as a heading', [TITLE, { ...inBox('article-excerpt'), kind: 'heading' }]],
    ['of four words', [TITLE, inBox('excerpt', 'The yard is done.')]],
    ['of 400 characters', [TITLE, inBox('excerpt', `${'It is back. '.repeat(33)}Yes.`)]],
    ['with a few linked words', [TITLE, inBox('excerpt', DECK, { linked: 0.3 })]],
    ['alone in a box that is called so', [TITLE, inBox('text', DECK, { box: box('x', { parent: box('excerpt') }) })]],
    [
      'in a part of the story’s box',
      [TITLE, inBox('excerpt', DECK, { box: box('excerpt', { parent: box('video', { lines: 9 }) }) })],
    ],
  ])('%s', (_, rows) => {
    expect(worth(rows)).toBe(deck.named)
    expect(worth(rows, 0)).toBe(deck.named)
    expect(worth(rows, 1)).toBe(deck.none)
  })
})

describe('a line is no deck by its name', () => {
  test.each<[string, Row[]]>([
    ['above the title', [inBox('excerpt')]],
    ['seven lines below it', [TITLE, OTHER, OTHER, OTHER, OTHER, OTHER, OTHER, inBox('excerpt')]],
    ['below a line that has some of its words', [row('Ferry', { ...stated, strength: 'hint' }), inBox('excerpt')]],
    ['that is an item of a list', [TITLE, { ...inBox('excerpt'), kind: 'list-item' }]],
    ['that is a caption', [TITLE, { ...inBox('excerpt'), kind: 'caption' }]],
    ['of three words', [TITLE, inBox('excerpt', 'It is back.')]],
    ['of 401 characters', [TITLE, inBox('excerpt', `${'It is back. '.repeat(33)}Yes!!`)]],
    ['that is mostly a link', [TITLE, inBox('excerpt', DECK, { linked: 0.31 })]],
    ['that is called nothing', [TITLE, inBox('text')]],
    ['that has no element', [TITLE, row(DECK)]],
    [
      'among others in a box that is called so',
      [TITLE, inBox('x', DECK, { box: box('x', { parent: box('excerpt', { lines: 2 }) }) })],
    ],
    ['that is called a caption too', [TITLE, inBox('caption-excerpt')]],
    ['alone in a video’s box', [TITLE, inBox('x', DECK, { box: box('excerpt', { parent: box('video') }) })]],
  ])('%s', (_, rows) => {
    expect(worth(rows)).toBe(deck.none)
  })
})

describe('what reads like the story’s text is the deck where the page describes itself by it', () => {
  const rows = [TITLE, inBox('article-summary')]
  const described = 'the yard is done with its engines'

  test('and papers set it apart', () => {
    expect(worth(rows, 2, { described })).toBe(2 + deck.described)
  })

  test.each<[string, Row[], Partial<Surroundings>]>([
    ['where papers open the story with it', rows, { described, leads: true }],
    ['where the page describes itself by other words', rows, { described: 'the yard is done' }],
    ['where its element is not called that of a second headline', [TITLE, inBox('article-excerpt')], { described }],
    ['far below the title', [row('Ferry is back'), inBox('article-summary')], { described }],
  ])('but not %s', (_, other, more) => {
    expect(worth(other, 2, more)).toBe(deck.none)
  })
})
