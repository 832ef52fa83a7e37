/** Dates of other calendars and scripts: East Asian signs, eras, Juche and Hijri years. */
import {
  CHINESE_DIGITS,
  CHINESE_TEN,
  CHINESE_TENS,
  CHINESE_ZEROS,
  DAY_SIGNS,
  DAY_SPANS,
  ERAS,
  FIRST_YEAR,
  HIJRI_LINKS,
  HIJRI_MONTHS,
  HIJRI_UNITS,
  JUCHE,
  LONE_DAY_SIGNS,
  MONTH_SIGNS,
  ROC,
  YEAR_SIGNS,
} from '../data/dates'
import { anyOf } from './any-of'
import { fold, isDigit, matchAt } from './date-fold'
import { numberOf, westernDates, type Reading } from './date-forms'
import { signedWeekdayEnd } from './date-words'

const DIGITS = `${CHINESE_DIGITS}${CHINESE_ZEROS}`
const SPAN = `(?!${anyOf(DAY_SPANS)})`
/** `2020年8月12日`, `三月十六日`, `2026년 9월 22일`, `令和7年10月25日`, `114年4月24日`, `주체115(2026)년 4월 15일` */
const SIGNED = new RegExp(
  `(?:(?:${JUCHE.korean} ?\\d{1,3} ?\\((?<stated>\\d{4})\\)|(?<era>${anyOf(Object.keys(ERAS))}) ?(?<count>\\d{1,3}|${FIRST_YEAR})|(?<year>\\d{2,4}|[${DIGITS}]{4})) ?[${YEAR_SIGNS}] ?)?` +
    `(?<month>\\d{1,2}|[${DIGITS}${CHINESE_TEN}]{1,3}) ?[${MONTH_SIGNS}] ?(?<day>\\d{1,2}|[${DIGITS}${CHINESE_TEN}${Object.keys(CHINESE_TENS).join('')}]{1,3}) ?[${DAY_SIGNS}]`,
  'uy',
)
/** `29日`, but not `29日間` */
const DAY_ALONE = new RegExp(`(?<day>\\d{1,2})[${LONE_DAY_SIGNS}]${SPAN}`, 'uy')
/** `Juche 107`, `Juche 107 (2018)` */
const JUCHE_YEAR = new RegExp(
  `[ ,]{0,2}${JUCHE.word} ?(?<count>\\d{1,3})(?!\\d)(?: ?\\((?<year>(?:19|20)\\d{2})\\))?`,
  'iuy',
)
/** `11 Jumadil Akhir 1436/`, `24 شعبان 1445 هـ الموافق `, `1445/8/24 هـ الموافق ` */
const HIJRI = new RegExp(
  `(?:\\d{1,2} {1,2}(?<month>\\p{L}[\\p{L}\\p{M}']{1,14})(?:[ -][\\p{L}\\p{M}'-]{1,14}){0,2} {1,2}1[34]\\d\\d|(?<figures>1[34]\\d\\d/\\d{1,2}/\\d{1,2}))` +
    `(?: ?(?:${anyOf(HIJRI_UNITS)}))? {0,2}(?<link>${anyOf(HIJRI_LINKS)}) {0,2}`,
  'uy',
)

/** What dates in signs begin with, plain digits aside. */
const FIRST_SIGNS = new Set(
  `${DIGITS}${CHINESE_TEN}${[JUCHE.korean, ...Object.keys(ERAS)].map((era) => era.charAt(0)).join('')}`,
)
const PLAIN_NUMBER = /^\d/u

const HIJRI_NAMES: ReadonlySet<string> = new Set(HIJRI_MONTHS.split(',').map(fold))
const TEN = 10
const MILLENNIUM = 2000
/** A longer year is a western one. */
const ROC_DIGITS = 3

/** The value of one Chinese digit. */
const digit = (sign: string): number => Math.max(0, CHINESE_DIGITS.indexOf(sign))

/** A number below a hundred, in digits or in Chinese: `16`, `十六`, `二十六`, `廿六`. */
function smallNumber(text: string): number {
  if (PLAIN_NUMBER.test(text)) return Number(text)
  const spelt = Object.entries(CHINESE_TENS).reduce((left, [sign, signs]) => left.replace(sign, signs), text)
  const [tens = '', ones = ''] = spelt.includes(CHINESE_TEN)
    ? spelt.split(CHINESE_TEN)
    : [CHINESE_DIGITS.charAt(0), spelt]
  return (tens === '' ? 1 : digit(tens)) * TEN + digit(ones)
}

const spelledYear = (text: string): number => Number([...text].map(digit).join(''))

/** The western year of `2020`, `二〇二〇`, `114` (Taiwan) or `20` (cut short). */
function westernYear(text: string): number {
  const count = Number(text)
  if (Number.isNaN(count)) return spelledYear(text)
  if (text.length > ROC_DIGITS) return count
  return count < ROC.least ? MILLENNIUM + count : ROC.before + count
}

/** The western year of an era's: `令和` and `7`, or `元` for the first. */
const eraYear = (era: string, count: string): number => (ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count))

/** `8月12日`, `2020年8月12日(水)`, `4월 15일`, `三月十六日`. */
function signedDates(text: string, at: number): Reading[] {
  const groups = matchAt(SIGNED, text, at)?.groups
  if (groups === undefined) return []
  const { stated, era, count = '', year = stated, month = '', day = '' } = groups
  const end = SIGNED.lastIndex
  const parts = { month: smallNumber(month), day: smallNumber(day), end }
  if (era !== undefined) return [{ ...parts, year: eraYear(era, count) }]
  return [year === undefined ? parts : { ...parts, year: westernYear(year) }]
}

function dayAlone(text: string, at: number): Reading[] {
  const found = matchAt(DAY_ALONE, text, at)
  return found === undefined ? [] : [{ day: numberOf(found, 'day'), end: at + found[0].length }]
}

/** East Asian dates at an offset, each without and with the weekday after it. */
export function eastAsianDates(text: string, at: number): Reading[] {
  if (!isDigit(text, at) && !FIRST_SIGNS.has(text.charAt(at))) return []
  return [...signedDates(text, at), ...dayAlone(text, at)].flatMap((reading) => {
    const end = signedWeekdayEnd(text, reading.end)
    return end === undefined ? [reading] : [reading, { ...reading, end }]
  })
}

/** A reading and the same with the Juche year after it: `April 18. 2018 Juche 107`. */
export function withJuche(text: string, reading: Reading): Reading[] {
  const found = matchAt(JUCHE_YEAR, text, reading.end)
  if (found === undefined) return [reading]
  const stated = numberOf(found, 'year')
  const year = reading.year ?? (Number.isNaN(stated) ? JUCHE.before + numberOf(found, 'count') : stated)
  return [reading, { ...reading, year, end: reading.end + found[0].length }]
}

/** A Juche year that stands alone: `Juche 107 (2018)`. */
export function jucheYears(text: string, at: number): Reading[] {
  if (text.charAt(at).toLowerCase() !== JUCHE.word.charAt(0).toLowerCase()) return []
  return withJuche(text, { end: at }).slice(1)
}

/** A Hijri date with ours after it, which gives the values: `11 Jumadil Akhir 1436/31 March 2015`. */
export function hijriDates(text: string, at: number): Reading[] {
  const found = isDigit(text, at) ? matchAt(HIJRI, text, at) : undefined
  if (found === undefined) return []
  if (found.groups?.['figures'] === undefined && !HIJRI_NAMES.has(fold(found.groups?.['month'] ?? ''))) return []
  const readings = westernDates(text, at + found[0].length, 'day-first').filter(({ year }) => year !== undefined)
  if (found.groups?.['link'] !== '(') return readings
  return readings.filter(({ end }) => text.charAt(end) === ')').map((reading) => ({ ...reading, end: reading.end + 1 }))
}
