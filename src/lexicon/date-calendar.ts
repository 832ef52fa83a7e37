/** The calendar: which days exist, what weekday they are, which year a date without one means. */
import type { WireDate } from '../model'

/** What a date says. */
export interface DateParts {
  readonly month?: number
  readonly day?: number
  readonly year?: number
}

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/u
const DAY_MS = 86_400_000
const WEEK = 7
/** A story may be dated ahead of the clock that found it: zones, and the eve of a print edition. */
const AHEAD = 2 * DAY_MS
/** How far back a weekday may look for its year. */
const YEARS_BACK = 15
/** The 29th of February comes again within eight years. */
const LEAP_GAP = 8

const two = (value: number): string => String(value).padStart(2, '0')

/** Milliseconds of a day's start in UTC; none for a day that does not exist, as the 30th of February. */
function timeOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined
}

/** `YYYY-MM-DD`, when year, month and day are known and the day exists. */
export function isoOf({ year, month, day }: DateParts): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (timeOf(year, month, day) === undefined) return undefined
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The date as the model has it, without members that are not known. */
export function wireDate(raw: string, { month, day, year }: DateParts): WireDate {
  const iso = isoOf({ ...(year && { year }), ...(month && { month }), ...(day && { day }) })
  return { raw, ...(month && { month }), ...(day && { day }), ...(year && { year }), ...(iso && { iso }) }
}

function referenceTime(iso: string): { readonly year: number; readonly time: number } | undefined {
  const groups = ISO_DAY.exec(iso)?.groups
  if (groups === undefined) return undefined
  const year = Number(groups['year'])
  const time = timeOf(year, Number(groups['month']), Number(groups['day']))
  return time === undefined ? undefined : { year, time }
}

/** Whether a day falls on a weekday or next to it: copy filed after midnight still says `on Monday`. */
function near(time: number, weekday: number): boolean {
  const apart = (new Date(time).getUTCDay() - weekday + WEEK) % WEEK
  return apart <= 1 || apart === WEEK - 1
}

/** The years, latest first, in which a month has the day, from the last one that lies before a time. */
function yearsBack(month: number, day: number, from: number, latest: number, back: number): number[] {
  const years = Array.from({ length: back + 1 }, (_, index) => from - index)
  return years.filter((year) => (timeOf(year, month, day) ?? Infinity) <= latest)
}

/**
 * The date with its year inferred: the last year by which it falls on or before the reference date (up to two days after it,
 * for time zones); with a weekday, the last such year of fifteen in which the day is that weekday or next to it. Unchanged when
 * it has a year, lacks month or day, exists in no year, or the reference is no ISO date.
 */
export function resolveYear(date: WireDate, referenceDate: string, weekday?: number): WireDate {
  const { month, day } = date
  const reference = referenceTime(referenceDate)
  if (date.year !== undefined || month === undefined || day === undefined || reference === undefined) return date
  const back = weekday === undefined ? LEAP_GAP : YEARS_BACK
  const years = yearsBack(month, day, reference.year + 1, reference.time + AHEAD, back + 1)
  const agreeing =
    weekday === undefined ? undefined : years.find((year) => near(timeOf(year, month, day) ?? 0, weekday))
  const year = agreeing ?? years[0]
  if (year === undefined) return date
  return { ...wireDate(date.raw, { year, month, day }), yearInferred: true }
}
