import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import type { Evidence } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { seeByline } from '../../src/recognizers/byline'
import { seeContact } from '../../src/recognizers/contact'
import { seeContributors } from '../../src/recognizers/contributors'
import { seeTimestamp } from '../../src/recognizers/timestamp'
import { makeLine } from './corpus'

const sights = [seeByline, seeContributors, seeContact, seeTimestamp]
const lexicon = lexiconFor()

/** What the four sights see in a text that is one line. */
function seen(text: string): readonly Evidence[] {
  const line = { ...makeLine('x'), text }
  return sights.flatMap((see) => see(line, { before: line, after: line, metadata: NO_METADATA, lexicon }))
}

const fragment = fc.constantFrom(
  ...['By ', 'Por ', 'Von ', '(', ')', ' and ', ', ', '; ', ' in ', ' | ', ' • ', '=', '. ', ' - ', ' ', '/', '▶'],
  ...['Ada Lind', 'BO EKMAN', 'Reuters', 'AP', 'AFP', 'Oslo', 'D.C.', 'Staff Writer', 'Reporting by ', 'Editing by '],
  ...[
    'contributed to this report',
    'ada@example.org',
    '[email protected]',
    '+47 22 33 44 55',
    'Tel: ',
    'Media Contact: ',
  ],
  ...[
    'Published ',
    'Updated ',
    '5 May 2021',
    '10:30',
    '3 hours ago',
    '2 min read',
    '홍길동 기자',
    '记者王明',
    '责任编辑：',
    'the',
  ],
)
const line = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fragment }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

describe('whatever a line says', () => {
  test('evidence stands in the line, is not empty and has no outer space', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const { start, end } of seen(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        }
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  test('each person is cited where the name stands, in order', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const item of seen(text)) {
          if (item.kind !== 'byline' && item.kind !== 'contributors') continue
          let at = item.start
          for (const { value, start, end } of item.people) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeLessThanOrEqual(item.end)
            expect(text.slice(start, end)).toContain(value.name)
            at = start
          }
        }
      }),
      { numRuns: 1500, seed: 11 },
    )
  })
})

const HOSTILE = [
  'By Ada Lind, ',
  'By ',
  '(',
  'Reporting by Ada Lind; ',
  'contributed to this report. ',
  'Ada Lind reported from Oslo. ',
  'a.b@c.d.',
  'ada@example.org ',
  '1 2 3 ',
  '5 May 2021 | ',
  '홍길동 기자 ',
  '记者王明、',
  'Published ',
  'Tel: ',
]

const fastest = (text: string): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now()
      seen(text)
      return performance.now() - start
    }),
  )

describe('the time a line takes grows no faster than the line', () => {
  test.each(HOSTILE)('«%s» over and over', (part) => {
    const short = part.repeat(Math.ceil(4_000 / part.length))
    expect(fastest(short.repeat(8)) / Math.max(fastest(short), 0.05)).toBeLessThan(16)
  })
})
