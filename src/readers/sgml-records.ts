import { type RecordField, sgmlFields, sgmlRoots } from '../data/records'
import { anyOf } from '../lexicon/any-of'
import { matchesOf } from '../lexicon/matches'
import type { RecordPart } from './records'
import type { Row } from './rows'

const ROOT = new RegExp(`^\\s{0,20}(?:<!DOCTYPE[^<>]{1,100}>\\s{0,20})?<(?:${anyOf(sgmlRoots)})[\\s>]`, 'iu')
/** `<TITLE>` `</D>` `<TEXT TYPE="BRIEF">` */
const TAG = /<(\/?)([a-z][a-z\d-]{0,30})(?:\s[^<>]{0,300})?>/giu

const FIELDS: ReadonlyMap<string, RecordField | 'body'> = new Map(
  Object.entries(sgmlFields).flatMap(([field, tags]) =>
    tags.map((tag) => [tag, field as RecordField | 'body'] as const),
  ),
)

/** The parts of a story in the markup of Reuters-21578, whose paragraphs are parted by how far their rows are set in; undefined for any other text. */
export function sgmlRecordOf(source: string, rows: readonly Row[]): readonly RecordPart[] | undefined {
  if (!ROOT.test(source.slice(0, 400))) return undefined
  const open: RecordPart['field'][] = ['note']
  const parts: RecordPart[] = []
  let [from, first] = [0, 0]
  const add = (field: RecordPart['field'], to: number): void => {
    while ((rows[first]?.end ?? Infinity) <= from) first++
    let last = first
    while ((rows[last]?.start ?? Infinity) < to) last++
    const within = rows.slice(first, last).flatMap((row) => cutRow(source, row, from, to))
    if (within.length > 0) parts.push({ field, rows: within, value: within[0]?.start ?? from })
    from = to
  }
  for (const { index, 0: tag, 1: closes, 2: name = '' } of matchesOf(TAG, source)) {
    add(open.at(-1) ?? 'note', index)
    add('note', index + tag.length)
    if (closes === '/') open.length = Math.max(1, open.length - 1)
    else open.push(FIELDS.get(name.toLowerCase()) ?? 'note')
  }
  add('note', source.length)
  return parts
}

/** What of a row stands in a stretch, without outer space. */
function cutRow(source: string, row: Row, from: number, to: number): Row[] {
  const cut = Math.max(row.start, from)
  const words = source.slice(cut, Math.min(row.end, to))
  const start = cut + words.length - words.trimStart().length
  const end = cut + words.trimEnd().length
  if (start >= end) return []
  return [{ ...row, start, end, indent: cut === row.start ? row.indent : start - cut }]
}
