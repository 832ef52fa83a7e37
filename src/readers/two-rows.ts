import { dateBefore, readDate } from '../lexicon/dates'
import type { TwoRowDatelines } from '../lexicon/two-row-datelines'
import type { Row } from './rows'

/** A dateline's upper row is no longer, in characters, and its lower one neither. */
const LONGEST_UPPER = 80
const LONGEST_LOWER = 24
/** What stands between a place and its date. */
const COMMA_BEFORE = /\p{L}, $/u

/** The groups with a dateline's two rows as one: `Baku, Azerbaijan, March 5␤Trend:`, `Дамаск – САНА␤␤16-11-2016`. */
export function joinTwoRows(source: string, groups: readonly Row[][], forms: TwoRowDatelines): Row[][] {
  const joined: Row[][] = []
  for (const group of groups) {
    const before = joined.at(-1)
    const [upper, ...others] = before ?? []
    const [lower, ...more] = group
    const apart = !upper || !lower || others.length > 0 || more.length > 0
    if (apart || !isDateline(source, upper, lower, forms)) joined.push(group)
    else before?.push(lower)
  }
  return joined
}

function isDateline(source: string, upper: Row, lower: Row, forms: TwoRowDatelines): boolean {
  if (lower.end - lower.start > LONGEST_LOWER || upper.end - upper.start > LONGEST_UPPER) return false
  const above = evenly(source, upper)
  const below = evenly(source, lower)
  if (forms.isName(below)) return endsInDate(above)
  return forms.endsInName(above) && readDate(below, 0)?.end === below.length
}

/** The row with its spaces as its line will have them. */
const evenly = (source: string, { start, end }: Row): string => source.slice(start, end).replace(/\s+/gu, ' ')

function endsInDate(text: string): boolean {
  const date = dateBefore(text, text.length)
  return date !== undefined && COMMA_BEFORE.test(text.slice(0, date.start))
}
