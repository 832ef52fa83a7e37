import { describe, expect, test } from 'vitest'
import type { Strength } from '../../src/parts'
import { byline, dateline, junk, rolesInPage, rolesOf, row, type Row, type Sight } from './rows'

const TITLE = row('Ferry is back after the winter')
const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TWO = row('It takes nine people and a load of timber for the new pier on its first way out.')
const THREE = row('Nobody in the town had known for months when the harbor would open to boats again.')

const agency = { id: 'aa', name: 'AA' }
/** What recognizers give of each kind, but for its strength. */
const SIGHTS = {
  revision: { kind: 'revision', revision: { raw: '2nd Lead', kind: 'lead' } },
  genre: { kind: 'genre', genre: 'Factbox' },
  urgency: { kind: 'urgency', urgency: 3 },
  slugline: { kind: 'slugline', slugline: 'ferry' },
  'editor-note': { kind: 'editor-note', raw: '(Adds title)', changes: [] },
  byline: { kind: 'byline', people: [] },
  contributors: { kind: 'contributors', people: [] },
  copyright: { kind: 'copyright' },
  usage: { kind: 'usage' },
  image: { kind: 'image', image: {} },
  keywords: { kind: 'keywords', keywords: [] },
  published: { kind: 'published' },
  modified: { kind: 'modified' },
  status: { kind: 'status', status: 'withheld' },
  embargo: { kind: 'embargo' },
  'headline-credit': { kind: 'headline-credit', agency },
  agency: { kind: 'agency', agency },
  dateline: { kind: 'dateline', dateline: { raw: 'OSLO', places: [{ name: 'OSLO' }] } },
} as const

const words = (kind: keyof typeof SIGHTS, strength: Strength): Row =>
  row('Words', { ...SIGHTS[kind], strength } as Sight)

const GONE = 'removed page-furniture'

describe('what evidence of each kind is in a text: above the headline, under it, between paragraphs and below them', () => {
  test.each<[keyof typeof SIGHTS, string[]]>([
    ['revision', ['revision', 'revision', 'body', GONE]],
    ['genre', ['genre', 'genre', 'body', GONE]],
    ['urgency', ['urgency', 'urgency', 'body', GONE]],
    ['slugline', ['slugline', 'slugline', 'body', GONE]],
    ['editor-note', ['editorNotes', 'editorNotes', 'editorNotes', 'editorNotes']],
    ['byline', ['bylines', 'bylines', 'bylines', 'bylines']],
    ['contributors', ['removed author-box', 'contributors', 'contributors', 'contributors']],
    ['copyright', [GONE, 'copyright', 'copyright', 'copyright']],
    ['usage', [GONE, 'usageTerms', 'usageTerms', 'usageTerms']],
    ['image', ['images', 'images', 'images', 'images']],
    ['keywords', ['keywords', 'keywords', 'keywords', 'keywords']],
    ['published', ['published', 'published', 'published', 'published']],
    ['modified', ['modified', 'modified', 'modified', 'modified']],
    ['status', ['pubStatus', 'pubStatus', 'pubStatus', 'pubStatus']],
    ['embargo', ['embargo', 'embargo', 'embargo', 'embargo']],
    ['headline-credit', [GONE, 'agency', 'body', GONE]],
    ['agency', [GONE, 'subheadline', 'removed end-mark', 'removed end-mark']],
  ])('%s', (kind, expected) => {
    const it = words(kind, 'sure')
    expect([
      rolesOf([it, TITLE, ONE, TWO])[0],
      rolesOf([TITLE, it, ONE, TWO])[1],
      rolesOf([TITLE, ONE, it, TWO, THREE])[2],
      rolesOf([TITLE, ONE, TWO, it])[3],
    ]).toStrictEqual(expected)
  })

  test.each(['contributors', 'copyright', 'usage', 'keywords', 'published', 'modified', 'agency'] as const)(
    'a %s that is only likely takes nothing out between paragraphs',
    (kind) => {
      const roles = rolesOf([TITLE, ONE, TWO, words(kind, 'likely'), THREE])
      expect(roles).toStrictEqual(['headline', 'body', 'body', 'body', 'body'])
    },
  )

  test.each([
    ['byline', 'bylines'],
    ['published', 'published'],
    ['modified', 'modified'],
    ['contributors', 'body'],
  ] as const)('a %s that is likely, below the first paragraph alone, is %s', (kind, expected) => {
    const roles = rolesOf([TITLE, ONE, words(kind, 'likely'), TWO, THREE])
    expect(roles).toStrictEqual(['headline', 'body', expected, 'body', 'body'])
  })

  test('who and when may stand on two rows there, and in a sentence neither does', () => {
    const both = [words('byline', 'likely'), words('published', 'likely')]
    expect(rolesOf([TITLE, ONE, ...both, TWO]).slice(2, 4)).toStrictEqual(['bylines', 'published'])
    expect(rolesOf([TITLE, ONE, { ...THREE, sights: [byline('likely', 'Ada Lind')] }, TWO])[2]).toBe('body')
  })

  test('a hint takes nothing out below the story either', () => {
    expect(rolesOf([TITLE, ONE, TWO, words('byline', 'hint')])[3]).toBe('body')
  })
})

describe('what evidence of each kind is in a page: at its top, right below the story, and at its bottom', () => {
  const page: readonly Row[] = [
    { ...row('World'), score: -6 },
    { ...TITLE, score: -3, kind: 'heading', hints: { level: 1 } },
    { ...ONE, score: 5 },
    { ...TWO, score: 5 },
    { ...row('More stories', junk('related', 'sure', { phrase: 'whole' })), score: -5 },
    { ...row('Boats are gone'), score: -5 },
  ]

  test('a page without more of it', () => {
    expect(rolesInPage(page)).toStrictEqual([GONE, 'headline', 'body', 'body', 'removed related', GONE])
  })

  test.each<[keyof typeof SIGHTS, string[]]>([
    ['revision', ['revision', GONE, GONE]],
    ['editor-note', ['editorNotes', 'editorNotes', GONE]],
    ['byline', ['removed author-box', 'bylines', 'removed author-box']],
    ['contributors', ['removed author-box', 'contributors', 'contributors']],
    ['copyright', [GONE, 'copyright', 'copyright']],
    ['usage', [GONE, 'usageTerms', 'usageTerms']],
    ['image', ['images', 'images', 'removed outside-image']],
    ['keywords', ['keywords', 'keywords', 'keywords']],
    ['published', ['removed timestamp', 'published', 'removed timestamp']],
    ['modified', ['removed timestamp', 'modified', 'removed timestamp']],
    ['status', ['pubStatus', 'pubStatus', GONE]],
    ['embargo', ['embargo', 'embargo', GONE]],
    ['agency', [GONE, 'removed end-mark', GONE]],
    ['dateline', ['dateline', 'dateline', 'removed other-story']],
  ])('%s', (kind, expected) => {
    const it: Row = { ...words(kind, 'sure'), score: -5 }
    expect([
      rolesInPage([it, ...page])[0],
      rolesInPage([...page.slice(0, 4), it, ...page.slice(4)])[4],
      rolesInPage([...page, it])[6],
    ]).toStrictEqual(expected)
  })

  test('a byline of people whom the page does not name, where another names its author, is none', () => {
    const [ada, bo] = ['Ada Lind', 'Bo Ekman'].map((name): Row => ({ ...row(name, byline('sure', name)), score: -3 }))
    if (!ada || !bo) throw new Error('no rows')
    const rows = [...page.slice(1, 2), ada, bo, ...page.slice(2)]
    expect(rolesInPage(rows).slice(0, 3)).toStrictEqual(['headline', 'bylines', 'bylines'])
    expect(rolesInPage(rows, { authors: ['Ada Lind'] }).slice(0, 3)).toStrictEqual(['headline', 'bylines', GONE])
  })
})

describe('datelines', () => {
  const led = (strength: Strength): Row => row(`⟦OSLO --⟧ ${ONE.text}`, dateline(strength))

  test.each(['sure', 'likely', 'hint'] as const)('a %s one may open the story', (strength) => {
    expect(rolesOf([TITLE, led(strength), TWO])).toStrictEqual(['headline', 'dateline / body', 'body'])
  })

  test.each(['likely', 'hint'] as const)('a %s one in the midst of the story is part of its paragraph', (strength) => {
    const second = row(`⟦BERGEN --⟧ ${THREE.text}`, dateline(strength))
    expect(rolesOf([TITLE, led('sure'), TWO, second])[3]).toBe('body / body')
  })

  test('a second sure one opens another story, and the paragraph above it stays', () => {
    const second = row(`⟦BERGEN --⟧ ${THREE.text}`, dateline('sure'))
    const other = 'removed other-story / removed other-story'
    expect(rolesOf([TITLE, led('sure'), TWO, second])).toStrictEqual(['headline', 'dateline / body', 'body', other])
    expect(rolesOf([TITLE, led('sure'), TWO, ONE, second, TWO]).slice(3)).toStrictEqual([
      'body',
      other,
      'removed other-story',
    ])
  })

  test('and all of the paragraphs below it, whatever stands in them', () => {
    const second = row(`⟦BERGEN --⟧ ${THREE.text}`, dateline('sure'))
    const more = row(`${TWO.text} ⟦(AA)⟧`, { kind: 'agency', strength: 'sure', agency })
    const other = 'removed other-story / removed other-story'
    expect(rolesOf([TITLE, led('sure'), TWO, second, more]).slice(3)).toStrictEqual([other, other])
  })

  test('and takes the headline above it along', () => {
    const second = row(`⟦BERGEN --⟧ ${THREE.text}`, dateline('sure'))
    const rows = [TITLE, led('sure'), TWO, row('Pier is closed after the storm'), second]
    expect(rolesOf(rows).slice(2)).toStrictEqual([
      'body',
      'removed other-story',
      'removed other-story / removed other-story',
    ])
  })

  test('what stands between headline and dateline is a deck, be it a sentence', () => {
    expect(rolesOf([TITLE, THREE, led('sure'), TWO])[1]).toBe('subheadline')
    expect(rolesOf([TITLE, row('The yard had trouble'), led('sure'), TWO])[1]).toBe('subheadline')
  })

  test('but a paragraph longer than any title is the story’s', () => {
    const long = row(`${THREE.text} ${ONE.text} ${TWO.text}`)
    expect(rolesOf([TITLE, long, led('sure'), TWO])).toStrictEqual(['headline', 'body', 'dateline / body', 'body'])
    expect(rolesOf([TITLE, long, long, led('sure'), TWO]).slice(1, 3)).toStrictEqual(['body', 'body'])
  })

  test('and so is such a paragraph that has lost the mark at its end', () => {
    const long = row(`${THREE.text} ${ONE.text} ${TWO.text}`.slice(0, -1))
    expect(rolesOf([TITLE, long, led('sure'), TWO])).toStrictEqual(['headline', 'body', 'dateline / body', 'body'])
  })

  test('one that announces a title stands before the headline, or the deck, on its line', () => {
    const announced = row('⟦OSLO --⟧ Ferry is back', { ...dateline('sure'), titled: true } as Sight)
    const signed = row('By Ada Lind', byline('likely', 'Ada Lind'))
    expect(rolesOf([announced, signed, ONE])).toStrictEqual(['dateline / headline', 'bylines', 'body'])
    expect(rolesOf([TITLE, announced, signed, ONE])).toStrictEqual([
      'headline',
      'dateline / subheadline',
      'bylines',
      'body',
    ])
  })

  test('and no likely one in the midst of a line outweighs such a paragraph', () => {
    const long = row(`${THREE.text} ${ONE.text} ${TWO.text}`)
    const inside = row(`The ferry is on ⟦OSLO --⟧ its way to the island.`, dateline('likely'))
    expect(rolesOf([long, inside, TWO])[0]).toBe('body')
  })

  test('the marks that close another story tell no less than those of the story', () => {
    const mark = (): Row => row('--AA', junk('end-mark', 'sure'))
    const second = row(`The ferry is on ⟦OSLO --⟧ its way to the island.`, dateline('sure'))
    const rows = [TITLE, led('sure'), second, mark(), mark()]
    expect(rolesOf(rows)[2]).toBe('body / removed other-story / removed other-story')
  })

  test('bullets between them are the story’s', () => {
    const point = (text: string): Row => ({ ...row(text), kind: 'list-item' })
    const rows = [TITLE, point('Ferry sails at noon'), point('Nine on board'), led('sure'), TWO]
    expect(rolesOf(rows)).toStrictEqual(['headline', 'body', 'body', 'dateline / body', 'body'])
  })

  test('one below the last sentence closes the story if it names a place', () => {
    expect(rolesOf([TITLE, ONE, TWO, row('(OSLO)', dateline('sure'))])[3]).toBe('dateline')
    expect(rolesOf([TITLE, ONE, TWO, row('(AA)', dateline('sure', ''))])[3]).toBe('body')
  })

  test('a hint of an agency counts for more where another line names that agency', () => {
    const hinted = row(`⟦OSLO (AA) --⟧ ${TWO.text}`, dateline('hint', 'OSLO', 'aa'))
    expect(rolesOf([ONE, hinted, THREE])[1]).toBe('body / body')
    const named = (id: string): Row => row('AA', { kind: 'agency', strength: 'sure', agency: { id, name: 'AA' } })
    expect(rolesOf([ONE, hinted, THREE, named('bb')])[1]).toBe('body / body')
    expect(rolesOf([ONE, hinted, THREE, named('aa')])[1]).toBe('dateline / body')
  })
})

test('a short sentence is the story’s where some slip put a dateline into the line below it', () => {
  const slip = row(`${TWO.text} ⟦OSLO --⟧ ${THREE.text}`, dateline('sure'))
  expect(rolesOf([ONE, slip, THREE])[0]).toBe('body')
})

test.each(['revision', 'genre', 'urgency', 'slugline'] as const)(
  'a sure %s between paragraphs ends no text',
  (kind) => {
    const slip = row(`⟦UPDATE 2-⟧${TWO.text}`, { ...SIGHTS[kind], strength: 'sure' } as Sight)
    expect(rolesOf([TITLE, ONE, slip, THREE]).slice(2)).toStrictEqual(['body / body', 'body'])
  },
)

describe('a hint of an agency’s name', () => {
  const named = words('agency', 'hint')

  test('closes the story alone below its last sentence', () => {
    expect(rolesOf([TITLE, ONE, TWO, row('Error found?', junk('comments', 'sure')), named])[4]).toBe('removed end-mark')
  })

  test('and closes nothing above a paragraph', () => {
    expect(rolesOf([TITLE, ONE, named, TWO])[2]).toBe('body')
  })
})

describe('names below the last sentence of a text', () => {
  const named = (strength: Strength): Row => row('Ada Lind', byline(strength, 'Ada Lind'))

  test('are the byline', () => {
    expect(rolesOf([TITLE, ONE, TWO, named('likely')])[3]).toBe('bylines')
  })

  test('are it below a single sentence, or a headline alone', () => {
    expect(rolesOf([ONE, named('likely')])).toStrictEqual(['body', 'bylines'])
    expect(rolesOf([TITLE, named('likely')])).toStrictEqual(['headline', 'bylines'])
  })

  test('and are the story’s with another paragraph below', () => {
    expect(rolesOf([TITLE, ONE, TWO, named('likely'), THREE])[3]).toBe('body')
  })
})

describe('lines that nothing speaks for', () => {
  const kind = (text: string, more: Partial<Row>): Row => ({ ...row(text), ...more })

  test('a rule is markup, wherever it stands', () => {
    const rule = kind('-----', { kind: 'rule' })
    expect(rolesOf([rule, TITLE, rule, ONE, rule, TWO, rule])).toStrictEqual([
      'removed markup',
      'headline',
      'removed markup',
      'body',
      'removed markup',
      'body',
      'removed markup',
    ])
  })

  test('front matter is that', () => {
    expect(rolesOf([kind('title: Ferry', { kind: 'front-matter' }), TITLE, ONE])[0]).toBe('removed front-matter')
  })

  test('what a page hides is removed as hidden, if it does not read like the story', () => {
    const page = (score: number): string | undefined => {
      const hidden: Row = { ...THREE, score, hints: { hidden: true } }
      return rolesInPage([{ ...TITLE, score: -3 }, { ...ONE, score: 5 }, hidden, { ...TWO, score: 5 }])[2]
    }
    expect(page(-5)).toBe('removed hidden')
    expect(page(4)).toBe('body')
  })

  test('in a text all is the story’s', () => {
    expect(rolesOf([TITLE, ONE, row('On board'), TWO, row('Menu'), THREE])).toStrictEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
      'body',
    ])
  })

  test('in a page what scores low is furniture, between paragraphs too', () => {
    const scores = [-3, 4, -4, 4, -4, 4]
    const rows = [TITLE, ONE, row('Advert'), TWO, row('Share'), THREE].map((item, i) => ({
      ...item,
      score: scores[i] ?? 0,
    }))
    expect(rolesInPage(rows)).toStrictEqual(['headline', 'body', GONE, 'body', GONE, 'body'])
  })
})

test('a note to editors stands on its own or at the head, not within a paragraph', () => {
  const note: Sight = { ...SIGHTS['editor-note'], strength: 'sure' }
  expect(rolesOf([row('⟦(Adds title)⟧ Ferry is back after the winter', note), ONE, TWO])[0]).toContain('editorNotes')
  expect(rolesOf([TITLE, ONE, row(`${TWO.text} ⟦(Adds title)⟧`, note), THREE]).join()).not.toContain('editorNotes')
  expect(rolesOf([row(`${ONE.text} ⟦(Adds title)⟧ ${TWO.text}`, note)])[0]).toContain('editorNotes / body')
})
