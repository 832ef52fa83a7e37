import { describe, expect, test } from 'vitest'
import { lineFeatures } from '../../src/decide/learned-scores'
import { pageOf } from '../../src/decide/page'
import type { Evidence, Metadata } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { readHtml } from '../../src/readers/html'

const PROSE = 'The ferry to the island sails again after a long winter of repairs in the northern yard.'
const prose = (count = 1): string => `<p>${PROSE}</p>`.repeat(count)

/** What is said of the line of a page that begins with some words. */
function said(
  html: string,
  words: string,
  metadata: Partial<Metadata> = {},
  evidence: readonly Evidence[] = [],
): string[] {
  const read = readHtml(`<html><body>${html}</body></html>`, {})
  const document = { ...read, metadata: { ...NO_METADATA, ...metadata } }
  const at = document.lines.findIndex(({ text }) => text.startsWith(words))
  if (at < 0) throw new Error(`no line «${words}»`)
  return [...(lineFeatures(document, evidence, pageOf(document))[at] ?? [])].flat()
}

const words = (count: number, end = ''): string => `Alpha${' bravo'.repeat(count - 1)}${end}`
const link = (text: string): string => `<a href="/a">${text}</a>`

/** `bias` `prev:words2:sentence` `near:<article>` */
const FEATURE = /^[a-z][a-z0-9:<>-]{2,60}$/u

/** A page, the line's first words, what is said of it, and what is not. */
type Case = readonly [title: string, html: string, words: string, yes: readonly string[], no: readonly string[]]

const holds = ([, html, start, yes, no]: Case): void => {
  const features = said(html, start)
  expect(new Set(features).size, features.join(' ')).toBe(features.length)
  for (const feature of features) expect(feature).toMatch(FEATURE)
  expect(features).toEqual(expect.arrayContaining([...yes]))
  for (const feature of no) expect(features).not.toContain(feature)
}

describe('of a line its shape is said', () => {
  test.each<Case>([
    [
      'few words',
      `<p>${words(3)}</p>`,
      'Alpha',
      ['bias', 'words0', 'words0:none', 'ending:none', 'kind:text'],
      ['small'],
    ],
    ['four words', `<p>${words(4)}</p>`, 'Alpha', ['words1', 'words1:none'], ['words0']],
    ['eight words of a sentence', `<p>${words(8, '.')}</p>`, 'Alpha', ['words2:sentence', 'ending:sentence'], []],
    ['fifteen words that lead on', `<p>${words(15, ':')}</p>`, 'Alpha', ['words3:open', 'ending:open'], []],
    ['many words', `<p>${words(50)}</p>`, 'Alpha', ['words5'], ['words4']],
    [
      'its tag',
      '<blockquote>Alpha bravo</blockquote>',
      'Alpha',
      ['tag:blockquote', 'tag:blockquote:words0'],
      ['tag:p'],
    ],
    ['that it is a heading', '<h2>Alpha</h2>', 'Alpha', ['kind:heading', 'level2'], ['level1']],
    ['that it is no heading', '<p>Alpha</p>', 'Alpha', [], ['level0', 'kind:heading']],
    ['no links', '<p>Alpha bravo</p>', 'Alpha', ['linked0'], []],
    ['some links', `<p>${words(8)} ${link('Ch')}</p>`, 'Alpha', ['linked1'], []],
    ['mostly links', `<p>${link('Alpha bravo')} ch</p>`, 'Alpha', ['linked3'], []],
    ['nothing but links', `<p>${link('Alpha bravo')}</p>`, 'Alpha', ['linked4'], []],
    ['bold type', '<p><b>Alpha bravo</b></p>', 'Alpha', ['bold'], []],
    ['bold type of the first words only', '<p><b>Alpha</b> bravo</p>', 'Alpha', [], ['bold']],
    ['figures', '<p>Alpha 1234</p>', 'Alpha', ['digits'], []],
    ['few figures', '<p>Alpha bravo 1</p>', 'Alpha', [], ['digits']],
    ['capitals', '<p>ALPHA BRAVO</p>', 'ALPHA', ['capitals'], ['small']],
    ['few capitals', '<p>Alpha Bravo</p>', 'Alpha', [], ['capitals']],
    ['a small letter', '<p>alpha bravo</p>', 'alpha', ['small'], []],
    ['a bar', '<p>Alpha | bravo</p>', 'Alpha', ['bar'], []],
    ['that another says the same', '<p>Alpha bravo</p><p>Alpha bravo</p>', 'Alpha', ['twin'], []],
    ['that none says the same', '<p>Alpha bravo</p><p>Alpha</p>', 'Alpha bravo', [], ['twin']],
    [
      'that it is hidden',
      '<p>Bravo charlie delta echo</p><p style="display:none">Alpha bravo</p>',
      'Alpha',
      ['hidden'],
      [],
    ],
    [
      'that it is not',
      '<p>Alpha bravo</p>',
      'Alpha',
      [],
      ['hidden', 'bold', 'digits', 'capitals', 'small', 'split', 'bar'],
    ],
  ])('%s', (...args) => {
    holds(args)
  })
})

describe('of a line the lines beside it are said', () => {
  const image = '<img src="/a.jpg" alt="Kilo" width="600" height="400">'
  test.each<Case>([
    ['none', '<p>Alpha</p>', 'Alpha', ['prev:none', 'next:none'], []],
    [
      'their shapes',
      `<p>${words(8, '.')}</p><p>Bravo</p>`,
      'Bravo',
      ['prev:words2', 'prev:words2:sentence', 'next:none'],
      ['prev:none'],
    ],
    ['their links', `<p>Alpha</p><p>${link('Bravo')}</p>`, 'Alpha', ['next:linked4', 'prev:none'], ['next:none']],
    ['that they are running text', `<p>Alpha</p>${prose()}`, 'Alpha', ['next:prose'], ['prev:prose']],
    ['that they are none', '<p>Alpha</p><p>Bravo</p>', 'Alpha', [], ['next:prose']],
    ['that they have the same tag', '<p>Alpha</p><p>Bravo</p>', 'Alpha', ['next:sametag'], []],
    ['that they have another', '<p>Alpha</p><h2>Bravo</h2>', 'Alpha', ['next:heading'], ['next:sametag']],
    ['that they are pictures', `<p>Alpha</p>${image}<p>Bravo</p>`, 'Bravo', ['prev:image'], ['prev:heading']],
    ['that they stand in the same box', '<div>Alpha<br><br>Bravo</div>', 'Bravo', ['prev:samebox'], ['prev:sibling']],
    [
      'that they stand in one box beside it',
      '<div><p>Alpha</p><p>Bravo</p></div>',
      'Bravo',
      ['prev:sibling'],
      ['prev:samebox'],
    ],
    [
      'that they stand elsewhere',
      '<main><p>Alpha</p></main><div><p>Bravo</p></div>',
      'Bravo',
      [],
      ['prev:sibling', 'prev:samebox'],
    ],
  ])('%s', (...args) => {
    holds(args)
  })
})

describe('of a line the boxes around it are said', () => {
  const deep = '<div>'.repeat(4)
  test.each<Case>([
    ['that they are near', '<article><p>Alpha</p></article>', 'Alpha', ['near:<article>'], ['far:<article>']],
    ['what their names mean', '<div class="comments"><p>Alpha</p></div>', 'Alpha', ['near:comments'], ['near:<div>']],
    ['that they are far', `<article>${deep}<p>Alpha</p></article>`, 'Alpha', ['far:<article>'], ['near:<article>']],
    ['that the third is near', '<article><div><div>Alpha</div></div></article>', 'Alpha', ['near:<article>'], []],
    [
      'that the fourth is far',
      '<article><div><div><div>Alpha</div></div></div></article>',
      'Alpha',
      ['far:<article>'],
      ['near:<article>'],
    ],
    ['near names once', '<ul><ul><li>Alpha</li></ul></ul>', 'Alpha', ['near:<ul>'], []],
    ['far names once', `<ul>${deep}<ul>${deep}<p>Alpha</p></ul></ul>`, 'Alpha', ['far:<ul>'], []],
    [
      'that they stand far inside the story',
      `<main>${prose(3)}<ul>${deep}<p>Alpha</p></ul></main>`,
      'Alpha',
      ['within:<ul>'],
      ['far:<ul>'],
    ],
    [
      'that the story’s own box is far',
      `<main>${prose(3)}${deep}<p>Alpha</p></main>`,
      'Alpha',
      ['far:<main>'],
      ['within:<main>'],
    ],
    ['how much running text fills it', `<main>${prose()}<p>Alpha</p></main>`, 'Alpha', ['own:prose0', 'up:prose4'], []],
    [
      'how much of that is links',
      `<ul><li>${link('Alpha')}</li><li>Bravo</li><li>Kilo</li></ul>`,
      'Alpha',
      ['own:linked5', 'up:linked2'],
      [],
    ],
    ['how many lines fill it', `<ul>${'<li>Alpha</li>'.repeat(4)}</ul>`, 'Alpha', ['own:lines0', 'up:lines2'], []],
    [
      'that it is in the main box',
      `<main>${prose(2)}<p>Alpha</p></main>`,
      'Alpha',
      ['in-main', 'depth1'],
      ['out-of-main'],
    ],
    ['that it is not', `<main>${prose(2)}</main><p>Alpha</p>`, 'Alpha', ['out-of-main'], ['in-main']],
  ])('%s', (...args) => {
    holds(args)
  })
})

describe('of a line its place among paragraphs is said', () => {
  const page = (inside: string, beside = '', apart = ''): string =>
    `<div><main>${prose(3)}${inside}</main>${beside}</div>${apart}`
  test.each<Case>([
    ['none in a page without any', '<p>Alpha</p>', 'Alpha', ['modal:none'], ['prose:after', 'prose:first']],
    [
      'that it is one of them',
      page('<p>Alpha</p>'),
      'Alpha',
      ['modal:child', 'modal:child:words0', 'modal:child:p', 'modal:child:linked0'],
      [],
    ],
    ['that it stands in one beside them', page('<div><p>Alpha</p></div>'), 'Alpha', ['modal:grandchild'], []],
    ['that it stands deep among them', page('<div><div><p>Alpha</p></div></div>'), 'Alpha', ['modal:inside'], []],
    ['that it stands beside their box', page('', '<p>Alpha</p>'), 'Alpha', ['modal:beside'], []],
    ['that it stands in a box beside theirs', page('', '<div><p>Alpha</p></div>'), 'Alpha', ['modal:beside'], []],
    [
      'that it stands apart',
      page('', '', '<div><div><p>Alpha</p></div></div>'),
      'Alpha',
      ['modal:apart', 'modal:apart:none:words0'],
      [],
    ],
    [
      'how far above them',
      `<div>${'<p>Bravo</p>'.repeat(3)}<p>Alpha</p><p>Bravo</p>${prose()}</div>`,
      'Alpha',
      ['prose:before', 'prose:before:words0', 'before:1'],
      [],
    ],
    ['that it is the first', prose(3), PROSE, ['prose:first', 'prose:first:words3'], []],
    [
      'that it stands between',
      `<main>${prose()}<p>Alpha</p>${prose()}</main>`,
      'Alpha',
      ['prose:inside', 'around2'],
      ['inside:0'],
    ],
    ['that it is the last', `<main>${prose()}<p>Alpha ${PROSE}</p></main>`, 'Alpha', ['prose:last'], []],
    [
      'how far below them',
      `<main>${prose(4)}${'<p>Bravo</p>'.repeat(3)}<p>Alpha</p></main>`,
      'Alpha',
      ['prose:after', 'after:2', 'around0'],
      [],
    ],
    [
      'that it is none of those around it',
      `<main>${prose()}<p>Kilo ${PROSE}</p>${prose()}</main>`,
      'Kilo',
      ['around2'],
      [],
    ],
    ['how many are around it', `<main>${prose(2)}<p>Alpha</p>${prose(2)}</main>`, 'Alpha', ['around4'], []],
  ])('%s', (...args) => {
    holds(args)
  })
})

describe('of a line its place by the title is said', () => {
  const page = `<p>World</p><h1>Ferry is back</h1>${['Alpha', 'Bravo', 'Charlie', 'Delta'].map((text) => `<p>${text}</p>`).join('')}`
  test.each<Case>([
    ['above', page, 'World', ['before-title'], ['is-title']],
    ['that it is the title', page, 'Ferry', ['is-title'], ['before-title']],
    ['right below', page, 'Alpha', ['under-title'], ['after-title']],
    ['right below a title on top', '<h1>Ferry is back</h1><p>Alpha</p>', 'Alpha', ['under-title'], ['before-title']],
    ['three lines below', page, 'Charlie', ['under-title'], ['after-title']],
    ['below', page, 'Delta', ['after-title'], ['under-title']],
    [
      'nothing without a title',
      '<p>Alpha</p>',
      'Alpha',
      [],
      ['before-title', 'under-title', 'after-title', 'is-title'],
    ],
  ])('%s', (...args) => {
    holds(args)
  })
})

describe('of a line what the metadata says is said', () => {
  const LINE = 'The ferry to the island sails again.'
  const html = `<p>${LINE}</p>`
  const stated = (metadata: Partial<Metadata>, page = html): string[] =>
    said(page, page.slice(3, 8), metadata).filter((feature) => ['stated', 'unstated', 'described'].includes(feature))

  test.each<[string, Partial<Metadata>, string[]]>([
    ['nothing by none', {}, []],
    ['that its body has the line', { body: `At noon, the FERRY to the island sails again! It left.` }, ['stated']],
    ['that its body has it not', { body: 'At noon' }, ['unstated']],
    ['that its description has the line', { description: 'Noon: the ferry to the island sails again' }, ['described']],
    ['nothing by another description', { description: 'Noon' }, []],
    ['both', { body: LINE, description: LINE }, ['stated', 'described']],
  ])('%s', (_, metadata, expected) => {
    expect(stated(metadata)).toStrictEqual(expected)
  })

  test('that a description is its beginning', () => {
    expect(stated({ description: 'The ferry to the island' }, `<p>${PROSE}</p>`)).toStrictEqual(['described'])
    expect(stated({ description: 'The ferry to the island' }, `<p>${LINE}</p>`)).toStrictEqual([])
  })

  test('that a description has its beginning, however it goes on', () => {
    const description = `${PROSE} Nine people are on board, and a load of timber`
    expect(stated({ description }, `<p>${PROSE} Nine people are on board, and a dog.</p>`)).toStrictEqual(['described'])
  })

  test('nothing of a description that there is not', () => {
    expect(stated({ body: PROSE }, `<p>${PROSE}</p>`)).toStrictEqual(['stated'])
  })

  test('nothing of a line too short to tell', () => {
    expect(stated({ body: 'The ferry sails nor' }, '<p>The ferry sails nor</p>')).toStrictEqual([])
    expect(stated({ body: 'The ferry sails now.' }, '<p>The ferry sails now.</p>')).toStrictEqual(['stated'])
  })
})

test('of a line all that recognizers see is said, with its strength', () => {
  const base = { line: 0, start: 0, end: 5, because: 'test/test' }
  const evidence: Evidence[] = [
    { ...base, kind: 'usage', strength: 'likely' },
    { ...base, kind: 'junk', strength: 'sure', reason: 'share' },
    { ...base, line: 1, kind: 'junk', strength: 'hint', reason: 'related' },
  ]
  const html = '<p>Alpha</p><p>Bravo</p>'
  const seen = (start: string): string[] =>
    said(html, start, {}, evidence).filter((feature) => feature.startsWith('see:'))
  expect(seen('Alpha')).toStrictEqual(['see:usage:likely', 'see:share:sure'])
  expect(seen('Bravo')).toStrictEqual(['see:related:hint'])
})
