import type { Row } from './rows'

/** A row of the list of addresses that lynx writes below a page: `  12. https://…` */
const NUMBERED = /^(\d{1,4})\. (?:https?|ftp|mailto|file|javascript|tel):\S{0,2000}$/u
/** So many addresses are a list. */
const LEAST = 3

/**
 * Where the list of addresses begins that closes a dump, with its title: an index of a row, the number of rows where there is
 * none. Its numbers stand in brackets before each link: `[12]World`.
 */
export function linkListAt(source: string, rows: readonly Row[]): number {
  let first = rows.length
  let number = numberOf(source, rows.at(-1))
  for (; number > 0 && numberOf(source, rows[first - 1]) === number; number--) first--
  if (rows.length - first < LEAST || number > 0) return rows.length
  return isTitle(source, rows[first - 1], rows[first]) ? first - 1 : first
}

const numberOf = (source: string, row: Row | undefined): number =>
  Number((row && NUMBERED.exec(source.slice(row.start, row.end)))?.[1] ?? 0)

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
