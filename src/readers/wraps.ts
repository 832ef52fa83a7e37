import type { Row } from './rows'

/** Rows are hard-wrapped when none but a few are wider than this. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 30

/** The rows in groups, a paragraph each: hard-wrapped rows are joined again, all others stand alone. */
export function joinWraps(source: string, rows: readonly Row[], isBlock: (row: Row) => boolean): Row[][] {
  const width = wrapWidth(rows)
  if (width === undefined) return rows.map((row) => [row])
  const indent = paragraphIndent(source, rows, width)
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const joins =
      before &&
      !isBlock(row) &&
      !isBlock(before) &&
      (indent === undefined ? wraps(source, before, row, width) : continues(row, indent))
    if (group && joins) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** The width at which rows are wrapped; undefined when long rows show that they are not. */
function wrapWidth(rows: readonly Row[]): number | undefined {
  const widths = rows.map((row) => row.end - row.start).toSorted((a, b) => a - b)
  const wide = widths.filter((width) => width > WIDEST_WRAP).length
  if (widths.length < 2 || wide > widths.length / 50) return undefined
  const width = widths[Math.floor((widths.length - 1) * 0.98)] ?? 0
  return width >= NARROWEST_WRAP ? Math.min(width, WIDEST_WRAP) : undefined
}

/** The indent that begins paragraphs, when rows without it follow rows that have it. */
function paragraphIndent(source: string, rows: readonly Row[], width: number): number | undefined {
  const indents = new Map<number, number>()
  let continued = 0
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1]
    if (row.indent < 2 || row.indent > 8) continue
    indents.set(row.indent, (indents.get(row.indent) ?? 0) + 1)
    if (next && next.indent < 2 && next.blanksBefore === 0 && wraps(source, row, next, width)) continued++
  }
  const [usual] = [...indents].toSorted((a, b) => b[1] - a[1])
  return usual && continued > 0 ? usual[0] : undefined
}

/** In indented copy a row goes on with the paragraph unless it is indented as paragraphs are, or stands off. */
const continues = (row: Row, indent: number): boolean => row.indent !== indent && row.blanksBefore === 0

/** The next row was put on a row of its own only because its first word did not fit. */
function wraps(source: string, row: Row, next: Row, width: number): boolean {
  if (next.blanksBefore > 0 || (next.indent !== row.indent && next.indent > 1)) return false
  const room = width - (row.end - row.start)
  const word = /^\S{1,60}/u.exec(source.slice(next.start, Math.min(next.end, next.start + 60)))?.[0].length ?? 0
  return room < word + 1
}
