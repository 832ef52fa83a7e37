import type { Fate, LedgerEntry } from '../model'
import type { Evidence, Judged, Line, Unread } from '../parts'
import { buildBlocks } from './blocks'
import { people, personNumbers } from './fields'
import { buildImages } from './images'

/** Where in the source the character at `offset` of a line's text stands. */
function sourceOffset(line: Line, offset: number): number {
  let at = 0
  for (const piece of line.pieces) {
    if (offset < at + piece.text.length) return piece.repair === undefined ? piece.start + (offset - at) : piece.start
    at += piece.text.length
  }
  return line.end
}

interface Mark {
  readonly start: number
  readonly fate: Fate
  readonly because: string[]
}

/** What became of each stretch of the source: adjacent entries, none empty, from its start to its end; what was not read stands behind the rest. */
export function assembleLedger(
  source: string,
  judged: readonly Judged[],
  evidence: readonly Evidence[],
  unread: readonly Unread[] = [],
): LedgerEntry[] {
  return [...readEntries(unread[0]?.start ?? source.length, judged, evidence), ...unreadEntries(source, unread)]
}

const unreadEntries = (source: string, unread: readonly Unread[]): LedgerEntry[] =>
  unread.flatMap(({ start, bound }, i) => {
    const end = unread[i + 1]?.start ?? source.length
    return start < end ? [{ start, end, fate: TOO_LONG, because: [`bounds/${bound}`] }] : []
  })
const TOO_LONG = { kind: 'removed', reason: 'too-long' } as const satisfies Fate

/** The entries of the first `length` characters. */
function readEntries(length: number, judged: readonly Judged[], evidence: readonly Evidence[]): LedgerEntry[] {
  if (length === 0) return []
  const persons = new Map([...personNumbers(judged, 'byline'), ...personNumbers(judged, 'contributors')])
  const nobody = people(judged, 'byline').length === 0
  const marks = judged.flatMap(marksOf(itemNumbers(judged, evidence), persons, nobody))
  if (marks.length === 0)
    return [{ start: 0, end: length, fate: { kind: 'removed', reason: 'blank' }, because: ['reader/blank'] }]
  return tile(marks, length)
}

/** The marks as entries that reach to one another; those of one fate that touch are one entry. */
function tile(marks: readonly Mark[], length: number): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const [i, mark] of marks.entries()) {
    const start = entries.length === 0 ? 0 : Math.max(mark.start, entries.at(-1)?.end ?? 0)
    const end = i + 1 < marks.length ? Math.max(start, marks[i + 1]?.start ?? length) : length
    const last = entries.at(-1)
    if (last && sameFate(last.fate, mark.fate) && sameWords(last.because, mark.because))
      last.end = Math.max(last.end, end)
    else if (end > start) entries.push({ start, end, fate: mark.fate, because: mark.because })
  }
  return entries
}

const sameFate = (a: Fate, b: Fate): boolean =>
  a.kind === 'field'
    ? b.kind === 'field' && a.field === b.field && a.item === b.item
    : b.kind === 'removed' && a.reason === b.reason

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

/** Which item of its field each segment belongs to. */
function itemNumbers(judged: readonly Judged[], evidence: readonly Evidence[]): ReadonlyMap<Judged, number> {
  const items = new Map<Judged, number>()
  for (const [i, { parts }] of buildBlocks(judged, evidence).entries()) for (const part of parts) items.set(part, i)
  for (const [i, { parts }] of buildImages(judged).entries()) for (const part of parts) items.set(part, i)
  let note = 0
  for (const item of judged)
    if (item.role.kind === 'field' && item.role.field === 'editorNotes') items.set(item, note++)
  return items
}

const marksOf =
  (items: ReadonlyMap<Judged, number>, persons: ReadonlyMap<Judged, readonly number[]>, nobody: boolean) =>
  (item: Judged): Mark[] => {
    const { segment, role, by } = item
    const because = by
      ? [by.because]
      : [`decide/${role.kind === 'field' ? role.field : role.kind === 'removed' ? role.reason : role.kind}`]
    if (role.kind === 'removed') return [{ start: at(item), fate: { kind: 'removed', reason: role.reason }, because }]
    if (role.kind === 'rest') return []
    const { field } = role
    if (field !== 'bylines' && field !== 'contributors')
      return [{ start: at(item), fate: { kind: 'field', field, item: items.get(item) ?? 0 }, because }]
    // `By AFP` in a story that names nobody.
    if (nobody && by?.kind === 'byline' && by.agency)
      return [{ start: at(item), fate: { kind: 'field', field: 'agency', item: 0 }, because }]
    // Whom somebody writes for, in a story that names nobody.
    if (nobody && field === 'bylines')
      return [{ start: at(item), fate: { kind: 'removed', reason: 'author-box' }, because }]
    const named = by?.kind === 'byline' || by?.kind === 'contributors' ? by.people : []
    return (persons.get(item) ?? [0]).map((number, k) => ({
      start: k === 0 ? at(item) : sourceOffset(segment.line, named[k]?.start ?? 0),
      fate: { kind: 'field', field, item: number },
      because,
    }))
  }

const at = ({ segment }: Judged): number =>
  segment.start === 0 ? segment.line.start : sourceOffset(segment.line, segment.start)
