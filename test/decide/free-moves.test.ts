import { describe, expect, test } from 'vitest'
import { dateline, junk, rolesInPage, rolesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TWO = row('It takes nine people and a load of timber for the new pier on its first way out.')
const LED = row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure'))
const HEAD: Row = { ...row(TITLE.text, { kind: 'headline', strength: 'sure' }), kind: 'heading', hints: { level: 1 } }
const GONE = 'removed page-furniture'

describe('a line in the shape of a title', () => {
  test('is a deck under the headline and opens no body', () => {
    expect(rolesOf([TITLE, row('The yard had trouble'), ONE, TWO])).toStrictEqual([
      'headline',
      'subheadline',
      'body',
      'body',
    ])
  })

  test.each([
    [-0.5, 'subheadline'],
    [-2, GONE],
  ])('is one in a page by its score: %d', (score, role) => {
    const page = [
      { ...HEAD, score: 1 },
      { ...row('The yard had trouble'), score },
      { ...ONE, score: 5 },
      { ...TWO, score: 5 },
    ]
    expect(rolesInPage(page)[1]).toBe(role)
  })
})

describe('a lesser heading right below that of the page', () => {
  const DECK: Row = { ...row('The yard had trouble'), kind: 'heading', hints: { level: 2 }, score: -3 }
  const STORY: readonly Row[] = [
    { ...ONE, score: 5 },
    { ...TWO, score: 5 },
  ]
  const roleOf = (deck: Row, ...above: Row[]): string | undefined =>
    rolesInPage([{ ...HEAD, score: 1 }, ...above, deck, ...STORY])[above.length + 1]

  test('is the deck, whatever such lines mostly are', () => {
    expect(roleOf(DECK)).toBe('subheadline')
  })

  test.each<[string, string | undefined]>([
    ['no words that are no heading', roleOf({ ...DECK, kind: 'text', hints: { level: 0 } })],
    ['none below something else', roleOf(DECK, { ...row('Menu'), score: -5 })],
    ['none that names itself', roleOf({ ...DECK, ...row('Share it', junk('share', 'sure')) })],
  ])('%s', (_, role) => {
    expect(role).not.toBe('subheadline')
  })
})

describe('what nothing speaks for', () => {
  test('costs nothing below the story’s close', () => {
    const below = ['Fish', 'Nets', 'Boats', 'Ropes', 'Sails'].map((word) => row(word))
    const related = row('Read also', junk('related', 'sure', { phrase: 'whole' }))
    expect(rolesOf([TITLE, ONE, TWO, related, ...below]).slice(4)).toStrictEqual(below.map(() => GONE))
  })

  test('is lost above a headline, be it a short sentence', () => {
    expect(rolesOf([ONE, TITLE, LED, TWO])).toStrictEqual([GONE, 'headline', 'dateline / body', 'body'])
  })

  test('is not lost where it is longer than any title, whatever it ends with', () => {
    expect(rolesOf([TITLE, row('港务局说渡船星期一恢复通航'.repeat(20)), LED, TWO])[1]).toBe('body')
  })

  test('is lost from a page, be it a paragraph', () => {
    const long = { ...row(`${TWO.text} ${ONE.text} ${TWO.text}`), score: -3 }
    const page = [{ ...HEAD, score: 1 }, { ...ONE, score: 5 }, { ...TWO, score: 5 }, long]
    expect(rolesInPage(page)).toStrictEqual(['headline', 'body', 'body', GONE])
  })
})

describe('a dateline that announces a title', () => {
  const TITLED = { ...dateline('sure'), titled: true } as Sight

  test.each([
    ['has the headline on its line', [row('⟦OSLO --⟧ Ferry is back', TITLED), ONE], ['dateline / headline', 'body']],
    [
      'has a deck there under a headline',
      [TITLE, row('⟦OSLO --⟧ Ferry is back', TITLED), ONE],
      ['headline', 'dateline / subheadline', 'body'],
    ],
    ['opens the story where none follows', [TITLE, row('⟦OSLO --⟧', TITLED), ONE], ['headline', 'dateline', 'body']],
  ])('%s', (_, rows, roles) => {
    expect(rolesOf([...rows, TWO])).toStrictEqual([...roles, 'body'])
  })
})
