import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanArticle, inspectArticle as inspect } from '../src/clean-article'
import type { CleanOptions } from '../src/model'
import { scraps } from './fuzz/scramble'
import { checkTiling, inspectArticle } from './laws'

const formats = ['auto', 'text', 'markdown', 'html'] as const satisfies readonly CleanOptions['format'][]

const copy = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  maxLength: 30,
})
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  copy.map((parts) => parts.join('')),
)

describe('any string gives a result that keeps the laws', () => {
  test.each(formats)('%s', (format) => {
    fc.assert(
      fc.property(anyString, (input) => {
        inspectArticle(input, { format })
      }),
      { numRuns: 200, seed: 20250922 },
    )
  })
})

const hostile: readonly (readonly [name: string, input: string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\r\n \u00a0 '],
  ['lone surrogates', `\ud800 Harbor \udc00\n\n${'\udfff'.repeat(500)}`],
  ['NUL', `SEOUL\u0000, Sept. 22 (Yonhap) -- \u0000The harbor\u0000 opened.\u0000`],
  ['100,000 opening brackets', '('.repeat(100_000)],
  ['100,000 square brackets', '['.repeat(100_000)],
  ['100,000 angle brackets', '<'.repeat(100_000)],
  ['50,000 image openings', '!['.repeat(50_000)],
  ['100,000 quotes', '"'.repeat(100_000)],
  ['10,000 datelines on one line', 'SEOUL, Sept. 22 (Yonhap) -- '.repeat(10_000)],
  ['10,000 datelines on lines of their own', 'SEOUL, Sept. 22 (Yonhap) -- \n'.repeat(10_000)],
  ['20,000 short lines', 'so\n'.repeat(20_000)],
  ['20,000 different lines', Array.from({ length: 20_000 }, (_, i) => `Line ${String(i)}.`).join('\n')],
  ['a line of 300,000 characters', 'harbor '.repeat(43_000)],
  ['5,000 nested elements', `${'<div>'.repeat(5000)}The harbor opened.`],
  ['byte-order marks', '\ufeff'.repeat(2000)],
]

describe('a hostile string gives a result that tiles what was read', () => {
  const cases = hostile.flatMap(([name, input]) =>
    formats.filter((format) => format !== 'auto').map((format) => ({ name, format, input })),
  )
  test.each(cases)('$name as $format', ({ format, input }) => {
    checkTiling(inspect(input, { format }))
  })
})

/** Calls with whatever JavaScript lets through. */
const call = (...args: readonly unknown[]): unknown => Reflect.apply(cleanArticle, undefined, args)

describe('a wrong type is a TypeError that says what is wrong', () => {
  test.each([
    ['undefined', [], /input must be a string, not undefined/u],
    ['null', [null], /input must be a string, not null/u],
    ['a number', [7], /input must be a string, not number/u],
    ['an array', [['SEOUL']], /input must be a string, not an array/u],
    ['bytes', [new Uint8Array(3)], /input must be a string, not an object/u],
    ['a String object', [Object('SEOUL')], /input must be a string, not an object/u],
    ['options null', ['', null], /options must be an object, not null/u],
    ['options a string', ['', 'text'], /options must be an object, not string/u],
    ['options an array', ['', []], /options must be an object, not an array/u],
    ['an option that does not exist', ['', { html: true }], /no option «html»/u],
    ['a format that does not exist', ['', { format: 'pdf' }], /format must be one of auto, text, markdown, html/u],
    ['a url that is an URL', ['', { url: new URL('https://example.org') }], /url must be a string, not an object/u],
    ['a date that is a Date', ['', { referenceDate: new Date(0) }], /referenceDate must be an ISO date/u],
    ['a date that is none', ['', { referenceDate: '25 October' }], /referenceDate must be an ISO date/u],
    ['a day that is not in the calendar', ['', { referenceDate: '2025-02-30' }], /referenceDate must be an ISO date/u],
    ['a leap day of no leap year', ['', { referenceDate: '1900-02-29' }], /referenceDate must be an ISO date/u],
    ['an hour that no day has', ['', { referenceDate: '2025-02-28T24:30' }], /referenceDate must be an ISO date/u],
    ['a time without minutes', ['', { referenceDate: '2025-02-28T09' }], /referenceDate must be an ISO date/u],
    ['agencies that are no list', ['', { agencies: {} }], /agencies must be an array, not an object/u],
    ['agencies that are no agencies', ['', { agencies: [null] }], /agenc/u],
    ['an agency without names', ['', { agencies: [{ id: 'tideport' }] }], /agenc/u],
  ] as const)('%s', (_, args, message) => {
    expect(() => call(...args)).toThrow(TypeError)
    expect(() => call(...args)).toThrow(message)
  })

  test.each(['2024-02-29', '2025-10-25T09:30', '2025-10-25T09:30:15.250Z', '2025-10-25T23:59:59+0900'])(
    '%s is a reference date',
    (referenceDate) => {
      expect(() => call('', { referenceDate })).not.toThrow()
    },
  )
})
