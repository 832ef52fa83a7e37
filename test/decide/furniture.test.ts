import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/parts'
import { byline, dateline, junk, rolesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TWO = row('It takes nine people and a load of timber for the new pier on its first way out.')
const THREE = row('Nobody in the town had known for months when the harbor would open to boats again.')
const GONE = 'removed page-furniture'
const agency = { id: 'aa', name: 'AA' }

describe('page furniture in a clean text', () => {
  const beside = (text: string, sight: Sight): string | undefined =>
    rolesOf([TITLE, ONE, row(text, sight), TWO, THREE])[2]

  test.each<[string, string, Sight, string]>([
    [
      'is removed if it is sure',
      'Advertisement',
      junk('advertisement', 'sure', { phrase: 'whole' }),
      'removed advertisement',
    ],
    ['stays if a phrase is only likely', 'Advertisement', junk('advertisement', 'likely', { phrase: 'whole' }), 'body'],
    [
      'is removed if something other than a phrase is likely',
      'Ad',
      junk('advertisement', 'likely'),
      'removed advertisement',
    ],
    [
      'stays if a phrase only opens a sentence',
      'Share the pain of all of those who have lost.',
      junk('share', 'sure', { phrase: 'start' }),
      'body',
    ],
    [
      'stays if a phrase stands inside a sentence',
      'They share the pain of all of those who have lost.',
      junk('share', 'sure', { phrase: 'contain' }),
      'body',
    ],
    [
      'is removed if a whole sentence is the phrase',
      'Share this story with all of those you know.',
      junk('share', 'sure', { phrase: 'whole' }),
      'removed share',
    ],
    [
      'is removed if a phrase opens what is no sentence',
      'Share it by post',
      junk('share', 'sure', { phrase: 'start' }),
      'removed share',
    ],
    ['stays if it is a count of three words', 'Boats at sea', junk('counter', 'sure', { phrase: 'whole' }), 'body'],
    ['stays if it is probably a count', 'It was read 12 times', junk('counter', 'likely', { phrase: 'whole' }), 'body'],
    [
      'is removed if it is a count of more words',
      'It was read 12',
      junk('counter', 'sure', { phrase: 'whole' }),
      'removed counter',
    ],
  ])('%s', (_, text, sight, expected) => {
    expect(beside(text, sight)).toBe(expected)
  })

  test('is removed in a sentence too where the text is mostly furniture', () => {
    const sight = junk('share', 'sure', { phrase: 'start' })
    const rows = [TITLE, ONE, row('Share the pain of all of those who have lost.', sight), TWO, THREE]
    const menu = Array.from({ length: 80 }, () => row('Menu', junk('navigation', 'sure', { phrase: 'whole' })))
    expect(rolesOf(rows)[2]).toBe('body')
    expect(rolesOf([...rows, ...menu])[2]).toBe('removed share')
  })
})

describe('what closes a story', () => {
  const behind = (...sights: Sight[]): string[] => rolesOf([TITLE, ONE, row('Closing words', ...sights), TWO]).slice(2)

  test.each<[string, Sight, string[]]>([
    ['a sure contact, after which nothing is the story’s', junk('contact', 'sure'), ['removed contact', GONE]],
    ['a sure sign-off, after which nothing is', junk('sign-off', 'sure'), ['removed sign-off', GONE]],
    ['a sure end mark, though a paragraph may follow', junk('end-mark', 'sure'), ['removed end-mark', 'body']],
    ['a sure source, though a paragraph may follow', junk('source-line', 'sure'), ['removed source-line', 'body']],
    ['no likely contact', junk('contact', 'likely'), ['body', 'body']],
    ['no likely end mark', junk('end-mark', 'likely'), ['body', 'body']],
    ['no furniture that stands at heads only', junk('header-block', 'sure'), ['body', 'body']],
  ])('%s', (_, sight, expected) => {
    expect(behind(sight)).toStrictEqual(expected)
  })

  test.each(['contact', 'end-mark', 'sign-off', 'header-block', 'repeated-headline', 'related'] as const)(
    'a sure %s is removed at the head of a text too',
    (reason) => {
      const it = row('Closing words', junk(reason, 'sure'))
      expect(rolesOf([it, TITLE, ONE])).toStrictEqual([`removed ${reason}`, 'headline', 'body'])
      expect(rolesOf([TITLE, it, ONE])).toStrictEqual(['headline', `removed ${reason}`, 'body'])
    },
  )

  test('a head of a list of other stories, with the list', () => {
    const related = row('Read also', junk('related', 'sure', { phrase: 'whole' }))
    const list = [row('Boats are gone'), row('Piers are closed')]
    expect(rolesOf([TITLE, ONE, related, ...list]).slice(2)).toStrictEqual(['removed related', GONE, GONE])
    expect(rolesOf([TITLE, ONE, related, ...list, TWO]).slice(2)).toStrictEqual([
      'removed related',
      'body',
      'body',
      'body',
    ])
  })
})

describe('an agency’s own form', () => {
  const own = { agency }
  const lead = (id: string): Row => ({ ...row(`⟦OSLO (AA) --⟧ ${ONE.text}`, dateline('sure', 'OSLO', id)) })
  const last = (id: string, ...sights: Sight[]): string | undefined =>
    rolesOf([TITLE, lead(id), TWO, row('Pewarta: Ada Lind', ...sights)])[3]

  test('closes a story of that agency', () => {
    expect(last('aa', junk('end-mark', 'hint', own))).toBe('removed end-mark')
  })

  test('is nothing in a story of another agency, or of none', () => {
    expect(last('bb', junk('end-mark', 'hint', own))).toBe('body')
    expect(rolesOf([TITLE, ONE, TWO, row('ab/cd', junk('end-mark', 'hint', own))])[3]).toBe('body')
  })

  test('says who wrote the story if it is a sign-off with a name', () => {
    expect(last('aa', junk('sign-off', 'hint', own), byline('hint', 'Ada Lind'))).toBe('bylines')
    const contributors: Sight = { kind: 'contributors', strength: 'hint', people: namesOf('Ada Lind') }
    expect(last('aa', junk('sign-off', 'hint', own), contributors)).toBe('contributors')
  })

  test('says nobody if it is an end mark, or names nobody, or the agency itself', () => {
    expect(last('aa', junk('end-mark', 'hint', own), byline('hint', 'Ada Lind'))).toBe('removed end-mark')
    expect(last('aa', junk('sign-off', 'hint', own), byline('hint'))).toBe('removed sign-off')
    const agencys: Sight = { kind: 'byline', strength: 'hint', people: namesOf('Ada Lind'), agency }
    expect(last('aa', junk('sign-off', 'hint', own), agencys)).toBe('removed sign-off')
  })
})

const namesOf = (name: string): (Evidence & { kind: 'byline' })['people'] => [
  { value: { name }, start: 0, end: name.length },
]
