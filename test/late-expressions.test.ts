import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { lateModules } from '../scripts/late-expressions'

const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-late-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Files as the build sees them, by name, without the import that changed ones get; undefined where nothing changes. */
function built(files: Readonly<Record<string, string>>): (name: string) => string | undefined {
  const root = mkdtempSync(path.join(folder, 'case-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, 'src', name)), { recursive: true })
    writeFileSync(path.join(root, 'src', name), text)
  }
  const roots = Object.keys(files).map((name) => path.join(root, 'src', name))
  const modules = lateModules(ts.createProgram(roots, { target: ts.ScriptTarget.ES2022, types: [], noLib: true }))
  return (name) => modules.get(path.join(root, 'src', name))?.replace(/\nimport .*'wirecopy:late'\n$/u, '')
}
const one = (text: string): string | undefined => built({ 'a.ts': text })('a.ts')

test('an expression at the top of a file is made when it is first used', () => {
  expect(one('const DAY = /^\\p{Nd}$/u\nexport const isDay = (text: string) => DAY.test(text)')).toBe(
    "const DAY = /* @__PURE__ */ lateExpression(String.raw`^\\p{Nd}$`, 'u')\n" +
      'export const isDay = (text: string) => DAY().test(text)',
  )
})

test('whoever imports one asks for it', () => {
  const file = built({ 'a.ts': 'export const A = /a/u\n', 'b.ts': "import { A as B } from './a'\nB.test(b)\n" })
  expect(file('a.ts')).toBe("export const A = /* @__PURE__ */ lateExpression(String.raw`a`, 'u')\n")
  expect(file('b.ts')).toBe("import { A as B } from './a'\nB().test(b)\n")
})

test('so is what is worked out', () => {
  expect(one('const A: Set<string> = new Set(B)\nconst B = [f(1)]\nuse({ A, B: 1 }, x.A)')).toBe(
    'const A = /* @__PURE__ */ late(() => (new Set(B())))\n' +
      'const B = /* @__PURE__ */ late(() => ([f(1)]))\nuse({ A: A(), B: 1 }, x.A)',
  )
})

test('an expression in a list is made with the list, one in a function with each call', () => {
  expect(one("const A = [['a', /a/u], f((b: string) => /b/u.test(b))]\nuse(A)")).toBe(
    "const A = /* @__PURE__ */ late(() => ([['a', new RegExp(String.raw`a`, 'u')], f((b: string) => /b/u.test(b))]))\n" +
      'use(A())',
  )
})

const towns = Array.from({ length: 40 }, (_, i) => `town ${String(i)}`)
const json = (value: unknown): string => JSON.stringify(JSON.stringify(value))

test('a long table of facts is made late too, and whoever imports it asks for it', () => {
  const table = `[${towns.map((town) => `'${town}'`).join(', ')}]`
  const file = built({
    'data/towns.ts': `export const towns = ${table}\nexport const few = ['town']\n`,
    'lexicon/towns.ts':
      "import { few, towns as all } from '../data/towns'\nimport * as facts from '../data/towns'\n" +
      'export type Towns = typeof all\nexport const isTown = (all: 1) => all\nuse(all, few, facts.towns)\n',
  })
  expect(file('data/towns.ts')).toBe(
    `export const towns = /* @__PURE__ */ late(() => JSON.parse(${json(towns)}))\nexport const few = ['town']\n`,
  )
  expect(file('lexicon/towns.ts')).toBe(
    "import { few, towns as all } from '../data/towns'\nimport * as facts from '../data/towns'\n" +
      'export type Towns = typeof all\nexport const isTown = (all: 1) => all\nuse(all(), few, facts.towns())\n',
  )
})

test('a table of facts is read as JSON as far as it says all of itself', () => {
  const inSource = (table: string): string | undefined =>
    built({ 'data/towns.ts': `export const towns = ${table} as const satisfies readonly unknown[]\n` })('data/towns.ts')
  const said = `[{ 'a-b': -1.5, 2: "it’s", c: \`\\\\d\\u00e9\`, d: [true, .5, -.25, 1e3] }, ...[], ${JSON.stringify(towns)}]`
  const [, text = ''] = /JSON\.parse\((".*")\)\)\n$/u.exec(inSource(said.replace('...[], ', '')) ?? '') ?? []
  expect(JSON.parse(String(JSON.parse(text)))).toStrictEqual([
    { 'a-b': -1.5, '2': 'it’s', c: '\\dé', d: [true, 0.5, -0.25, 1000] },
    towns,
  ])
  for (const open of [
    said,
    said.replace('...[]', 'f'),
    said.replace('...[]', '/a/u'),
    said.replace('...[]', '-f'),
    said.replace('...[]', '{ towns }'),
  ])
    expect(inSource(open)).not.toContain('JSON')
})

test('a name that means something else in a function stays', () => {
  expect(one('const A = /a/u\nconst f = (A: number) => A\nA.test(b)')).toBe(
    "const A = /* @__PURE__ */ lateExpression(String.raw`a`, 'u')\nconst f = (A: number) => A\nA().test(b)",
  )
})

test.each([
  ['what is worked out and exported', 'export const A = f(1)\nA.test(b)'],
  ['what may change', 'let A = f(1)\nA = f(A)'],
  ['what is there as it stands', "const A = ['a', { b: 1 }]\nconst f = () => new Set(A)\nf()"],
  ['a constant of a function', 'const f = () => {\n  const A = /a/u\n  return A\n}'],
  ['a name that is exported elsewhere', 'const A = /a/u\nexport { A }'],
])('%s stays as it is', (_, source) => {
  expect(one(source)).toBeUndefined()
})

test('backquotes in an expression stay themselves', () => {
  expect(one('const A = /[`$]{1,2}\\//gu\nA.exec(b)')).toBe(
    'const A = /* @__PURE__ */ lateExpression("[`$]{1,2}\\\\/", \'gu\')\nA().exec(b)',
  )
})
