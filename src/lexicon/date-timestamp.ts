/** Time lines: a full date with its time, anywhere in a short line. */
import { CLOCK_LEADS, DATE_LEADS, YEAR_SIGNS } from '../data/dates'
import { kindsOf, LETTER } from './char-kinds'
import { isoOf } from './date-calendar'
import { clockAt, readClock, zoneOf, type ClockMatch } from './date-clock'
import { anyOf } from './any-of'
import { isDigit, matchAt, plain } from './date-fold'
import type { Reading } from './date-forms'
import { longest, readingsAt, type ReadingOptions } from './date-readings'

/** A date or moment and the stretch of text `[start, end)` that it was read from. */
export interface TimestampMatch {
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, with `Z` or `+02:00` when the text says an offset from UTC. */
  readonly iso: string
}

/** A longer line is a paragraph, not a time line. */
const LONGEST = 200
/** How far before a date its time may begin: `오후 11:05:33 (GMT+05:30), `. */
const CLOCK_REACH = 32

/** What a full date has: the digits of a year, or its sign. */
const YEARLY = new RegExp(String.raw`\d\d|[${YEAR_SIGNS}]`, 'u')
/** `06/01/2026` in a line with `AM` or `PM`. */
const SLASHES = /\d\/\d/u
const HALF_OF_DAY = /\d ?[ap]\.?m(?!\p{L})/iu
/** `T00:00`, `T10:15:00.000+02:00` */
const MACHINE =
  /T(?<hour>[01]\d|2[0-3]):?(?<minute>[0-5]\d)(?::?(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?(?:Z|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d))?/uy
/** `, `, ` - `, ` à `, ` (일) `, `. `, ` | `, ` @ ` */
const TO_CLOCK = new RegExp(
  ` {0,2}(?:\\([^()]{1,6}\\))?(?:[,.|:•·@\\u2013\\u2014-]{1,2}|(?<= )/)? {0,2}(?:(?<lead>${anyOf(CLOCK_LEADS)}) )?`,
  'iuy',
)
/** `, `, ` - `, ` on ` */
const TO_DATE = new RegExp(` {0,2}[,|•·/\\u2013\\u2014-]? {0,2}(?:(?:${anyOf(DATE_LEADS)}) )?`, 'iuy')

interface Moment {
  readonly start: number
  readonly end: number
  readonly time: string
  readonly zone?: string
}

/** `T10:15:00Z` after a date. */
function machineTime(text: string, at: number): Moment | undefined {
  const found = matchAt(MACHINE, text, at)
  if (found === undefined) return undefined
  const { hour = '', minute = '', second, sign, hours = '0', minutes } = found.groups ?? {}
  const stated = sign !== undefined || found[0].endsWith('Z')
  const zone = stated ? zoneOf(sign, hours, minutes) : undefined
  return {
    start: at,
    end: at + found[0].length,
    time: `${hour}:${minute}${second === undefined ? '' : `:${second}`}`,
    ...(zone !== undefined && { zone }),
  }
}

/** `06.00` with nothing behind it */
const LAST_CLOCK = 5

/** The time that follows a date: `, 20:44 Uhr`, ` at 11:55 AM`, `2:26 PM GMT+2`; at the end of the line `06.00` too. */
function timeAfter(text: string, at: number): Moment | undefined {
  const gap = matchAt(TO_CLOCK, text, at)
  if (gap === undefined) return undefined
  const start = at + gap[0].length
  return clockAt(text, start, gap.groups?.['lead'] !== undefined || text.length === start + LAST_CLOCK)
}

/** The time that stands before a date: `22:04, `. */
function timeBefore(text: string, date: number): ClockMatch | undefined {
  for (let start = Math.max(0, date - CLOCK_REACH); start < date; start += 1) {
    const clock = readClock(text, start)
    if (clock === undefined || clock.end > date) continue
    const gap = matchAt(TO_DATE, text, clock.end)
    if (gap !== undefined && clock.end + gap[0].length === date) return clock
  }
  return undefined
}

function fullDate(text: string, at: number, options: ReadingOptions): Reading | undefined {
  return longest(readingsAt(text, at, options).filter((reading) => isoOf(reading) !== undefined))
}

function timestamp(text: string, start: number, date: Reading): TimestampMatch {
  const day = isoOf(date) ?? ''
  const moment = machineTime(text, date.end) ?? timeAfter(text, date.end) ?? timeBefore(text, start)
  if (moment === undefined) return { start, end: date.end, iso: day }
  const iso = `${day}T${moment.time}${moment.zone ?? ''}`
  return { start: Math.min(start, moment.start), end: Math.max(date.end, moment.end), iso }
}

/**
 * The first full date of a line of at most 200 UTF-16 units, with its time: `Published: 22:04, 22 Apr 2024`,
 * `2026/09/22 19:19 송고`, `Publié le 19 janvier 2013 à 17h05`, `Sabtu, 14 Maret 2009 – 13:51 WIB`. Of `05/06/2026` the day is
 * first, but not in a line with AM or PM. Named zones (`ET`, `WIB`) are read and not told.
 */
export function readTimestamp(text: string): TimestampMatch | undefined {
  if (text.length > LONGEST) return undefined
  const line = plain(text)
  if (!YEARLY.test(line)) return undefined
  const american = SLASHES.test(line) && HALF_OF_DAY.test(line)
  const options: ReadingOptions = { order: american ? 'month-first' : 'day-first', glued: true }
  for (let index = 0; index < line.length; index++) {
    if (!isDigit(line, index) && (kindsOf(line.charCodeAt(index)) & LETTER) === 0) continue
    const date = fullDate(line, index, options)
    if (date !== undefined) return timestamp(line, index, date)
  }
  return undefined
}
