import { describe, expect, test } from 'vitest'
import { withoutOpeningTitle } from '../../src/decide/opening-title'
import type { Judged, Role } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { dateline, linesOf, type Row, rolesInPage, rolesOf, row } from './rows'

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

  test('is one in a list of one item, unless a dateline makes that one of the story’s points', () => {
    const point = (text: string): Row => ({ ...scored(text, 2), kind: 'list-item' })
    const ONE = point('Board waits for cheaper steel')
    const TWO = point('Ferries sail all summer long')
    expect(rolesInPage([TITLE, ONE, TWO, LEAD, MORE]).slice(1, 3)).toEqual(['body', 'body'])
    expect(rolesInPage([TITLE, ONE, LEAD, MORE])[1]).toBe('subheadline')
    expect(rolesInPage([TITLE, ONE, row('⟦OSLO --⟧ The board waits for steel.', dateline('sure')), MORE])[1]).toBe(
      'body',
    )
  })

  test('is none if it is a sentence, or has no story below it', () => {
    const first = (opening: Row, ...rest: Row[]): string | undefined => rolesInPage([TITLE, opening, VIDEO, ...rest])[1]
    expect(first(scored('Board waits for cheaper steel, and the ferries sail on.', 2), LEAD, MORE)).toBe('body')
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

describe('the body that was judged', () => {
  type Field = 'headline' | 'subheadline' | 'dateline' | 'body'
  /** What words of a line are judged to be; `gone` is furniture. */
  type Part = readonly [Field | 'gone', string]
  const roleOf = (part: Part[0]): Role =>
    part === 'gone' ? { kind: 'removed', reason: 'page-furniture' } : { kind: 'field', field: part }

  function judgedOf(lines: readonly (readonly Part[])[]): Judged[] {
    const made = linesOf(lines.map((parts) => row(parts.map(([, words]) => words).join(' '))))
    return made.flatMap((line, i) => {
      let start = 0
      return (lines[i] ?? []).map(([part, words]) => {
        const segment = { line, start, end: start + words.length, evidence: [] }
        start = segment.end + 1
        return { segment, role: roleOf(part) }
      })
    })
  }

  /** The roles after the opening titles are taken out, a line each: `headline`, `gone`, `dateline body`. */
  function rolesAfter(lines: readonly (readonly Part[])[], headline?: string): string[] {
    const metadata = { ...NO_METADATA, ...(headline === undefined ? {} : { headline }) }
    const after = withoutOpeningTitle(judgedOf(lines), metadata)
    let at = 0
    return lines.map((parts) => {
      const own = after.slice(at, (at += parts.length))
      return own.map(({ role }) => (role.kind === 'field' ? role.field : 'gone')).join(' ')
    })
  }

  const HEADLINE = [['headline', 'Swing bridge put off']] as const
  const OPENING = [['body', 'Board waits for cheaper steel']] as const
  const STORY = [['body', LEAD.text]] as const

  test.each<[string, readonly (readonly Part[])[], string[]]>([
    ['stays without a title', [HEADLINE, STORY, STORY], ['headline', 'body', 'body']],
    ['opens with its headline', [OPENING, STORY], ['headline', 'body']],
    ['opens with its deck below a headline', [HEADLINE, OPENING, STORY], ['headline', 'subheadline', 'body']],
    [
      'opens with nothing of the story below a deck',
      [HEADLINE, [['subheadline', 'Ferries sail on']], OPENING, STORY],
      ['headline', 'subheadline', 'gone', 'body'],
    ],
    [
      'opens with headline and deck',
      [OPENING, [['body', 'Ferries sail on as before']], STORY],
      ['headline', 'subheadline', 'body'],
    ],
    [
      'opens with three titles at most',
      [
        [['body', 'FERRIES SAIL ON']],
        OPENING,
        [['body', 'All of the boats']],
        [['body', LEAD.text.toUpperCase()]],
        STORY,
      ],
      ['headline', 'subheadline', 'gone', 'body', 'body'],
    ],
    ['keeps a title that has no story below it', [HEADLINE, OPENING], ['headline', 'body']],
    ['may be none at all', [HEADLINE, [['gone', 'Menu']]], ['headline', 'gone']],
    [
      'opens with a title below which the story begins behind a dateline',
      [HEADLINE, OPENING, [...([['dateline', 'OSLO --']] as const), ...STORY]],
      ['headline', 'subheadline', 'dateline body'],
    ],
    [
      'opens with no title if only a few words stand behind the dateline',
      [
        HEADLINE,
        OPENING,
        [
          ['dateline', 'OSLO, Norway, March 3, 2025 (AP) --'],
          ['body', 'It was a cold day.'],
        ],
      ],
      ['headline', 'body', 'dateline body'],
    ],
    [
      'opens with no title behind a dateline',
      [HEADLINE, [['dateline', 'OSLO --'], ...OPENING], STORY],
      ['headline', 'dateline body', 'body'],
    ],
    [
      'opens with what is left of a line that is a title',
      [HEADLINE, [['gone', 'watch:'], ...OPENING], STORY],
      ['headline', 'gone subheadline', 'body'],
    ],
    [
      'opens with two parts of a line',
      [
        HEADLINE,
        [
          ['body', 'Board waits'],
          ['gone', '/'],
          ['body', 'ferries sail on'],
        ],
        STORY,
      ],
      ['headline', 'subheadline gone subheadline', 'body'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(rolesAfter(lines)).toStrictEqual(expected)
  })

  test('opens with the deck where the metadata has the headline', () => {
    expect(rolesAfter([OPENING, STORY], 'Swing bridge put off')).toStrictEqual(['subheadline', 'body'])
  })
})
