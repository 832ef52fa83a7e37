import { expect, test } from 'vitest'
import { withLateExpressions } from '../scripts/late-expressions'

/** The module as the build sees it, without the import that every one gets. */
const built = (source: string): string | undefined => withLateExpressions(source)?.replace(/\nimport .*\n$/u, '')

test('an expression at the top of a file is made when it is first used', () => {
  expect(built('const DAY = /^\\p{Nd}$/u\nexport const isDay = (text: string) => DAY.test(text)')).toBe(
    "const DAY = /* @__PURE__ */ lateExpression(String.raw`^\\p{Nd}$`, 'u')\n" +
      'export const isDay = (text: string) => DAY().test(text)',
  )
})

test('so is what is worked out, and its type goes with it', () => {
  expect(built('const A: ReadonlySet<string> = new Set(B)\nconst B = [late(1)]\nuse({ A, B: 1 }, x.A)')).toBe(
    'const A = /* @__PURE__ */ late(() => (new Set(B())))\n' +
      'const B = /* @__PURE__ */ late(() => ([late(1)]))\nuse({ A: A(), B: 1 }, x.A)',
  )
})

test.each([
  ['an exported constant', 'export const A = /a/u\nA.test(b)'],
  ['what is there as it stands', "const A = ['a', { b: 1 }]\nconst f = () => new Set(A)\nf()"],
  ['a name that means something else in a function', 'const A = /a/u\nconst f = (A: number) => A'],
  ['a name whose type is asked for', 'const A = new Set([1])\ntype T = typeof A'],
  ['a constant of a function', 'const f = () => {\n  const A = /a/u\n  return A\n}'],
  ['a name that is exported elsewhere', 'const A = /a/u\nexport { A }'],
])('%s stays as it is', (_, source) => {
  expect(built(source)).toBeUndefined()
})

test('backquotes in an expression stay themselves', () => {
  expect(built('const A = /[`$]{1,2}\\//gu\nA.exec(b)')).toBe(
    'const A = /* @__PURE__ */ lateExpression("[`$]{1,2}\\\\/", \'gu\')\nA().exec(b)',
  )
})
