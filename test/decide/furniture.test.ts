import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/parts'
import { byline, dateline, junk, rolesInPage, rolesOf, row, type Row, type Sight } from './rows'

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

describe('a phrase at the edges of a clean text', () => {
  const END = row('ENDS', junk('end-mark', 'sure'))
  /** What the words are above the headline, right below it, below the story, and between what closes it and more words. */
  const around = (text: string, sight: Sight): (string | undefined)[] => {
    const it = row(text, sight)
    return [
      rolesOf([it, TITLE, ONE])[0],
      rolesOf([TITLE, it, ONE])[1],
      rolesOf([TITLE, ONE, TWO, it])[3],
      rolesOf([TITLE, ONE, TWO, END, it, row('Boats are gone')])[4],
    ]
  }

  test.each<[string, string, Sight, string[]]>([
    [
      'that is likely is removed where no story is',
      'Advertisement',
      junk('advertisement', 'likely', { phrase: 'whole' }),
      ['removed advertisement', 'removed advertisement', 'body', 'removed advertisement'],
    ],
    [
      'that heads a list of other stories is, too',
      'Read also',
      junk('related', 'likely', { phrase: 'whole' }),
      ['removed related', 'removed related', 'body', 'removed related'],
    ],
    [
      'that nothing of a story is called closes it',
      'Comments',
      junk('comments', 'likely', { phrase: 'whole' }),
      ['removed comments', 'removed comments', 'removed comments', 'removed comments'],
    ],
    [
      'that opens a sentence is the story’s',
      'Share the pain of all of those who have lost.',
      junk('share', 'sure', { phrase: 'start' }),
      ['body', 'body', 'body', 'body'],
    ],
    [
      'that sure words hold is removed',
      'They share it all',
      junk('share', 'sure', { phrase: 'contain' }),
      ['removed share', 'removed share', 'removed share', 'removed share'],
    ],
  ])('%s', (_, text, sight, expected) => {
    expect(around(text, sight)).toStrictEqual(expected)
  })

  test.each<[string, string, Sight]>([
    ['a row of figures', 'Read 12', junk('counter', 'sure', { phrase: 'whole' })],
    ['a probable count', 'It was read 12 times', junk('counter', 'likely', { phrase: 'whole' })],
    ['words that hold a likely phrase', 'They share it all', junk('share', 'likely', { phrase: 'contain' })],
  ])('%s below the story is the story’s', (_, text, sight) => {
    expect(around(text, sight).slice(2)).toStrictEqual(['body', 'body'])
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
    [
      'no header of transmission, which goes wherever it stands',
      junk('header-block', 'sure'),
      ['removed header-block', 'body'],
    ],
    ['no likely header', junk('header-block', 'likely'), ['body', 'body']],
    ['no repeated headline', junk('repeated-headline', 'sure'), ['body', 'body']],
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

  test.each(['contact', 'end-mark', 'header-block'] as const)('a sure %s is removed below a slugline too', (reason) => {
    const slugline = row('ferry-winter', { kind: 'slugline', slugline: 'ferry-winter', strength: 'sure' })
    const it = row('Closing words', junk(reason, 'sure'))
    expect(rolesOf([slugline, it, TITLE, ONE])).toStrictEqual(['slugline', `removed ${reason}`, 'headline', 'body'])
  })

  test.each(['contact', 'end-mark', 'header-block', 'repeated-headline'] as const)(
    'a sure %s is removed by its name at the bottom of a page',
    (reason) => {
      const related = row('Read also', junk('related', 'sure', { phrase: 'whole' }))
      const scores = [-3, 5, 5, -5, -5]
      const rows = [TITLE, ONE, TWO, related, row('Closing words', junk(reason, 'sure'))]
      expect(rolesInPage(rows.map((item, i) => ({ ...item, score: scores[i] ?? 0 })))[4]).toBe(`removed ${reason}`)
    },
  )

  test('several of them', () => {
    const contact = row('Press: 555 0100', junk('contact', 'sure'))
    expect(rolesOf([TITLE, ONE, TWO, contact, contact]).slice(3)).toStrictEqual(['removed contact', 'removed contact'])
    const close = [row('ENDS', junk('end-mark', 'sure')), row('Source: AA', junk('source-line', 'sure'))]
    expect(rolesOf([TITLE, ONE, ...close]).slice(2)).toStrictEqual(['removed end-mark', 'removed source-line'])
  })

  test('a contact right below a byline closes no story that follows', () => {
    const address = row('ada.lind@harbor.example', junk('contact', 'sure'))
    const named = row('Text: Ada Lind', byline('sure', 'Ada Lind'))
    expect(rolesOf([TITLE, ONE, named, address, ONE, TWO]).slice(3)).toStrictEqual(['removed contact', 'body', 'body'])
    expect(rolesOf([TITLE, ONE, TWO, named, address]).at(-1)).toBe('removed contact')
  })

  test.each(['end-mark', 'contact'] as const)('a sure %s, and words beside a notice below it', (reason) => {
    const close = row('Closing words', junk(reason, 'sure'))
    const notice = row('⟦(c) 2019 AA⟧ of the harbor', { kind: 'copyright', strength: 'sure' })
    expect(rolesOf([TITLE, ONE, TWO, close, notice])[4]).toBe(`copyright / ${GONE}`)
  })

  test('a notice at the end of the last paragraph', () => {
    const last = row(`${TWO.text} ⟦(c) 2019 AA⟧`, { kind: 'copyright', strength: 'sure' })
    expect(rolesOf([TITLE, ONE, last])[2]).toBe('body / copyright')
  })

  test('no likely contact, nor what stands below it', () => {
    const contact = row('Press: 555 0100', junk('contact', 'likely'))
    expect(rolesOf([TITLE, ONE, TWO, contact, row('Harbor office')]).slice(3)).toStrictEqual(['body', 'body'])
  })

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

  test('tells more than a notice that reads the same, below the last sentence', () => {
    const notice: Sight = { kind: 'copyright', strength: 'likely', holder: 'AA' }
    expect(last('aa', notice, junk('end-mark', 'hint', own))).toBe('removed end-mark')
    expect(last('bb', notice, junk('end-mark', 'hint', own))).toBe('copyright')
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

  test.each(['end-mark', 'contact'] as const)('says so below a sure %s, too', (reason) => {
    const close = row('Closing words', junk(reason, 'sure'))
    const form = row('Pewarta: Ada Lind', junk('sign-off', 'hint', own), byline('hint', 'Ada Lind'))
    expect(rolesOf([TITLE, lead('aa'), TWO, close, form]).slice(3)).toStrictEqual([`removed ${reason}`, 'bylines'])
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

describe('a sentence of the story that says what pages say', () => {
  const menu = row('Menu', junk('navigation', 'sure'))
  const quoted = junk('cookie-notice', 'sure', { phrase: 'contain' })
  const roleIn = (menus: number, text: string): string | undefined => {
    const story = [TITLE, ONE, row(text, quoted), TWO]
    return rolesOf([...Array.from({ length: menus }, () => menu), ...story, menu, menu, menu])[menus + 2]
  }
  const sentence = 'The leaflet told all of its readers to accept all cookies of the town.'

  test('stays where little of the document is a page', () => {
    expect(roleIn(0, sentence)).toBe('body')
    expect(roleIn(3, sentence)).toBe('body')
  })

  test('is removed where all of it is', () => {
    expect(roleIn(90, sentence)).toBe('removed cookie-notice')
  })

  test('is removed where it is no sentence', () => {
    expect(roleIn(3, 'Accept all cookies')).toBe('removed cookie-notice')
  })
})
