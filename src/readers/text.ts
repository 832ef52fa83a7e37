import { kindsOf, LETTER } from '../lexicon/char-kinds'
import { twoRowDatelines } from '../lexicon/two-row-datelines'
import type { Agency, CleanOptions } from '../model'
import type { Document, Hints, Metadata } from '../parts'
import { frontMatterMetadata, frontMatterRows, frontMatterStretch } from './front-matter'
import { boundsOf, cutAt, withLines } from './bounds'
import { makeLines, type Stretch } from './lines'
import { withoutInvisible } from './pieces'
import { documentAddress } from './html-urls'
import { linkListAt } from './link-list'
import { withoutImages } from './linked-images'
import { joinOpenLinks } from './open-links'
import { recordMetadata, recordStretches } from './record-parts'
import { type RecordPart, recordOf } from './records'
import { type Row, readRows } from './rows'
import { sgmlRecordOf } from './sgml-records'
import { LONE_MARK, marksAlone, typedLists } from './typed-lists'
import { joinTwoRows } from './two-rows'
import { joinWraps } from './wraps'

/** `-----` `***` `___` `| |` `= = =`, and the bracket of a link around whole rows: a row of marks and nothing else. */
const RULE = /^(?:[-=_*~#+.·•|:–—]\s?){3,}$|^\|[\s|:-]*$|^[\s|]*\|$|^\[$/u
/** `## Heading`, and the marks that may close it: ` ##` */
const HEADING = /^(#{1,6})\s+(?=\S)/u
const HEADING_END = /(?<=\S)\s{1,8}#{1,6}$/u
const LONGEST_END = 20
/** `| cell | cell |` `cell |`: at least one bar at an edge */
const TABLE_START = /^\|\s*/u
const TABLE_END = /\s{0,20}\|$/u
/** `- item` `* item` `• item` `1. item` */
const BULLET = /^(?:[-*+•‣▪◦]|\d{1,2}[.)])\s+(?=\S)/u
/** In a dump a hyphen or a number may begin any wrapped row; these marks begin an item. */
const STAR = /^[*•‣▪◦]\s+(?=\S)/u
/** ``` ```js ``` around code, `[1]: https://…` of a link that has a number or a name in the text: rows of markdown that say nothing */
const UNSAID =
  /^(?:(?:`{3,}|~{3,})[\w+#-]{0,20}|\[[^\]]{1,80}\]:\s+<?(?:[a-z][a-z\d+.-]{1,20}:|\/)\S{0,2000}(?:\s+["'(].{0,300})?)$/iu
/** `> quoted` */
const QUOTE = /^>\s?/u
/** `^By ADA LIND=` `^Eds: Adds photo.<`: a field of a wire story's head as ANPA 1312 transmits it */
const FRAMED = /^\^[^^<=]{2,200}[<=]$/u
/** `r a BC-WA--SealCount 08-14 0398`: the head that ANPA 1312 puts above a wire story */
const ANPA = /^[a-z] ?[a-z] {0,2}\p{Lu}.{3,70} \d\d-\d\d \d{3,5}<?$/u
/** `2018-03-14 13:31:07.22 GMT` */
const MOMENT = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?[A-Z]{1,4})?$/u
/** `*A caption in emphasis*`: all of a row, and nothing in it that could be such a mark too */
const EMPHASIZED = /^(?:\*[^\s*](?:[^*]{0,600}[^\s*])?\*|_[^\s_](?:[^_]{0,600}[^\s_])?_)$/u
/** Spaces that stand for a lost paragraph break in a long row: `…ANICK DOE    NEW YORK (AP)`; three, which a lost ampersand leaves too, only where a sentence ends: `Lind   Sons` */
const GAP = /(?<=[^\s\d,;:(])(?:[ \t\u00a0]{4,}|(?<=[.!?…”’»"')\]])[ \t\u00a0]{3})(?=["“‘«(]?\p{Lu})/gu
const MAY_GAP = /[ \t\u00a0]{3}/u
const LONG_ROW = 160
const BAR = 124

/** Reads a text dump: any line endings, hard wraps, lost breaks, leftovers of markdown and HTML. */
export const readText = (source: string, options: CleanOptions = {}): Document => readDocument('text', source, options)

/** Reads markdown: as a text dump, and lists, quotes, escapes and single emphasis are syntax too. */
export const readMarkdown = (source: string, options: CleanOptions = {}): Document =>
  readDocument('markdown', source, options)

function readDocument(format: 'text' | 'markdown', whole: string, options: CleanOptions): Document {
  const bounds = boundsOf(options)
  const source = whole.slice(0, cutAt(whole, bounds.maxCharacters))
  const rows = readRows(source)
  const record = sgmlRecordOf(source, rows) ?? recordOf(source, rows)
  if (record) return readRecord(format, whole, source, record, options)
  const matter = frontMatterRows(source, rows)
  const list = format === 'text' ? linkListAt(source, rows) : rows.length
  const words = textStretches(source, rows.slice(matter.length, list), format === 'markdown', options.agencies)
  const stretches = [
    ...matter.map((row) => frontMatterStretch(source, row)),
    ...(list < rows.length ? words.map((stretch) => ({ ...stretch, numbered: true })) : words),
    ...rows.slice(list).map(({ start, end }) => ({ start, end, kind: 'rule' as const })),
  ]
  const lines = makeLines(source, stretches, bounds.maxLines)
  const metadata = addressed(frontMatterMetadata(source, matter), options)
  return withLines({ format, source: whole, metadata, notes: [] }, lines, source.length, bounds)
}

/** A story with a database's or a mail's labels around it. */
function readRecord(
  format: 'text' | 'markdown',
  whole: string,
  source: string,
  parts: readonly RecordPart[],
  options: CleanOptions,
): Document {
  const bounds = boundsOf(options)
  const readStory = (rows: readonly Row[]): readonly Stretch[] =>
    textStretches(source, rows, format === 'markdown', options.agencies)
  const lines = makeLines(source, recordStretches(source, parts, readStory), bounds.maxLines)
  const metadata = addressed(recordMetadata(source, parts), options)
  return withLines({ format, source: whole, metadata, notes: [] }, lines, source.length, bounds)
}

/** What a text says of itself, and where the options say that it is from. */
function addressed(stated: Metadata, { url }: CleanOptions): Metadata {
  const address = stated.url ?? documentAddress(url)
  return address === undefined ? stated : { ...stated, url: address }
}

const NO_AGENCIES: readonly Agency[] = []

function textStretches(
  source: string,
  rows: readonly Row[],
  markdown: boolean,
  agencies: readonly Agency[] = NO_AGENCIES,
): readonly Stretch[] {
  const groups = joinTwoRows(
    source,
    joinWraps(source, joinOpenLinks(source, rows), (row) => isBlock(source, row, markdown)),
    twoRowDatelines(agencies),
  )
  const stretches = groups.flatMap((group) => groupStretches(source, group, markdown))
  const items = marksAlone(source, stretches)
  return markdown ? items : typedLists(source, items)
}

/** A row that is no running text: it neither continues the row before nor is continued. */
function isBlock(source: string, row: Row, markdown: boolean): boolean {
  const end = Math.min(row.end, row.start + 400)
  const text = source.slice(row.start, end)
  if (opensInWords(source, row.start, end)) return ANPA.test(text)
  return (
    MOMENT.test(text) ||
    RULE.test(text) ||
    HEADING.test(text) ||
    text.startsWith('|') ||
    text.endsWith('|') ||
    text.startsWith('![') ||
    FRAMED.test(text) ||
    (markdown ? BULLET : STAR).test(text) ||
    (markdown && UNSAID.test(text)) ||
    LONE_MARK.test(text)
  )
}

/** All marks of blocks stand first, but for the bar of a table's row: `cell |`. */
const opensInWords = (source: string, start: number, end: number): boolean =>
  (kindsOf(source.charCodeAt(start)) & LETTER) !== 0 && source.charCodeAt(end - 1) !== BAR

function groupStretches(source: string, rows: readonly Row[], markdown: boolean): Stretch[] {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return []
  const hints: Partial<Hints> = { blanksBefore: first.blanksBefore, indent: first.indent }
  return withoutImages(source, first.start, last.end).flatMap((part) =>
    part.kind === 'image'
      ? [{ ...part, hints: { ...hints, ...part.hints } }]
      : blockStretches(source, part, { ...hints, ...part.hints }, markdown),
  )
}

function blockStretches(source: string, part: Stretch, hints: Partial<Hints>, markdown: boolean): Stretch[] {
  const text = source.slice(part.start, part.end)
  if (opensInWords(source, part.start, part.end))
    return markdown ? [{ ...part, hints, markdown }] : runningText(part, text, hints)
  if (RULE.test(withoutInvisible(text)) || (markdown && UNSAID.test(text))) return [{ ...part, kind: 'rule', hints }]
  const heading = HEADING.exec(text)
  if (heading)
    return [
      {
        ...part,
        kind: 'heading',
        peelStart: heading[0].length,
        peelEnd: HEADING_END.exec(text.slice(-LONGEST_END))?.[0].length ?? 0,
        hints: { ...hints, level: heading[1]?.length ?? 1 },
        markdown,
      },
    ]
  const barBefore = TABLE_START.exec(text)?.[0].length ?? 0
  const barAfter = isBarred(text) ? (TABLE_END.exec(text.slice(-40))?.[0].length ?? 0) : 0
  if (barBefore + barAfter > 0)
    return [{ ...part, kind: 'table-row', peelStart: barBefore, peelEnd: barAfter, hints, markdown }]
  if (FRAMED.test(text)) return [{ ...part, peelStart: 1, peelEnd: 1, hints }]
  if (!markdown && EMPHASIZED.test(text)) return [{ ...part, peelStart: 1, peelEnd: 1, hints }]
  if (!markdown) return runningText(part, text, hints)
  const quote = QUOTE.exec(text)?.[0].length ?? 0
  if (quote > 0) return [{ ...part, kind: 'quote', peelStart: quote, hints, markdown }]
  const bullet = BULLET.exec(text)?.[0].length ?? 0
  if (bullet > 0) return [{ ...part, kind: 'list-item', peelStart: bullet, hints, markdown }]
  return [{ ...part, hints, markdown }]
}

/** `cell | cell |`: a bar at the end, and another before it; a single one may be a paragraph's own. */
const isBarred = (text: string): boolean => text.endsWith('|') && text.indexOf('|') < text.length - 1

/** Joined rows are one paragraph; a single one may have lost the break between two. */
const runningText = (part: Stretch, text: string, hints: Partial<Hints>): Stretch[] =>
  /[\n\r]/u.test(text) ? [{ ...part, hints }] : gaps(part, text, hints)

/** A long row parted where a wide gap stands for a lost paragraph break. */
function gaps(part: Stretch, text: string, hints: Partial<Hints>): Stretch[] {
  if (text.length < LONG_ROW || !MAY_GAP.test(text)) return [{ ...part, hints }]
  const stretches: Stretch[] = []
  let start = part.start
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    stretches.push({ ...part, start, end: part.start + index, hints })
    start = part.start + index + gap.length
  }
  return [...stretches, { ...part, start, hints }]
}
