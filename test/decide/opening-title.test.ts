import { describe, expect, test } from 'vitest'
import { dateline, type Row, rolesInPage, rolesOf, row } from './rows'

const scored = (text: string, score: number): Row => ({ ...row(text), score })
const TITLE: Row = { ...scored('Swing bridge put off', -3), hints: { level: 1 }, kind: 'heading' }
const DECK = scored('Board waits for cheaper steel, and the ferries sail on', 2)
/** No evidence speaks for it, and it is no sentence: what stands below the deck is no story yet. */
const VIDEO = scored(
  'The harbour shows the two halves of the bridge that it has built in the old yard to the press',
  -5,
)
const LEAD = scored('The harbour board put off on Monday the building of the new swing bridge by a year.', 5)
const MORE = scored('The work will cost 12.4 million crowns and last until the autumn of next year.', 5)

describe('a title that opens the body of a page', () => {
  test('is the deck, whatever stands between it and the story', () => {
    const roles = ['headline', 'subheadline', 'removed page-furniture', 'body', 'body']
    expect(rolesInPage([TITLE, DECK, VIDEO, LEAD, MORE])).toStrictEqual(roles)
    const loud = scored('FERRIES SAIL ON', 2)
    expect(rolesInPage([TITLE, loud, VIDEO, LEAD, MORE])).toStrictEqual(roles)
  })

  test('is the headline where there is none, but for one that the metadata has', () => {
    const page = [DECK, VIDEO, LEAD, MORE]
    expect(rolesInPage(page)[0]).toBe('headline')
    expect(rolesInPage(page, { headline: 'Ferries sail on' })[0]).toBe('subheadline')
  })

  test('is nothing of the story below headline and deck', () => {
    const third = scored('Boats: all that is to be known', 2)
    const roles = rolesInPage([TITLE, DECK, VIDEO, third, VIDEO, LEAD, MORE])
    expect([roles[0], roles[1], roles[3], roles[5]]).toStrictEqual([
      'headline',
      'subheadline',
      'removed page-furniture',
      'body',
    ])
  })

  test('is none if it is a sentence, a bullet, or has no story below it', () => {
    const first = (opening: Row, ...rest: Row[]): string | undefined => rolesInPage([TITLE, opening, VIDEO, ...rest])[1]
    expect(first(scored('Board waits for cheaper steel, and the ferries sail on.', 2), LEAD, MORE)).toBe('body')
    expect(first({ ...DECK, kind: 'list-item' }, LEAD, MORE)).toBe('body')
    expect(first(DECK, scored('Nine of them', 5), LEAD)).toBe('subheadline')
    expect(first(DECK, scored('12 of them', 5), LEAD)).toBe('body')
    expect(first(DECK, scored('It was cold.', 5), LEAD)).toBe('body')
  })
})

describe('a line behind a dateline', () => {
  test('is the story’s, however like a title it is', () => {
    const led = row('⟦OSLO --⟧ Harbour Ferries and Lind', dateline('sure'))
    expect(rolesOf([row('Ferry firm issues bonds'), led, LEAD])[1]).toBe('dateline / body')
  })
})
