import { describe, expect, test } from 'vitest'
import { headlineScore, opensAsTitle } from '../../src/decide/scores'
import type { Format } from '../../src/model'
import type { Surroundings } from '../../src/decide/surroundings'
import { around, byline, dateline, junk, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const tag: Sight = { kind: 'revision', strength: 'sure', revision: { raw: 'LEAD', kind: 'lead' } }
const like = (of: Row, more: Partial<Row>): Row => ({ ...of, ...more })
const times = (count: number, of: Row): Row[] => Array.from({ length: count }, () => of)

function scoreAt(i: number, all: Surroundings): number {
  const segment = all.segments[i]
  if (!segment) throw new Error('no such segment')
  return headlineScore(segment, i, all, opensAsTitle(segment, i, all))
}

describe('a line reads like the headline', () => {
  const POST = row('By post', junk('header-block', 'sure'))
  const led = row('⟦OSLO --⟧ The ferry', dateline('sure'))
  const named = row('Ada Lind', byline('sure', 'Ada Lind'))
  const heading = (level: number): Row => like(row('Ferry is back'), { kind: 'heading', hints: { level } })
  const long = (length: number): Row => row(`${'Ferry sails on '.repeat(14).slice(0, length - 1)}s`)
  /** How much the words read so, below a line that is none, in a text or page. */
  const scoreOf = (words: Row, below: readonly Row[], format: Format = 'text'): number => {
    const all = around([POST, words, ...below, ...times(format === 'html' ? 30 : 0, row('Sign in'))], format)
    const at = all.segments.findLastIndex(({ line }) => line.index === 1)
    return scoreAt(at, all)
  }
  const back = row('Ferry is back')

  test.each<[string, [Row, ...Row[]], [Row, ...Row[]]]>([
    ['above a dateline rather than above none', [back, led], [back, row('The ferry')]],
    ['as the one heading of the first level', [heading(1), back], [heading(1), heading(1)]],
    ['right above it rather than further up', [back, led], [back, row('Boats'), led]],
    ['above it rather than above one that is a hint', [back, led], [back, row('⟦OSLO⟧ The ferry', dateline('hint'))]],
    ['above it with three words rather than two', [back, led], [row('Ferry back'), led]],
    ['above it without a mark at its end', [back, led], [row('Ferry is back;'), led]],
    [
      'with eight lines to the dateline rather than nine',
      [back, ...times(7, named), led],
      [back, ...times(8, named), led],
    ],
    ['with 200 characters between rather than more', [back, long(200), led], [back, long(201), led]],
    ['with 200 characters rather than more', [long(200), TITLE], [long(201), TITLE]],
    ['with two words rather than one', [row('Ferry back'), TITLE], [row('Ferry'), TITLE]],
    ['as words rather than as a sure byline', [back, TITLE], [row('Ferry is back', byline('sure', 'Ada Lind')), TITLE]],
    [
      'as a likely byline rather than a sure one',
      [row('Ferry is back', byline('likely', 'Ada Lind')), TITLE],
      [row('Ferry is back', byline('sure', 'Ada Lind')), TITLE],
    ],
    [
      'as words rather than as the name of whose the document is',
      [back, TITLE, row('© Ferries are back', { kind: 'copyright', strength: 'sure', holder: 'Ferries are back' })],
      [back, TITLE, row('© Ferry is back', { kind: 'copyright', strength: 'sure', holder: 'FERRY is back' })],
    ],
    [
      'as words rather than as a phrase that is surely a page’s',
      [back, TITLE],
      [row('Ferry is back', junk('page-furniture', 'sure', { phrase: 'whole' })), TITLE],
    ],
    ['as words rather than as a time', [back, TITLE], [row('Ferry is back', junk('timestamp', 'hint')), TITLE]],
    ['with a capital first', [back, TITLE], [row('ferry is back'), TITLE]],
    [
      'as a sentence in capitals rather than another',
      [row('FERRY IS BACK.'), row('BOATS')],
      [row('Ferry is back.'), row('BOATS')],
    ],
    ['as a heading', [heading(2), TITLE], [back, TITLE]],
    ['as a heading of the first level rather than the second', [heading(1), TITLE], [heading(2), TITLE]],
  ])('%s', (_, [more, ...aboveMore], [less, ...aboveLess]) => {
    expect(scoreOf(more, aboveMore)).toBeGreaterThan(scoreOf(less, aboveLess))
  })

  test.each<[string, [Row, ...Row[]], [Row, ...Row[]]]>([
    ['with a byline before the dateline', [back, named, led], [back, led]],
    [
      'behind a tag in small letters',
      [row('⟦lead⟧ Ferry is back', tag), TITLE],
      [row('⟦Lead⟧ Ferry is back', tag), TITLE],
    ],
  ])('%s as much as without', (_, [one, ...belowOne], [other, ...belowOther]) => {
    expect(scoreOf(one, belowOne)).toBe(scoreOf(other, belowOther))
  })

  test('as a heading of either level in a page', () => {
    expect(scoreOf(heading(1), [heading(1)], 'html')).toBe(scoreOf(heading(2), [heading(1)], 'html'))
    expect(scoreOf(heading(2), [TITLE], 'html')).toBeGreaterThan(scoreOf(heading(3), [TITLE], 'html'))
  })

  test('on the first line of a document rather than on another', () => {
    const all = around([back, back, TITLE])
    const [first, second] = all.segments.map((_, i) => scoreAt(i, all))
    expect(first).toBeGreaterThan(second ?? 0)
  })
})
