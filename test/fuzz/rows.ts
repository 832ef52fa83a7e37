import type { Chance } from '../chance'
import { some } from '../chance'
import { dateIn } from './dates'
import type { Tongue } from './tongues'

/** A day, and how rows of facts write it. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const dayOf = (chance: Chance): Day => ({
  year: chance.between(2003, 2026),
  month: chance.between(1, 12),
  day: chance.between(1, 28),
})

const two = (value: number): string => String(value).padStart(2, '0')

/** `2026-03-02` */
export const isoDay = ({ year, month, day }: Day): string => `${String(year)}-${two(month)}-${two(day)}`

/** How a whole date is written below a title: what is put around the day of the year. */
const WHOLE: Readonly<Record<string, string>> = {
  en: '{date}, {year}',
  es: '{date} de {year}',
  pt: '{date} de {year}',
  ko: '{year}년 {date}',
  zh: '{year}年{date}',
  ja: '{year}年{date}',
  vi: '{date}/{year}',
  th: '{date}/{year}',
}

/** `March 2, 2026`, `2. März 2026`, `2026년 3월 2일`. */
export function wholeDate(tongue: Tongue, { year, month, day }: Day): string {
  const form = WHOLE[tongue.language] ?? '{date} {year}'
  return form.replace('{date}', dateIn(tongue, tongue.language, month, day)).replace('{year}', String(year))
}

/** Rows under a title that say who and when: `{by}` is the byline as the language writes it, `{name}` the name alone. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Posted on {date} by {name}',
    '{by} · {date} · 3 min read',
    '{by} | {date}',
    '{by} • {date}, 09:30',
    'Published {date} | {by}',
  ],
  de: ['{by} | {dots}', '{dots}, 09:30 Uhr | {by}', '{by} · {date} · 3 Min. Lesezeit'],
  es: ['{by} | {date}', '{date} · {by}'],
  fr: ['{by} | {date}', '{date} · {by}', 'Publié le {date} · {by}'],
  it: ['{by} | {date}', '{date} · {by}'],
  pt: ['{by} | {date}', '{date} · {by}'],
  ko: ['{by} | {stops} 09:30', '입력 {stops} 09:30 | {by}', '{stops} 09:30 {by}'],
}

/** A row of facts with its answer; nothing in languages whose bylines have no word for it. */
export function factRow(tongue: Tongue, name: string, day: Day, chance: Chance): string | undefined {
  const rows = ROWS[tongue.language]
  if (!rows || !tongue.byline) return undefined
  const { year, month, day: nth } = day
  return chance
    .pick(some(rows, 'row'))
    .replace('{by}', tongue.byline[0].replace('{names}', name))
    .replace('{name}', name)
    .replace('{date}', wholeDate(tongue, day))
    .replace('{dots}', `${two(nth)}.${two(month)}.${String(year)}`)
    .replace('{stops}', `${String(year)}.${two(month)}.${two(nth)}`)
}
