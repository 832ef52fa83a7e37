import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { inspectArticle } from '../src/clean-article'
import type { InputFormat, View } from '../src/cli/settings'
import { viewOf } from '../src/cli/views'
import { toMarkdown } from '../src/exporters/markdown'
import { toNinjs } from '../src/exporters/ninjs'
import { toReadability } from '../src/exporters/readability'
import { schemaOrgScript, toSchemaOrg } from '../src/exporters/schema-org'
import type { Article } from '../src/model'
import { cleanAll } from '../src/stream'
import { anyArticle, stringsIn } from './exporters/articles'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What would break out of one format or another. */
const attacks = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><!-- x -->',
  'a\u2028b\u2029c',
  '<img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '[a](javascript:alert(1)) ![b](javascript:alert(1)) <javascript:alert(1)>',
  '[a]: javascript:alert(1)',
  'https://evil.example/ www.evil.example ada@evil.example',
  '--- ',
  '# a\n\n```html\n<b>x</b>\n```',
  '\u001b]0;title\u0007\u001b[31mred\u009b2J',
  '\u202etfel ot thgir\u2066',
  'half \ud800 of a pair \udc00',
  '" onmouseover="alert(1)',
  '__proto__',
] as const

const hostileAddresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
] as const

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** A page that says the words, and leads to the address, wherever a page can. */
const pageOf = (words: string, address: string): string => `<!doctype html><html lang="en"><head>
<title>Pier ${inHtml(words)} opens</title><link rel="canonical" href="${inHtml(address)}">
<meta property="og:url" content="${inHtml(address)}"><meta property="og:image" content="${inHtml(address)}">
<meta property="og:site_name" content="Site ${inHtml(words)}"><meta name="author" content="Ada ${inHtml(words)}">
<meta property="article:published_time" content="${inHtml(words)}"><meta name="keywords" content="a,${inHtml(words)}">
<script type="application/ld+json">${inScript({ '@type': 'NewsArticle', headline: `Pier ${words} opens`, url: address, image: [address, { url: address, caption: words }], author: { name: `Bo ${words}`, url: address }, __proto__: { polluted: words }, constructor: { polluted: words } })}</script>
<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>
</head><body><article><h1>Pier ${inHtml(words)} opens</h1>
<figure><img src="${inHtml(address)}" width="640" alt="${inHtml(words)}"><figcaption>A crane ${inHtml(words)} at the pier. (AP Photo/Ada Lind)</figcaption></figure>
<p>OSLO (AP) -- The harbor office ${inHtml(words)} opened a new pier on Monday, officials said.</p>
<h2>What ${inHtml(words)} is next</h2><ul><li>One ${inHtml(words)} thing that the office said.</li></ul>
<blockquote><p>${inHtml(words)} was all that the mayor had to say of the pier.</p></blockquote>
<p>© 2024 Harbor ${inHtml(words)} News. All rights reserved.</p></article></body></html>`

/** The same as markdown with front matter. */
const markdownOf = (words: string, address: string): string =>
  `---\ntitle: Pier ${words} opens\nurl: ${address}\nauthor: ${words}\n__proto__: ${words}\nconstructor: ${words}\n---\n` +
  `# Pier ${words} opens\n\n![${words}](${address})\n![A crane](<${address}> "x")\n\n` +
  `OSLO (AP) -- The harbor office ${words} opened a new pier on Monday, officials said.\n\n> ${words} was all.\n`

const documents: readonly (readonly [name: string, format: InputFormat, input: string])[] = [
  ...attacks.flatMap((words, i) => {
    const address = hostileAddresses[i % hostileAddresses.length] ?? ''
    return [
      [`a page that says ${JSON.stringify(words)}`, 'html', pageOf(words, address)],
      [`a text that says ${JSON.stringify(words)}`, 'text', markdownOf(words, address)],
      [`markdown that says ${JSON.stringify(words)}`, 'markdown', markdownOf(words, address)],
    ] as const
  }),
  ...hostileAddresses.flatMap((address) => [
    [`a page that leads to ${JSON.stringify(address)}`, 'html', pageOf('harbor', address)] as const,
    [`markdown that leads to ${JSON.stringify(address)}`, 'markdown', markdownOf('harbor', address)] as const,
  ]),
]

describe('an address that a caller passes on', () => {
  test.each([...hostileAddresses, '?x', '../a.jpg', '\\\\evil.example\\x', '//evil.example/x', 'https://'])(
    '%j',
    (url) => {
      for (const [, format, input] of documents.slice(0, 3))
        expect(inspectArticle(input, { format, url }).article.url).toBeUndefined()
    },
  )
})

function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own
}

const WEB = /^https?:\/\//u
const PLAIN = new Set([
  'h1',
  'h2',
  'p',
  'em',
  'strong',
  'ul',
  'li',
  'blockquote',
  'img',
  'figure',
  'figcaption',
  'span',
])
const ATTRIBUTES = new Set(['src', 'alt', 'title', 'class'])

/** The HTML has no other elements and attributes than those of a plain story, no link, and no image but of the web. */
function checkPlainHtml(html: string): void {
  for (const { tagName, attrs } of elementsIn(parseFragment(html))) {
    expect(PLAIN, `<${tagName}> in ${html}`).toContain(tagName)
    for (const { name, value } of attrs) {
      expect(ATTRIBUTES, `${name} in ${html}`).toContain(name)
      if (name === 'src') expect(value).toMatch(WEB)
    }
  }
}

/** A domain alone (`harbor.example`) is a link in no dialect but by that reader's guess. */
const reader = new MarkdownIt({ html: true, linkify: true })
reader.linkify.set({ fuzzyLink: false })
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u

function checkMarkdown(article: Article): void {
  for (const html of [true, false]) {
    const markdown = toMarkdown(article, { html })
    const matter = FRONT_MATTER.exec(markdown)
    const values: unknown = matter ? parseYaml(matter[1] ?? '') : {}
    for (const line of (matter?.[1] ?? '').split('\n').filter((row) => row !== '')) {
      const at = line.indexOf(': ')
      expect(values).toHaveProperty([line.slice(0, at)], JSON.parse(line.slice(at + 2)))
    }
    checkPlainHtml(reader.render(markdown.slice(matter?.[0].length ?? 0)))
  }
}

function checkScript(article: Article): void {
  const page = `<!doctype html><head><script type="application/ld+json">${schemaOrgScript(article)}</script></head><p>x</p>`
  const elements = elementsIn(parse(page))
  const [script, ...others] = elements.filter(({ tagName }) => tagName === 'script')
  const [text] = script?.childNodes ?? []
  expect(others).toStrictEqual([])
  expect(elements.filter(({ tagName }) => tagName === 'p')).toHaveLength(1)
  expect(JSON.stringify(JSON.parse(text && 'value' in text ? text.value : ''))).toBe(
    JSON.stringify(toSchemaOrg(article)),
  )
}

function checkHtmlBodies(article: Article): void {
  checkPlainHtml(toReadability(article).content)
  const bodies = toNinjs(article, { html: true }).bodies ?? []
  for (const { contentType, value } of bodies) if (contentType === 'text/html') checkPlainHtml(value)
}

/** Every address that an output holds as an address, not as words. */
function addressesIn(article: Article): string[] {
  const { associations = [], altIds = [] } = toNinjs(article)
  const { url, image = [] } = toSchemaOrg(article)
  return [
    ...[article.url, ...article.images.map((each) => each.url), url, ...image.map((each) => each.contentUrl)],
    ...associations.flatMap(({ renditions = [] }) => renditions.map(({ href }) => href)),
    ...altIds.filter(({ role }) => role === 'url').map(({ value }) => value),
  ].filter((address) => address !== undefined)
}

/** What a browser makes of an address that stands in a page unescaped. */
function schemeOf(address: string): string {
  const [element] = elementsIn(parseFragment(`<a href="${address.replaceAll('"', '%22')}">x</a>`))
  const href = element?.attrs.find(({ name }) => name === 'href')?.value ?? ''
  return new URL(href, 'https://example.com/a/').protocol
}

// eslint-disable-next-line no-control-regex -- the command's own colours
const COLOURS = /\u001b\[[\d;]{1,10}m/gu
const COMMANDS = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
/** What no field of an article holds. */
const UNWRITABLE = /(?!\n)[\p{Cc}\p{Cs}]/u
const VIEWS = ['json', 'jsonl', 'ninjs', 'schema-org', 'markdown', 'text', 'explain', 'show'] as const satisfies View[]

describe.each(documents)('%s', (_, format, input) => {
  const inspection = inspectArticle(input, { format })
  const { article } = inspection

  test('breaks out of no format', () => {
    checkScript(article)
    checkMarkdown(article)
    checkHtmlBodies(article)
  })

  test('gives no address but of the web', () => {
    for (const address of addressesIn(article)) expect(['http:', 'https:'], address).toContain(schemeOf(address))
  })

  test.each(VIEWS)('commands no terminal, seen as %s', (view) => {
    for (const colour of [true, false]) {
      const settings = { records: false, view, clean: {}, fields: {}, inFiles: false, terminal: true, colour }
      const name = `a\u001b[31m\u202e.html`
      for (const record of [{}, { record: { file: name, article } }])
        expect(viewOf({ name, inspection, ...record }, settings).replace(COLOURS, '')).not.toMatch(COMMANDS)
    }
  })

  test('gives well-formed plain JSON and changes no prototype', () => {
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
    for (const text of stringsIn(article)) expect(text).not.toMatch(UNWRITABLE)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

test('any article breaks out of no format', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      checkScript(article)
      checkMarkdown(article)
      checkHtmlBodies(article)
    }),
    { seed: 11, numRuns: 300 },
  )
})

const STORY = 'OSLO (AP) -- The harbor office opened a new pier on Monday, officials said.'
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('names that every object has are names like others', () => {
  test.each(NAMES)('%s as a member of a record', async (name) => {
    const record: unknown = JSON.parse(`{"${name}":{"polluted":1},"text":${JSON.stringify(STORY)}}`)
    const [cleaned] = await allOf(cleanAll([record], { dropInput: true }))
    expect(Object.entries(cleaned ?? {}).map(([key]) => key)).toStrictEqual([name, 'article'])
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test.each(NAMES)('%s as the name of a field', async (name) => {
    const records = [{ text: STORY }, {}, JSON.parse(`{"${name}":${JSON.stringify(STORY)}}`)]
    const options = { textField: name, htmlField: `${name}2`, urlField: name, into: name }
    const [one, two, three] = await allOf(cleanAll(records, options))
    expect([one, two]).toMatchObject([{ error: { code: 'no-text' } }, { error: { code: 'no-text' } }])
    expect(Object.getOwnPropertyDescriptor(three ?? {}, name)?.value).toMatchObject({ agency: { id: 'ap' } })
    expect(Object.getPrototypeOf(three)).toBe(Object.prototype)
  })

  test.each(NAMES)('%s as a word of a story, wherever it stands', (name) => {
    const words = [
      `(${name}) ${name} opens pier (${name})`,
      `By ${name} ${name}`,
      `${name}: Ada Lind`,
      `Photo: ${name}/${name}`,
      `OSLO, ${name} 22 (AP) -- The harbor office ${name} opened a new pier on Monday, officials said.`,
      `${name}, ${name} 22 (${name}) -- The harbor office opened a new pier on Monday, officials said.`,
      `(Reporting by ${name}; ${name} by Ada Lind)`,
      `${name} | ${name} | ${name}`,
      `© ${name} ${name}`,
    ]
    for (const format of ['text', 'markdown'] as const) {
      const { article } = inspectArticle(words.join('\n\n'), { format })
      expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
      expect(article.text).toContain('opened a new pier')
    }
    const page = `<div class="${name}" id="${name}" role="${name}" itemprop="${name}"><${name}>${words.map((row) => `<p class="${name}">${row}</p>`).join('')}`
    expect(inspectArticle(page, { format: 'html' }).article.text).toContain('opened a new pier')
  })
})
