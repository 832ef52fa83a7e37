import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../src/clean-article'
import type { Format } from '../src/model'
import { chanceOf } from './chance'
import { type HostileInput, hostilePages, hostileStrings } from './hostile-inputs'
import { checkCuts, checkTiling, checkWellFormed } from './laws'
import { paragraphs } from './sentences'

const FORMATS = ['auto', 'text', 'markdown'] as const satisfies readonly ('auto' | Format)[]

async function check({ make, quick }: HostileInput, format: 'auto' | Format): Promise<void> {
  // The runner wants to be heard now and then.
  await setImmediate()
  const inspection = inspectArticle(make(quick), { format })
  checkTiling(inspection)
  checkCuts(inspection)
  checkWellFormed(inspection.article)
}

describe.each(FORMATS)('as %s a hostile string gives an account that tiles it', (format) => {
  test.each(hostileStrings)('$name', async (input) => {
    await check(input, format)
  })
})

describe('a hostile page gives an account that tiles what was read', () => {
  test.each(hostilePages)('$name', async (input) => {
    await check(input, 'html')
  })
})

describe('20 million characters of ordinary input give their article', () => {
  const headline = 'Ferry is back after ten years'
  const dateline = 'OSLO, March 3 (AP) --'
  const body = paragraphs(chanceOf(9), 5)

  test('a story and a very long rest', () => {
    const rest = 'The harbor was closed on Tuesday and the boats stayed out at sea, officials said.\n\n'
    const { article } = inspectArticle(`${headline}\n\n${dateline} ${body.join('\n\n')}\n\n${rest.repeat(240_000)}`)
    expect(article).toMatchObject({ headline, dateline: { raw: dateline } })
    expect(article.body.slice(0, body.length).map((block) => block.text)).toStrictEqual(body)
  })

  test('a page of scripts with its story at the end', () => {
    const script = `<script>${'let quay = "<p>harbor</p>";'.repeat(1000)}</script><!-- ${'x'.repeat(5000)} -->`
    const story = body.map((paragraph) => `<p>${paragraph}</p>`).join('')
    const page = `<!doctype html><html><body>${script.repeat(640)}<article><h1>${headline}</h1>${story}</article></body></html>`
    expect(page.length).toBeGreaterThan(20_000_000)
    const { article, notes } = inspectArticle(page)
    expect(article.body.map((block) => block.text)).toStrictEqual(body)
    expect(notes.map(({ code }) => code)).not.toContain('truncated')
  })
})
