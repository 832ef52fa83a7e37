/** Times of day, with the zone where it is an offset. */
import {
  AFTERNOON,
  CLOCK_UNITS,
  HOUR_MARKS,
  MILITARY_UNITS,
  MINUTE_MARKS,
  MORNING,
  NAMED_ZONES,
  UNIVERSAL_ZONES,
  ZULU,
} from '../data/dates'
import { anyOf } from './any-of'
import { matchAt, plain } from './date-fold'

/** A time of day and the stretch of text `[start, end)` that it was read from. */
export interface ClockMatch {
  readonly start: number
  readonly end: number
  /** `HH:MM`, or `HH:MM:SS` where the text says the second. */
  readonly time: string
  /** `Z` or `+02:00`, when the text says an offset from UTC. */
  readonly zone?: string
}

/** How far a time reaches: `오후 11:05:33.123 p.m. (GMT+05:30)`. */
const LONGEST = 48

const HALF_DAY = new RegExp(`(?:(?<morning>${anyOf(MORNING)})|(?<afternoon>${anyOf(AFTERNOON)})) ?(?=\\d)`, 'uy')
/** `22:04`, `17h05`, `08시00분`, `03:47:54`, `08: 10` */
const HOUR_MINUTE = new RegExp(
  `(?<hour>\\d{1,2})(?: ?(?:${anyOf(HOUR_MARKS)}) ?|:|(?<=\\d\\d): )(?<minute>\\d{2})(?!\\d)(?::(?<second>[0-5]\\d)(?!\\d)(?:\\.\\d{1,3})?| ?(?:${anyOf(MINUTE_MARKS)}))?`,
  'iuy',
)
/** `20.44`, which needs a unit after it or a word before it. */
const HOUR_DOT_MINUTE = /(?<hour>\d{1,2})\.(?<minute>\d{2})(?![\d.])/uy
/** `3 PM`, `20 Uhr` */
const HOUR = /(?<hour>\d{1,2})(?![\d:.])/uy
/** `1509GMT`, `0001 GMT`, `1509 hrs` */
const FOUR_DIGITS = new RegExp(
  String.raw`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?= ?(?:${anyOf([...UNIVERSAL_ZONES, ZULU, ...MILITARY_UNITS])})(?!\p{Ll}))`,
  'uy',
)
/** `PM`, ` p.m.` */
const MERIDIEM = / ?(?<half>[ap])\.? ?m(?:\.|(?!\p{L}))/iuy
const UNIT = new RegExp(` ?(?:${anyOf(CLOCK_UNITS)})(?!\\p{L})`, 'iuy')
/** ` GMT+2`, ` UTC`, `Z`, ` +0200` */
const ZONE = new RegExp(
  String.raw` {0,2}\(?(?:(?:${anyOf(UNIVERSAL_ZONES)})(?: ?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?)?|${ZULU}(?!\p{L})|(?<=[ (])(?<bareSign>[+-])(?<bareHours>[01]\d):?(?<bareMinutes>\d\d)(?!\d))\)?`,
  'uy',
)
const NAMED_ZONE = new RegExp(` ?\\(?(?:${anyOf(NAMED_ZONES.split(','))})(?!\\p{Ll}|\\p{L}(?!\\p{Ll}))\\)?`, 'uy')

const LAST_HOUR = 23
const LAST_MINUTE = 59
const NOON = 12
const LAST_ZONE = 14

const two = (value: number): string => String(value).padStart(2, '0')

/** The hour by the clock of 24: 12 AM is 0, 2 PM is 14; one above twelve stays. */
function hourOf(hour: number, half: 'a' | 'p' | undefined): number {
  if (half === undefined || hour > NOON) return hour
  return (hour % NOON) + (half === 'p' ? NOON : 0)
}

/** `Z` or `+02:00`; none for an offset that no place has. */
export function zoneOf(sign: string | undefined, hours: string, minutes: string | undefined): string | undefined {
  const [hour, minute] = [Number(hours), Number(minutes ?? '0')]
  if (sign === undefined || (hour === 0 && minute === 0)) return 'Z'
  return hour > LAST_ZONE || minute > LAST_MINUTE ? undefined : `${sign}${two(hour)}:${two(minute)}`
}

function zoneAt(text: string, at: number): { readonly end: number; readonly zone?: string } {
  const found = matchAt(ZONE, text, at)
  if (found === undefined) return { end: at + (matchAt(NAMED_ZONE, text, at)?.[0].length ?? 0) }
  const { sign, hours, minutes, bareSign, bareHours, bareMinutes } = found.groups ?? {}
  const zone = zoneOf(sign ?? bareSign, hours ?? bareHours ?? '0', minutes ?? bareMinutes)
  return { end: at + found[0].length, ...(zone !== undefined && { zone }) }
}

interface Figures {
  readonly hour: number
  readonly minute: number
  readonly second: string | undefined
  readonly end: number
  /** It is a time by itself; else a unit or half of the day must stand by it. */
  readonly sure: boolean
}

function figuresAt(text: string, at: number): Figures | undefined {
  const whole = matchAt(HOUR_MINUTE, text, at) ?? matchAt(FOUR_DIGITS, text, at)
  const found = whole ?? matchAt(HOUR_DOT_MINUTE, text, at) ?? matchAt(HOUR, text, at)
  if (found === undefined) return undefined
  const [hour, minute] = [Number(found.groups?.['hour']), Number(found.groups?.['minute'] ?? '0')]
  if (hour > LAST_HOUR || minute > LAST_MINUTE) return undefined
  return { hour, minute, second: found.groups?.['second'], end: at + found[0].length, sure: whole !== undefined }
}

function halfBefore(text: string, at: number): { readonly end: number; readonly half?: 'a' | 'p' } {
  const found = matchAt(HALF_DAY, text, at)
  if (found === undefined) return { end: at }
  return { end: at + found[0].length, half: found.groups?.['morning'] === undefined ? 'p' : 'a' }
}

function halfAfter(text: string, at: number): { readonly end: number; readonly half?: 'a' | 'p' } {
  const found = matchAt(MERIDIEM, text, at)
  if (found === undefined) return { end: at }
  return { end: at + found[0].length, half: found.groups?.['half']?.toLowerCase() === 'p' ? 'p' : 'a' }
}

/** A time at an offset of a plain text; `led` says that a word before it (`um`, `kl.`) lets `20.44` be one. */
export function clockAt(text: string, at: number, led: boolean): ClockMatch | undefined {
  const before = halfBefore(text, at)
  const figures = figuresAt(text, before.end)
  if (figures === undefined) return undefined
  const after = halfAfter(text, figures.end)
  const unitEnd = after.end + (matchAt(UNIT, text, after.end)?.[0].length ?? 0)
  const { end, zone } = zoneAt(text, unitEnd)
  const half = before.half ?? after.half
  const { second } = figures
  const dotted = text.charAt(figures.end - 3) === '.'
  if (!figures.sure && half === undefined && unitEnd === after.end && !(dotted && (led || end > unitEnd)))
    return undefined
  const time = `${two(hourOf(figures.hour, half))}:${two(figures.minute)}${second === undefined ? '' : `:${second}`}`
  return { start: at, end, time, ...(zone !== undefined && { zone }) }
}

/** What a time is no beginning after: a word or a longer number. East Asian signs do not run on: `日17:01`. */
const TIGHT_BEFORE = /(?:(?![\p{sc=Han}\p{sc=Hang}])[\p{L}\p{M}]|\d[.,:/-]?)$/u

/**
 * The time of day that begins exactly at an offset, unit and zone with it: `01:25 PM`, `15:10 hrs`, `1509GMT`, `10:11`,
 * `17h05`, `20.44 Uhr`, `오후 6:01`.
 */
export function readClock(text: string, at: number): ClockMatch | undefined {
  const base = Math.max(0, at - 2)
  const stretch = plain(text.slice(base, Math.max(base, at + LONGEST)))
  if (TIGHT_BEFORE.test(stretch.slice(0, Math.max(0, at - base)))) return undefined
  const clock = clockAt(stretch, at - base, false)
  return clock === undefined ? undefined : { ...clock, start: at, end: base + clock.end }
}
