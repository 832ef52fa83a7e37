/** Dates as datelines and time lines write them, in every language that agencies write. */
import { DAY_WORDS } from '../data/dates'
import type { WireDate } from '../model'
import { DIGIT, kindsOf, LETTER, NUMBER, UNSPACED } from './char-kinds'
import { wireDate } from './date-calendar'
import { plain } from './date-fold'
import type { Reading } from './date-forms'
import { longest, readingsAt, type ReadingOptions } from './date-readings'
import { stemLook } from './stems'

export { resolveYear } from './date-calendar'
export { readClock, type ClockMatch } from './date-clock'
export { readTimestamp, type TimestampMatch } from './date-timestamp'
export { weekdayIn } from './date-words'

/** A date and the stretch of text `[start, end)` that it was read from. */
export interface DateMatch {
  readonly start: number
  readonly end: number
  readonly date: WireDate
}

/** The longest date, in UTF-16 units, that `dateBefore` finds. */
const LONGEST = 48
/** How much text is looked at beyond a date's edges. */
const MARGIN = 24
const OPTIONS: ReadingOptions = { order: 'day-first', glued: false }
const BEFORE_AGENCY: ReadingOptions = { ...OPTIONS, loose: true }

/** Whether a day in words may stand in a text. */
const mayHoldDay = stemLook(DAY_WORDS.map((word) => `${word} `))

/** Whether a figure stands in a stretch, or a sign of a script that may write one: no date is without. */
function holdsFigure(text: string, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to && i < text.length; i++)
    if (kindsOf(text.charCodeAt(i)) & (NUMBER | UNSPACED)) return true
  return false
}

/** A stretch of a text in plain form, and where it begins in the text. */
function windowOf(text: string, from: number, to: number): { readonly stretch: string; readonly base: number } {
  const base = Math.max(0, from)
  return { stretch: plain(text.slice(base, Math.max(base, to))), base }
}

function matchOf(text: string, start: number, end: number, reading: Reading): DateMatch {
  return { start, end, date: wireDate(text.slice(start, end), reading) }
}

/**
 * The longest date that begins exactly at an offset: at 7 in `SEOUL, Sept. 22 (Yonhap)`, `1er août`, `２６日`, `2 MAY 90`.
 * A number alone is no date, nor is a day or month out of range.
 */
export function readDate(text: string, at: number): DateMatch | undefined {
  if (!holdsFigure(text, at, at + LONGEST + MARGIN)) return undefined
  const { stretch, base } = windowOf(text, at - MARGIN, at + LONGEST + MARGIN)
  const reading = longest(readingsAt(stretch, at - base, OPTIONS))
  return reading === undefined ? undefined : matchOf(text, at, base + reading.end, reading)
}

/**
 * The longest date that ends exactly at an offset, of at most 48 UTF-16 units: before 16 in `NEW YORK March 3 (Reuters)` it is
 * `March 3`. Words of a place are no part of it.
 */
export function dateBefore(text: string, end: number, options = OPTIONS): DateMatch | undefined {
  if (!holdsFigure(text, end - LONGEST, end) && !mayHoldDay(text)) return undefined
  const { stretch, base } = windowOf(text, end - LONGEST - MARGIN, end + MARGIN)
  for (let start = Math.max(base, end - LONGEST); start < end; start += 1) {
    if ((kindsOf(stretch.charCodeAt(start - base)) & (LETTER | DIGIT)) === 0) continue
    const reading = readingsAt(stretch, start - base, options).find((each) => base + each.end === end)
    if (reading !== undefined) return matchOf(text, start, end, reading)
  }
  return undefined
}

/** The date before an agency's name, which may also have forms that are none elsewhere: `Lima, set. 22 (ANDINA)`, `24/8`. */
export const dateBeforeAgency = (text: string, end: number): DateMatch | undefined =>
  dateBefore(text, end) ?? dateBefore(text, end, BEFORE_AGENCY)
