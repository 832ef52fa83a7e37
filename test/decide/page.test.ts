import { describe, expect, test } from 'vitest'
import { isIn, isProse, openingAt, pageOf } from '../../src/decide/page'
import type { Box, Document, Metadata } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { readHtml } from '../../src/readers/html'

const PROSE = 'The ferry to the island sails again after a long winter of repairs in the northern yard.'
const paragraphs = (count: number): string => `<p>${PROSE}</p>`.repeat(count)

const documentOf = (html: string, said: Partial<Metadata> = {}): Document => ({
  ...readHtml(`<html><body>${html}</body></html>`, {}),
  metadata: { ...NO_METADATA, ...said },
})

const nameOf = (box: Box | undefined): string => (box ? [box.tag, ...box.words].join('.') : 'none')

describe('running text', () => {
  const lineOf = (html: string) => documentOf(html).lines[0]
  const length = (count: number): string => 'word '.repeat(count / 5 - 1).concat('words')
  test.each<[string, string, boolean]>([
    ['has 80 characters', `<p>${length(80)}</p>`, true],
    ['has no fewer', `<p>${length(80).slice(1)}</p>`, false],
    ['may have links', `<p><a href="/a">${length(40)}</a> ${length(80)}</p>`, true],
    ['is not mostly links', `<p><a href="/a">${length(80)}</a> ${length(40)}</p>`, false],
    ['is no picture’s', `<img alt="${length(120)}" src="/a.jpg">`, false],
  ])('%s', (_, html, expected) => {
    expect(isProse(lineOf(html))).toBe(expected)
  })

  test('is nothing where there is no line', () => {
    expect(isProse(undefined)).toBe(false)
  })
})

describe('the main box is the smallest that holds most running text', () => {
  test.each<[string, string, string]>([
    ['the one around the paragraphs', `<main><div class="text">${paragraphs(3)}</div><p>Share</p></main>`, 'div.text'],
    [
      'the one that holds three fifths',
      `<main><div class="text">${paragraphs(3)}</div>${paragraphs(2)}</main>`,
      'div.text',
    ],
    ['none that holds less', `<main><div class="text">${paragraphs(1)}</div>${paragraphs(1)}</main>`, 'main'],
    ['none without running text', '<main><p>Share</p></main>', 'none'],
    [
      'one outside comments, however many there are',
      `<main>${paragraphs(1)}</main><div class="comments">${paragraphs(9)}</div>`,
      'p',
    ],
    ['one outside the footer', `<main>${paragraphs(2)}</main><footer>${paragraphs(9)}</footer>`, 'main'],
    [
      'one outside boxes in the footer',
      `<main>${paragraphs(2)}</main><footer><div>${paragraphs(9)}</div></footer>`,
      'main',
    ],
    ['one outside a form', `<main>${paragraphs(2)}</main><form>${paragraphs(9)}</form>`, 'main'],
    ['one outside what is hidden', `<main>${paragraphs(2)}</main><div hidden>${paragraphs(9)}</div>`, 'main'],
    [
      'the one of the comments where next to nothing stands elsewhere',
      `<main>${paragraphs(1)}</main><div class="comments">${paragraphs(10)}</div>`,
      'div.comments',
    ],
  ])('%s', (_, html, expected) => {
    expect(nameOf(pageOf(documentOf(html)).main)).toBe(expected)
  })
})

describe('the modal box is the one whose own children hold most running text', () => {
  test.each<[string, string, string]>([
    ['of two', `<main>${paragraphs(1)}<div class="text">${paragraphs(2)}</div></main>`, 'div.text'],
    ['wherever it stands', `<main><div class="text">${paragraphs(2)}</div>${paragraphs(3)}</main>`, 'main'],
    ['the first of equal ones', `<div class="a">${paragraphs(2)}</div><div class="b">${paragraphs(2)}</div>`, 'div.a'],
    ['none without running text', '<main><p>Share</p></main>', 'none'],
  ])('%s', (_, html, expected) => {
    expect(nameOf(pageOf(documentOf(html)).modal)).toBe(expected)
  })
})

describe('the line of the title', () => {
  const TITLE = 'Ferry is back'
  const html = `<p>World</p><h1>The Island Post</h1><p>Ferry is back!</p><h1>${TITLE}</h1>${paragraphs(1)}`
  test.each<[string, string, Partial<Metadata>, number]>([
    ['is the heading that the metadata states', html, { headline: TITLE }, 3],
    ['is the heading that another title states', html, { headline: 'Post', alternativeHeadlines: [TITLE] }, 3],
    ['is a paragraph where no heading says it', `<p>Ferry: is back</p><h1>Post</h1>`, { headline: TITLE }, 0],
    ['is the first heading where none is stated', html, {}, 1],
    ['is the first heading where no line says what is stated', html, { headline: 'Boats are gone' }, 1],
    ['is no heading of the second level', `<p>World</p><h2>Ferry</h2>`, {}, -1],
    ['is no text of 300 characters', `<p>${'ferry '.repeat(50)}x</p>`, { headline: `${'ferry '.repeat(50)}x` }, -1],
  ])('%s', (_, page, said, expected) => {
    expect(pageOf(documentOf(page, said)).title).toBe(expected)
  })
})

describe('where a standfirst has its place', () => {
  const LEAD = 'It was away for three weeks.'
  const html = `<p>World</p><h1>Ferry is back</h1><p>${LEAD}</p>${paragraphs(2)}`
  const places = (page: string, language?: string): string[] => {
    const document = documentOf(page, language === undefined ? {} : { language })
    return document.lines.map(({ index }) => openingAt(pageOf(document), index))
  }
  test.each<[string, string | undefined, string]>([
    ['a lead in German', 'de', 'lead'],
    ['a lead in the French of Canada', 'fr-CA', 'lead'],
    ['a lead by another spelling', 'pt_BR', 'lead'],
    ['a deck in English', 'en', 'deck'],
    ['a deck in the English of any country', 'EN-gb', 'deck'],
    ['a deck where no language is stated', undefined, 'deck'],
  ])('%s', (_, language, opening) => {
    expect(places(html, language)).toStrictEqual(['none', 'none', opening, opening, 'none'])
  })

  test('there is none without a title, nor far below it', () => {
    expect(places(`<p>World</p><p>${LEAD}</p>${paragraphs(1)}`, 'de')).toStrictEqual(['none', 'none', 'none'])
    const far = places(`<h1>Ferry is back</h1>${'<p>Menu</p>'.repeat(16)}${paragraphs(1)}`, 'de')
    expect(far.indexOf('none', 1)).toBe(16)
  })
})

describe('the page’s measures', () => {
  test('tell where running text begins and ends in the main box, and how much of the lines it is', () => {
    const html = `<p>World</p><main><h1>Ferry</h1>${paragraphs(3)}<p>Share</p></main><aside>${paragraphs(1)}</aside>`
    const page = pageOf(documentOf(html))
    expect([page.firstProse, page.lastProse]).toStrictEqual([2, 4])
    expect(page.proseShare).toBeCloseTo(3 / 7)
  })

  test('are nothing of an empty page', () => {
    expect(pageOf(documentOf(''))).toMatchObject({ title: -1, firstProse: -1, lastProse: -1, proseShare: 0 })
  })

  test('hold what the metadata says in folded words', () => {
    const said = pageOf(documentOf('', { body: 'The Ferry, is BACK.', description: 'At noon!' }))
    expect([said.stated, said.described]).toStrictEqual(['the ferry is back', 'at noon'])
    const silent = pageOf(documentOf(''))
    expect([silent.stated, silent.described]).toStrictEqual(['', ''])
  })
})

test('a box stands in itself and in those around it, and in no other', () => {
  const { lines } = documentOf('<main><div><p>Alpha</p></div><section><p>Bravo</p></section></main>')
  const [alpha, bravo] = lines.map(({ hints }) => hints.box)
  const div = alpha?.parent
  expect(div && [isIn(div, div), isIn(alpha, div), isIn(bravo, div), isIn(undefined, div)]).toStrictEqual([
    true,
    true,
    false,
    false,
  ])
})
