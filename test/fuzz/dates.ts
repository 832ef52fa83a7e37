import { MONTHS, WEEKDAYS } from '../../src/data/months'
import type { Chance } from '../chance'
import type { Tongue } from './tongues'

/** A text with a date in it, and what the date says. */
export interface Dated {
  readonly text: string
  readonly month: number | undefined
  readonly day: number | undefined
}

const MONTH_COUNT = 12
/** `9月22日` `9월 22일` */
const NUMBERED = /(?<!\d)(\d{1,2})(月|월 ?)(\d{1,2})(日|일)/u
const LETTER = /[\p{L}\p{M}]/u

/** The names of a month by language: `September` `Sept.` */
const namesOf = (language: string, month: number): string[] =>
  (MONTHS[language]?.split('|')[month - 1] ?? '').split(',').filter((name) => name !== '')

/** The day of the year as the language's agencies write it: `Sept. 22`, `22 сентября`, `9월 22일`. */
export function dateIn({ date: [form, variant] }: Tongue, language: string, month: number, day: number): string {
  const names = namesOf(language, month)
  const name = names[variant] ?? names[0] ?? ''
  return form.replace('{day}', String(day)).replace('{month}', name).replace('{n}', String(month))
}

interface Found {
  readonly at: number
  readonly name: string
  readonly language: string
  readonly variant: number
}

/** Where the text names the month, in one of the languages: the longest of its names that stand there. */
function findMonth(text: string, month: number, languages: readonly string[]): Found | undefined {
  const lower = text.toLowerCase()
  const found = languages.flatMap((language) =>
    namesOf(language, month).flatMap((long, variant) => {
      const name = long.replace(/\.$/u, '')
      const at = lower.indexOf(name.toLowerCase())
      const apart = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + name.length] ?? '')
      return at === -1 || !apart ? [] : [{ at, name, language, variant }]
    }),
  )
  return found.toSorted((a, b) => b.name.length - a.name.length)[0]
}

/** The text with another month and day where it is known how its date is written; else as it is. */
export function withDate(
  text: string,
  { month, day }: Pick<Dated, 'month' | 'day'>,
  languages: readonly string[],
  chance: Chance,
): Dated {
  if (month === undefined || day === undefined || namesWeekday(text, languages)) return { text, month, day }
  const [toMonth, toDay] = [chance.between(1, MONTH_COUNT), chance.between(1, 28)]
  const numbered = text.replace(
    NUMBERED,
    (_, __, unit: string, ___, end: string) => `${String(toMonth)}${unit}${String(toDay)}${end}`,
  )
  if (numbered !== text) return { text: numbered, month: toMonth, day: toDay }
  const found = findMonth(text, month, languages)
  const dayAt = wholeNumber(text, day)
  if (!found || dayAt === undefined) return { text, month, day }
  const renamed = withMonth(text, found, toMonth)
  if (renamed === undefined || findMonth(renamed, month, languages)) return { text, month, day }
  const at = wholeNumber(renamed, day) ?? 0
  const digits = /^0?\d{1,2}/u.exec(renamed.slice(at))?.[0] ?? ''
  const padded = digits.startsWith('0') ? String(toDay).padStart(2, '0') : String(toDay)
  return { text: renamed.slice(0, at) + padded + renamed.slice(at + digits.length), month: toMonth, day: toDay }
}

const namesWeekday = (text: string, languages: readonly string[]): boolean =>
  languages.some((language) =>
    (WEEKDAYS[language] ?? '').split(/[|,]/u).some((name) => name.length > 4 && text.includes(name)),
  )

/** Where a number stands alone; undefined where it stands twice, or with an ordinal's ending. */
function wholeNumber(text: string, value: number): number | undefined {
  const found = [...text.matchAll(new RegExp(`(?<![\\d:])0?${String(value)}(?![\\d:]|st|nd|rd|th)`, 'gu'))]
  return found.length === 1 ? found[0]?.index : undefined
}

/** The same name of another month, dot and capitals as they were; undefined where that month has no such name. */
function withMonth(text: string, { at, name, language, variant }: Found, to: number): string | undefined {
  const names = namesOf(language, to)
  const end = at + name.length
  const stopped = text[end] === '.'
  const short = isShort(language, variant)
  const dotted = stopped && (short || names.length > 1)
  const long = dotted ? (names.find((short) => short.endsWith('.')) ?? names[0]) : (names[variant] ?? names.at(-1))
  if (long === undefined) return undefined
  const there = text.slice(at, end)
  const bare = long.replace(/\.$/u, '')
  const cased =
    there.length > 1 && there === there.toUpperCase() && there !== there.toLowerCase()
      ? bare.toUpperCase()
      : there.charAt(0) === there.charAt(0).toUpperCase()
        ? bare.charAt(0).toUpperCase() + bare.slice(1)
        : bare
  // The stop behind a whole name is the form's own: `7 сентября. /ТАСС/`.
  const stop = dotted && long.endsWith('.') ? '.' : ''
  return text.slice(0, at) + cased + stop + text.slice(stop !== '' || (dotted && short) ? end + 1 : end)
}

/** The variant is an abbreviation in at least one month of the language. */
const isShort = (language: string, variant: number): boolean =>
  Array.from({ length: MONTH_COUNT }, (_, i) => namesOf(language, i + 1)[variant]).some((name) => name?.endsWith('.'))
