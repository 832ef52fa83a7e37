import { describe, expect, test } from 'vitest'
import { allExpressions, builtInFunctions } from '../scripts/expressions'
import { allPaths, isProof, prove, type Proof } from '../scripts/prove-expression'
import { growth, MOST } from './growth-clock'
import table from './expressions.json'

/** So many that the table does not know may be proved here; more are a matter of `npm run check:expressions`. */
const MOST_UNKNOWN = 60
/** Of those that the table knows, so many are proved again. */
const SAMPLE = 40

const proofs: Readonly<Record<string, string>> = table
const all = [...(await allExpressions()).keys()]
const unknown = all.filter((expression) => !Object.hasOwn(proofs, expression))
const known = all.filter((expression) => Object.hasOwn(proofs, expression)).toSorted()

describe('every expression of the package is proved free of super-linear backtracking', () => {
  test('those of the table', () => {
    expect(known.filter((expression) => !isProof(proofs[expression] as Proof))).toStrictEqual([])
    expect(all.length).toBeGreaterThan(1500)
  })

  test('those that are not in the table yet', { timeout: 300_000 }, async () => {
    expect(unknown.length, 'renew the table: npm run check:expressions').toBeLessThanOrEqual(MOST_UNKNOWN)
    for (const expression of unknown) expect(await prove(expression), expression).toSatisfy(isProof)
  })

  test('the table says what a check says', { timeout: 120_000 }, async () => {
    const every = Math.floor(known.length / SAMPLE)
    const sample = known.filter((expression, i) => i % every === 0 && proofs[expression] === 'automaton')
    expect(sample.length).toBeGreaterThan(SAMPLE / 2)
    for (const expression of sample) expect(await prove(expression), expression).toBe('automaton')
  })

  test('they are built where importing shows it, and of forms', () => {
    expect(builtInFunctions()).toStrictEqual(['lexicon/patterns.ts', 'lexicon/phrase-fold.ts'])
  })

  test('both kinds are found: those that are written, and those that are built of data', () => {
    expect(all).toContain(String.raw`/[.!?…。！？؟।][)\]"'”’»」』）】]{0,3}$/u`)
    expect(all.some((expression) => expression.includes('(?<agency>') && expression.startsWith('/^'))).toBe(true)
    expect(all.some((expression) => expression.includes('mdash|ndash'))).toBe(true)
  })
})

describe('what recheck only searched, and did not prove, takes time in proportion to the text', () => {
  const searched = all.filter((expression) => proofs[expression] === 'fuzz')

  test.each(searched)('%s', (expression) => {
    const end = expression.lastIndexOf('/')
    const pattern = new RegExp(expression.slice(1, end), `${expression.slice(end + 1).replace('g', '')}g`)
    const source = [...expression]
    const units = new Set([
      ...source,
      ...source.map((sign, i) => `${sign}${source[i + 1] ?? ''}`),
      'a',
      'A ',
      '1',
      '\t',
    ])
    const find = (unit: string, length: number): (() => void) => {
      const text = `"${unit.repeat(length / unit.length)}\u0001`
      return () => void text.match(pattern)
    }
    const grown = [...units].filter((unit) => growth(find(unit, 2000), find(unit, 16_000), 0.3) >= MOST)
    expect(grown).toStrictEqual([])
  })
})

describe('what runs too long is no proof', () => {
  test.each([
    '/^(?:a+)+$/u',
    String.raw`/\s+$/u`,
    String.raw`/^(?:\w{1,9}\s*)+=$/u`,
    '/^(?:a|a)*(?=b)/u',
    '/(?<!x)(?:a+)+$/u',
  ])('%s', { timeout: 120_000 }, async (expression) => {
    expect(await prove(expression)).not.toSatisfy(isProof)
  })
})

describe('an expression without lookarounds that tries every path', () => {
  test.each([
    ['a(?=b)', String.raw`(?:a(?:(?:b)\u{10fffd}|))\u{10fffd}`],
    ['(?<!x{1,3})a', String.raw`(?:a)\u{10fffd}`],
    [String.raw`(?<n>[(?=)\]]+)\(?`, String.raw`(?:(?<n>[(?=)\]]+)\(?)\u{10fffd}`],
    ['(?!a(?=b))c', String.raw`(?:(?:(?:a(?:(?:b)\u{10fffd}|))\u{10fffd}|)c)\u{10fffd}`],
  ])('%s', (source, given) => {
    expect(allPaths(source)).toBe(given)
  })

  test('a look back without a bound has none', () => {
    expect(allPaths('(?<=a+)b')).toBeUndefined()
  })
})
