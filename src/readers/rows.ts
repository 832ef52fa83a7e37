import { isTagWord } from './tag-words'

/** A row of the source that is not blank, white space and invisible characters at its ends left out. */
export interface Row {
  readonly start: number
  readonly end: number
  /** Spaces it began with; a tab counts as four. */
  readonly indent: number
  readonly blanksBefore: number
}

/** A line break of any system, one that HTML has left with what follows it in its row, or the end of the text. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<br\s{0,3}\/?>(?:[ \t]{0,40}(?:\r\n|[\n\r]))?|$/giu
const TAG = /^<[^>]{2,6}>/u
/* eslint-disable no-control-regex -- control characters are what this looks for */
const EDGE = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/u

/** The rows of a source, in order. A `<br>` ends one, and stands in it. */
export function readRows(source: string): Row[] {
  const rows: { start: number; end: number; indent: number; blanksBefore: number }[] = []
  let blanksBefore = 0
  let from = 0
  for (const { index, 0: mark } of source.matchAll(BREAK)) {
    const tag = TAG.exec(mark)?.[0] ?? ''
    if (tag !== '' && isInRow(source, from, index, tag)) continue
    const [start, end] = trimmed(source, from, index)
    const before = rows.at(-1)
    const isBlank = start === end
    const stop = tag === '' ? end : index + tag.length
    if (!isBlank || (tag !== '' && !before))
      rows.push({ start, end: stop, indent: indentOf(source, from, start), blanksBefore })
    else if (tag !== '' && before) before.end = stop
    blanksBefore = isBlank ? blanksBefore + 1 : 0
    from = index + mark.length
  }
  return rows
}

/** Whether a `<br>` is no end of its row: a word of the sentence, or a break in a cell of a table. */
const isInRow = (source: string, from: number, at: number, tag: string): boolean =>
  isTagWord(source, at, at + tag.length) || TABLE_ROW.test(source.slice(from, from + MOST_INDENT))
const TABLE_ROW = /^\s{0,3}\|/u
const MOST_INDENT = 4

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
