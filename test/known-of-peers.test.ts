import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cleanArticle } from '../src/clean-article'
import { chanceOf } from './chance'
import { growth, MOST } from './growth-clock'
import { inspectArticle } from './laws'
import { paragraphs } from './sentences'

/** What other extractors are known to fail on, each with a story in it that must come out. */
const BODY = paragraphs(chanceOf(12), 6)
const STORY = `<article><h1>Ferry is back after ten years</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`

const pages: readonly (readonly [what: string, page: string])[] = [
  ['1,800 nested elements around it', `${'<div>'.repeat(1800)}${STORY}${'</div>'.repeat(1800)}`],
  ['100,000 nested elements below it', `${STORY}${'<div>'.repeat(100_000)}`],
  ['20,000 unclosed <b><i><a> below it', `${STORY}${'<b><i><a>'.repeat(20_000)}`],
  ['200,000 <br> above it', `${'<br>'.repeat(200_000)}${STORY}`],
  ['200,000 <br> below it', `${STORY}${'<br>'.repeat(200_000)}`],
]

describe('a story comes out of a page with', () => {
  test.each(pages)('%s', (_, page) => {
    const { article } = inspectArticle(`<!doctype html><html><body>${page}</body></html>`, { format: 'html' })
    expect(article.headline).toBe('Ferry is back after ten years')
    expect(article.body.map(({ text }) => text)).toStrictEqual(BODY)
  })
})

describe('a long text costs its length', () => {
  test('eight times the time for 260 thousand characters in one node as for 32 thousand', () => {
    const page = (n: number): string => `<p>${'Nine boats sailed from the harbour on Monday. '.repeat(n)}</p>`
    const [small, large] = [page(700), page(5600)]
    const run = (html: string) => (): void => {
      cleanArticle(html, { format: 'html' })
    }
    expect(growth(run(small), run(large))).toBeLessThan(MOST)
  })

  test('no part of the package segments by Intl, which is quadratic', () => {
    const files = readdirSync('src', { recursive: true }).map(String)
    const using = files.filter(
      (file) => file.endsWith('.ts') && readFileSync(path.join('src', file), 'utf8').includes('Segmenter'),
    )
    expect(using).toStrictEqual([])
  })
})

describe('ill-formed UTF-16', () => {
  const torn = `Ferry \ud800is back\n\n${BODY.map((text) => `\udc00${text}\ud83d`).join('\n\n')}`

  test.each(['text', 'markdown', 'html'] as const)('passes into no output: %s', (format) => {
    const { article } = inspectArticle(format === 'html' ? `<h1>${torn.replaceAll('\n\n', '</p><p>')}</p>` : torn, {
      format,
    })
    expect(article.body.length).toBeGreaterThanOrEqual(BODY.length)
    expect(JSON.stringify(article)).not.toMatch(/\\ud[89a-f]/u)
  })
})

describe('the empty string', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test.each(['auto', 'text', 'markdown', 'html'] as const)(
    'is an empty article, and nothing is fetched: %s',
    (format) => {
      const fetched = vi.fn()
      vi.stubGlobal('fetch', fetched)
      const { article, ledger } = inspectArticle('', { format, url: 'https://news.example/a' })
      expect(article.text).toBe('')
      expect(article.body).toStrictEqual([])
      expect(ledger).toStrictEqual([])
      expect(fetched).not.toHaveBeenCalled()
    },
  )
})
