import { describe, expect, test } from 'vitest'
import { counting, namedAgencies } from '../../src/decide/agencies'
import { cutSegments } from '../../src/decide/segments'
import { strangers } from '../../src/decide/strangers'
import { surroundings, type Surroundings } from '../../src/decide/surroundings'
import type { Format } from '../../src/model'
import type { Box, Metadata } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { byline, dateline, documentOf, evidenceOf, junk, row, type Row, type Sight } from './rows'

const ONE = row('The ferry to the island sails again after a long winter of repairs in the yard.')
const TITLE = row('Ferry is back after the winter')
const led = (strength: 'sure' | 'likely'): Row => row(`⟦OSLO --⟧ ${ONE.text}`, dateline(strength))

function around(rows: readonly Row[], format: Format = 'text', said: Partial<Metadata> = {}): Surroundings {
  const document = documentOf(rows, format, said)
  const evidence = evidenceOf(rows)
  const scorer = () => (line: { index: number }) => rows[line.index]?.score ?? 0
  return surroundings(document, cutSegments(document.lines, evidence), evidence, scorer)
}

describe('the line of the dateline', () => {
  test.each<[string, Row[], number]>([
    ['is the one that opens with a sure one', [TITLE, led('sure'), ONE], 1],
    ['is the first of them', [led('sure'), TITLE, led('sure'), ONE], 0],
    ['may have a sign before it', [TITLE, row(`** ⟦OSLO --⟧ ${ONE.text}`, dateline('sure')), ONE], 1],
    ['is none with words before it', [TITLE, row(`Again ⟦OSLO --⟧ ${ONE.text}`, dateline('sure')), ONE], -1],
    ['is none that is only likely', [TITLE, led('likely'), ONE], -1],
    ['is none of another kind', [TITLE, row(ONE.text, byline('sure', 'Ada Lind')), ONE], -1],
    ['is none below the last sentence', [TITLE, ONE, row('(OSLO)', dateline('sure'))], -1],
    ['is none below a sentence on the first line', [ONE, row('(OSLO)', dateline('sure'))], -1],
    ['is the only line of a text without sentences', [row('OSLO', dateline('sure'))], 0],
    ['is none without any', [TITLE, ONE], -1],
  ])('%s', (_, rows, expected) => {
    expect(around(rows).dateline).toBe(expected)
  })

  test('in a page is one that reads like the story', () => {
    const rows = [{ ...led('sure'), score: -1 }, { ...led('sure'), score: 1 }, ONE]
    expect(around(rows, 'html').dateline).toBe(1)
    expect(around(rows, 'text').dateline).toBe(0)
    expect(around([{ ...led('sure'), score: 0 }, ONE], 'html').dateline).toBe(-1)
  })
})

const revision: Sight = { kind: 'revision', strength: 'sure', revision: { raw: 'LEAD', kind: 'lead' } }

test('the document’s own words begin below its tags', () => {
  const genre: Sight = { kind: 'genre', strength: 'hint', genre: 'Focus' }
  const urgency: Sight = { kind: 'urgency', strength: 'likely', urgency: 3 }
  expect(around([row('LEAD', revision), row('Focus', genre), row('URGENT', urgency), TITLE, ONE]).firstWords).toBe(3)
  expect(around([row('⟦LEAD⟧ Ferry is back', revision), ONE]).firstWords).toBe(1)
  expect(around([row('By Ada Lind', byline('sure', 'Ada Lind')), ONE]).firstWords).toBe(0)
  expect(around([row('LEAD', revision)]).firstWords).toBe(-1)
})

describe('the last line that opens with a dateline', () => {
  test.each<[string, Row[], number]>([
    ['is the last of them', [led('sure'), TITLE, led('likely'), ONE], 2],
    ['is none that may be one', [led('likely'), row(`⟦OSLO --⟧ ${ONE.text}`, dateline('hint')), ONE], 0],
    ['is none with words before it', [row(`Again ⟦OSLO --⟧ ${ONE.text}`, dateline('sure')), ONE], -1],
  ])('%s', (_, rows, expected) => {
    expect(around(rows).lastOpening).toBe(expected)
  })
})

test('sentences are known by where they stand', () => {
  const of = (...rows: Row[]): number[] => {
    const { firstSentence, secondSentence, lastSentence } = around(rows)
    return [firstSentence, secondSentence, lastSentence]
  }
  expect(of(TITLE, ONE, TITLE, ONE, ONE, TITLE)).toStrictEqual([1, 3, 4])
  expect(of(TITLE, ONE, TITLE)).toStrictEqual([1, -1, 1])
  expect(of(TITLE)).toStrictEqual([-1, -1, -1])
})

test('who wrote the story stands in bylines, and in no hint of one', () => {
  const ada = row('Ada Lind', byline('likely', 'Ada Lind'))
  const bo = row('Bo Ekman', byline('hint', 'Bo Ekman'))
  const editors = row('Editing by Cy Holm', { kind: 'contributors', strength: 'sure', people: [] })
  expect([...around([TITLE, ada, bo, editors, ONE]).bylines]).toStrictEqual([1])
})

test('what the page says of the story is at hand without case and marks', () => {
  expect(around([ONE], 'html', { description: 'Ferry, again: «back»!' }).described).toBe('ferry again back')
  expect(around([ONE], 'html').described).toBe('')
  expect(around([ONE], 'html', { language: 'de' }).leads).toBe(true)
  expect(around([ONE], 'html', { language: 'en' }).leads).toBe(false)
})

describe('a part of a short page that is not the story’s', () => {
  const boxed = (text: Row, name: string, tag = 'div'): Row => {
    const box: Box = { tag, words: [name], parent: undefined, text: 99, linked: 0, prose: 0, lines: 1 }
    return { ...text, hints: { box } }
  }
  const share = boxed(TITLE, 'comments')
  const apart = (rows: readonly Row[], format: Format = 'html'): boolean[] => {
    const { segments, isApart } = around(rows, format)
    return segments.map(({ line }) => isApart(line))
  }

  test('is told by its boxes', () => {
    expect(apart([boxed(ONE, 'text'), share])).toStrictEqual([false, true])
  })

  test('is not told where every sentence is in such', () => {
    expect(apart([boxed(ONE, 'comments'), share])).toStrictEqual([false, false])
  })

  test('is not told in a text, nor in a whole page', () => {
    expect(apart([boxed(ONE, 'text'), share], 'text')).toStrictEqual([false, false])
    const page = Array.from({ length: 29 }, () => boxed(ONE, 'text'))
    expect(apart([...page, share])).not.toContain(true)
    expect(apart([...page.slice(1), share])).toContain(true)
  })
})

test('a text is told from a page, and from the text of one', () => {
  const shares = Array.from({ length: 50 }, () => row('Share', junk('share', 'sure')))
  const many = Array.from({ length: 16 }, () => ONE)
  expect(around([...many, ONE], 'html').layout).toBe('page')
  expect(around(many.slice(1), 'html').layout).toBe('text')
  expect(around([...many, ...shares]).layout).toBe('dump')
  expect(around(many).layout).toBe('text')
})

describe('the rows of a head are looked for', () => {
  const day: Sight = { kind: 'published', strength: 'likely' }
  const until = (rows: readonly Row[], format: Format = 'text'): number | undefined =>
    around(rows, format).opening?.until

  test('in a text, by what its rows say or by a part of a page', () => {
    expect(until([TITLE, row('March 3', day), ONE])).toBe(1)
    expect(until([TITLE, ONE, row('Share', junk('share', 'sure'))])).toBe(0)
    expect(until([TITLE, ONE, row('Share', junk('share', 'likely'))])).toBeUndefined()
    expect(until([TITLE, ONE])).toBeUndefined()
  })

  test('in no page', () => {
    const rest = Array.from({ length: 20 }, () => ONE)
    expect(until([TITLE, row('March 3', day), ...rest], 'html')).toBeUndefined()
  })
})

describe('the head of a list of other stories, or of contacts', () => {
  const head = junk('related', 'sure', { phrase: 'whole' })
  test.each<[string, Row[], number]>([
    ['stands below the last sentence', [TITLE, ONE, row('Read also', head), TITLE], 2],
    ['is the first there', [ONE, row('Read also', head), row('Read also', head)], 1],
    ['is none above a sentence', [TITLE, row('Read also', head), TITLE, ONE], Infinity],
    ['is none that is likely', [ONE, row('Read also', junk('related', 'likely', { phrase: 'whole' }))], Infinity],
    ['is none that opens a line', [ONE, row('Read also', junk('related', 'sure', { phrase: 'start' }))], Infinity],
    ['may be a sure one of contacts', [ONE, row('Contacts', junk('contact', 'sure'))], 1],
    ['is no likely one of contacts', [ONE, row('Contacts', junk('contact', 'likely'))], Infinity],
    ['is no other phrase', [ONE, row('Share', junk('share', 'sure', { phrase: 'whole' }))], Infinity],
    ['is no byline', [ONE, row('Ada Lind', byline('sure', 'Ada Lind'))], Infinity],
  ])('%s', (_, rows, expected) => {
    expect(around(rows).listHead).toBe(expected)
  })
})

test('what the metadata’s titles say of each line is at hand', () => {
  const stated = (strength: 'sure' | 'hint'): Sight => ({ kind: 'headline', strength })
  const { headlines } = around([row('Ferry', stated('sure'), stated('hint')), ONE, row('Boat', stated('hint'))])
  expect([...headlines].map(([line, items]) => [line, ...items.map(({ strength }) => strength)])).toStrictEqual([
    [0, 'sure', 'hint'],
    [2, 'hint'],
  ])
})

describe('agencies', () => {
  const named = (strength: 'sure' | 'likely' | 'hint', id: string): Sight => ({
    kind: 'agency',
    strength,
    agency: { id, name: id },
  })
  const own: Sight = { ...junk('end-mark', 'hint'), onlyIn: ['aa', 'bb'] }
  const kept = (...sights: Sight[]): number => counting(evidenceOf([row('Words', ...sights)])).length

  test('are named by all that is no hint, and by no furniture', () => {
    const evidence = evidenceOf([
      row('A', named('sure', 'a'), named('likely', 'b'), named('hint', 'c')),
      row('B', dateline('sure', 'OSLO', 'd'), dateline('sure', 'OSLO')),
      row('C', junk('end-mark', 'sure', { agency: { id: 'e', name: 'e' } })),
    ])
    expect([...namedAgencies(evidence)]).toStrictEqual(['a', 'b', 'd'])
  })

  test('let evidence count that is only theirs', () => {
    expect(kept(own, named('sure', 'bb'))).toBe(2)
    expect(kept(own, named('hint', 'bb'))).toBe(1)
    expect(kept(own, named('sure', 'cc'))).toBe(1)
    expect(kept(named('sure', 'cc'))).toBe(1)
  })
})

describe('strangers', () => {
  const names = (authors: readonly string[], ...rows: Row[]): string[] =>
    [...strangers(evidenceOf(rows), { ...NO_METADATA, authors })].map((item) =>
      item.kind === 'byline' ? item.people.map(({ value }) => value.name).join() : item.kind,
    )
  const ada = row('By Ada Lind', byline('sure', 'Ada Lind'))
  const bo = row('By Bo Ekman', byline('sure', 'Bo Ekman'))
  const both = row('By Ada Lind and Bo Ekman', byline('sure', 'Ada Lind', 'Bo Ekman'))

  test('are all others where the metadata names the site, and nobody where it names nobody else', () => {
    const said = { ...NO_METADATA, siteName: 'Eva Holm', authors: ['EVA HOLM', 'Ada Lind'] }
    const eva = row('Eva Holm', byline('sure', 'Eva Holm'))
    expect(strangers(evidenceOf([eva, ada, bo]), said).size).toBe(2)
    expect(strangers(evidenceOf([eva, bo]), { ...said, authors: ['Eva Holm'] }).size).toBe(0)
  })

  test.each<[string, string[], Row[], string[]]>([
    ['are those whom the metadata does not name', ['Ada Lind'], [ada, bo], ['Bo Ekman']],
    ['are nobody where it names none of them', ['Eva Holm'], [ada, bo], []],
    ['are nobody where it names nobody', [], [ada, bo], []],
    ['are nobody where it names all', ['Ada Lind', 'Bo Ekman'], [ada, bo], []],
    ['are nobody who signs with one it names', ['Ada Lind'], [both], []],
    ['are told by whole names', ['Ada Linde'], [ada, bo], []],
    ['are told whatever the case and the words around a name', ['ADA LIND, Oslo'], [ada, bo], ['Bo Ekman']],
    ['are people of bylines', ['Ada Lind'], [ada, row('Ferry', { kind: 'usage', strength: 'sure' })], []],
  ])('%s', (_, authors, rows, expected) => {
    expect(names(authors, ...rows)).toStrictEqual(expected)
  })
})

describe('titles below the head of a list', () => {
  const HEAD = row('Read also:', junk('related', 'sure', { phrase: 'whole' }))
  const apart = (of: Row): Row => ({ ...of, hints: { blanksBefore: 1 } })
  test.each<[string, Row[], number[]]>([
    ['are those up to the next blank row', [ONE, HEAD, TITLE, TITLE, apart(ONE)], [2, 3]],
    ['are none where a sentence is among them', [ONE, HEAD, TITLE, ONE, apart(ONE)], []],
    ['are no more than four', [ONE, HEAD, TITLE, TITLE, TITLE, TITLE, TITLE, apart(ONE)], []],
    ['are none behind a blank row', [ONE, HEAD, apart(TITLE), apart(ONE)], []],
    ['are none below what may be a head', [ONE, row('Read also:', junk('related', 'likely')), TITLE, apart(ONE)], []],
  ])('%s', (_, rows, expected) => {
    expect([...around(rows).listed]).toStrictEqual(expected)
  })
})

describe('words of other stories, in a page', () => {
  const MORE = row('Read more', junk('read-more', 'sure', { phrase: 'whole' }))
  const LINK: Row = { ...TITLE, hints: { linked: 1 } }
  const heading = (level: number): Row => ({ ...TITLE, kind: 'heading', hints: { level } })
  test.each<[string, Row[], number[]]>([
    ['stand between a linked title and the link to it', [LINK, ONE, MORE, LINK, ONE, MORE], [1, 4]],
    ['stand below small headings too', [heading(3), ONE, MORE, heading(4), ONE, MORE], [1, 4]],
    ['are several', [LINK, ONE, MORE, LINK, ONE], []],
    ['are none below what is no link', [TITLE, ONE, MORE, TITLE, ONE, MORE], []],
    ['are none below a large heading', [heading(2), ONE, MORE, heading(2), ONE, MORE], []],
    ['are no links themselves', [LINK, LINK, MORE, LINK, LINK, MORE], []],
  ])('%s', (_, rows, expected) => {
    expect([...around(rows, 'html').teasers]).toStrictEqual(expected)
    expect([...around(rows, 'text').teasers]).toStrictEqual([])
  })
})
