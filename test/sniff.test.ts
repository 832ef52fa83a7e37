import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sniff } from '../src/readers/sniff'
import { fixtureInputs } from './fixture-inputs'

const FORMATS = { '.html': 'html', '.md': 'markdown', '.txt': 'text' } as const

const formatOf = (name: string): string | undefined => {
  const file = readdirSync(path.join('fixtures', name)).find((each) => each.startsWith('input.')) ?? ''
  return FORMATS[path.extname(file) as keyof typeof FORMATS]
}

describe('the format of a fixture is told from its text', () => {
  test.each(fixtureInputs.filter(({ name }) => formatOf(name) !== undefined))('$name', ({ name, input }) => {
    expect(sniff(input)).toBe(formatOf(name))
  })
})

const PAGES = path.resolve(process.env['WIRECOPY_BENCH'] ?? '../shared/bench', 'data/pages')
const pages = existsSync(PAGES)
  ? readdirSync(PAGES, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.html.gz'))
  : []

/** Where no pages are, there is nothing to tell. */
describe.skipIf(pages.length === 0)('every page of the benchmark is HTML', () => {
  test.each(pages)('%s', (file) => {
    expect(sniff(gunzipSync(readFileSync(path.join(PAGES, file))).toString())).toBe('html')
  })
})

/** More than is looked at. */
const LONG = 'xyz '.repeat(20_000)
const STORY = '<p>The ferry is back after ten years.</p><p>It sails twice a day.</p>'

describe('what looks like another format is not', () => {
  test.each([
    ['The <GM> ticker and <B> stood in the text.\n\n- "Speech," she said.', 'text'],
    ['Prices: 5 < 6 and 7 > 3.', 'text'],
    ['# One\n\n[Home](https://courier.example/)', 'markdown'],
    ['<p>One paragraph of a story.</p>\n<p>Another one.</p>', 'html'],
    ['<!doctype html><title>Harbour</title>', 'html'],
    ['', 'text'],
    ['---\ntitle: Ferry is back\n---\n\n# Ferry is back\n\nOSLO (AP) — The ferry \\[new\\] is back.', 'markdown'],
    ['---\ntitle: Ferry is back\n---\n\nOSLO (AP) — The ferry is back.', 'text'],
    [`<script type="application/ld+json">{"a":"${LONG}"}</script>${STORY}`, 'html'],
    [`<style>p{${LONG}}</style>${STORY}`, 'html'],
    [`<!--${LONG}-->${STORY}`, 'html'],
    [`<img src="data:image/png;base64,${LONG}">${STORY}`, 'html'],
    [`<!-- if <b> ${LONG}--><html><body>${STORY}`, 'html'],
    ['<!--[if IE]> x <![endif]-->\n<!doctype html><title>Harbour</title>', 'html'],
    ['\0<!doctype html><title>Harbour</title>', 'html'],
    ['Warning: no such pier in quay.php\n<!doctype html><title>Harbour</title>', 'html'],
    ['The page shows <script>alert(1)</script> in its text.\n\nIt sails twice a day.', 'text'],
    ['She typed "<script>alert(1)</script>" into the search.\n\nIt sails twice a day.', 'text'],
    ['The page said </p><p> in its middle.\n\nIt sails twice a day.', 'text'],
    ['To show it, write:\n\n```html\n<!DOCTYPE html>\n<html><body><p>Hi</p></body></html>\n```\n\nIt works.', 'text'],
    ['<!doctype html><title>Harbour</title>\n<pre>\n```\n<p>\n```\n</pre>', 'html'],
    ['The ferry is back,” she said. <p>It sails twice a day.<p>The fare is low.', 'html'],
    ['It opens with <!doctype html> and the <html> element, she said.', 'text'],
  ])('%j', (input, format) => {
    expect(sniff(input)).toBe(format)
  })
})
