import type { Element } from 'hast'
import type { LineImage, LineKind } from '../parts'
import type { Frame } from './html-frames'

/** Formatting characters of bidirectional text, which `hast-util-to-text` leaves out too. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const HAS_BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const SPACES = /[\t\n\f\r ]+/gu
/** Of these, all but the space between two words. */
const UNEVEN = /[\t\n\f\r]| {2}/u
const LINE_BREAK = /\r\n?|\n/u
const LEADING_SPACES = /^ {0,200}/u
/** Scripts that are written without spaces. */
const SPACELESS_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]$/u
const MOST_LINKS = 20
const MOST_BLANKS = 9
/** A cell of a table is short; a longer one is a part of the page in a table's clothes. */
const MOST_CELL = 100

/** A run of visible text between two line breaks, or an image. */
export interface Run {
  readonly kind: LineKind
  readonly text: string
  /** Innermost element that holds all of it. */
  readonly frame: Frame
  readonly blanksBefore: number
  readonly indent: number
  /** Characters but for spaces: all, in links, in bold. */
  readonly ink: number
  readonly linked: number
  readonly bold: number
  readonly links: readonly string[]
  readonly time: string | undefined
  readonly image: ImageRun | undefined
}

export interface ImageRun {
  readonly element: Element
  readonly facts: LineImage
}

/** The runs so far, and the one that is being read. */
export interface Runs {
  readonly done: Run[]
  text: string
  /** The last character of the text: to look at it there would join the text anew each time. */
  last: string
  frame: Frame | undefined
  ink: number
  linked: number
  bold: number
  links: string[]
  time: string | undefined
  /** Images met within it; they follow it. */
  images: Run[]
  blanks: number
}

export const noRuns = (): Runs => ({
  done: [],
  text: '',
  last: '',
  frame: undefined,
  ink: 0,
  linked: 0,
  bold: 0,
  links: [],
  time: undefined,
  images: [],
  blanks: 0,
})

/** Makes room for the next run. */
function begin(runs: Runs): void {
  runs.text = ''
  runs.last = ''
  runs.frame = undefined
  runs.ink = 0
  runs.linked = 0
  runs.bold = 0
  runs.links = []
  runs.time = undefined
  if (runs.images.length > 0) runs.images = []
}

/** Adds a text node that stands in `frame`. */
export function addText(runs: Runs, value: string, frame: Frame): void {
  if (!frame.context.preformatted) {
    addWords(runs, HAS_BIDI.test(value) ? value.replace(BIDI, '') : value, frame)
    return
  }
  for (const [i, row] of value.split(LINE_BREAK).entries()) {
    if (i > 0) breakLine(runs)
    addWords(runs, row, frame)
  }
}

function addWords(runs: Runs, words: string, frame: Frame): void {
  if (words === '') return
  runs.text += words
  runs.last = words.slice(-1)
  const ink = inkOf(words)
  if (ink === 0) return
  const { anchor, bold } = frame.context
  runs.frame = around(runs.frame ?? frame)
  runs.ink += ink
  if (bold) runs.bold += ink
  if (!anchor) return
  runs.linked += ink
  const { target } = anchor
  if (target !== undefined && runs.links.length < MOST_LINKS && !runs.links.includes(target)) runs.links.push(target)
}

/** The innermost element around a run that the walk has not left: it holds what was read and what comes. */
function around(frame: Frame): Frame {
  let at = frame
  while (at.left && at.above) at = at.above
  return at
}

/** Characters that are no space. */
function inkOf(text: string): number {
  let ink = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 160) ink++
  }
  return ink
}

/** Keeps the words before it apart from those after it, where they would touch; scripts without spaces need none. */
export function keepApart(runs: Runs): void {
  if (runs.last === '' || SPACELESS_END.test(runs.last)) return
  runs.text += ' '
  runs.last = ' '
}

/** Ends a line where the page breaks one: `<br>`. An empty line is a blank one. */
export function breakLine(runs: Runs): void {
  if (!endRun(runs)) runs.blanks++
}

/** Ends the run that is being read, if it has text; whether it has. */
export function endRun(runs: Runs): boolean {
  const { frame } = runs
  if (runs.text === '') {
    runs.time = undefined
    return false
  }
  const trimmed = runs.text.trim()
  const text = UNEVEN.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed
  if (frame && text !== '') runs.done.push(textRun(runs, text, frame))
  else if (runs.text.includes('\u00a0')) runs.blanks++
  if (frame && text !== '') runs.blanks = 0
  for (const image of runs.images) runs.done.push(image)
  begin(runs)
  return text !== ''
}

const textRun = (runs: Runs, text: string, frame: Frame): Run => ({
  kind: frame.context.kind,
  text,
  frame,
  blanksBefore: runs.done.length === 0 ? 0 : Math.min(runs.blanks, MOST_BLANKS),
  indent: frame.context.preformatted ? (LEADING_SPACES.exec(runs.text)?.[0].length ?? 0) : 0,
  ink: runs.ink,
  linked: runs.linked,
  bold: runs.bold,
  links: runs.links,
  time: runs.time,
  image: undefined,
})

/** Adds an image: where it stands, or after the run whose words it stands between. */
export function addImage(runs: Runs, image: ImageRun, frame: Frame): void {
  const target = frame.context.anchor?.target
  const run: Run = { ...NO_TEXT, kind: 'image', frame, image, links: target === undefined ? [] : [target] }
  if (runs.ink === 0) runs.done.push(run)
  else runs.images.push(run)
}

/** Adds a rule between two parts: `<hr>`. */
export function addRule(runs: Runs, frame: Frame): void {
  runs.done.push({ ...NO_TEXT, kind: 'rule', frame, image: undefined })
}

const NO_TEXT = { text: '', blanksBefore: 0, indent: 0, ink: 0, linked: 0, bold: 0, links: [], time: undefined }

/** Tells the row of a table what a cell holds: a short text, nothing, or more. */
export function endCell(runs: Runs, cell: Frame): void {
  const row = cell.above
  const texts = runs.done.slice(cell.firstRun).filter((run) => run.kind !== 'image')
  if (!row || texts.length === 0) return
  row.cells++
  if (texts.length > 1 || texts.some((run) => run.kind !== 'text' || run.text.length > MOST_CELL)) row.mixed = true
}

/** Joins the cells of a table's row, when it has several and each is short. */
export function endRow(runs: Runs, row: Frame): void {
  if (row.cells < 2 || row.mixed) return
  const inside = runs.done.splice(row.firstRun)
  const texts = inside.filter((run) => run.text !== '')
  const first = texts[0]
  if (first) runs.done.push(joinedRow(first, texts, row))
  for (const run of inside) if (run.text === '') runs.done.push(run)
}

const joinedRow = (first: Run, cells: readonly Run[], frame: Frame): Run => ({
  ...first,
  kind: 'table-row',
  text: cells.map((cell) => cell.text).join('\t'),
  frame,
  ink: sum(cells.map((cell) => cell.ink)),
  linked: sum(cells.map((cell) => cell.linked)),
  bold: sum(cells.map((cell) => cell.bold)),
  links: cells.flatMap((cell) => cell.links).slice(0, MOST_LINKS),
  time: cells.find((cell) => cell.time !== undefined)?.time,
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
