import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import * as rehypeParse from 'rehype-parse'
import ts from 'typescript'
import * as unified from 'unified'
import { describe, expect, test } from 'vitest'
import { scripts } from '../package.json'
import * as markdown from '../src/exporters/markdown'
import * as ninjs from '../src/exporters/ninjs'
import * as readability from '../src/exporters/readability'
import * as schemaOrg from '../src/exporters/schema-org'
import * as golden from '../src/golden'
import * as wirecopy from '../src/index'
import * as rehype from '../src/rehype'
import * as stream from '../src/stream'
import * as text from '../src/text'

const ENTRIES: Readonly<Record<string, unknown>> = {
  'rehype-parse': rehypeParse,
  unified,
  wirecopy,
  'wirecopy/golden': golden,
  'wirecopy/markdown': markdown,
  'wirecopy/ninjs': ninjs,
  'wirecopy/readability': readability,
  'wirecopy/rehype': rehype,
  'wirecopy/schema-org': schemaOrg,
  'wirecopy/stream': stream,
  'wirecopy/text': text,
}
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md']

/** A fenced block, its language and its text. */
const FENCED = /^```(\w+)\n([\s\S]*?)^```$/gmu
const IMPORT = /^import (\w+|\{[^}]*\}) from '([^']+)'$/gmu
/** `console.log(value) // what is printed`, or a line of comment under it for each line that is printed. */
const LOGGED = /^ *console\.log\(.*?\)(?: \/\/ (.*))?\n((?:\/\/ .*\n)*)/gmu
const COMMENT = /^\/\/ /gmu
const LINK = /\]\(([^)#]+)\)/gu
const INTERFACE = /^export interface \w[^{\n]* \{\n([\s\S]*?)^\}/gmu
/** `  readonly url?: string`, and the same under a comment. */
const MEMBER = /^ {2}(?:readonly )?(\w+)\??:/gmu
const DOCUMENTED = /\*\/\n {2}(?:readonly )?(\w+)\??:/gu
const RUN = /npm run ([\w:-]+)|npm (start|test)\b/gu

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(FENCED)].map(([, language = '', code = '']) => ({ language, code }))
const blocksIn = (...languages: readonly string[]): string[] =>
  blocks.filter(({ language }) => languages.includes(language)).map(({ code }) => code)

const importsOf = (code: string): string[] => [...code.matchAll(IMPORT)].map(([, , from = '']) => from)
const examples = blocksIn('js', 'ts').filter((code) => importsOf(code).every((from) => from in ENTRIES))

/** What the comments of an example say is printed, a line each. */
const promised = (code: string): string[] =>
  [...code.matchAll(LOGGED)].flatMap(([, beside, below = '']) =>
    (beside ?? below.replaceAll(COMMENT, '')).trimEnd().split('\n'),
  )

/** What it prints, as the console of Node prints it, but each value on one line. */
async function printed(code: string, entries: Readonly<Record<string, unknown>> = ENTRIES): Promise<string[]> {
  const lines: string[] = []
  const log = (...values: unknown[]): void => {
    const shown = values.map((value) => (typeof value === 'string' ? value : inspect(value, FORM)))
    lines.push(...shown.join(' ').trimEnd().split('\n'))
  }
  const body = code.replaceAll(
    IMPORT,
    (_, names: string, from: string) =>
      `const ${names.startsWith('{') ? names : `{ default: ${names} }`} = entries['${from}']`,
  )
  const { outputText } = ts.transpileModule(`export default async (entries, console) => {${body}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const { default: run } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`)
  await run(entries, { log })
  return lines
}

const FORM = { depth: null, breakLength: Infinity } as const

describe("the README's examples print what their comments say", () => {
  test('there are examples, and all but those of other packages are run', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6)
    for (const code of examples) expect(promised(code)).not.toHaveLength(0)
  })

  test.each(examples.map((code, i) => [i + 1, code] as const))('example %i', async (_, code) => {
    expect(await printed(code)).toStrictEqual(promised(code))
  })
})

test("the README's pipe prints what stands under it", () => {
  const shown = blocksIn('console')
  expect(shown.length).toBeGreaterThan(0)
  for (const [command = '', ...printed] of shown.map((block) => block.trimEnd().split('\n'))) {
    const run = command.replace('$ ', '').replace('npx wirecopy', `"${process.execPath}" dist/cli.js`)
    const { stdout } = spawnSync('bash', ['-c', run], { encoding: 'utf8' })
    expect(stdout.trimEnd().split('\n')).toStrictEqual(printed)
  }
})

test("the README's crawler keeps an article of each page, under the address that it was loaded from", async () => {
  const kept: unknown[] = []
  const page = '<html><body><h1>Ferry is back</h1><p>It sails twice a day, the port said.</p></body></html>'
  class CheerioCrawler {
    constructor(readonly options: { requestHandler: (context: object) => Promise<void> }) {}
    async run([url]: string[]): Promise<void> {
      const pushData = (item: unknown): void => void kept.push(item)
      const context = { request: { loadedUrl: url }, body: Buffer.from(page), enqueueLinks: () => undefined, pushData }
      await this.options.requestHandler(context)
    }
  }
  const code = blocksIn('js').filter((block) => importsOf(block).includes('@crawlee/cheerio'))
  expect(code).toHaveLength(1)
  for (const example of code) await printed(example, { ...ENTRIES, '@crawlee/cheerio': { CheerioCrawler } })
  const url = 'https://example.com/'
  expect(kept).toMatchObject([{ url, article: { headline: 'Ferry is back', url }, notes: [] }])
})

test("the README's ledger is that of the seed", () => {
  const seed = readFileSync('seeds/003_0d0dff554333ad1d.txt', 'utf8')
  const ledger = wirecopy.ledgerText(wirecopy.inspectArticle(seed)).split('\n')
  const shown = blocksIn('ledger').flatMap((text) => text.trimEnd().split('\n'))
  expect(shown.length).toBeGreaterThan(10)
  expect(ledger).toEqual(expect.arrayContaining(shown.filter((line) => !line.startsWith('…'))))
})

test("the README's table has every member of an article", () => {
  const model = readFileSync('src/model.ts', 'utf8')
  const article = /^export interface Article \{\n([\s\S]*?)^\}/mu.exec(model)?.[1] ?? ''
  const members = [...article.matchAll(/^ {2}(\w+)\??:/gmu)].map(([, name = '']) => name)
  const rows = [...readme.matchAll(/^\| `(\w+)` *\|/gmu)].map(([, name = '']) => name)
  expect(members.length).toBeGreaterThan(20)
  expect(rows).toEqual(expect.arrayContaining(members))
})

describe('the README names every option, and the types say what each member is', () => {
  const OPTIONS = [
    ['src/model.ts', 'CleanOptions'],
    ['src/stream/record.ts', 'RecordOptions'],
    ['src/golden.ts', 'GoldenOptions'],
    ['src/exporters/ninjs.ts', 'NinjsOptions'],
    ['src/exporters/markdown.ts', 'MarkdownOptions'],
  ] as const

  test.each(OPTIONS)('%s: %s', (file, name) => {
    const source = readFileSync(file, 'utf8')
    const body = new RegExp(String.raw`^export interface ${name} [^{]*\{\n([\s\S]*?)^\}`, 'mu').exec(source)?.[1] ?? ''
    const options = [...body.matchAll(MEMBER)].map(([, member = '']) => member)
    expect(options.length).toBeGreaterThan(0)
    expect(
      options.filter((option) => !readme.includes(`\`${option}\``) && !readme.includes(`${option}:`)),
    ).toStrictEqual([])
  })

  test.each(['src/model.ts', ...OPTIONS.map(([file]) => file)])('members in %s', (file) => {
    const source = readFileSync(file, 'utf8')
    const all = [...source.matchAll(INTERFACE)].flatMap(([, body = '']) => [...body.matchAll(MEMBER)])
    const documented = [...source.matchAll(INTERFACE)].flatMap(([, body = '']) => [...body.matchAll(DOCUMENTED)])
    const names = new Set(documented.map(([, member]) => member))
    expect(all.map(([, member]) => member).filter((member) => !names.has(member))).toStrictEqual([])
  })
})

describe('the documents name what is there', () => {
  test.each(DOCUMENTS)('files that %s links to', (document) => {
    const links = [...readFileSync(document, 'utf8').matchAll(LINK)].map(([, target = '']) => target)
    expect(links.filter((target) => !target.startsWith('https:') && !existsSync(target))).toStrictEqual([])
  })

  test.each(DOCUMENTS)('scripts that blocks of %s run', (document) => {
    const fenced = [...readFileSync(document, 'utf8').matchAll(FENCED)].map(([block]) => block).join('\n')
    const names = [...fenced.matchAll(RUN)].map(([, run, short]) => run ?? short ?? '')
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names))
  })
})
