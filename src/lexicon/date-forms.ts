/** The forms of a date. Each reads a plain text at one offset and gives every reading, short and long; none looks elsewhere. */
import {
  DAY_WORDS,
  FIRST_YEAR_UNITS,
  LAST_DAY_UNITS,
  MONTH_LEADS,
  ORDINALS,
  YEAR_LEADS,
  YEAR_UNITS,
} from '../data/dates'
import type { DateParts } from './date-calendar'
import { anyOf } from './any-of'
import { isDigit, matchAt } from './date-fold'
import { monthAfterDot, monthAt, weekdayAt, type NameAt } from './date-words'

/** What a date says and where it ends. */
export interface Reading extends DateParts {
  readonly end: number
}

/** Which number of `05/06/2026` is the day. */
export type NumberOrder = 'day-first' | 'month-first'

/** `22 `, `23. `, `02nd `, `28 de `, `22-` */
const DAY = new RegExp(
  `(?<day>\\d{1,2})(?:(?<dot>\\.) {0,2}|(?:${anyOf(ORDINALS)})?(?: {1,2}|-))(?:${anyOf(MONTH_LEADS)})?`,
  'iuy',
)
/** `पांच `: a day in words */
const DAY_WORD = new RegExp(`(?<word>${anyOf(DAY_WORDS)}) {1,2}`, 'uy')
/** ` 22`, `. 22nd`, ` 12-én` */
const DAY_AFTER = /(?:\. {0,2}| {1,2})(?<day>\d{1,2})(?!\d)/uy
const ORDINAL = new RegExp(`(?:${anyOf(ORDINALS)})`, 'iuy')
/** A year's last digit may run into a time: `20232:26 PM`. */
const YEAR_END = '(?!\\d(?!\\d?:\\d\\d))'
/** `, 2003`, ` de 2020`, `. 2018`, `-2016`, ` 2011 г.` */
const YEAR = new RegExp(
  `(?:[.,] {0,2}| {1,2}|-|(?<=\\.))(?:(?:${anyOf(YEAR_LEADS)}) )?(?<year>(?:19|20)\\d{2})${YEAR_END}(?: ?(?:${anyOf(YEAR_UNITS)})(?![\\p{L}\\p{M}]))?`,
  'iuy',
)
/** ` 90` before a bracket, a dash or the end: `2 MAY 90 (`. */
const SHORT_YEAR = /[ \-]'?(?<year>\d\d)(?= {0,2}(?:$|[()[\],;=|/\u2013\u2014]|-(?!\d)))/uy
/** `2013. `, `2020 m. `, `2020. gada ` */
const FIRST_YEAR = new RegExp(`(?<year>(?:19|20)\\d{2})(?:\\.? {1,2}(?:(?:${anyOf(FIRST_YEAR_UNITS)}) {1,2})?|-)`, 'uy')
const LAST_DAY = new RegExp(` ?(?:${anyOf(LAST_DAY_UNITS)})|\\.`, 'uy')
const WEEKDAY_AFTER = /,? {1,2}/uy
/** `31.07.2002`, `15/06/1997`, `22-9-2020`, `22. 9. 2020`, `27.04.24` */
const DAY_MONTH_YEAR =
  /(?<first>\d{1,2})(?<sign>[-./])(?<gap> ?)(?<second>\d{1,2})\k<sign>\k<gap>(?<year>(?:19|20)\d{2}|(?<=\d\d[-./]\d\d[-./])\d\d)/uy
/** `2020-03-31`, `2026/09/22`, `2026. 9. 22` */
const YEAR_MONTH_DAY =
  /(?<year>(?:19|20)\d{2})(?<sign>[-./])(?<gap> ?)(?<month>\d{1,2})\k<sign>\k<gap>(?<day>\d{1,2})/uy
/** `31/07` */
const DAY_MONTH = /(?<day>\d\d)\/(?<month>\d\d)/uy
/** `12/3`, which only a weekday makes a date. */
const LOOSE_DAY_MONTH = /(?<day>\d{1,2})\/(?<month>\d{1,2})/uy

const CENTURY = 100
/** `90` is 1990 and `49` 2049. */
const PIVOT = 50
const MONTHS_A_YEAR = 12
const LONGEST_MONTH = 31

/** A named group as a number; `NaN` when it is not there. */
export const numberOf = (found: RegExpExecArray | undefined, group: string): number =>
  Number(found?.groups?.[group] ?? Number.NaN)

/** Whether a month and a day can be those of a date. */
export const inRange = ({ month = 1, day = 1 }: DateParts): boolean =>
  month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= LONGEST_MONTH

const fullYear = (year: number): number => {
  if (year >= CENTURY) return year
  return year >= PIVOT ? 1900 + year : 2000 + year
}

/** A reading and the same with the year that follows it. */
function withYear(text: string, reading: Reading, shortYears: boolean): Reading[] {
  const found = matchAt(YEAR, text, reading.end) ?? (shortYears ? matchAt(SHORT_YEAR, text, reading.end) : undefined)
  if (found === undefined) return [reading]
  return [reading, { ...reading, year: fullYear(numberOf(found, 'year')), end: reading.end + found[0].length }]
}

/** Where a month's name may end: before its dot and after it. */
function monthEnds(text: string, month: NameAt): number[] {
  return month.short && text.charAt(month.end) === '.' ? [month.end, month.end + 1] : [month.end]
}

/** `14 December 2002`, `29 GEN`, `2 mar.`, `23. April`, `28 de septiembre de 2020`, `02nd May, 2021`, `2 MAY 90`. */
function dayMonth(text: string, at: number): Reading[] {
  const found = matchAt(DAY, text, at)
  if (found === undefined) return []
  const start = at + found[0].length
  const named = monthAt(text, start)
  if (named === undefined) return []
  const month = found.groups?.['dot'] === undefined ? named.value : monthAfterDot(text, start, named)
  const day = numberOf(found, 'day')
  return monthEnds(text, named).flatMap((end) => withYear(text, { day, month, end }, named.capital))
}

/** `पांच सितंबर`. */
function wordMonth(text: string, at: number): Reading[] {
  const found = matchAt(DAY_WORD, text, at)
  const month = found && monthAt(text, at + found[0].length)
  if (month === undefined) return []
  const day = DAY_WORDS.indexOf(found?.groups?.['word'] ?? '') + 1
  return monthEnds(text, month).flatMap((end) => withYear(text, { day, month: month.value, end }, false))
}

/** `Sept. 22`, `Oct 20, 2003`, `October 1st 2009`, `julho 30, 2025`; of months that come second only where that is asked for. */
function monthDay(text: string, at: number, anyMonth = false): Reading[] {
  const month = monthAt(text, at)
  const found = month?.first === true || (month && anyMonth) ? matchAt(DAY_AFTER, text, month.end) : undefined
  if (month === undefined || found === undefined) return []
  const end = month.end + found[0].length
  const ordinal = matchAt(ORDINAL, text, end)?.[0].length ?? 0
  return withYear(text, { month: month.value, day: numberOf(found, 'day'), end: end + ordinal }, false)
}

/** The date without and with the weekday after it: `2013. március 12., kedd`. */
function withWeekday(text: string, reading: Reading): Reading[] {
  const gap = matchAt(WEEKDAY_AFTER, text, reading.end)?.[0].length
  const weekday = gap === undefined ? undefined : weekdayAt(text, reading.end + gap)
  return weekday === undefined || weekday.short ? [reading] : [reading, { ...reading, end: weekday.end }]
}

/** `2013. március 12.`, `2020 m. rugsėjo 22 d.`, `2020. gada 22. septembrī`. */
function yearNamed(text: string, at: number): Reading[] {
  const found = matchAt(FIRST_YEAR, text, at)
  if (found === undefined) return []
  const year = numberOf(found, 'year')
  const start = at + found[0].length
  const bare = [...monthDay(text, start), ...dayMonth(text, start)].filter((reading) => reading.year === undefined)
  return bare.flatMap((reading) => {
    const unit = matchAt(LAST_DAY, text, reading.end)?.[0].length ?? 0
    const ends = unit === 0 ? [reading.end] : [reading.end, reading.end + unit]
    return ends.flatMap((end) => withWeekday(text, { ...reading, year, end }))
  })
}

/** `2020-03-31`, `2026/09/22`, `2026. 9. 22`. */
function yearNumbers(text: string, at: number): Reading[] {
  const found = matchAt(YEAR_MONTH_DAY, text, at)
  if (found === undefined) return []
  const [year, month, day] = [numberOf(found, 'year'), numberOf(found, 'month'), numberOf(found, 'day')]
  return [{ year, month, day, end: at + found[0].length }]
}

/** Which of two numbers is the day: the order asked for, unless that makes a thirteenth month. */
function dayAndMonth(first: number, second: number, order: NumberOrder): DateParts {
  const monthFirst = order === 'month-first' ? first <= MONTHS_A_YEAR : second > MONTHS_A_YEAR
  return monthFirst ? { month: first, day: second } : { day: first, month: second }
}

/** `31.07.2002`, `15/06/1997`, `22-9-2020`, `08/24/2009`. */
function numbersYear(text: string, at: number, order: NumberOrder): Reading[] {
  const found = matchAt(DAY_MONTH_YEAR, text, at)
  if (found === undefined) return []
  const parts = dayAndMonth(numberOf(found, 'first'), numberOf(found, 'second'), order)
  return [{ ...parts, year: fullYear(numberOf(found, 'year')), end: at + found[0].length }]
}

/** `31/07`. */
function numbers(text: string, at: number, expression: RegExp): Reading[] {
  const found = matchAt(expression, text, at)
  if (found === undefined) return []
  return [{ day: numberOf(found, 'day'), month: numberOf(found, 'month'), end: at + found[0].length }]
}

/** Every reading of a western date at an offset. */
export function westernDates(text: string, at: number, order: NumberOrder): Reading[] {
  if (!isDigit(text, at)) return [...monthDay(text, at), ...wordMonth(text, at)]
  return [
    ...dayMonth(text, at),
    ...yearNamed(text, at),
    ...yearNumbers(text, at),
    ...numbersYear(text, at, order),
    ...numbers(text, at, DAY_MONTH),
  ]
}

/** `12/3`: what may be a date after a weekday. */
/** Dates that count before an agency only: `set. 22`, `mayo 12`, `24/8`. */
export const looseDates = (text: string, at: number): Reading[] => [
  ...monthDay(text, at, true),
  ...looseNumbers(text, at),
]

export const looseNumbers = (text: string, at: number): Reading[] => numbers(text, at, LOOSE_DAY_MONTH)
