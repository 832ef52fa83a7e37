import { readdirSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../src/clean-article'
import { ledgerText } from '../src/exporters/ledger-text'
import { toMarkdown } from '../src/exporters/markdown'
import { toNinjs } from '../src/exporters/ninjs'
import { toReadability } from '../src/exporters/readability'
import { schemaOrgScript, toSchemaOrg } from '../src/exporters/schema-org'
import { lexiconFor } from '../src/lexicon'
import type { Article } from '../src/model'
import type { LineKind } from '../src/parts'
import { NO_METADATA } from '../src/readers/front-matter'
import { readHtml } from '../src/readers/html'
import { readMarkdown, readText } from '../src/readers/text'
import { recognizers } from '../src/recognizers'
import { articleWith, full, paragraph } from './exporters/articles'
import { growth, MOST } from './growth-clock'
import { makeLine, readCorpus } from './recognizers/corpus'

const SMALL = 2000
const LARGE = 8 * SMALL

const corpora = readdirSync('test/corpora')
  .filter((file) => !file.startsWith('phrases') && !file.startsWith('datelines') && !file.startsWith('paragraph'))
  .map((file) => file.replace('.txt', ''))

/** What each recognizer looks for, by its corpus, and signs that open something. */
const units: readonly string[] = [
  ...corpora.map((name) => {
    const seen = readCorpus(name).find(({ says, text }) => says === 'yes' && text.trim() !== '')
    return `${seen?.text.replace(/[⟦⟧]/gu, '') ?? name} `
  }),
  'SEOUL, Sept. 22 (Yonhap) -- ',
  'OSLO, LONDON, PARIS - ',
  '(AP Photo/Ada Lind) ',
  'Ada Lind, Tom Ekdal and ',
  'By Ada Lind of AP, By ',
  'Published 12 March 2024 10:42 GMT, ',
  'ada.lind@tideport.example, ',
  'Share on Facebook | ',
  '新华社北京8月12日电',
  '서울=연합뉴스 홍길동 기자 ',
  'UPDATE 2-',
  'harbor',
  'HARBOR ',
  '1,234.5 ',
  '((',
  '[',
  '"“',
  '-- ',
  '...',
  '\u00a0/',
]

/** A part is quick: below this, in ms, its time is noise. A quadratic one takes a hundred times as long. */
const SHORTEST_MS = 0.3

const upTo = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** The units for which a run grows too fast. */
async function grownBy(runOn: (text: string) => () => void): Promise<string[]> {
  const grown: string[] = []
  for (const unit of units) {
    // The runner wants to be heard now and then.
    await setImmediate()
    if (growth(runOn(upTo(unit, SMALL)), runOn(upTo(unit, LARGE)), SHORTEST_MS) >= MOST) grown.push(unit)
  }
  return grown
}

describe('a recognizer takes less than sixteen times as long for a line eight times as long', () => {
  const lexicon = lexiconFor()
  const kinds = ['text', 'caption', 'heading'] as const satisfies readonly LineKind[]
  const cases = recognizers.flatMap((look) => kinds.map((kind) => ({ name: look.name, kind, look })))

  test.each(cases)('$name, $kind', async ({ kind, look }) => {
    const grown = await grownBy((text) => {
      const line = makeLine(text.trim(), kind)
      const sight = { before: line, after: line, metadata: NO_METADATA, lexicon }
      return () => void look(line, sight)
    })
    expect(grown).toStrictEqual([])
  })
})

describe('a reader takes less than sixteen times as long for an input eight times as long', () => {
  const readers = { readText, readMarkdown, readHtml }

  test.each(Object.entries(readers))('%s, a line', async (_, read) => {
    expect(await grownBy((text) => () => void read(text, {}))).toStrictEqual([])
  })
  test.each(Object.entries(readers))('%s, lines', async (_, read) => {
    expect(await grownBy((text) => () => void read(text.replaceAll(' ', '\n'), {}))).toStrictEqual([])
  })
})

/** Every exporter, by the name of its function. */
const exporters: Readonly<Record<string, (article: Article) => unknown>> = {
  toMarkdown,
  toNinjs: (article) => toNinjs(article, { html: true }),
  toReadability,
  toSchemaOrg,
  schemaOrgScript,
}

describe('an exporter takes less than sixteen times as long for an article eight times as long', () => {
  test.each(Object.entries(exporters))('%s, a paragraph', async (_, give) => {
    const grown = await grownBy((text) => {
      const article = { ...full, ...articleWith({ headline: text, body: [paragraph(text)] }) }
      return () => void give(article)
    })
    expect(grown).toStrictEqual([])
  })

  test.each(Object.entries(exporters))('%s, many items', (_, give) => {
    const many = (count: number): (() => void) => {
      const article = articleWith({
        ...full,
        body: Array.from({ length: count }, (_item, i) => paragraph(`The ferry sailed ${String(i)} times.`)),
        bylines: Array.from({ length: count }, (_item, i) => ({ name: `Ada Lind ${String(i)}` })),
        images: Array.from({ length: count }, (_item, i) => ({ url: `https://news.example/${String(i)}.jpg` })),
        keywords: Array.from({ length: count }, (_item, i) => `ferry ${String(i)}`),
      })
      return () => void give(article)
    }
    expect(growth(many(60), many(480), SHORTEST_MS)).toBeLessThan(MOST)
  })

  test('ledgerText', () => {
    const text = (count: number): (() => void) => {
      const inspection = inspectArticle('The ferry sailed, the port said.\n\n'.repeat(count))
      return () => void ledgerText(inspection)
    }
    expect(growth(text(60), text(480), SHORTEST_MS)).toBeLessThan(MOST)
  })

  test('none is forgotten', async () => {
    const files = readdirSync('src/exporters').filter((file) => !file.endsWith('-types.ts'))
    const names: string[] = []
    for (const file of files) {
      const exported = (await import(`../src/exporters/${file.replace('.ts', '')}.ts`)) as Readonly<
        Record<string, unknown>
      >
      names.push(...Object.keys(exported).filter((name) => /^to[A-Z]|Script$/u.test(name)))
    }
    expect(Object.keys(exporters).toSorted()).toStrictEqual(names.toSorted())
  })
})
