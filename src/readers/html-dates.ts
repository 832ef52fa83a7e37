import { unsetDays } from '../data/html'
import { readTimestamp } from '../lexicon/dates'

/** `2025-10-25` `2025-10-25T09:30:00+09:00` `2025-10-25 09:30Z` */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-](\d{2})(?::?(\d{2}))?)?)?$/iu
/** `20140611T101500Z`: ISO 8601's basic form, as NITF has it. */
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?$/u
/** `Tue, 05 Mar 2024 10:30:00 GMT`, `2024/03/05 10:30`: which is the month is plain. */
const PLAIN_MONTH = /^\d{4}\D|\p{L}{3}/u
const LONGEST = 60
/** The day; the day and the minute. */
const DAY = 10
const MINUTE = 16
const ZONED = /T.{5,18}(?:Z|[+-]\d\d:?\d\d)$/iu
/** Archives put old papers on the web. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2100
/** The furthest zones are at +14:00 and -12:00. */
const MOST_ZONE = 14

const UNSET: ReadonlySet<string> = new Set(unsetDays)

/** A date and time written nearly as ISO 8601 has it, as that has it; nothing for what cannot be meant. */
export const isoDate = (text: string): string | undefined => (isPlausible(text) ? inFull(text) : undefined)

/** In the calendar, of an age that papers have, and no day that stands for none. */
function isPlausible(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (!match || UNSET.has(text.slice(0, DAY))) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0, zoneMinutes = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (year < FIRST_YEAR || year > LAST_YEAR || hour > 24 || minute > 59 || second > 60) return false
  if (zone > MOST_ZONE || zoneMinutes > 59) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** `2025-10-25 09:30:00,5 +0900` → `2025-10-25T09:30:00.5+09:00` */
function inFull(date: string): string {
  const [, day = date, time, zone = ''] = PARTS.exec(date) ?? []
  if (time === undefined) return day
  const [, hours, minutes = '00'] = SHORT_ZONE.exec(zone) ?? []
  return `${day}T${time.replace(',', '.')}${hours === undefined ? zone.toUpperCase() : `${hours}:${minutes}`}`
}
const PARTS = /^(.{10})[T ]([\d:.,]{5,20})\s?(.*)$/iu
/** `+09` `+0900` */
const SHORT_ZONE = /^([+-]\d\d)(\d\d)?$/u

/** A date as metadata states it, in ISO 8601: as it stands but for its signs, or read if it is plain what is meant; nothing for any other text. */
export function statedDate(text: string): string | undefined {
  const stated = isoDate(text) ?? isoDate(text.replace(BASIC, '$1-$2-$3T$4:$5:$6$7'))
  if (stated !== undefined) return stated
  if (text.length > LONGEST || ISO_DATE.test(text) || !PLAIN_MONTH.test(text)) return undefined
  const told = readTimestamp(text)
  const isWhole = told?.start === 0 && told.end === text.length
  return isWhole && isPlausible(told.iso) ? told.iso : undefined
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
