/** A row of the source that is not blank, white space and invisible characters at its ends left out. */
export interface Row {
  readonly start: number
  readonly end: number
  /** Spaces it began with; a tab counts as four. */
  readonly indent: number
  readonly blanksBefore: number
}

/** A line break of any system, or the end of the text. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|$/gu
/* eslint-disable no-control-regex -- control characters are what this looks for */
const EDGE = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/u

/** The rows of a source, in order. */
export function readRows(source: string): Row[] {
  const rows: Row[] = []
  let blanksBefore = 0
  let from = 0
  for (const { index, 0: mark } of source.matchAll(BREAK)) {
    const [start, end] = trimmed(source, from, index)
    const rowStart = from
    from = index + mark.length
    if (start === end) {
      blanksBefore++
      continue
    }
    rows.push({ start, end, indent: indentOf(source, rowStart, start), blanksBefore })
    blanksBefore = 0
  }
  return rows
}

function trimmed(source: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && EDGE.test(source[start] ?? '')) start++
  while (end > start && EDGE.test(source[end - 1] ?? '')) end--
  return [start, end]
}

function indentOf(source: string, from: number, to: number): number {
  let width = 0
  for (let i = from; i < to; i++) width += source[i] === '\t' ? 4 : /\s/u.test(source[i] ?? '') ? 1 : 0
  return width
}
