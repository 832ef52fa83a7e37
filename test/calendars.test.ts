import { expect, test } from 'vitest'
import { SOLAR_MONTHS } from '../src/data/dates'
import { readDate } from '../src/lexicon/dates'

const DAY_MS = 86_400_000
const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** A day as Iran's calendar writes it, by the platform's own tables: `15 مهر 1402`. */
function solar(time: number): string {
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
  const year = /\d+/u.exec(parts['relatedYear'] ?? parts['year'] ?? '')?.[0] ?? ''
  return `${parts['day'] ?? ''} ${SOLAR_MONTHS[Number(parts['month']) - 1] ?? ''} ${year}`
}

test('every day of 120 years of Iran’s calendar is the day that the platform makes of it', () => {
  const wrong: string[] = []
  for (let time = Date.UTC(1970, 0, 1); time < Date.UTC(2090, 0, 1); time += DAY_MS) {
    const iso = readDate(solar(time), 0)?.date.iso
    if (iso !== new Date(time).toISOString().slice(0, 10)) wrong.push(`${solar(time)}: ${iso ?? 'none'}`)
  }
  expect(wrong).toStrictEqual([])
})

test('every day of seven years is read as Thailand writes it, in full and short', () => {
  const wrong: string[] = []
  for (const dateStyle of ['full', 'long', 'medium'] as const) {
    const thai = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { dateStyle, timeZone: 'UTC' })
    for (let time = Date.UTC(2019, 0, 1); time < Date.UTC(2026, 0, 1); time += DAY_MS) {
      const iso = readDate(thai.format(time), 0)?.date.iso
      if (iso !== new Date(time).toISOString().slice(0, 10)) wrong.push(`${thai.format(time)}: ${iso ?? 'none'}`)
    }
  }
  expect(wrong).toStrictEqual([])
})
