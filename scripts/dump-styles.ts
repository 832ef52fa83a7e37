// The ways in which tools leave a page's text: what `npm run learn` learns dumps from.
import type { Element, ElementContent, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import type { Format } from '../src/model'

/** A way to leave a page's text. */
export interface Style {
  readonly format: Extract<Format, 'html' | 'text' | 'markdown'>
  /** How much a line of such a dump counts. */
  readonly weight: number
  readonly write: (page: Root, html: string) => string
}

const BLANK_ROWS = /\n\s*\n/gu

/** As a browser copies it, the same without blank rows, and markdown with its links. */
export const DUMPS: readonly Style[] = [
  { format: 'text', weight: 1, write: (page) => toText(page) },
  { format: 'text', weight: 0.5, write: (page) => toText(page).replace(BLANK_ROWS, '\n') },
  { format: 'markdown', weight: 0.5, write: (page) => toMarkdown(page) },
]

export const PAGES: readonly Style[] = [{ format: 'html', weight: 1, write: (_, html) => html }]

const SKIPPED: ReadonlySet<string> = new Set(
  'head title script style noscript template svg iframe select textarea button object video audio canvas'.split(' '),
)
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p section summary table tbody thead tr ul'
  ).split(' '),
)
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/u
const MARKS = /^(?:\*|#{1,6})$/u
const ITEM = '* '

/** Rows so far, and the row that is being written. */
interface Draft {
  readonly rows: string[]
  row: string
}

/** Headings, items, links and pictures as the usual converters write them; items of a list stand together. */
function toMarkdown(page: Root): string {
  const draft: Draft = { rows: [], row: '' }
  for (const node of page.children) if (node.type !== 'doctype') write(draft, node)
  close(draft)
  return draft.rows
    .map((row, i) => (row.startsWith(ITEM) && draft.rows[i - 1]?.startsWith(ITEM) ? row : `\n${row}`))
    .join('\n')
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function close(draft: Draft): void {
  const row = folded(draft.row)
  draft.row = ''
  if (row !== '' && !MARKS.test(row)) draft.rows.push(row)
}

function write(draft: Draft, node: ElementContent): void {
  if (node.type === 'text') draft.row += node.value
  if (node.type !== 'element' || SKIPPED.has(node.tagName)) return
  if (node.tagName === 'br') draft.row += ' '
  else if (node.tagName === 'img') draft.row += picture(node)
  else if (node.tagName === 'a' && node.properties['href'] !== undefined) writeLink(draft, node)
  else if (BLOCKS.has(node.tagName)) writeBlock(draft, node)
  else writeAll(draft, node)
}

function writeAll(draft: Draft, { children }: Element): void {
  for (const child of children) write(draft, child)
}

function writeBlock(draft: Draft, node: Element): void {
  close(draft)
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1]
  if (level !== undefined) draft.row = `${'#'.repeat(Number(level))} `
  if (node.tagName === 'li') draft.row = ITEM
  writeAll(draft, node)
  close(draft)
}

function picture({ properties }: Element): string {
  const { alt } = properties
  return ` ![${typeof alt === 'string' ? folded(alt.replace(/[[\]]/gu, ' ')) : ''}](https://site.example/i.jpg) `
}

/** A link around blocks is left out: each of its rows would be one. */
function writeLink(draft: Draft, node: Element): void {
  const before = draft.row
  const rows = draft.rows.length
  draft.row = ''
  writeAll(draft, node)
  if (draft.rows.length > rows) {
    close(draft)
    return
  }
  const text = folded(draft.row)
  draft.row = before + (text === '' ? ' ' : PICTURE.test(text) ? text : `[${text}](https://site.example/a)`)
}
