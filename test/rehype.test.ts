import { readFileSync } from 'node:fs'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../src/clean-article'
import { rehypeArticle } from '../src/rehype'

const pages = ['harbour-courier-relay', 'stadtbote-json-ld'].map((name) =>
  readFileSync(`fixtures/html/${name}/input.html`, 'utf8'),
)
const URL = 'https://news.example/story'

/** A tree as another tool makes it: no positions, no doctype, nothing but plain objects, and frozen throughout. */
const bare = (html: string): Root =>
  JSON.parse(
    JSON.stringify(unified().use(rehypeParse).parse(html), (key, value: unknown) =>
      key === 'position' || key === 'data' ? undefined : value,
    ),
    (_, value: unknown) => Object.freeze(value),
  ) as Root

describe('rehypeArticle', () => {
  test.each(pages)('gives what cleanArticle gives of a page', async (html) => {
    const file = await unified().use(rehypeParse).use(rehypeArticle, { url: URL }).process(html)
    expect(file.result).toStrictEqual(cleanArticle(html, { format: 'html', url: URL }))
  })

  test.each(pages)('gives the same of a frozen tree without positions', (html) => {
    const article = unified().use(rehypeArticle, { url: URL }).stringify(bare(html))
    expect(article).toStrictEqual(cleanArticle(html, { format: 'html', url: URL }))
  })

  test('notes are messages, with their code as rule', async () => {
    const file = await unified().use(rehypeParse).use(rehypeArticle).process('<p>')
    expect(file.result.body).toEqual([])
    expect(file.messages.map(({ source, ruleId, reason }) => [source, ruleId, reason])).toEqual([
      ['wirecopy', 'no-body', 'no paragraph of a story was found'],
    ])
  })

  test('reads a part of a tree', () => {
    const root: Root = {
      type: 'root',
      children: [
        { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: 'Ferry is back' }] },
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: 'OSLO, March 3 (AP) -- The ferry sails again.' }],
        },
      ],
    }
    expect(unified().use(rehypeArticle).stringify(root)).toMatchObject({
      headline: 'Ferry is back',
      text: 'The ferry sails again.',
      agency: { id: 'ap' },
    })
  })

  test('wrong options throw a TypeError when the pipeline is frozen', () => {
    const wrong = { url: 7 } as unknown as { url: string }
    expect(() => unified().use(rehypeArticle, wrong).freeze()).toThrow(TypeError)
  })

  test.each([{ format: 'html' }, { maxPage: 1 }, { maxTags: 1 }, { maxNesting: 1 }])(
    'an option that means nothing to a tree throws: %j',
    (wrong) => {
      const options = wrong as { readonly url?: string }
      const said = /^there is no option «\w+»; there are url, referenceDate, agencies, maxCharacters, maxLines$/u
      expect(() => unified().use(rehypeArticle, options).freeze()).toThrow(said)
    },
  )

  const story = { type: 'text', value: 'OSLO, March 3 (AP) -- The ferry sails again.' }
  const text = (tree: unknown): string =>
    unified()
      .use(rehypeArticle)
      .stringify(tree as Root).text

  test.each([
    ['no node', null],
    ['a string', 'The boat.'],
    ['a node of no type', { value: 'The boat.' }],
    ['a text without its words', { type: 'text' }],
    ['an element without a name', { type: 'element', children: [{ type: 'text', value: 'The boat.' }] }],
    ['an element without children', { type: 'element', tagName: 'div' }],
    ['a list of children that is none', { type: 'element', tagName: 'div', properties: null, children: 'The boat.' }],
  ])('skips %s', (_, odd) => {
    const paragraph = { type: 'element', tagName: 'p', children: [odd, story, odd] }
    expect(text({ type: 'root', children: [odd, paragraph, odd] })).toBe('The ferry sails again.')
  })

  test('reads the children of a root inside the tree, and a node that holds itself once', () => {
    const paragraph = { type: 'element', tagName: 'p', properties: {}, children: [story] as unknown[] }
    expect(text({ type: 'root', children: [{ type: 'root', children: [paragraph] }] })).toBe('The ferry sails again.')
    paragraph.children.push(paragraph, paragraph)
    expect(text({ type: 'root', children: [paragraph] })).toBe('The ferry sails again.')
  })

  test('reads what nodes of unknown types hold, and says which were not read', () => {
    const paragraph = { type: 'element', tagName: 'p', properties: {}, children: [story] }
    const box = { type: 'mdxJsxFlowElement', name: 'Box', children: [paragraph] }
    const raw = { type: 'raw', value: '<p>The ferry stays.</p>' }
    const comment = { type: 'comment', value: 'ferry' }
    const file = new VFile()
    const pipeline = unified().use(rehypeArticle)
    const tree = { type: 'root', children: [raw, box, { type: 'root', children: [raw] }, comment] }
    expect(pipeline.stringify(tree as unknown as Root, file).text).toBe('The ferry sails again.')
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toStrictEqual([
      ['unread', '2 nodes of type «raw» were not read'],
    ])
  })

  test('reads a root that holds itself once, however it is nested', () => {
    const root = { type: 'root', children: [story] as unknown[] }
    root.children.push({ type: 'root', children: [root] })
    expect(text(root)).toBe('The ferry sails again.')
  })

  test('reads an element of a tree, and gives nothing of a tree without children', () => {
    expect(text({ type: 'element', tagName: 'p', properties: {}, children: [story] })).toBe('The ferry sails again.')
    expect(text({ type: 'root' })).toBe('')
  })
})
