import { agencyProblems } from './agency-shape'
import { typeName } from './checks'
import type { Agency, CleanOptions } from './model'

const FORMATS: readonly unknown[] = ['auto', 'text', 'markdown', 'html']
/** `2025-10-25` `2025-10-25T09:30:15.250+09:00`: groups are year, month and day. */
const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/u
/** The options that bound how much of a document is read. */
export const BOUNDS = ['maxCharacters', 'maxLines', 'maxPage', 'maxTags', 'maxNesting'] as const
const KNOWN: readonly string[] = ['format', 'url', 'referenceDate', 'agencies', ...BOUNDS]

/** Throws a `TypeError` that says what is wrong with the arguments; content is never wrong. */
export function checkInput(input: unknown, options: unknown): void {
  if (typeof input !== 'string') throw new TypeError(`the input must be a string, not ${typeName(input)}`)
  checkOptions(options)
}

/** The same of the options alone, of which there are those that are `known`. */
export function checkOptions(options: unknown, known: readonly string[] = KNOWN): asserts options is CleanOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`the options must be an object, not ${typeName(options)}`)
  for (const key of Object.keys(options))
    if (!known.includes(key)) throw new TypeError(`there is no option «${key}»; there are ${known.join(', ')}`)
  checkBounds(options as Record<string, unknown>)
  const { format, url, referenceDate, agencies } = options as Record<string, unknown>
  if (format !== undefined && !FORMATS.includes(format))
    throw new TypeError(`options.format must be one of ${FORMATS.join(', ')}`)
  if (url !== undefined && typeof url !== 'string')
    throw new TypeError(`options.url must be a string, not ${typeName(url)}`)
  if (referenceDate !== undefined && !(typeof referenceDate === 'string' && isIsoTime(referenceDate)))
    throw new TypeError('options.referenceDate must be an ISO date such as 2025-10-25')
  if (agencies !== undefined) checkAgencies(agencies)
}

/** A day of the calendar, with a time of day or without. */
function isIsoTime(text: string): boolean {
  const [, year, month, day] = ISO_TIME.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}

function checkBounds(options: Readonly<Record<string, unknown>>): void {
  for (const name of BOUNDS) {
    const value = options[name]
    if (value !== undefined && !(value === Infinity || (Number.isSafeInteger(value) && Number(value) > 0)))
      throw new TypeError(`options.${name} must be a whole number above 0, or Infinity`)
  }
}

/** Lists that are well defined: what is read by is built once for each list too. */
const checked = new WeakSet<readonly unknown[]>()

function checkAgencies(agencies: unknown): void {
  if (!Array.isArray(agencies)) throw new TypeError(`options.agencies must be an array, not ${typeName(agencies)}`)
  if (checked.has(agencies)) return
  const ids = new Set<unknown>()
  const problems = agencies.flatMap((agency: unknown, i) => {
    const at = `options.agencies[${String(i)}]`
    const found = agencyProblems(agency, at)
    if (found.length > 0) return found
    const { id } = agency as Agency
    return ids.size === ids.add(id).size ? [`${at}.id is «${id}», as that of another agency of the list`] : []
  })
  if (problems.length > 0) throw new TypeError(problems.join('; '))
  checked.add(agencies)
}
