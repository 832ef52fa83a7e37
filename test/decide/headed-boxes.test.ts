import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../../src/clean-article'

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
