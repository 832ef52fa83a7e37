import { describe, expect, test } from 'vitest'
import { isDeckBelow, isLeadBelow, isTitleAbove, mayBeTitle, type Worded } from '../../src/decide/titles'
import { shapeOf } from '../../src/lexicon/shape'

const worded = (text: string): Worded => ({ text, shape: shapeOf(text) })
/** Words of so many characters, with no mark at their end. */
const words = (length: number): string =>
  'Ferries lie at the quay and wait for the boats of the yard '.repeat(4).slice(0, length - 1) + 's'

const TITLE = 'Ferry is back'
const LEAD = 'The ferry to the island sails again after a long winter of repairs in the yard.'

describe('a line that may be a title', () => {
  test.each<[string, string, boolean]>([
    ['has no mark at its end', TITLE, true],
    ['may end as a sentence does', 'Ferry is back!', true],
    ['does not end open', 'Ferry is back:', false],
    ['begins with no small letter', 'ferry is back', false],
    ['has two hundred characters', words(200), true],
    ['has no more', words(201), false],
  ])('%s', (_, text, expected) => {
    expect(mayBeTitle(worded(text))).toBe(expected)
  })
})

describe('what may be a title is one', () => {
  test.each<[string, string, string, boolean]>([
    ['in capitals above other letters', 'FERRY IS BACK', 'The ferry sails', true],
    ['in capitals with a mark at its end', 'FERRY IS BACK!', 'The ferry sails', true],
    ['but not above capitals', 'FERRY IS BACK', 'BOATS SAIL ON', false],
    ['but not as a single word', 'FERRY', 'The ferry sails', false],
    ['unless a lead stands below the word', 'FERRY', LEAD, true],
    [
      'but not with an acronym in a script without case',
      '항만위원회가 AI 장비로 배를 살핀다고 밝혔다.',
      '배는 다시 다닌다.',
      false,
    ],
    ['but not with some capitals', 'FERRY is back', 'The ferry sails', false],
    ['above a lead', TITLE, LEAD, true],
    ['but not above other words', TITLE, 'The ferry sails', false],
    ['but not as a table’s head above a row', '1ST QTR TO MARCH 31', 'Ferries 1,240 1,110', false],
    ['but not as the head with one figure in ten', '1 FERRY UP', 'Ferries 1,240 1,110', false],
    ['with figures above words', '1ST QTR TO MARCH 31', 'Ferries sail in spring', true],
    ['with figures and a mark at its end', '1ST QTR TO MARCH 31!', 'Ferries 1,240 1,110', true],
    ['above words with figures', 'FERRY IS BACK', 'Ferries 1,240 1,110', true],
  ])('%s', (_, title, next, expected) => {
    expect(isTitleAbove(worded(title), worded(next))).toBe(expected)
  })
})

describe('a lead below a title', () => {
  const wide = (count: number): string => `${'船'.repeat(count - 1)}。`
  test.each<[string, string, string, boolean]>([
    ['is a sentence', TITLE, LEAD, true],
    ['is none below a sentence', 'Ferry is back.', LEAD, false],
    ['is none without a mark at its end', TITLE, words(80), false],
    ['is longer than the title', words(60), `${words(60)}.`, true],
    ['is none of the title’s length', words(60), `${words(59)}.`, false],
    ['has fifty characters', TITLE, `${words(49)}.`, true],
    ['has no fewer', TITLE, `${words(48)}.`, false],
    ['has twenty-five wide ones', '船が戻る', wide(25), true],
    ['has no fewer wide ones', '船が戻る', wide(24), false],
    ['is none in small letters, which go on with the words above', TITLE, `a${LEAD}`, false],
  ])('%s', (_, title, lead, expected) => {
    expect(isLeadBelow(worded(title), worded(lead))).toBe(expected)
  })

  test('is there', () => {
    expect(isLeadBelow(worded(TITLE), undefined)).toBe(false)
  })
})

describe('a deck below a title', () => {
  test.each<[string, string, boolean]>([
    ['is another line of some words', 'Boats wait no longer', true],
    ['has three words', 'Boats sail north', true],
    ['has no fewer', 'Boats sail', false],
    ['has no figures', 'Boats wait 3 days', false],
    ['is no sentence', 'Boats wait no longer.', false],
    ['begins with no small letter', 'boats wait no longer', false],
    ['has two hundred characters', words(200), true],
    ['has no more', words(201), false],
    ['does not end with the title’s word', 'The old boat is back', false],
  ])('%s', (_, text, expected) => {
    expect(isDeckBelow(worded(TITLE), worded(text))).toBe(expected)
  })
})
