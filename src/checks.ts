/** What is wrong with a value that stands at a place, a sentence each: `tags[0].urgency must be …, not 99`. */
export type Check = (value: unknown, at: string) => string[]

/** What may be asked of an object's members. */
export type Checks = Readonly<Record<string, Check>>

/** How much of a wrong text is quoted, in characters. */
const QUOTED = 60

/** What a value is: `null`, `an array`, `string`. */
export const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : typeof value

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `«${value.slice(0, QUOTED)}»`
    : typeof value === 'number'
      ? String(value)
      : typeName(value)

const wrong = (value: unknown, at: string, wanted: string): string[] => [`${at} must be ${wanted}, not ${shown(value)}`]

/** Where a member stands. */
export const memberAt = (at: string, member: string): string => (at === '' ? member : `${at}.${member}`)

/** A string that holds something. */
export const text: Check = (value, at) =>
  typeof value !== 'string' ? wrong(value, at, 'a string') : value.trim() === '' ? [`${at} is empty`] : []

/** A string of this form; `what` says which that is. */
export const textLike =
  (pattern: RegExp, what: string): Check =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : wrong(value, at, what)

/** `true` or `false`. */
export const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : wrong(value, at, 'true or false'))

/** One of the names. */
export const oneOf =
  (names: Readonly<Record<string, true>>): Check =>
  (value, at) =>
    typeof value === 'string' && Object.hasOwn(names, value)
      ? []
      : wrong(value, at, `one of ${Object.keys(names).join(', ')}`)

/** A whole number from `least` to `most`. */
export const wholeNumber =
  (least: number, most: number): Check =>
  (value, at) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : wrong(value, at, `a whole number from ${String(least)} to ${String(most)}`)

/** An array of such items; one that leaves places out lacks these items. */
export const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? Array.from(value, (item: unknown, i) => check(item, `${at}[${String(i)}]`)).flat()
      : wrong(value, at, 'an array')

/** An object with these members, those of `may` if it likes, and no others. */
export const objectWith =
  (must: Checks, may: Checks = {}): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(value, at === '' ? 'it' : at, 'an object')
    const given = value as Readonly<Record<string, unknown>>
    const known = { ...must, ...may }
    const unknown = Object.keys(given).filter((member) => !Object.hasOwn(known, member))
    return [
      ...Object.entries(known).flatMap(([member, check]) => {
        if (Object.hasOwn(given, member) && given[member] !== undefined)
          return check(given[member], memberAt(at, member))
        return Object.hasOwn(must, member) ? [`${memberAt(at, member)} is missing`] : []
      }),
      ...unknown.map((member) => `there is no ${memberAt(at, member)}; there are ${Object.keys(known).join(', ')}`),
    ]
  }
