import { describe, expect, test } from 'vitest'
import { decide } from '../../src/decide/decide'
import type { Judged } from '../../src/parts'
import { byline, dateline, documentOf, evidenceOf, junk, rolesInPage, rolesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TWO = row('It takes nine people and a load of timber for the new pier on its first way out.')
const THREE = row('Nobody in the town had known for months when the harbor would open to boats again.')

const judged = (rows: readonly Row[]): readonly Judged[] => decide(documentOf(rows), evidenceOf(rows), () => () => 0)

describe('every stretch of a document has a role', () => {
  test('none in a document without lines', () => {
    expect(judged([])).toStrictEqual([])
  })

  test('in the order of the document', () => {
    const rows = [TITLE, row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure')), TWO]
    expect(judged(rows).map(({ segment }) => [segment.line.index, segment.start])).toStrictEqual([
      [0, 0],
      [1, 0],
      [1, 8],
      [2, 0],
    ])
  })

  test('with the evidence that it comes from, if any', () => {
    const rows = [TITLE, row('By Ada Lind', byline('sure', 'Ada Lind'), junk('author-box', 'hint')), ONE, TWO]
    expect(judged(rows).map(({ role, by }) => [role, by?.because])).toStrictEqual([
      [{ kind: 'field', field: 'headline' }, undefined],
      [{ kind: 'field', field: 'bylines' }, 'test/byline'],
      [{ kind: 'field', field: 'body' }, undefined],
      [{ kind: 'field', field: 'body' }, undefined],
    ])
    expect(judged([TITLE]).map((item) => 'by' in item)).toStrictEqual([false])
  })
})

describe('words of a line that nothing speaks for', () => {
  const gone = { ...row('Menu'), score: -6 }
  const page = (item: Row): string | undefined =>
    rolesInPage([{ ...TITLE, score: -3 }, { ...ONE, score: 5 }, { ...TWO, score: 5 }, gone, gone, gone, item])[6]

  test('are body around evidence that lost', () => {
    const middle = row(`${TWO.text} ⟦By Ada Lind⟧ ${THREE.text}`, byline('hint', 'Ada Lind'))
    expect(rolesOf([TITLE, ONE, middle])[2]).toBe('body / body / body')
  })

  test('are furniture beside it where their line is', () => {
    expect(page({ ...row('Words ⟦By Ada Lind⟧ words', byline('hint', 'Ada Lind')), score: -6 })).toMatch(
      /^removed page-furniture \/ removed .* \/ removed page-furniture$/u,
    )
  })

  /** An agency's name, which above the story is nothing apart. */
  const name: Sight = { kind: 'agency', strength: 'hint', agency: { id: 'aa', name: 'AA' } }
  const led = row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure'))

  test.each<[string, Row, string]>([
    ['take the role of the words before', row('The yard had trouble ⟦(AA)⟧', name), 'subheadline / subheadline'],
    ['else that of those behind', row('⟦(AA)⟧ The yard had trouble', name), 'subheadline / subheadline'],
    [
      'also behind another that lost',
      row('The yard had trouble ⟦(AA)⟧⟦(BB)⟧', name, name),
      'subheadline / subheadline / subheadline',
    ],
    [
      'also before another that lost',
      row('⟦(AA)⟧⟦(BB)⟧ The yard had trouble', name, name),
      'subheadline / subheadline / subheadline',
    ],
    [
      'not that of evidence that won',
      row('⟦By Ada Lind⟧ ⟦(AA)⟧ of the yard', byline('sure', 'Ada Lind'), name),
      'bylines / subheadline / subheadline',
    ],
    [
      'and are furniture where nothing else stands on their line',
      row('⟦By Ada Lind⟧ ⟦(AA)⟧', byline('sure', 'Ada Lind'), name),
      'bylines / removed page-furniture',
    ],
  ])('under a headline %s', (_, line, expected) => {
    expect(rolesOf([TITLE, line, led])).toStrictEqual(['headline', expected, 'dateline / body'])
  })

  test('take the headline’s role on the first line and at the document’s end', () => {
    expect(rolesOf([row('Ferry is back ⟦(AA)⟧', name), led])[0]).toBe('headline / headline')
    const lead: Sight = { kind: 'revision', strength: 'hint', revision: { raw: 'LEAD', kind: 'lead' } }
    expect(rolesOf([TITLE, ONE, row(`⟦LEAD⟧ ${TWO.text}`, lead)])[2]).toBe('body / body')
    expect(rolesOf([TITLE, ONE, row(`${TWO.text} ⟦LEAD⟧`, lead)])[2]).toBe('body / body')
  })

  test('take no role from the dateline before them', () => {
    const notice: Sight = { kind: 'copyright', strength: 'hint' }
    const opening = row(`⟦OSLO --⟧⟦Reuters⟧ ${ONE.text}`, dateline('sure'), notice)
    expect(rolesOf([TITLE, opening, TWO])[1]).toBe('dateline / body / body')
  })
})

describe('the way through a document leads down', () => {
  test('from headline, deck and byline to the story and what closes it', () => {
    const rows = [
      row('By post', junk('header-block', 'sure')),
      TITLE,
      row('The yard had trouble with its engine'),
      row('By Ada Lind', byline('sure', 'Ada Lind')),
      row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure')),
      TWO,
      row('ENDS', junk('end-mark', 'sure')),
      row('Press: 555 0100', junk('contact', 'sure')),
      row('Harbor office'),
    ]
    expect(rolesOf(rows)).toStrictEqual([
      'removed header-block',
      'headline',
      'subheadline',
      'bylines',
      'dateline / body',
      'body',
      'removed end-mark',
      'removed contact',
      'removed page-furniture',
    ])
  })

  test('and back up to more paragraphs of the story, if there are enough of them', () => {
    const box = row('Read also', junk('related', 'sure', { phrase: 'whole' }))
    const rows = [TITLE, ONE, box, TWO, THREE]
    expect(rolesOf(rows)).toStrictEqual(['headline', 'body', 'removed related', 'body', 'body'])
    const page = rows.map((item, i) => ({ ...item, score: [-3, 5, -5, 5, 5][i] ?? 0 }))
    expect(rolesInPage(page)).toStrictEqual(['headline', 'body', 'removed related', 'body', 'body'])
  })

  test('and credits stay what they are where words with the shape of a title follow below them', () => {
    const credits = row('Bo Ek helped with this report.', { kind: 'contributors', strength: 'sure', people: [] })
    const rows = [row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure')), TWO, credits, row('Harbor Press All'), THREE]
    expect(rolesOf(rows).slice(1)).toStrictEqual(['body', 'contributors', 'body', 'body'])
  })

  test('to a headline once: a second is none', () => {
    expect(rolesOf([TITLE, ONE, row('Pier is closed'), TWO]).filter((role) => role === 'headline')).toHaveLength(1)
  })
})

describe('evidence that counts only in an agency’s stories', () => {
  const only: Sight = { ...junk('end-mark', 'sure'), onlyIn: ['aa'] }
  const last = (id: string): string | undefined =>
    rolesOf([TITLE, row(`⟦OSLO --⟧ ${ONE.text}`, dateline('sure', 'OSLO', id)), row('/x/', only)])[2]

  test('counts where that agency is named, and nowhere else', () => {
    expect(last('aa')).toBe('removed end-mark')
    expect(last('bb')).toBe('body')
  })
})

test('a notice that takes a story back may be signed by the agency', () => {
  const status = { kind: 'status', strength: 'sure', status: 'canceled' } as Sight
  const agency = { kind: 'agency', strength: 'likely', agency: { id: 'ap', name: 'The Associated Press' } } as Sight
  expect(rolesOf([row('KILL', status), row('Please kill the story.', status), row('AP', agency)])).toStrictEqual([
    'pubStatus',
    'pubStatus',
    'removed end-mark',
  ])
})
