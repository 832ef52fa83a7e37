import { describe, expect, test } from 'vitest'
import { seeRights } from '../../src/recognizers/rights'
import { checkLine, checkUnreadKind, lookAt, readCorpus, rulesSeen, textsSeen } from './corpus'

const corpus = readCorpus('rights')

describe('notices and restrictions are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeRights, line)
  })
})

describe('sentences about rights are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeRights, line)
  })
})

test('the stretches of one line do not overlap', () => {
  for (const line of corpus) {
    const found = lookAt(seeRights, line).toSorted((a, b) => a.start - b.start)
    for (const [i, item] of found.entries()) expect(item.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
  }
})

describe('a notice in a long paragraph is found', () => {
  const NOTICE = 'Copyright 2019 The Associated Press. All rights reserved.'
  const prose = (length: number): string => {
    const sentence = 'The harbour board met on Monday and put off the vote on the new crane. '
    return `${sentence.repeat(20).slice(0, length - 2)}. `
  }
  const seen = (text: string): string[] =>
    lookAt(seeRights, { text, context: new Map() }).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['at its end, however long', `${prose(860)}${NOTICE}`],
    ['at its start, however long', `${NOTICE} ${prose(860)}`],
    ['once in the midst of a shorter one', `${prose(220)}${NOTICE} ${prose(210)}`],
    ['as a whole, wherever it stands there', `${prose(275)}${NOTICE} ${prose(260)}`],
  ])('%s', (_, text) => {
    expect(seen(text)).toStrictEqual([NOTICE])
  })

  test.each([
    ['in the midst of a long one', `${prose(420)}${NOTICE} ${prose(420)}`],
    ['where only half of it would be', `${prose(270)}${NOTICE} ${prose(500)}`],
    ['where only its first words would be', `${prose(285)}${NOTICE} ${prose(500)}`],
  ])('but not %s', (_, text) => {
    expect(seen(text)).toStrictEqual([])
  })

  test('with its holder and year', () => {
    const text = `${prose(860)}${NOTICE}`
    expect(lookAt(seeRights, { text, context: new Map() })).toMatchObject([
      { kind: 'copyright', start: 860, end: text.length, holder: 'The Associated Press', year: 2019 },
    ])
  })
})

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeRights, textsSeen(corpus), kind)
})

describe('of a line all of its parts are seen', () => {
  /** What is seen: `sure copyright AP 2019 «© 2019 AP»`; behind the holder the agency that owns the notice. */
  const seen = (text: string, kind = 'text'): string[] =>
    lookAt(seeRights, { text, context: new Map([['kind', kind]]) }).map((item) => {
      const said = item.kind === 'copyright' ? [item.holder ?? '', item.agency?.id ?? '', item.year ?? ''] : []
      const words = [item.strength, item.kind, ...said].filter((word) => word !== '')
      return `${words.join(' ')} «${text.slice(item.start, item.end)}»`
    })

  const NOTICE = '© 2019 AP. All rights reserved.'
  const RESERVED = `sure copyright AP 2019 «${NOTICE}»`
  const FORBIDDEN = 'Nachdruck verboten.'

  test.each<[string, string, string[]]>([
    ['a notice alone is sure', NOTICE, [RESERVED]],
    ['a notice and its year are sure in a paragraph', `The bridge opened. ${NOTICE}`, [RESERVED]],
    [
      'a notice without a year is likely there',
      'The bridge opened. Copyright AP. All rights reserved.',
      ['likely copyright AP «Copyright AP. All rights reserved.»'],
    ],
    [
      'a notice that reserves nothing is likely there',
      'The bridge opened. © 2019 AP',
      ['likely copyright AP 2019 «© 2019 AP»'],
    ],
    ['a sign and a name are a hint there', 'The bridge opened. © AP', ['hint copyright AP «© AP»']],
    [
      'a restriction right behind a notice is sure',
      `The bridge opened. ${NOTICE} ${FORBIDDEN}`,
      [RESERVED, `sure usage «${FORBIDDEN}»`],
    ],
    [
      'a restriction further behind is likely',
      `${NOTICE} The bridge opened. ${FORBIDDEN}`,
      [RESERVED, `likely usage «${FORBIDDEN}»`],
    ],
    [
      'a restriction before the notice of a paragraph is likely',
      `${FORBIDDEN} ${NOTICE} The bridge opened.`,
      [RESERVED, `likely usage «${FORBIDDEN}»`],
    ],
    [
      'a restriction and a notice are sure by themselves',
      `${FORBIDDEN} ${NOTICE}`,
      [RESERVED, `sure usage «${FORBIDDEN}»`],
    ],
    [
      'the agency that owns the notice is named',
      '© 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      [
        'sure copyright The Associated Press ap 2019 «© 2019 The Associated Press. All rights reserved.»',
        'sure usage «This material may not be published, broadcast, rewritten or redistributed.»',
      ],
    ],
    [
      'an agency’s own words are a notice',
      'c.2020 The New York Times Company',
      ['sure copyright The New York Times Company 2020 «c.2020 The New York Times Company»'],
    ],
    [
      'an agency’s own words are one without a year',
      'Copyright RTT News/dpa-AFX',
      ['sure copyright RTT News «Copyright RTT News/dpa-AFX»'],
    ],
    ['an agency’s words for another are none', 'c.2020 Reuters', []],
    ['whoever distributes a story restricts nothing', 'Distributed by McClatchy-Tribune Business News', []],
    ['nor does who had it first', 'This article originally appeared in The New York Times.', []],
    [
      'an agency’s own words about use are that',
      'Legal Disclaimer: MENAFN provides the information “as is” without warranty of any kind. We accept no claim.',
      [
        'sure usage «Legal Disclaimer: MENAFN provides the information “as is” without warranty of any kind. We accept no claim.»',
      ],
    ],
    [
      'and so where no word of the list opens them',
      'BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated by us.',
      [
        'sure usage «BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated by us.»',
      ],
    ],
    [
      'words of pages behind a notice are furniture',
      '© 2019 Harbor News. All rights reserved. Privacy Policy',
      ['sure copyright Harbor News 2019 «© 2019 Harbor News. All rights reserved.»', 'sure junk «Privacy Policy»'],
    ],
    [
      'words that pages only may have are not',
      '© 2019 Harbor News. All rights reserved. Politics',
      ['sure copyright Harbor News 2019 «© 2019 Harbor News. All rights reserved.»'],
    ],
    [
      'words that only begin as those of pages are not',
      '© 2019 Harbor News. All rights reserved. Share this story with us all',
      ['sure copyright Harbor News 2019 «© 2019 Harbor News. All rights reserved.»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['credits the picture by a sign and a name', '© Reuters', []],
    ['is a notice with a year', '© 2024 Reuters', ['sure copyright Reuters reuters 2024 «© 2024 Reuters»']],
    [
      'is a notice if it reserves all rights',
      '© Reuters. All rights reserved',
      ['sure copyright Reuters «© Reuters. All rights reserved»'],
    ],
  ])('a caption %s', (_, text, expected) => {
    expect(seen(text, 'caption')).toStrictEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['credits a picture by a person and a house', '© Anna Muster/dpa', []],
    ['credits one by the word for it', '© Foto: Harbor Museum', []],
    [
      'is a notice with a year',
      '© 2019 Anna Muster/dpa',
      ['sure copyright Anna Muster/dpa 2019 «© 2019 Anna Muster/dpa»'],
    ],
    [
      'is a notice if it reserves all rights',
      '© Anna Muster/dpa. All rights reserved',
      ['sure copyright Anna Muster/dpa «© Anna Muster/dpa. All rights reserved»'],
    ],
    [
      'is a notice by its word',
      'Copyright Anna Muster/dpa',
      ['sure copyright Anna Muster/dpa «Copyright Anna Muster/dpa»'],
    ],
  ])('a line %s', (_, text, expected) => {
    expect(seen(text)).toStrictEqual(expected)
  })

  test('what a notice does not say is missing', () => {
    const [notice] = lookAt(seeRights, { text: 'Alle Rechte vorbehalten.', context: new Map() })
    expect(notice).toStrictEqual({
      kind: 'copyright',
      line: 0,
      start: 0,
      end: 24,
      strength: 'sure',
      because: 'rights/notice',
    })
  })
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['© 2024 AFP', 'rights/notice'],
    ['未经授权不得转载', 'rights/usage'],
    ['c.2020 The New York Times Company', 'rights/agency'],
    [
      '©2023 Harbor News Network, LLC. All rights reserved. Quotes displayed in real-time or delayed by at least 15 minutes.',
      'rights/rest',
    ],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeRights, text)).toContain(because)
  })
})
