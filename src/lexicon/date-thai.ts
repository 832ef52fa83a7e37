/** Dates of Thailand, whose years are counted from the Buddha: `5 มีนาคม 2567` is the 5th of March 2024. */
import { BUDDHIST_ERA, THAI_DAY, THAI_MONTHS } from '../data/dates'
import { anyOf } from './any-of'
import { isDigit, matchAt } from './date-fold'
import { numberOf, type Reading } from './date-forms'

const NAMES: ReadonlyMap<string, number> = new Map(
  THAI_MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)
/** `5 มีนาคม 2567`, `วันอังคารที่ 5 มี.ค. 67`, `5 มีนาคม พ.ศ. 2567`, `5 มี.ค.` */
const DATE = new RegExp(
  `(?:${THAI_DAY.before}[\\u0e00-\\u0e7f]{3,12}${THAI_DAY.after} {0,2})?(?<day>\\d{1,2}) {1,2}(?<month>${anyOf([...NAMES.keys()])})` +
    `(?: {0,2}(?:${anyOf(BUDDHIST_ERA.signs)})?(?<= |\\.) ?(?<year>2[45]\\d\\d|(?:19|20)\\d\\d|\\d\\d)(?![\\d:]))?`,
  'uy',
)
/** Two figures of a year: `67` for 2567. */
const CENTURY = 100

/** The western year of `2567` or `67`; a year that is western stays. */
function westernYear(year: number): number {
  const whole = year < CENTURY ? BUDDHIST_ERA.century + year : year
  return whole >= BUDDHIST_ERA.least ? whole - BUDDHIST_ERA.before : whole
}

/** The dates with a month in Thai at an offset of a plain text, told in our years. */
export function thaiDates(text: string, at: number): Reading[] {
  if (!isDigit(text, at) && !text.startsWith(THAI_DAY.before, at)) return []
  const found = matchAt(DATE, text, at)
  if (found === undefined) return []
  const month = NAMES.get(found.groups?.['month'] ?? '') ?? 0
  const parts = { month, day: numberOf(found, 'day'), end: at + found[0].length }
  const year = numberOf(found, 'year')
  return [Number.isNaN(year) ? parts : { ...parts, year: westernYear(year) }]
}
