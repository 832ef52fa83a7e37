import { expect, test } from 'vitest'
import { lateChunk } from '../scripts/late-chunks'

interface Loaded {
  /** How often the body has run. */
  readonly runs: () => number
  /** What is exported as `given`, called if it is a function. */
  readonly give: (...given: number[]) => unknown
}

/** A long file of the build, loaded. */
async function loaded(code: string): Promise<Loaded> {
  const runs = `runsOf${String(Object.keys(globalThis).length)}`
  const counts = globalThis as unknown as Record<string, number>
  Object.defineProperty(globalThis, runs, { value: 0, writable: true, enumerable: true })
  const text = encodeURIComponent(lateChunk(`globalThis.${runs}++;${code}`))
  const { given } = (await import(`data:text/javascript,${text}`)) as { readonly given: unknown }
  return {
    runs: () => counts[runs] ?? 0,
    give: (...all) => (typeof given === 'function' ? (given as (...numbers: number[]) => unknown)(...all) : given),
  }
}

test('the body of a long file runs when something of it is first called, and once', async () => {
  const chunk = await loaded('let n = 1; function more(by) { return (n += by) } export { more as given }')
  expect(chunk.runs()).toBe(0)
  expect(chunk.give(2)).toBe(3)
  expect(chunk.give(4)).toBe(7)
  expect(chunk.runs()).toBe(1)
})

test.each([
  ['a function that is written out', 'function a(b, c) { return b + c } export { a as given }'],
  ['a short one', 'var x = 1, a = (b, c) => b + c; export { a as given }'],
  ['an expression', 'var a = function (b, c) { return b + c }; export { a as given }'],
])('%s gets what it is given', async (_, code) => {
  const chunk = await loaded(code)
  expect(chunk.give(20, 3)).toBe(23)
})

test('what is made late is asked for as before', () => {
  const text = lateChunk("import { late } from './late.js'\nvar A = late(() => [1])\nexport { A }")
  expect(text).toContain("import { late } from './late.js'\n")
  expect(text).toContain('export function A(...given){return lateChunk().A(...given)}')
})

test('a fact that says all of itself stands outside, and its neighbours stay', async () => {
  const chunk = await loaded('var a = 1, given = { b: [1, -2] }, c = 3; export { given }')
  expect(chunk.give()).toStrictEqual({ b: [1, -2] })
  expect(chunk.runs()).toBe(0)
  const both = await loaded('var a = 1, fact = 4; function given() { return a + fact } export { fact, given }')
  expect(both.give()).toBe(5)
})

test('a fact that is made of facts takes them along', async () => {
  const chunk = await loaded('var a = [1], b = [...a, 2], c = [9], given = { d: [...b] }; export { given }')
  expect(chunk.give()).toStrictEqual({ d: [1, 2] })
  expect(chunk.runs()).toBe(0)
})

test('imports and what is passed on stay at the top', () => {
  const text = lateChunk(
    "import { a } from './a.js'\nexport { b } from './b.js'\nfunction c() { return a }\nexport { c }",
  )
  expect(text.split('\n').slice(0, 2)).toStrictEqual(["import { a } from './a.js'", "export { b } from './b.js'"])
})

test('what is worked out and no function cannot be exported', () => {
  const refused = 'var a = Math.max(1), b = [a]; export { b }'
  expect(() => lateChunk(refused)).toThrow('«b» is exported by a long file and is neither a function nor a fact')
  expect(() => lateChunk('class A {} export { A }')).toThrow(TypeError)
})

test('a long template becomes a plain text that says the same', async () => {
  const said = `It's "${'long '.repeat(50)}" \\ and\nof two lines`
  const template = `\`${said.replaceAll('\\', '\\\\')}\``
  const code = `function given() { return ${template} + \`short\` } export { given }`
  expect(lateChunk(code)).not.toContain(template)
  expect(lateChunk(code)).toContain('`short`')
  expect((await loaded(code)).give()).toBe(`${said}short`)
})

test('a long template that is read raw, or with values in it, stays', () => {
  const long = 'a'.repeat(300)
  for (const template of [`String.raw\`${long}\``, `\`${long}\${a}\``])
    expect(lateChunk(`function a() { return ${template} } export { a }`)).toContain(template)
})
