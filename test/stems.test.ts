import { expect, test } from 'vitest'
import { creditWords, hanCredits } from '../src/data/credits'
import { rightsStems } from '../src/data/rights'
import { syndicationNotes } from '../src/data/source-lines'
import { plainUnit } from '../src/lexicon/phrase-fold'
import { stemLook } from '../src/lexicon/stems'
import { chanceOf } from './chance'

const lists = { rightsStems, syndicationNotes, creditWords, hanCredits, short: ['©', 'ab', '(c)', 'via', '版權', 'ⓒ©'] }
const all = Object.values(lists).flat()

const caseless = (text: string): string => Array.from(text.toUpperCase().toLowerCase(), plainUnit).join('')

/** The plain way: one stem after the other. */
const holds = (text: string, stems: readonly string[]): boolean =>
  stems.some((stem) => caseless(text).includes(caseless(stem)))

/** Whole stems, halves of stems and other words, run together or apart. */
function texts(count: number): string[] {
  const { between, happens } = chanceOf(31)
  const part = (): string => {
    const stem = all[between(0, all.length - 1)] ?? ''
    if (happens(40)) return stem.slice(0, between(0, stem.length))
    return happens(50) ? 'harbor ferries' : happens(50) ? stem : stem.toUpperCase()
  }
  return Array.from({ length: count }, () => Array.from({ length: between(0, 6) }, part).join(happens(50) ? ' ' : ''))
}

test.each(Object.entries(lists))('a look for %s finds what the plain way finds, in any order of looks', (_, stems) => {
  const look = stemLook(stems)
  for (const text of texts(2000))
    if (look(text) !== holds(text, stems))
      expect({ text, found: look(text) }).toStrictEqual({ text, found: holds(text, stems) })
})

test('letters that differ in case and accent only are one', () => {
  const look = stemLook(['reserv', 'δικαίωμας'])
  expect(look('RESERVED')).toBe(true)
  expect(look('reſerved')).toBe(true)
  expect(look('ΔΙΚΑΊΩΜΑΣ')).toBe(true)
  expect(look('RÉSERVÉ')).toBe(true)
  expect(look('reverse')).toBe(false)
})
