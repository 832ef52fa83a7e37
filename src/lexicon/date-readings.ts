/** Every date that begins at an offset of a plain text: the forms together, with weekdays before them and clean edges. */
import { DAY_LEADS } from '../data/dates'
import { kindsOf, RUNNING } from './char-kinds'
import { eastAsianDates, hijriDates, jucheYears, withJuche } from './date-eras'
import { anyOf } from './any-of'
import { isDigit, matchAt } from './date-fold'
import { inRange, looseDates, looseNumbers, westernDates, type NumberOrder, type Reading } from './date-forms'
import { solarDates } from './date-solar'
import { thaiDates } from './date-thai'
import { endsPlaces, weekdayAt } from './date-words'

export interface ReadingOptions {
  readonly order: NumberOrder
  /** Before an agency a month may stand first in any language: `set. 22`. */
  readonly loose?: boolean
  /** A capital after a small letter or a year may begin a date, and one may end a year: `readApril 25, 2023`, `May 3, 2026May 4, 2026`. */
  readonly glued: boolean
}

const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const YEAR_BEFORE = /(?:^|\D)(?:19|20)\d\d$/u
/** Signs that make one number of two, or money of one. */
const NUMBER_BEFORE = /[$€£¥#№]|\d[.,:/-]/u
const NUMBER_AFTER = /[%°]|[.,:/-]\d/uy
/** A time that runs on from a full date: `20232:26`, `T10:15`. */
const CLOCK_AFTER = /(?:\d|T\d)?\d:\d\d/uy
/** `, `, `. `, ` (`, `, den ` */
const WEEKDAY_GAP = new RegExp(`(?<sign>[.,]{0,2}) {0,2}(?:(?<open>\\()|(?:${anyOf(DAY_LEADS)}) )?`, 'uy')
const LETTER_SPACE = /[\p{L}\p{M}] /u

/** Letters that run on in words; East Asian signs do not. */
const isLetter = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & RUNNING) !== 0

/** Whether a date may begin here: not inside a word or a longer number. */
function opens(text: string, at: number, glued: boolean): boolean {
  if (isDigit(text, at))
    return !isDigit(text, at - 1) && !isLetter(text, at - 1) && !NUMBER_BEFORE.test(text.slice(Math.max(0, at - 2), at))
  if (!isLetter(text, at)) return true
  if (glued && CAPITAL.test(text.charAt(at)) && maybeGlued(text, at)) return true
  return !isDigit(text, at - 1) && !isLetter(text, at - 1)
}

/** Whether what ends here may have lost the blank behind it: a word, or a year. */
const maybeGlued = (text: string, at: number): boolean =>
  SMALL.test(text.charAt(at - 1)) || YEAR_BEFORE.test(text.slice(Math.max(0, at - 5), at))

/** Whether a reading may end where it does. */
function closes(text: string, { end, year }: Reading, glued: boolean): boolean {
  if (isLetter(text, end - 1)) return !isLetter(text, end) && !isDigit(text, end)
  if (!isDigit(text, end - 1)) return true
  if (glued && year !== undefined && CAPITAL.test(text.charAt(end)) && maybeGlued(text, end)) return true
  if (year !== undefined && matchAt(CLOCK_AFTER, text, end) !== undefined) return true
  return !isLetter(text, end) && !isDigit(text, end) && matchAt(NUMBER_AFTER, text, end) === undefined
}

function bareReadings(text: string, at: number, order: NumberOrder): Reading[] {
  const readings = [
    ...westernDates(text, at, order),
    ...eastAsianDates(text, at),
    ...solarDates(text, at),
    ...thaiDates(text, at),
  ]
  return readings.length === 0 ? readings : readings.flatMap((reading) => withJuche(text, reading))
}

/** Whether a weekday's name may open a date: no short word in lower case, and no end of a place (`SANTO DOMINGO, 5 may`). */
function opensDate(text: string, at: number, end: number, short: boolean, marked: boolean): boolean {
  const word = text.slice(at, end)
  if (short && !marked && SMALL.test(word.charAt(0))) return false
  return !LETTER_SPACE.test(text.slice(Math.max(0, at - 2), at)) || !(short || endsPlaces(word))
}

/** `Friday, March 5`, `Mon, 08/24/2009`, `Kamis (12/3)`. */
function weekdayReadings(text: string, at: number, order: NumberOrder): Reading[] {
  const weekday = weekdayAt(text, at)
  const gap = weekday === undefined ? undefined : matchAt(WEEKDAY_GAP, text, weekday.end)
  if (weekday === undefined || gap === undefined || gap[0] === '') return []
  if (!opensDate(text, at, weekday.end, weekday.short, gap.groups?.['sign'] !== '')) return []
  const start = weekday.end + gap[0].length
  if (gap.groups?.['open'] === undefined) return bareReadings(text, start, order)
  const inside = [...bareReadings(text, start, order), ...looseNumbers(text, start)]
  return inside.filter(({ end }) => text.charAt(end) === ')').map((reading) => ({ ...reading, end: reading.end + 1 }))
}

/** Every reading of a date at an offset of a plain text, short and long, in no order. */
export function readingsAt(text: string, at: number, { order, glued, loose = false }: ReadingOptions): Reading[] {
  if (!opens(text, at, glued)) return []
  const readings = [
    ...bareReadings(text, at, order),
    ...weekdayReadings(text, at, order),
    ...hijriDates(text, at),
    ...jucheYears(text, at),
    ...(loose ? looseDates(text, at) : []),
  ]
  return readings.length === 0
    ? readings
    : readings.filter((reading) => inRange(reading) && closes(text, reading, glued))
}

/** The longest of some readings. */
export function longest(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>((best, each) => (best && best.end >= each.end ? best : each), undefined)
}
