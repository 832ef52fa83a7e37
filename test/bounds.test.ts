import { describe, expect, test } from 'vitest'
import { inspectArticle as inspect } from '../src/clean-article'
import { defaultBounds } from '../src/data/bounds'
import type { CleanOptions, Inspection, Note } from '../src/model'
import { cutAt } from '../src/readers/bounds'
import { splitStories } from '../src/split-stories'
import { cleanAll } from '../src/stream'
import { readFileSync } from 'node:fs'
import { inspectArticle } from './laws'

const story =
  'OSLO, March 3 (AP) -- The ferry is back.\n\nIt sails twice a day, the port said.\n\nThe quay was mended.\n'
const truncated = ({ notes }: Inspection): Note[] => notes.filter(({ code }) => code === 'truncated')
const cut = ({ source, ledger }: Inspection): [because: string, text: string][] =>
  ledger
    .filter(({ fate }) => fate.kind === 'removed' && fate.reason === 'too-long')
    .map(({ start, end, because }) => [because.join(), source.slice(start, end)])
const bodyOf = (input: string, options: CleanOptions): string[] =>
  inspectArticle(input, options).article.body.map(({ text }) => text)

describe('a text is cut', () => {
  test.each([
    ['behind a line that ends near', 'The quay.\nThe boats stay.', 14, 'The quay.\n'],
    ['behind a word, where no line does', 'The quay and the boats', 14, 'The quay and '],
    ['at the bound, where nothing ends near', 'h'.repeat(3000), 2000, 'h'.repeat(2000)],
    ['before a pair that stands across the bound', '🚢🚢🚢', 3, '🚢'],
    ['between two pairs', '🚢🚢🚢', 4, '🚢🚢'],
    ['nowhere, where it is short enough', 'The quay', 8, 'The quay'],
    ['nowhere, where the bound is lifted', 'The quay', Infinity, 'The quay'],
  ])('%s', (_, text, most, kept) => {
    expect(text.slice(0, cutAt(text, most))).toBe(kept)
  })
})

describe('what stands beyond a bound is removed by name, and a note says where', () => {
  test('characters of a text', () => {
    const inspection = inspectArticle(story, { maxCharacters: 90 })
    expect(inspection.article.body.map(({ text }) => text)).toStrictEqual([
      'The ferry is back.',
      'It sails twice a day, the port said.',
    ])
    expect(inspection.source).toBe(story)
    expect(cut(inspection)).toStrictEqual([['bounds/characters', 'The quay was mended.\n']])
    expect(truncated(inspection)).toStrictEqual([
      {
        code: 'truncated',
        reason: 'not read from here on: maxCharacters is 90',
        start: 80,
        end: story.length,
      },
    ])
  })

  test('lines of a text, and of a page', () => {
    expect(bodyOf(story, { maxLines: 2 })).toHaveLength(2)
    expect(cut(inspectArticle(story, { maxLines: 2 }))).toStrictEqual([['bounds/lines', 'The quay was mended.\n']])
    const page = '<p>The ferry is back.<p>It sails twice a day.<p>The quay was mended.'
    expect(cut(inspectArticle(page, { format: 'html', maxLines: 1 }))).toStrictEqual([
      ['bounds/lines', 'It sails twice a day.\nThe quay was mended.'],
    ])
  })

  test('lines that were run together are counted one by one', () => {
    const glued = 'The ferry is back after years.It sails twice a day, the port said.Nobody had hoped for it.'
    expect(cut(inspectArticle(glued, { maxLines: 2 }))).toStrictEqual([['bounds/lines', 'Nobody had hoped for it.']])
  })

  test('both, each under its own name', () => {
    expect(cut(inspectArticle(story, { maxLines: 1, maxCharacters: 90 }))).toStrictEqual([
      ['bounds/lines', 'It sails twice a day, the port said.\n\n'],
      ['bounds/characters', 'The quay was mended.\n'],
    ])
  })

  test('characters of a page’s visible text', () => {
    const page = '<p>The ferry is back.<p>It sails twice a day.<p>The quay was mended.'
    const inspection = inspectArticle(page, { format: 'html', maxCharacters: 50 })
    expect(cut(inspection)).toStrictEqual([['bounds/characters', 'The quay was mended.']])
    expect(inspection.article.text).not.toContain('mended')
  })

  test('a page’s HTML, which follows as it stands', () => {
    const page = '<p>The ferry is back.</p>\n<p>It sails twice a day.</p>'
    const inspection = inspectArticle(page, { format: 'html', maxPage: 40 })
    expect(inspection.source).toBe('The ferry is back.\n<p>It sails twice a day.</p>')
    expect(cut(inspection)).toStrictEqual([['bounds/page', '\n<p>It sails twice a day.</p>']])
    expect(truncated(inspection)[0]?.reason).toContain('maxPage')
  })

  test('a page’s tags', () => {
    const page = '<p>The ferry is back.</p><p>It sails twice a day.</p>'
    expect(cut(inspectArticle(page, { format: 'html', maxTags: 2 }))).toStrictEqual([
      ['bounds/tags', '\n<p>It sails twice a day.</p>'],
    ])
  })

  test('scripts do not count', () => {
    const page = `<script>${'x'.repeat(5000)}</script><p>The ferry is back.</p>`
    expect(cut(inspectArticle(page, { format: 'html', maxPage: 200 }))).toStrictEqual([])
  })

  test('a page of which nothing was read', () => {
    const inspection = inspectArticle('<p>The ferry is back.</p>', { format: 'html', maxTags: 1, maxPage: 2 })
    expect(inspection.ledger.map(({ because }) => because)).toStrictEqual([['bounds/page']])
  })

  test('a story that stands in the metadata only', () => {
    const sentences = Array.from({ length: 40 }, (_, i) => `The ferry sailed ${String(i)} times.`).join(' ')
    const script = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', articleBody: sentences })
    const page = `<script type="application/ld+json">${script}</script><h1>Ferry</h1>`
    const { article, notes } = inspect(page, { format: 'html', maxCharacters: 200 })
    expect(article.text.length).toBeGreaterThan(100)
    expect(article.text.length).toBeLessThan(200)
    expect(notes.filter(({ code }) => code === 'truncated').map(({ reason }) => reason)).toStrictEqual([
      'the story in the metadata: not read from here on: maxCharacters is 200',
    ])
  })
})

describe('a bound that nothing goes beyond cuts nothing', () => {
  test.each([
    { maxCharacters: story.length },
    { maxLines: 3 },
    { maxCharacters: Infinity, maxLines: Infinity, maxPage: Infinity, maxTags: Infinity, maxNesting: Infinity },
    {},
  ])('%o', (options) => {
    expect(inspectArticle(story, options)).toStrictEqual(inspectArticle(story))
  })

  test('a long story within the usual bounds', () => {
    const long = `${story}\n${'The ferry sailed again, the port said.\n\n'.repeat(3000)}`
    expect(truncated(inspect(long))).toStrictEqual([])
  })
})

test('elements deeper than maxNesting lose their tags and keep their text', () => {
  const page = `${'<div>'.repeat(20)}<h1>The ferry is back</h1>${'</div>'.repeat(20)}`
  const flat = inspectArticle(page, { format: 'html', maxNesting: 10 })
  expect(flat.source).toBe('The ferry is back')
  expect(flat.notes.map(({ code }) => code)).toContain('too-deep')
  expect(inspectArticle(page, { format: 'html' }).notes.map(({ code }) => code)).not.toContain('too-deep')
})

test('splitStories gives what stands beyond a bound to the last stretch', () => {
  const digest = Array.from({ length: 6 }, () => story).join('\n')
  const all = splitStories(digest)
  const some = splitStories(digest, { maxLines: 7 })
  expect(all).toHaveLength(6)
  expect(some.length).toBeLessThan(6)
  expect(some.at(-1)?.end).toBe(digest.length)
})

test('records are read within the bounds of the options', async () => {
  const found: unknown[] = []
  for await (const { article } of cleanAll([{ text: story }], { maxLines: 1, exporter: ({ text }) => text }))
    found.push(article)
  expect(found).toStrictEqual(['The ferry is back.'])
})

test.each([0, -1, 1.5, NaN, '100', null])('a bound of %o is a TypeError', (maxLines) => {
  expect(() => inspect('', { maxLines } as unknown as CleanOptions)).toThrow(/maxLines must be a whole number above 0/u)
})

test('the README and the model say what the usual bounds are', () => {
  const readme = readFileSync('README.md', 'utf8')
  const model = readFileSync('src/model.ts', 'utf8')
  for (const [name, most] of Object.entries(defaultBounds)) {
    const said = most.toLocaleString('en')
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|[^|]*\\b${said}\\b`, 'mu'))
    expect(model.slice(0, model.indexOf(`readonly ${name}?`)).slice(-420)).toContain(said)
  }
})
