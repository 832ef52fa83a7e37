import type { Row } from './rows'

/** A row of the list of addresses that lynx writes below a page: `  12. https://…` */
const NUMBERED = /^(\d{1,5})\. [a-z][a-z\d+.-]{1,20}:\S.{0,2000}$/iu
const HOLDS_SPACE = /\. .*\s/u
/** So many addresses are a list. */
const LEAST = 3
/** Below a title a list may leave numbers out, and an address may hold spaces and row breaks: so many rows without a number, and so large a share. */
const MOST_OTHERS = 4
const OTHER_SHARE = 0.2

/** A list of addresses as it is read from its end. */
interface Found {
  /** Index of the row with its number 1. */
  readonly first: number
  readonly addresses: number
  /** Every row has the number behind the one before, and an address without spaces. */
  readonly strict: boolean
}

/**
 * Where the list of addresses begins that closes a dump, with its title: an index of a row, the number of rows where there is
 * none. Its numbers stand in brackets before each link: `[12]World`.
 */
export function linkListAt(source: string, rows: readonly Row[]): number {
  const found = listFromEnd(source, rows)
  if (!found || found.addresses < LEAST) return rows.length
  const top = isPartTitle(source, rows[found.first - 1]) ? found.first - 1 : found.first
  if (isTitle(source, rows[top - 1], rows[top])) return top - 1
  return found.strict ? found.first : rows.length
}

/** The list that the last rows are, read upwards to its number 1. */
function listFromEnd(source: string, rows: readonly Row[]): Found | undefined {
  let next = numberOf(source, rows.at(-1)) + 1
  if (next === 1) return undefined
  let strict = true
  let others = 0
  let addresses = 0
  for (let i = rows.length - 1; i >= 0 && others <= MOST_OTHERS + addresses * OTHER_SHARE; i--) {
    const number = numberOf(source, rows[i])
    if (number === 0 || number >= next) {
      others++
      strict = false
      continue
    }
    if (number !== next - 1 || holdsSpace(source, rows[i])) strict = false
    next = number
    addresses++
    if (number === 1) return { first: i, addresses, strict }
  }
  return undefined
}

const numberOf = (source: string, row: Row | undefined): number =>
  Number((row && NUMBERED.exec(source.slice(row.start, row.end)))?.[1] ?? 0)

const holdsSpace = (source: string, row: Row | undefined): boolean =>
  row !== undefined && HOLDS_SPACE.test(source.slice(row.start, row.end))

/** `Visible links:`, above the first address, in whatever language. */
const PART_TITLE = /^[\p{L}\p{M} ]{3,40}:$/u
const isPartTitle = (source: string, row: Row | undefined): boolean =>
  row !== undefined && row.indent > 0 && PART_TITLE.test(source.slice(row.start, row.end))

/** `References`, alone at the margin, in whatever language. */
const TITLE = /^[\p{L}\p{M} ]{3,40}$/u
const isTitle = (source: string, row: Row | undefined, below: Row | undefined): boolean =>
  row !== undefined &&
  below !== undefined &&
  row.indent === 0 &&
  below.indent > 0 &&
  below.blanksBefore === 1 &&
  row.blanksBefore > 0 &&
  TITLE.test(source.slice(row.start, row.end))
