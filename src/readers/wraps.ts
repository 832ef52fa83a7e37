import { columnsOf } from '../lexicon/columns'
import { joinParted } from './parted-rows'
import type { Row } from './rows'

/** Rows are hard-wrapped when none but a few are wider than this, in columns. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 30
/** A row's first word: up to a space, or one character of a script that does not space its words. */
const FIRST_WORD = /^(?:[\u2e80-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff]{1,60})/u
/** A row that ends so ends a sentence. */
const ENDS_SENTENCE = /[.!?。！？…:：।॥۔؟][)\]"'”’」』）]{0,2}$/u
/** Prose has one in some row; rows without any are a poem's, or a list's. */
const HOLDS_SENTENCE = /[.!?。！？…।॥۔؟](?:[)\]"'”’»」』）\s]|$)/u
/** A credit in brackets behind the end of a sentence: `… on Monday. (Kyodo)` */
const ENDS_CREDIT = /[.!?。！？…]["”’»]?\s?[([（［【][^()[\]（）［］【】]{1,60}[)\]）］】]$/u
const LONGEST_CREDIT = 70
const CLOSER = /[)\]）］】]$/u
const SMALL = /^\p{Ll}/u

interface Measure {
  readonly source: string
  /** Width at which rows are wrapped. */
  readonly width: number
  /** Indent that begins paragraphs, where copy is indented. */
  readonly indent: number | undefined
  /** Whether a blank row stands behind every paragraph. */
  readonly spaced: boolean
  readonly last: Row | undefined
}

/** The rows in groups, a paragraph each: rows that tags parted and hard-wrapped rows are joined again, all others stand alone. */
export function joinWraps(source: string, rows: readonly Row[], isBlock: (row: Row) => boolean): Row[][] {
  const running = rows.filter((row) => !isBlock(row))
  const width = wrapWidth(source, rows)
  if (width === undefined) return joinParted(source, rows, isBlock) ?? joinBrackets(source, rows, isBlock)
  const measure: Measure = {
    source,
    width,
    indent: paragraphIndent(source, running, width),
    spaced: areSpaced(source, running, width),
    last: rows.at(-1),
  }
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && !isBlock(row) && !isBlock(before) && joins(measure, group, before, row)) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** A row that opens a bracket with its first sign and leaves it open, and a row that goes on in letters and closes it. */
const OPENS_BRACKET = /^\([^()]{1,200}$/u
const CLOSES_BRACKET = /^\s{0,3}\p{L}[^()]{0,200}\)\s?\.?$/u

/** A sign-off broken in two is one again, where no other row is wrapped: `(Reporting by Ada Lind; Editing␤ by Bo Ek)`. */
function joinBrackets(source: string, rows: readonly Row[], isBlock: (row: Row) => boolean): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const [opened, ...more] = groups.at(-1) ?? []
    const joins =
      opened !== undefined &&
      more.length === 0 &&
      row.blanksBefore === 0 &&
      !isBlock(opened) &&
      !isBlock(row) &&
      OPENS_BRACKET.test(source.slice(opened.start, opened.end).trim()) &&
      CLOSES_BRACKET.test(source.slice(row.start, row.end).trimEnd())
    if (joins) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  return groups
}

const columns = (source: string, row: Row): number => columnsOf(source.slice(row.start, row.end))

/** Of so many rows and more, a few may be wider than the width at which the others are wrapped. */
const FEW_ROWS = 8
const NOT_WIDER = 0.98
/** A single row among so many may be as wide as it likes, where the others run on. */
const ONE_WIDE = 12

/** An address is not broken, however wide its row becomes. */
const ADDRESS = /:\/\/|\]\(/u

/** The width at which rows are wrapped; undefined when long rows show that they are not. */
function wrapWidth(source: string, rows: readonly Row[]): number | undefined {
  const widths = rows
    .filter((row) => !ADDRESS.test(source.slice(row.start, row.end)))
    .map((row) => columns(source, row))
    .toSorted((a, b) => a - b)
  const wide = widths.filter((width) => width > WIDEST_WRAP).length
  const isOne = wide === 1 && widths.length >= ONE_WIDE
  if (widths.length < 2 || (wide > widths.length / 50 && !isOne)) return undefined
  const widest = isOne ? -2 : widths.length < FEW_ROWS ? -1 : Math.floor((widths.length - 1) * NOT_WIDER)
  const width = Math.min(widths.at(widest) ?? 0, WIDEST_WRAP)
  return width >= NARROWEST_WRAP && runsOn(source, rows, width, isOne) ? width : undefined
}

/**
 * Of the rows with another right below, so many must be full and end in mid-sentence, unless some rows are indented and
 * others not; where rows end as sentences do, they are paragraphs.
 */
const LEAST_RUNNING_ON = 1 / 3

function runsOn(source: string, rows: readonly Row[], width: number, strict: boolean): boolean {
  let followed = 0
  let full = 0
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1]
    if (next?.blanksBefore !== 0) continue
    followed++
    if (i === 0 && !goesOn(source, next)) continue
    if (!endsSentence(source, row) && roomLeft(source, row, next, width) < 0) full++
  }
  const indented = rows.filter(({ indent }) => indent > 1).length
  if (!strict && indented > 0 && indented < rows.length) return true
  const isProse = rows.some((row) => HOLDS_SENTENCE.test(source.slice(row.start, row.end)))
  return isProse && full > 0 && full >= followed * LEAST_RUNNING_ON
}

/** A first row is a headline as often as it is wrapped; a row below it that begins in small letters tells which. */
const goesOn = (source: string, { start }: Row): boolean => SMALL.test(source.slice(start, start + 2))

/**
 * The indent that begins paragraphs: two rows or more have it, and they are not themselves the wrapped rows of a block
 * that is indented as a whole.
 */
function paragraphIndent(source: string, rows: readonly Row[], width: number): number | undefined {
  const indents = new Map<number, number>()
  for (const { indent } of rows) if (indent >= 2 && indent <= 8) indents.set(indent, (indents.get(indent) ?? 0) + 1)
  const [usual] = [...indents].toSorted((a, b) => b[1] - a[1])
  if (!usual || usual[1] < 2) return continuedIndent(source, rows, width)
  const [indent, count] = usual
  if (isMargin(source, rows, indent, width)) return undefined
  const wrapped = rows.filter((row, i) => {
    const next = rows[i + 1]
    return row.indent === indent && next?.indent === indent && wraps(source, row, next, width)
  })
  return wrapped.length * 2 < count ? indent : undefined
}

/** Of the sentences that end in a short row, so many have a blank row below them where blank rows part all paragraphs. */
const SPACED = 0.8
const LEAST_SHORT = 3

/** Whether blank rows part all paragraphs: hardly a row that ends a sentence, with room for another word, has one right below. */
function areSpaced(source: string, rows: readonly Row[], width: number): boolean {
  let [short, spaced] = [0, 0]
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1]
    if (!next || !endsSentence(source, row) || roomLeft(source, row, next, width) < 0) continue
    short++
    if (next.blanksBefore > 0) spaced++
  }
  return short >= LEAST_SHORT && spaced >= short * SPACED
}

/** So many rows of a margin, or more, begin a paragraph that a blank row parts from the one before; or they are full, and so many do. */
const PARTED = 1 / 4
const FULL = 1 / 5
const PARTED_FULL = 1 / 20
/** So few of them are followed by a row further out. */
const FURTHER_OUT = 1 / 50

/** An indent that all rows of a paragraph have, where blank rows part paragraphs: none of them goes on further out. */
function isMargin(source: string, rows: readonly Row[], indent: number, width: number): boolean {
  const own = rows.filter((row) => row.indent === indent)
  const share = (test: (row: Row, next: Row | undefined) => boolean): number =>
    rows.filter((row, i) => row.indent === indent && test(row, rows[i + 1])).length / own.length
  if (share((_, next) => next?.blanksBefore === 0 && next.indent < indent) > FURTHER_OUT) return false
  const parted = share(({ blanksBefore }) => blanksBefore > 0)
  const full = share((row, next) => next?.indent === indent && wraps(source, row, next, width))
  return parted >= PARTED || (parted >= PARTED_FULL && full >= FULL)
}

/** The indent of a single indented row that goes on in a row without it. */
function continuedIndent(source: string, rows: readonly Row[], width: number): number | undefined {
  const row = rows.find(({ indent }, i) => {
    const next = rows[i + 1]
    return (
      indent >= 2 &&
      indent <= 8 &&
      next !== undefined &&
      next.indent < 2 &&
      wraps(source, rows[i] ?? next, next, width - indent)
    )
  })
  return row?.indent
}

/**
 * Whether a row goes on with the paragraph before it. In indented copy every row does that is not indented as paragraphs
 * are, once a paragraph has begun, but for a last one that is no part of it; elsewhere only a row that was put on its own
 * because its first word did not fit.
 */
function joins(
  { source, width, indent, spaced, last }: Measure,
  group: readonly Row[],
  before: Row,
  row: Row,
): boolean {
  if (row.blanksBefore > 0) return false
  const begun = indent !== undefined && group[0]?.indent === indent
  const mark =
    row === last && columns(source, row) <= SHORTEST_ROW && (row.indent > 0 || !wraps(source, before, row, width))
  if (mark) return false
  if (begun) return row.indent !== indent && !(row === last && closesApart(source, before, row, width))
  if (indent !== undefined && row.indent === indent) return false
  if (indent !== undefined && group.length === 1 && lostIndent(source, before, row, width - indent)) return true
  return wraps(source, before, row, width, spaced) || opensBlock(source, before, row, width)
}

/** A last row that is no sentence, though its first word would have fitted behind the sentence above: `RIPRODUZIONE RISERVATA`. */
const closesApart = (source: string, before: Row, row: Row, width: number): boolean =>
  !endsSentence(source, row) && endsSentence(source, before) && roomLeft(source, before, row, width) >= 0

/** In indented copy a paragraph's first row that stands without its indent is as full as if it had it. */
const lostIndent = (source: string, first: Row, row: Row, width: number): boolean =>
  first.indent === 0 && row.indent === 0 && wraps(source, first, row, width)

/** A first paragraph may have lost, with its dateline, the start of its first row. */
function opensBlock(source: string, before: Row, row: Row, width: number): boolean {
  if (endsSentence(source, before)) return false
  const small = SMALL.test(source.slice(row.start, row.start + 2))
  return small || ((before.blanksBefore > 0 || before.indent > row.indent + 1) && columns(source, row) > width - NEARLY)
}

/** A last row so short, though it would have fitted on the row before, is a mark of its own: ` Reuter`. */
const SHORTEST_ROW = 12
/** A row so near to the width, in columns, is full. */
const NEARLY = 14

/** The next row was put on a row of its own only because its first word did not fit. */
function wraps(source: string, row: Row, next: Row, width: number, spaced = false): boolean {
  if (next.blanksBefore > 0 || (next.indent !== row.indent && next.indent > 1)) return false
  const room = width - columns(source, row)
  return roomLeft(source, row, next, width) < 0 && !(endsSentence(source, row) && room > 4 && !spaced)
}

function endsSentence(source: string, { start, end }: Row): boolean {
  const last = source.slice(end - 4, end)
  return (
    ENDS_SENTENCE.test(last) ||
    (CLOSER.test(last) && ENDS_CREDIT.test(source.slice(Math.max(start, end - LONGEST_CREDIT), end)))
  )
}

/** Columns that would be left on a row if the next one's first word stood on it too; fewer than none: it did not fit. */
function roomLeft(source: string, row: Row, next: Row, width: number): number {
  const word = FIRST_WORD.exec(source.slice(next.start, Math.min(next.end, next.start + 60)))?.[0] ?? ''
  const spaced = columns(source, row) > row.end - row.start ? 0 : 1
  return width - columns(source, row) - word.length - spaced
}
