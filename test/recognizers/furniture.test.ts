import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import type { Evidence, Line } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { seeCaption } from '../../src/recognizers/caption'
import { seeEndMark } from '../../src/recognizers/end-mark'
import { seeImage } from '../../src/recognizers/image'
import { seeKeywordRun } from '../../src/recognizers/keyword-run'
import { seeRights } from '../../src/recognizers/rights'
import { seeSourceLine } from '../../src/recognizers/source-line'
import { makeLine, readCorpus } from './corpus'

/** The sights that read what stands around a story: what each of them holds for, whatever the line. */
const sights = {
  caption: seeCaption,
  'end-mark': seeEndMark,
  image: seeImage,
  'keyword-run': seeKeywordRun,
  rights: seeRights,
  'source-line': seeSourceLine,
}
const lexicon = lexiconFor()
const texts = Object.keys(sights)
  .flatMap(readCorpus)
  .map(({ text }) => text.replaceAll(/[⟦⟧]/gu, ''))

const seen = (line: Line, before?: Line): Evidence[] =>
  Object.values(sights).flatMap((see) => see(line, { before, after: undefined, metadata: NO_METADATA, lexicon }))

function checkSpans(line: Line, evidence: readonly Evidence[]): void {
  for (const { start, end, because } of evidence) {
    const words = line.text.slice(start, end)
    expect(start >= 0 && start < end && end <= line.text.length, `${because} in «${line.text}»`).toBe(true)
    expect(words.trim(), because).toBe(words)
  }
}

test('evidence has words, and no space at its edges', () => {
  for (const text of texts) {
    const line = makeLine(text)
    checkSpans(line, seen(line))
  }
})

test('any line is read without an error, the same each time', () => {
  const part = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 30 }))
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join(' ')
      const line = makeLine(/[\p{L}\p{N}]/u.test(text) ? text : `x${text}`)
      const evidence = seen(line)
      checkSpans(line, evidence)
      expect(seen(line)).toStrictEqual(evidence)
    }),
    { numRuns: 300, seed: 7 },
  )
})

describe('a hostile line takes no more than its length', () => {
  const units = [
    '(',
    '[(',
    'Copyright ',
    '© ',
    'All rights reserved ',
    'A/',
    'Photo: ',
    'ab/',
    '. (AP)',
    'Source: ',
    '#a ',
    '무단 ',
    'x., ',
  ]
  test.each(units)('of «%s»', (unit) => {
    const time = (length: number): number => {
      const line = makeLine(`Rain${unit.repeat(Math.ceil(length / unit.length))}`, 'table-row')
      const runs = [1, 2, 3, 4, 5].map(() => {
        const from = performance.now()
        seen(line)
        return performance.now() - from
      })
      return Math.min(...runs)
    }
    time(2000)
    expect(time(32_000)).toBeLessThan(16 * time(4000) + 20)
  })
})
