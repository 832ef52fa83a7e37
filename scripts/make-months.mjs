/**
 * Writes src/data/months.ts: the names of months and weekdays as Unicode CLDR has them, read through `Intl`.
 * Names that CLDR lacks (`Agt`, `22 ноя`) are written by hand in src/data/dates.ts, not here.
 *
 *     node scripts/make-months.mjs
 */
import { writeFileSync } from 'node:fs'

/** Our key, and the CLDR locales whose names go under it. */
const LOCALES = {
  en: ['en', 'en-GB'],
  de: ['de', 'de-AT'],
  fr: ['fr'],
  es: ['es'],
  it: ['it'],
  pt: ['pt'],
  nl: ['nl'],
  ca: ['ca'],
  gl: ['gl'],
  ast: ['ast'],
  ro: ['ro'],
  ru: ['ru'],
  uk: ['uk'],
  be: ['be'],
  bg: ['bg'],
  sr: ['sr'],
  'sr-Latn': ['sr-Latn'],
  pl: ['pl'],
  cs: ['cs'],
  sk: ['sk'],
  sl: ['sl'],
  hr: ['hr'],
  hu: ['hu'],
  tr: ['tr'],
  az: ['az'],
  el: ['el'],
  fi: ['fi'],
  sv: ['sv'],
  no: ['nb', 'nn'],
  da: ['da'],
  et: ['et'],
  lv: ['lv'],
  lt: ['lt'],
  id: ['id'],
  ms: ['ms'],
  fil: ['fil'],
  vi: ['vi'],
  ar: ['ar', 'ar-SY', 'ar-DZ', 'ar-MA'],
  fa: ['fa'],
  he: ['he'],
  hi: ['hi'],
  ur: ['ur'],
  bn: ['bn'],
  mr: ['mr'],
  ne: ['ne'],
  pa: ['pa'],
  gu: ['gu'],
  ta: ['ta'],
  te: ['te'],
  kn: ['kn'],
  ml: ['ml'],
  si: ['si'],
  is: ['is'],
  mk: ['mk'],
  sq: ['sq'],
  ka: ['ka'],
  hy: ['hy'],
  kk: ['kk'],
  uz: ['uz'],
  sw: ['sw'],
  af: ['af'],
}

/** Languages whose news copy does not shorten months so; many of the short forms are words of other languages (`pro`, `led`, `elo`). */
const NO_SHORT_MONTHS = ['cs', 'hr', 'fi', 'vi', 'sq', 'sw', 'kk', 'af']
/** Short weekdays are kept where pages print them before a date. */
const SHORT_WEEKDAYS = ['en', 'fr', 'es', 'it', 'pt', 'id']
/** CLDR begins these with a capital; running text does not. */
const LOWER_WEEKDAYS = ['lv']

const MONTH_STYLES = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
]

const DAY_OF_MONTH = 3
const LEAD = /^(?:de |d[’'])/u
const MARKS = /[\u0300-\u036f]/gu
const LETTERS = /\p{L}[\p{L}\p{M}]/u

const key = (word) => word.toLowerCase().normalize('NFKD').replace(MARKS, '')

function part(locale, style, type, time) {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC', calendar: 'gregory' })
  return format.formatToParts(time).find((piece) => piece.type === type)?.value ?? ''
}

/** One slot's variants: full names as they are, short ones with a final dot; no numbers, no repeats. */
function variants(words) {
  const seen = new Map()
  for (const { text, short } of words) {
    const bare = text.replace(LEAD, '').replace(/[.॰׳]$/u, '')
    if (!LETTERS.test(bare) || /\d/u.test(bare) || seen.has(key(bare))) continue
    seen.set(key(bare), short ? `${bare}.` : bare)
  }
  return [...seen.values()].join(',')
}

function months(name, locales) {
  const styles = MONTH_STYLES.filter((style) => style.month === 'long' || !NO_SHORT_MONTHS.includes(name))
  const slot = (month) =>
    styles.flatMap((style) =>
      locales.map((locale) => ({
        text: part(locale, style, 'month', Date.UTC(2021, month, DAY_OF_MONTH)),
        short: style.month === 'short',
      })),
    )
  return Array.from({ length: 12 }, (_, month) => variants(slot(month))).join('|')
}

function weekdays(name, locales) {
  const styles = SHORT_WEEKDAYS.includes(name) ? ['long', 'short'] : ['long']
  const slot = (day) =>
    styles.flatMap((style) =>
      locales.map((locale) => ({
        text: part(locale, { weekday: style }, 'weekday', Date.UTC(2021, 7, 1 + day)),
        short: style === 'short',
      })),
    )
  const line = Array.from({ length: 7 }, (_, day) => variants(slot(day))).join('|')
  return LOWER_WEEKDAYS.includes(name) ? line.toLowerCase() : line
}

const entry = ([name, line]) =>
  `  ${name.includes('-') ? `'${name}'` : name}: '${line.replaceAll("'", String.raw`\'`)}',`
const table = (read) =>
  Object.entries(LOCALES)
    .map(([name, locales]) => [name, read(name, locales)])
    .filter(([, line]) => LETTERS.test(line))
    .map(entry)
    .join('\n')

const text = `/**
 * Written by scripts/make-months.mjs from Unicode CLDR ${process.versions.cldr}; do not edit, add names to dates.ts.
 * Slots are divided by \`|\`, the names of a slot by commas. A final dot marks a short form, which copy writes with the dot
 * or without. A name with a capital is not that name without it: \`may\` is no English month.
 */

/** January to December by language: full, genitive and short names. */
export const MONTHS: Readonly<Record<string, string>> = {
${table(months)}
}

/** Sunday to Saturday by language. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
${table(weekdays)}
}
`

writeFileSync(new URL('../src/data/months.ts', import.meta.url), text)
