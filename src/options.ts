import { agencyProblems } from './agency-shape'
import { typeName } from './checks'
import type { Agency, CleanOptions } from './model'

const FORMATS: readonly unknown[] = ['auto', 'text', 'markdown', 'html']
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.{0,40})?$/u
/** The options that bound how much of a document is read. */
export const BOUNDS = ['maxCharacters', 'maxLines', 'maxPage', 'maxTags', 'maxNesting'] as const
const KNOWN: readonly string[] = ['format', 'url', 'referenceDate', 'agencies', ...BOUNDS]

/** Throws a `TypeError` that says what is wrong with the arguments; content is never wrong. */
export function checkInput(input: unknown, options: unknown): void {
  if (typeof input !== 'string') throw new TypeError(`the input must be a string, not ${typeName(input)}`)
  checkOptions(options)
}

function checkOptions(options: unknown): asserts options is CleanOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`the options must be an object, not ${typeName(options)}`)
  for (const key of Object.keys(options))
    if (!KNOWN.includes(key)) throw new TypeError(`there is no option «${key}»; there are ${KNOWN.join(', ')}`)
  checkBounds(options as Record<string, unknown>)
  const { format, url, referenceDate, agencies } = options as Record<string, unknown>
  if (format !== undefined && !FORMATS.includes(format))
    throw new TypeError(`options.format must be one of ${FORMATS.join(', ')}`)
  if (url !== undefined && typeof url !== 'string')
    throw new TypeError(`options.url must be a string, not ${typeName(url)}`)
  if (referenceDate !== undefined && !(typeof referenceDate === 'string' && ISO_DATE.test(referenceDate)))
    throw new TypeError('options.referenceDate must be an ISO date such as 2025-10-25')
  if (agencies !== undefined) checkAgencies(agencies)
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
