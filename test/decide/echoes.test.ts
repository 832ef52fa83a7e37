import { describe, expect, test } from 'vitest'
import { withoutEchoes } from '../../src/decide/echoes'
import { linesOf, row, type Row } from './rows'

const LEAD = 'The ferry to Lindholm sails again from Monday, the harbour office said on Friday.'
const NEXT = 'Three weeks of repairs had kept it in the yard, and the islanders without their post.'
const LAST = 'Fares stay what they were, but the first boat leaves an hour later than it used to.'
const SHORT = 'Nobody was hurt in the night.'

/** Sixty characters, which is as long as a line must be. */
const SIXTY = `${'Sixty '.repeat(9)}walls.`
/** A sentence of its own, so long that a line of it and other lines' words has a given share of its own. */
const words = (length: number): string => 'x'.repeat(length)
/** A whole story of so many characters in one line. */
const whole = (length: number): string => `The whole story ${words(length - 16)}`

const scored = (score: number, text: string, more: Partial<Row> = {}): Row => ({ ...row(text), score, ...more })
const HIDDEN: Partial<Row> = { hints: { hidden: true } }
const left = (...rows: Row[]): readonly number[] =>
  withoutEchoes(
    linesOf(rows),
    rows.map(({ score = 0 }) => score),
  )

describe('of lines that say the same one keeps its score', () => {
  test.each<[string, Row[], number[]]>([
    ['the first of equals', [scored(2, LEAD), scored(2, NEXT), scored(2, LEAD)], [2, 2, -6]],
    ['the best', [scored(1, LEAD), scored(2, NEXT), scored(3, LEAD)], [-6, 2, 3]],
    ['that which is shown', [scored(3, LEAD, HIDDEN), scored(1, LEAD)], [-6, 1]],
    ['that which is shown, be it the worse and the first', [scored(1, LEAD), scored(3, LEAD, HIDDEN)], [1, -6]],
    ['the better of two that are hidden', [scored(1, LEAD, HIDDEN), scored(3, LEAD, HIDDEN)], [-6, 3]],
    ['the first of two that have sixty characters', [scored(1, SIXTY), scored(1, SIXTY)], [1, -6]],
    ['one of three', [scored(1, LEAD), scored(3, LEAD), scored(2, LEAD)], [-6, 3, -6]],
  ])('%s', (_, rows, scores) => {
    expect(left(...rows)).toEqual(scores)
  })
})

const HALF = LEAD.length + NEXT.length - 2

describe('a line made of others is their copy', () => {
  test.each<[string, Row[], number[]]>([
    [
      'all of the story in one',
      [scored(1, LEAD), scored(1, NEXT), scored(1, LAST), scored(4, `${LEAD} ${NEXT} ${LAST}`)],
      [1, 1, 1, -6],
    ],
    [
      'the one comes first',
      [scored(4, `${LEAD} ${NEXT} ${LAST}`), scored(1, LEAD), scored(1, NEXT), scored(1, LAST)],
      [-6, 1, 1, 1],
    ],
    [
      'half of it stands elsewhere',
      [scored(1, LEAD), scored(1, NEXT), scored(4, `${LEAD} ${words(HALF)} ${NEXT}`)],
      [1, 1, -6],
    ],
    [
      'its last sixty characters are one',
      [scored(1, LEAD), scored(1, SIXTY), scored(4, `${LEAD} ${SIXTY}`)],
      [1, 1, -6],
    ],
    [
      'one of them has 2,000 characters',
      [scored(1, whole(2000)), scored(1, NEXT), scored(4, `${whole(2000)} ${NEXT}`)],
      [1, 1, -6],
    ],
    [
      'one that is not shown has more before it',
      [scored(1, LEAD), scored(4, `Image 1${LEAD} ${words(LEAD.length - 8)}`, HIDDEN)],
      [1, -6],
    ],
    ['the one not shown comes first', [scored(4, `“${LEAD}`, HIDDEN), scored(1, LEAD)], [-6, 1]],
  ])('%s', (_, rows, scores) => {
    expect(left(...rows)).toEqual(scores)
  })
})

describe('nothing changes', () => {
  test.each<[string, Row[]]>([
    ['where no line is said twice', [scored(1, LEAD), scored(2, NEXT), scored(3, LAST)]],
    ['where a short line is', [scored(1, SHORT), scored(2, NEXT), scored(3, SHORT)]],
    ['where the other is no story', [scored(1, LEAD), scored(0, LEAD), scored(-2, LEAD)]],
    [
      'where what is not shown says as much again and more',
      [scored(1, LEAD), scored(2, `${LEAD}${words(LEAD.length + 1)}`, HIDDEN)],
    ],
    ['where what is shown has a mark before it', [scored(1, LEAD), scored(2, `“${LEAD}`)]],
    ['where what is not shown is the only one', [scored(2, LEAD, HIDDEN), scored(2, NEXT, HIDDEN)]],
    ['where two begin alike', [scored(1, `${LEAD} It is full.`), scored(2, `${LEAD} It is late.`)]],
    ['where a paragraph begins with a standfirst', [scored(1, LEAD), scored(2, `${LEAD} ${NEXT}`)]],
    ['where a paragraph goes on from a standfirst', [scored(1, LEAD), scored(2, `${LEAD} It is full.`)]],
    [
      'where a character less than half of it stands elsewhere',
      [scored(1, LEAD), scored(1, NEXT), scored(2, `${LEAD} ${words(HALF + 1)} ${NEXT}`)],
    ],
    [
      'where one of two parts is a whole story',
      [scored(1, whole(2001)), scored(1, NEXT), scored(2, `${whole(2001)} ${NEXT}`)],
    ],
    [
      'where a story of other words has two lines in it',
      [scored(1, LEAD), scored(1, `${LEAD} It is full.`), scored(1, NEXT), scored(2, `${whole(1900)} ${LEAD} ${NEXT}`)],
    ],
    [
      'where less than half of a line stands elsewhere',
      [scored(1, LEAD), scored(1, NEXT), scored(2, `${LEAD} ${'It is full, and late, and cold. '.repeat(9)}${NEXT}`)],
    ],
  ])('%s', (_, rows) => {
    expect(left(...rows)).toEqual(rows.map(({ score }) => score))
  })
})
