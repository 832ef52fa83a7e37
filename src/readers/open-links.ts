/** Links and images of markdown that a wrap broke: `[The ferry`, `is back](https://site.example/ferry-`, `is-back "Ferry")`. */
import type { Row } from './rows'
import { linkAt } from './syntax'

/** A link is broken over so many rows at most. */
const MOST_ROWS = 12

/** The rows, with those as one that a link or an image goes on over; no blank row stands in it. */
export function joinOpenLinks(source: string, rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = []
  let open = -1
  const nextOpen = (from: number): number => {
    if (open < from) open = source.indexOf('[', from)
    if (open < 0) open = Infinity
    return open
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (!row) continue
    let last = i
    for (let at = nextOpen(row.start); at < (rows[last]?.end ?? 0);) {
      const end = linkEnd(source, rows, last, at)
      while (end > (rows[last]?.end ?? Infinity)) last++
      at = nextOpen(Math.max(end, at + 1))
    }
    joined.push(last === i ? row : { ...row, end: rows[last]?.end ?? row.end })
    i = last
  }
  return joined
}

/** Where the link or image ends that opens at a place of a row, be it in one of the rows below; -1 for none. */
function linkEnd(source: string, rows: readonly Row[], row: number, at: number): number {
  let last = row
  while (last < row + MOST_ROWS && rows[last + 1]?.blanksBefore === 0) last++
  const link = linkAt(source.slice(at, rows[last]?.end), 0)
  return link ? at + link.end : -1
}
