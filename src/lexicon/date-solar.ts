/** Dates of Iran's calendar, whose year begins with spring: `۱۵ مهر ۱۴۰۲` is the 7th of October 2023. */
import { SOLAR_FIRST_YEAR, SOLAR_LEAP_YEARS, SOLAR_MONTH_LINKS, SOLAR_MONTHS } from '../data/dates'
import { anyOf } from './any-of'
import { fold, isDigit, matchAt } from './date-fold'
import { numberOf, type Reading } from './date-forms'

/** `15 مهر 1402`, `15 مهرماه 1402`, `15 مهر ماه 1402` */
const NAMED = new RegExp(
  `(?<day>\\d{1,2}) {1,2}(?<month>\\p{L}{2,8}?)(?:[ \\u200c]?(?:${anyOf(SOLAR_MONTH_LINKS)}))?,? {1,2}(?<year>1[34]\\d\\d)`,
  'uy',
)
/** `1402/07/15`, `1402-7-15`; the years of the Hijri calendar of the moon are further on, and no news is as old as they were. */
const NUMBERS = /(?<year>1(?:3[89]|4[01])\d)(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})/uy

const LONG_MONTHS = 6
const LONG_MONTH = 31
const MONTH = 30
const SHORT_MONTH = 29
const MONTHS = 12
const YEAR = 365
/** Of so many years the same ones are leap years, for the years that `SOLAR_FIRST_YEAR` counts from on. */
const CYCLE = 33
const DAY_MS = 86_400_000

const FOLDED_MONTHS: readonly string[] = SOLAR_MONTHS.map(fold)
const isLeap = (year: number): boolean => SOLAR_LEAP_YEARS.includes(year % CYCLE)

function daysIn(month: number, year: number): number {
  if (month <= LONG_MONTHS) return LONG_MONTH
  return month < MONTHS || isLeap(year) ? MONTH : SHORT_MONTH
}

/** The day in our calendar; none for a day that does not exist, and of years before the first. */
function western(year: number, month: number, day: number): Omit<Reading, 'end'> | undefined {
  const { year: first, begins } = SOLAR_FIRST_YEAR
  if (year < first || month < 1 || month > MONTHS || day < 1 || day > daysIn(month, year)) return undefined
  let days = day - 1
  for (let before = first; before < year; before++) days += YEAR + (isLeap(before) ? 1 : 0)
  for (let before = 1; before < month; before++) days += daysIn(before, year)
  const date = new Date(Date.parse(begins) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The dates of Iran's calendar at an offset of a plain text, told in ours. */
export function solarDates(text: string, at: number): Reading[] {
  if (!isDigit(text, at)) return []
  const named = matchAt(NAMED, text, at)
  const found = named ?? matchAt(NUMBERS, text, at)
  if (found === undefined) return []
  const name = found.groups?.['month'] ?? ''
  const month = named ? FOLDED_MONTHS.indexOf(fold(name)) + 1 : Number(name)
  const parts = western(numberOf(found, 'year'), month, numberOf(found, 'day'))
  return parts ? [{ ...parts, end: at + found[0].length }] : []
}
