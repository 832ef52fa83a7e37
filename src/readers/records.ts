import { type RecordField, type RecordForm, recordForms, recordRights } from '../data/records'
import { anyOf } from '../lexicon/any-of'
import { readTimestamp } from '../lexicon/dates'
import type { Row } from './rows'

/** Rows of a record that are one thing: a label with its value, or the story itself. */
export interface RecordPart {
  readonly field: RecordField | 'body' | 'next'
  readonly rows: readonly Row[]
  /** Where its value begins, in source; for rows without a label their start. */
  readonly value: number
}

/** `HEADLINE: ` `Author/Byline: ` */
const LABEL = /^(\p{L}[\p{L}\d/() -]{0,40}?) ?:(?=\s|$)\s*/u
const LABEL_REACH = 48
/** `14 of 207 DOCUMENTS` */
const LONGEST_ROW = 70
/** `DJDN000020190314ef3e002kd`: a source, zeros, a day, a number. */
const DOCUMENT_NUMBER = /[A-Z]{2,10}0{2,6}\d{8}[a-z\d]{6,12}/gu
const NUMBER = /\d[\d,.]{0,12}/gu
const RIGHTS = new RegExp(`^\\(?(?:${anyOf(recordRights)})(?![\\p{L}\\d])`, 'iu')
const RULE = /^[_=*\u2014-]{4,}$/u
const SENTENCE_END = /[.!?…][)"'”’»]?$/u
/** Fewer labels than these make no record. */
const LEAST_LABELS = 3
/** A head is no longer; so many rows without a label may stand between two of its labels. */
const LONGEST_HEAD = 60
const MOST_BETWEEN = 8
/** A row of the head that is no sentence. */
const SHORT = 100
/** A publisher's name. */
const LONGEST_NAME = 60
/** Below the story, so large a share of the rows has labels. */
const TAIL_SHARE = 0.5

/** A row's label as the lists have it, and where its value begins. */
interface Label {
  readonly key: string
  readonly value: number
}

/** A form, with the fields of its labels and rows. */
interface Fields {
  readonly form: RecordForm
  readonly fields: ReadonlyMap<string, RecordField>
}

const FORMS: readonly Fields[] = recordForms.map((form) => ({
  form,
  fields: new Map([
    ...[...(form.rows ?? []), ...(form.above ?? [])].map((row) => [row, 'note'] as const),
    ...Object.entries(form.labels).flatMap(([field, labels]) =>
      labels.map((label) => [label, field as RecordField] as const),
    ),
  ]),
}))
const TELLING: ReadonlySet<string> = new Set(recordForms.flatMap(({ telling }) => telling))

/** The parts of a text that a database, a mail or a reader of pages wrapped with labels; undefined for any other text. */
export function recordOf(source: string, rows: readonly Row[]): readonly RecordPart[] | undefined {
  const labels = rows.map((row) => labelOf(source, row))
  if (!labels.some((label) => label && TELLING.has(label.key))) return undefined
  const fields = formOf(source, rows, labels)
  if (!fields) return undefined
  const starts = nextStarts(labels, fields.form)
  const first = partsOfOne(source, rows.slice(0, starts[0]), labels, fields)
  return [
    ...first,
    ...starts.map((start, i) => ({ field: 'next', rows: rows.slice(start, starts[i + 1]), value: 0 }) as const),
  ]
}

/** Where the records begin that follow the first in one file. */
function nextStarts(labels: readonly (Label | undefined)[], { first = [], last = [] }: RecordForm): number[] {
  const begins = labels.flatMap((label, i) => (label && first.includes(label.key) ? [i] : []))
  const ends = labels.flatMap((label, i) => (label && last.includes(label.key) && i + 1 < labels.length ? [i + 1] : []))
  return begins.length > 1 ? begins.slice(1) : ends
}

function partsOfOne(
  source: string,
  rows: readonly Row[],
  labels: readonly (Label | undefined)[],
  fields: Fields,
): RecordPart[] {
  const fieldAt = (i: number): RecordField | undefined => fields.fields.get(labels[i]?.key ?? '')
  const { form } = fields
  if (form.alone) return alone(rows, fieldAt)
  const head = form.block ? blockEnd(rows, fieldAt) : headEnd(source, rows, labels, fields)
  const labelled = form.block ? rows.length : tailStart(rows, head, fieldAt)
  const publisher = form.closing && rows[labelled - 1]
  const tail = publisher && publisher.end - publisher.start <= LONGEST_NAME ? labelled - 1 : labelled
  const told = { source, rows, labels, fieldAt, form }
  const title = form.dated ? head + 1 : head
  const story = rows.slice(title, tail)
  const opening = fieldAt(head - 1) === 'story' ? openingOf(rows[head - 1], labels[head - 1]?.value) : undefined
  return [
    ...partsOf(told, 0, opening ? head - 1 : head),
    ...rows.slice(head, title).map((row) => ({ field: 'headline', rows: [row], value: row.start }) as const),
    ...(opening ? [{ field: 'note', rows: [opening.label], value: opening.label.end } as const] : []),
    { field: 'body', rows: opening ? [opening.rest, ...story] : story, value: 0 },
    ...partsOf(told, tail, rows.length),
  ]
}

/** A label on the row on which the story begins, and the rest of the row: `Full text: ` `The ferry`. */
function openingOf(row: Row | undefined, value = row?.end ?? 0): { label: Row; rest: Row } | undefined {
  if (!row || value >= row.end) return undefined
  return { label: { ...row, end: value }, rest: { ...row, start: value, indent: 0, blanksBefore: 1 } }
}

const wordsOf = (source: string, { start, end }: Row): string => source.slice(start, end)

/** `HEADLINE: …` → `headline`; a row without a colon as a whole, `14 of 207 DOCUMENTS` → `{n} of {n} documents`. */
function labelOf(source: string, row: Row): Label | undefined {
  const label = LABEL.exec(source.slice(row.start, Math.min(row.end, row.start + LABEL_REACH)))
  if (label) return { key: (label[1] ?? '').toLowerCase(), value: row.start + label[0].length }
  if (row.end - row.start > LONGEST_ROW) return undefined
  const key = wordsOf(source, row).replace(DOCUMENT_NUMBER, '{id}').replace(NUMBER, '{n}').toLowerCase()
  return { key, value: row.end }
}

/** The form of which the text has most labels, and one that tells. */
function formOf(source: string, rows: readonly Row[], labels: readonly (Label | undefined)[]): Fields | undefined {
  const keys = new Set(labels.flatMap((label) => label?.key ?? []))
  const count = ({ form, fields }: Fields): number => {
    if (!form.telling.some((label) => keys.has(label))) return 0
    if (form.block) return mailLabels(source, rows, labels, fields)
    return [...keys].filter((key) => fields.has(key)).length
  }
  const counted = FORMS.map((each) => ({ each, labels: count(each) }))
  const [most] = counted.toSorted((a, b) => b.labels - a.labels)
  return most && most.labels >= least(most.each.form) ? most.each : undefined
}

/** Of a form without labels two of its rows, or its only one. */
const least = ({ labels, rows = [] }: RecordForm): number =>
  Object.keys(labels).length === 0 ? Math.min(rows.length, 2) : LEAST_LABELS

/** Labels of a mail's head, which has an address and a subject: a memorandum has none. */
function mailLabels(
  source: string,
  rows: readonly Row[],
  labels: readonly (Label | undefined)[],
  fields: Fields['fields'],
): number {
  const end = blockEnd(rows, (i) => fields.get(labels[i]?.key ?? ''))
  const head = rows.slice(0, end).map((row) => wordsOf(source, row))
  const titled = labels.slice(0, end).some((label) => fields.get(label?.key ?? '') === 'headline')
  return titled && head.some((words) => words.includes('@')) ? end : 0
}

/** Where the rows end that stand together at the top, each with a label or going on with what one says. */
function blockEnd(rows: readonly Row[], fieldAt: (i: number) => RecordField | undefined): number {
  const end = rows.findIndex(
    ({ blanksBefore, indent }, i) => i > 0 && (blanksBefore > 0 || (fieldAt(i) === undefined && indent === 0)),
  )
  if (fieldAt(0) === undefined || end === -1) return 0
  return (rows[end]?.blanksBefore ?? 0) > 0 ? end : 0
}

/** Each label stands above its value: `HD`, and below it the headline. */
function alone(rows: readonly Row[], fieldAt: (i: number) => RecordField | undefined): RecordPart[] {
  const parts: { field: RecordPart['field']; rows: Row[]; value: number }[] = []
  for (const [i, row] of rows.entries()) {
    const field = fieldAt(i)
    const last = parts.at(-1)
    if (field !== undefined) {
      parts.push({ field: 'note', rows: [row], value: row.end })
      parts.push({ field: field === 'story' ? 'body' : field, rows: [], value: 0 })
    } else if (last) last.rows.push(row)
    else parts.push({ field: 'body', rows: [row], value: row.start })
  }
  return parts.filter((part) => part.rows.length > 0).map((part) => ({ ...part, value: part.rows[0]?.start ?? 0 }))
}

/** The number of rows above the story. */
function headEnd(
  source: string,
  rows: readonly Row[],
  labels: readonly (Label | undefined)[],
  { form, fields }: Fields,
): number {
  const isAbove = (label: Label | undefined): boolean =>
    label !== undefined && (fields.get(label.key) === 'story' || form.above?.includes(label.key) === true)
  const story = labels.slice(0, LONGEST_HEAD).findIndex(isAbove)
  if (story !== -1) return story + 1
  const isText = (row: Row): boolean => isProse(source, row)
  let end = 0
  for (let i = 0; i < rows.length && i <= end + MOST_BETWEEN; i++) {
    const row = rows[i]
    if (fields.has(labels[i]?.key ?? '')) end = i + 1
    else if (row && isText(row)) break
  }
  if (form.dated) return dayBelow(source, rows, end)
  for (let row = rows[end]; end > 0 && row && row.blanksBefore === 0 && !isText(row); row = rows[end]) end++
  return end
}

/** The number of rows down to the day that ends a head. */
function dayBelow(source: string, rows: readonly Row[], end: number): number {
  const at = rows.slice(end, end + MOST_BETWEEN).findIndex((row) => {
    const words = wordsOf(source, row)
    const day = words.length <= LONGEST_ROW ? readTimestamp(words) : undefined
    return day?.start === 0 && day.end === words.length
  })
  return end + at + 1
}

function isProse(source: string, row: Row): boolean {
  const words = wordsOf(source, row)
  return words.length > SHORT || (SENTENCE_END.test(words) && !RIGHTS.test(words))
}

/** The first row below the story from which on most rows have labels, or stand right below one. */
function tailStart(rows: readonly Row[], head: number, fieldAt: (i: number) => RecordField | undefined): number {
  let [labelled, start] = [0, rows.length]
  for (let i = rows.length - 1; i >= head; i--) {
    const isLabelled = fieldAt(i) !== undefined
    if (isLabelled || (rows[i]?.blanksBefore === 0 && fieldAt(i - 1) !== undefined)) labelled++
    if (isLabelled && labelled >= (rows.length - i) * TAIL_SHARE) start = i
  }
  return start
}

/** What stands around the story, as it was told. */
interface Told {
  readonly source: string
  readonly rows: readonly Row[]
  readonly labels: readonly (Label | undefined)[]
  readonly fieldAt: (i: number) => RecordField | undefined
  readonly form: RecordForm
}

/** The parts of the rows above or below the story: labels with what goes on below them, and rows without a label. */
function partsOf(told: Told, from: number, to: number): RecordPart[] {
  const { source, rows, labels, fieldAt, form } = told
  const parts: { field: RecordPart['field']; rows: Row[]; value: number }[] = []
  const isTitled = labels.some((_, i) => fieldAt(i) === 'headline')
  let titled = from > 0 || isTitled || form.opens !== 'title'
  for (let i = from; i < to; i++) {
    const row = rows[i]
    const last = parts.at(-1)
    if (!row) break
    const field = fieldAt(i)
    if (field !== undefined) parts.push({ field, rows: [row], value: labels[i]?.value ?? row.start })
    else if (row.blanksBefore === 0 && last && fieldAt(i - 1) !== undefined && last.value < (last.rows[0]?.end ?? 0))
      last.rows.push(row)
    else {
      const isFirst = from === 0 && parts.every(({ field }) => field === 'body')
      const said = unlabelled(wordsOf(source, row), from > 0 ? 'notes' : isFirst ? form.opens : undefined)
      const isTitle = !titled && said === 'source'
      titled ||= isTitle
      parts.push({ field: isTitle ? 'headline' : said, rows: [row], value: row.start })
    }
  }
  return parts
}

/** What a row without a label is: rights, a day, or whose story it is; above the first label of some forms the story's own, below the story the record's. */
function unlabelled(words: string, among: RecordForm['opens'] | 'notes'): RecordPart['field'] {
  if (RULE.test(words)) return 'note'
  if (RIGHTS.test(words)) return 'copyright'
  if (among === 'story') return 'body'
  if (among === 'notes') return 'note'
  return readTimestamp(words) ? 'published' : 'source'
}
