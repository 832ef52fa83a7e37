import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../../src/clean-article'
import { headedBoxes, withoutHeaded } from '../../src/decide/headed-boxes'
import type { Evidence } from '../../src/parts'
import { readHtml } from '../../src/readers/html'
import { byline, junk, type Sight } from './rows'

const STORY = [
  'The ferry to Lindholm sails again from Monday, the harbour office said.',
  'It had been in the dock for eleven weeks because its rudder was bent.',
]
const OTHER =
  'I have taken that ferry every morning for nineteen years, and nobody ever asked me what I think of the rudder, the dock or the harbour office, which is why I write here.'

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
const textsOf = (html: string): readonly string[] =>
  inspectArticle(`<html><body><div><h1>Ferry is back after eleven weeks</h1>${html}</div></body></html>`, {
    format: 'html',
  }).article.body.map(({ text }) => text)

describe('what a heading names is none of the story, however its element is called', () => {
  test.each([
    [
      'comments that are longer than the story',
      `<div class="x1"><h3>3 Comments</h3>${paragraphs([OTHER, OTHER, OTHER])}</div>`,
    ],
    [
      'comments in boxes of their own',
      `<div><h2>Comments (2)</h2><div><p>${OTHER}</p></div><div><p>${OTHER} Yes.</p></div></div>`,
    ],
    ['teasers with texts', `<div class="x2"><h3>Related articles</h3>${paragraphs([OTHER])}</div>`],
  ])('%s', (_, html) => {
    expect(textsOf(`<div class="x0">${paragraphs(STORY)}</div>${html}`)).toStrictEqual(STORY)
  })
})

describe('what such words do not head stays', () => {
  test.each([
    [
      'a count of comments above the story, in its box',
      `<div class="x0"><span>3 Comments</span>${paragraphs(STORY)}</div>`,
    ],
    ['a heading below which its box says nothing', `<div class="x0">${paragraphs(STORY)}<h3>Comments</h3></div>`],
    [
      'a heading of the story itself',
      `<div class="x0"><p>${STORY[0] ?? ''}</p><h3>Comments from the crew are few</h3><p>${STORY[1] ?? ''}</p></div>`,
    ],
  ])('%s', (_, html) => {
    expect(textsOf(html)).toEqual(expect.arrayContaining(STORY))
  })
})

describe('the lines in boxes that open with such a heading', () => {
  const COMMENTS = junk('comments', 'sure', { phrase: 'whole' })
  const PAGE = '<main><p>A ferry</p><div><h3>Words</h3><div><p>One</p></div><p>Two</p></div></main><p>Rest</p>'
  /** The lines of a page that are given less, where the line `Words` is seen as such. */
  const lowered = (html: string, sight: Sight = COMMENTS): readonly string[] => {
    const document = readHtml(html, {})
    const line = document.lines.findIndex(({ text }) => text === 'Words')
    const evidence = { because: 'test/junk', ...sight, line, start: 0, end: 5 } as Evidence
    const scores = document.lines.map(() => 3)
    const left = withoutHeaded(document.lines, scores, headedBoxes(document, [evidence]))
    return document.lines.flatMap(({ text, index }) => (left[index] === -6 ? [text] : []))
  }

  test('are all in the widest of them', () => {
    expect(lowered(PAGE)).toStrictEqual(['Words', 'One', 'Two'])
    expect(lowered('<p>A</p><div><div><div><h2>Words</h2></div><p>One</p></div></div><p>Rest</p>')).toStrictEqual([
      'Words',
      'One',
    ])
  })

  test('are those of a box with another story’s title too', () => {
    const html = PAGE.replace('<p>Two</p>', '<h1>Two</h1>')
    expect(lowered(`<h1>A ferry</h1>${html}`)).toStrictEqual(['Words', 'One', 'Two'])
  })

  test.each<[string, string, Sight]>([
    ['none where the heading is of the first level', PAGE.replaceAll('h3', 'h1'), COMMENTS],
    ['none where it is no heading', PAGE.replaceAll('h3', 'p'), COMMENTS],
    ['none where its box has nothing else', '<p>A ferry</p><div><h3>Words</h3></div><p>One</p>', COMMENTS],
    ['none where something stands above it in its box', '<div><p>A ferry</p><h3>Words</h3><p>One</p></div>', COMMENTS],
    ['none where the words are likely', PAGE, junk('comments', 'likely', { phrase: 'whole' })],
    ['none where they only begin so', PAGE, junk('comments', 'sure', { phrase: 'start' })],
    ['none where they name something else', PAGE, junk('share', 'sure', { phrase: 'whole' })],
    ['none where they hold the title', '<div><h2>Words</h2><h1>A ferry</h1><p>One</p></div><p>Rest</p>', COMMENTS],
    ['none where nothing stands above', '<h2>Words</h2><p>One</p>', COMMENTS],
    ['none below a byline', PAGE, byline('sure', 'Ada Lind')],
  ])('%s', (_, html, sight) => {
    expect(lowered(html, sight)).toStrictEqual([])
  })

  test('are given no more than they had', () => {
    const document = readHtml(PAGE, {})
    const line = document.lines.findIndex(({ text }) => text === 'Words')
    const evidence = { because: 'test/junk', ...COMMENTS, line, start: 0, end: 5 } as Evidence
    const headed = headedBoxes(document, [evidence])
    expect(withoutHeaded(document.lines, [3, -6, -7, -5.5, 3], headed)).toStrictEqual([3, -6, -7, -6, 3])
    expect(withoutHeaded(document.lines, [], headed)).toStrictEqual([0, -6, -6, -6, 0])
  })
})
