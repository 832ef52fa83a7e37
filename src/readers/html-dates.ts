import { readTimestamp } from '../lexicon/dates'

/** `2025-10-25` `2025-10-25T09:30:00+09:00` `2025-10-25 09:30Z` */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu
/** `20140611T101500Z`: ISO 8601's basic form, as NITF has it. */
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?$/u
/** `Tue, 05 Mar 2024 10:30:00 GMT`, `2024/03/05 10:30`: which is the month is plain. */
const PLAIN_MONTH = /^\d{4}\D|\p{L}{3}/u
const LONGEST = 60
/** The day; the day and the minute. */
const DAY = 10
const MINUTE = 16
const ZONED = /T.{5,18}(?:Z|[+-]\d\d:?\d\d)$/iu
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** A date and time that may be meant: written as ISO 8601 has it, of this age, and in the calendar. */
export function isPlausibleDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (!match) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (year < FIRST_YEAR || year > LAST_YEAR || hour > 24 || minute > 59 || second > 60) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** A date as metadata states it, in ISO 8601: as it stands, or read if it is plain what is meant; nothing for any other text. */
export function statedDate(text: string): string | undefined {
  if (isPlausibleDate(text)) return text
  const basic = text.replace(BASIC, '$1-$2-$3T$4:$5:$6$7')
  if (basic !== text && isPlausibleDate(basic)) return basic
  if (text.length > LONGEST || !PLAIN_MONTH.test(text)) return undefined
  const told = readTimestamp(text)
  const isWhole = told?.start === 0 && told.end === text.length
  return isWhole && isPlausibleDate(told.iso) ? told.iso : undefined
}

/** The first of the dates, or one that says the same day with its time, or the same minute with its zone. */
export function fullest(dates: readonly string[]): string | undefined {
  const [first] = dates
  if (first === undefined || ZONED.test(first)) return first
  const known = minuteOf(first)
  const same = dates.filter((date) => minuteOf(date).startsWith(known))
  return same.find((date) => ZONED.test(date)) ?? same.find((date) => date.length > DAY) ?? first
}

/** `2025-10-25T09:30`, or the day alone. */
const minuteOf = (date: string): string => date.slice(0, MINUTE).replace(' ', 'T')

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
