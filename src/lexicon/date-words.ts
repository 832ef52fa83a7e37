/** Names of months and weekdays, looked up in any language, case and accent. */
import {
  AFTER_DOTTED_DAY,
  BRACKET_WEEKDAYS,
  DOUBTFUL_WEEKDAYS,
  FULL_MONTH_FIRST,
  MONTH_FIRST,
  MORE_MONTHS,
  MORE_WEEKDAYS,
  NUMBERED_MONTH,
  PLACE_WEEKDAYS,
  SIGN_WEEKDAYS,
  WEEK_COUNTERS,
} from '../data/dates'
import { MONTHS, WEEKDAYS } from '../data/months'
import { HALF, kindsOf, LETTER as LETTER_UNIT } from './char-kinds'
import { anyOf } from './any-of'
import { fold, matchAt, plain } from './date-fold'

interface Name {
  /** Month 1 to 12, or weekday 0 (Sunday) to 6. */
  readonly value: number
  /** It is a short form and may end in a dot. */
  readonly short: boolean
  /** It is that name in lower case too. */
  readonly lower: boolean
  /** It may stand before the day: with a capital, and in lower case. */
  readonly first: boolean
  readonly firstLower: boolean
}

/** A name found in a text. */
export interface NameAt {
  readonly value: number
  readonly end: number
  readonly short: boolean
  /** It may stand before the day. */
  readonly first: boolean
  readonly capital: boolean
}

interface Names {
  readonly byKey: ReadonlyMap<string, Name>
  /** The first letters of all names, three or as many as there are. */
  readonly openings: ReadonlySet<string>
  /** First words of names of several words: `tháng`, `segunda`. */
  readonly heads: ReadonlySet<string>
}

type Table = Readonly<Record<string, string>>
type More = Readonly<Record<string, Readonly<Record<number, string>>>>

/** `Sept`, `Jum'at` */
const WORD = /\p{L}[\p{L}\p{M}']{0,17}/uy
/** `tháng Mười Một`, `segunda-feira` */
const PHRASE = /\p{L}[\p{L}\p{M}']{0,17}(?:[ \-\u200c]\p{L}[\p{L}\p{M}']{0,17}){0,2}/uy
const BREAK = /[ \-\u200c']/gu
/** `tháng 10` */
const NUMBERED = new RegExp(`(?:${anyOf(NUMBERED_MONTH)}) ?(?<month>1[0-2]|0?[1-9])(?!\\d)`, 'iuy')
const PLAIN_LETTERS = /^[A-Za-z]{3}/u
const OPENING = 3
const DOT = '.'
const SPACE = ' '
/** A full name this long is a date before the day in lower case too: `julho 30`, but not `mayo 5`. */
const LONG_NAME = 5

function nameOf(written: string, value: number, language: string): Name {
  const short = written.endsWith(DOT)
  const initial = written.charAt(0)
  const lower = initial === initial.toLowerCase()
  const always = MONTH_FIRST.includes(language)
  const first = always || (!short && FULL_MONTH_FIRST.includes(language))
  return { value, short, lower, first, firstLower: lower && first && (always || written.length >= LONG_NAME) }
}

/** One name of two languages: it may do what it may in either. The first language's value stands. */
function merged(known: Name | undefined, name: Name): Name {
  if (known === undefined) return name
  if (known.value !== name.value) return known
  return {
    value: known.value,
    short: known.short || name.short,
    lower: known.lower || name.lower,
    first: known.first || name.first,
    firstLower: known.firstLower || name.firstLower,
  }
}

function addAll(names: Map<string, Name>, line: string, value: number, language: string): void {
  for (const written of line.split(',').filter((each) => each !== '')) {
    const key = fold(written.replace(DOT, ''))
    names.set(key, merged(names.get(key), nameOf(written, value, language)))
  }
}

function namesFrom(table: Table, more: More, least: number): Names {
  const names = new Map<string, Name>()
  for (const [language, line] of Object.entries(table)) {
    line.split('|').forEach((slot, index) => addAll(names, slot, index + least, language))
  }
  for (const [language, slots] of Object.entries(more)) {
    for (const [value, slot] of Object.entries(slots)) addAll(names, slot, Number(value), language)
  }
  const several = [...names.keys()].filter((key) => key.includes(SPACE))
  const openings = new Set([...names.keys()].map((key) => key.slice(0, OPENING)))
  return { byKey: names, openings, heads: new Set(several.map((key) => key.slice(0, key.indexOf(SPACE)))) }
}

const MONTH_NAMES = namesFrom(MONTHS, MORE_MONTHS, 1)
const WEEKDAY_NAMES = namesFrom(WEEKDAYS, MORE_WEEKDAYS, 0)
const keysOf = (line: string): ReadonlySet<string> => new Set(line.split(',').map(fold))
const DOUBTFUL = keysOf(DOUBTFUL_WEEKDAYS)
const IN_PLACES = keysOf(PLACE_WEEKDAYS)

/** A quick look for a name at an offset: its first letters, where they are plain ones; of others it does not tell. */
function mayOpen({ openings }: Names, text: string, at: number): boolean {
  if (!(kindsOf(text.charCodeAt(at)) & (LETTER_UNIT | HALF))) return false
  const letters = text.slice(at, at + OPENING)
  return !PLAIN_LETTERS.test(letters) || openings.has(letters.toLowerCase())
}

/** The phrases at an offset that may be a name, longest first: with a known first word up to three words, else one. */
function phrasesAt(names: Names, text: string, at: number): string[] {
  const word = matchAt(WORD, text, at)?.[0]
  if (word === undefined) return []
  const phrase = names.heads.has(fold(word)) ? (matchAt(PHRASE, text, at)?.[0] ?? word) : word
  const breaks = [...phrase.matchAll(BREAK)].map((found) => phrase.slice(0, found.index))
  return [phrase, ...breaks.reverse()]
}

const isCapital = (letter: string): boolean => letter === letter.toUpperCase()

function nameAt(names: Names, text: string, at: number): NameAt | undefined {
  if (!mayOpen(names, text, at)) return undefined
  for (const phrase of phrasesAt(names, text, at)) {
    const name = names.byKey.get(fold(phrase))
    if (name === undefined) continue
    const capital = isCapital(phrase.charAt(0))
    if (!capital && !name.lower) return undefined
    const first = capital ? name.first : name.firstLower
    return { value: name.value, end: at + phrase.length, short: name.short, first, capital }
  }
  return undefined
}

function numberedMonthAt(text: string, at: number): NameAt | undefined {
  const found = matchAt(NUMBERED, text, at)
  if (found === undefined) return undefined
  const value = Number(found.groups?.['month'])
  return { value, end: at + found[0].length, short: false, first: false, capital: false }
}

/** The month named at an offset; a second name of the same month is part of it: `Sept`, `tháng 10`, `أيلول/سبتمبر`. */
export function monthAt(text: string, at: number): NameAt | undefined {
  const month = numberedMonthAt(text, at) ?? nameAt(MONTH_NAMES, text, at)
  if (month === undefined || text.charAt(month.end) !== '/') return month
  const twin = nameAt(MONTH_NAMES, text, month.end + 1)
  return twin?.value === month.value ? { ...month, end: twin.end } : month
}

/** The month that a name means after a day with a dot, where two languages differ: `11. listopada`. */
export function monthAfterDot(text: string, at: number, month: NameAt): number {
  return AFTER_DOTTED_DAY[fold(text.slice(at, month.end))] ?? month.value
}

/** The weekday named at an offset: `Friday`, `Mon`, `Kamis`. */
export function weekdayAt(text: string, at: number): NameAt | undefined {
  const name = nameAt(WEEKDAY_NAMES, text, at)
  if (name?.short !== true) return name
  const written = text.slice(at, name.end)
  return ACCENTED.test(written) && !ACCENTED_WEEKDAYS.has(written.toLowerCase()) ? undefined : name
}

/** An accent may be missing from a short weekday, `SAB` for `sáb.`, but none is added: `Şam` is Damascus and not `sam.`. */
const ACCENTED = /[\u00c0-\u024f]/u
const WEEKDAYS_WRITTEN = [
  ...Object.values(WEEKDAYS),
  ...Object.values(MORE_WEEKDAYS).flatMap((slots) => Object.values(slots)),
]
const ACCENTED_WEEKDAYS: ReadonlySet<string> = new Set(
  WEEKDAYS_WRITTEN.flatMap((line) => line.split(/[|,]/u))
    .filter((written) => ACCENTED.test(written))
    .map((written) => written.replace(DOT, '').toLowerCase()),
)

/** Whether a weekday's name also ends names of places: `SANTO DOMINGO`. */
export function endsPlaces(weekday: string): boolean {
  return IN_PLACES.has(fold(weekday))
}

/* ───────────────────────────── East Asian weekdays ───────────────────────────── */

const SIGNED = SIGN_WEEKDAYS.map(({ before, signs, after }) => `(?:${before})[${signs}]${after}`).join('|')
/** `(土)`, `（星期二）`, ` 화요일` */
const SIGNED_AFTER = new RegExp(` ?\\((?:[${BRACKET_WEEKDAYS}]|${SIGNED})日?\\)| ?(?:${SIGNED})日?`, 'uy')
/** `周一` but not `一周一次`. */
const SIGNED_IN = new RegExp(`(?<![${WEEK_COUNTERS}\\d])(?:${SIGNED})`, 'u')

const HOLDS_SIGN = new RegExp(`[${SIGN_WEEKDAYS.map(({ signs }) => signs).join('')}]`, 'u')

/** Where an East Asian weekday that follows a date ends: `10月25日(土)`. */
export function signedWeekdayEnd(text: string, at: number): number | undefined {
  const found = matchAt(SIGNED_AFTER, text, at)
  return found === undefined ? undefined : at + found[0].length
}

function signValue(found: string): number | undefined {
  for (const { before, signs, after } of SIGN_WEEKDAYS) {
    const head = before.split('|').find((each) => found.startsWith(each))
    if (head === undefined || !found.endsWith(after)) continue
    const value = signs.indexOf(found.slice(head.length, found.length - after.length))
    if (value >= 0) return value
  }
  return undefined
}

/* ─────────────────────────────── weekdays of a lead ──────────────────────────── */

/** Copy beyond this is not looked at. */
const LEAD = 2000
const WORD_START = /(?<![\p{L}\p{M}'])\p{L}/gu
const LETTER = /[\p{L}\p{M}]/u

function namedIn(lead: string): { readonly at: number; readonly value: number } | undefined {
  for (const { index } of lead.matchAll(WORD_START)) {
    const name = weekdayAt(lead, index)
    if (name === undefined || name.short || LETTER.test(lead.charAt(name.end))) continue
    const word = lead.slice(index, name.end)
    const doubtful = DOUBTFUL.has(fold(word)) || (name.capital && endsPlaces(word))
    if (!doubtful) return { at: index, value: name.value }
  }
  return undefined
}

/**
 * The first weekday that a text names by a full and unmistakable name, 0 for Sunday: `officials said Monday`, `в среду`,
 * `월요일`, `周一`. Names that are common words as well (`Minggu`, `luni`) do not count.
 */
export function weekdayIn(text: string): number | undefined {
  const lead = plain(text.slice(0, LEAD))
  const named = namedIn(lead)
  const signed = HOLDS_SIGN.test(lead) ? SIGNED_IN.exec(lead) : null
  if (signed === null || (named !== undefined && named.at < signed.index)) return named?.value
  return signValue(signed[0])
}
