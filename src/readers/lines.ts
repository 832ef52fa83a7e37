import type { Hints, Line, LineKind, Piece } from '../parts'
import { paragraphBreaks } from './breaks'
import { readPieces, type Reading } from './pieces'
import { foldLine, lineKey, shapeOf } from '../lexicon/shape'

/** A stretch of source that a reader calls one line, before its inside is read. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: LineKind
  readonly hints?: Partial<Hints>
  /** Block syntax at its start and end that is no text, in characters: `## `, `| `. */
  readonly peelStart?: number
  readonly peelEnd?: number
  /** Markdown proper: escapes and single emphasis count as syntax. */
  readonly markdown?: boolean
  /** Links have numbers: `[12]World`. */
  readonly numbered?: boolean
}

/** A line that is not yet known to say what another says. */
interface Draft extends Line {
  readonly hints: DraftHints
}

type DraftHints = Hints & { twin: boolean }

const NO_LINKS: readonly string[] = []

/** All hints of a line, made here and nowhere else: what reads lines is fastest where all of them are of one make. */
function hintsOf(
  { hints: told = {} }: Stretch,
  { text, ...ink }: Pick<Reading, 'text' | 'linked' | 'bold'>,
  split = false,
): DraftHints {
  const { tag = '', box, level = 0, blanksBefore = 0, indent = 0, links = NO_LINKS, hidden = false } = told
  const { linked = share(ink.linked, text), bold = share(ink.bold, text) } = told
  const hints = { tag, box, level, linked, bold, blanksBefore, indent, links, hidden, twin: false, split }
  const { image, time, key } = told
  if (image === undefined && time === undefined && key === undefined) return hints
  return {
    ...hints,
    ...(image && { image }),
    ...(time !== undefined && { time }),
    ...(key !== undefined && { key }),
  }
}

/** Kinds whose text may hold several paragraphs run together. */
const BREAKABLE: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'quote', 'list-item'])

/**
 * The lines of `source`, from stretches in order: folded, decoded, peeled, and with lost paragraph breaks put back. It ends
 * with the stretch that makes more than `most` lines.
 */
export function makeLines(source: string, stretches: readonly Stretch[], most = Infinity): Line[] {
  const lines: Draft[] = []
  for (const stretch of stretches) {
    addLines(lines, source, stretch)
    if (lines.length > most) break
  }
  markTwins(lines)
  return lines
}

/** Marks the lines that say what another line says too; only those of one key are read word by word. */
function markTwins(lines: readonly Draft[]): void {
  const keys = lines.map((line) => lineKey(line.text))
  const like = countsOf(keys)
  const words = lines.map((line, i) => ((like.get(keys[i] ?? 0) ?? 0) > 1 ? foldLine(line.text) : ''))
  const counts = countsOf(words)
  for (const [i, { hints }] of lines.entries()) {
    const key = words[i] ?? ''
    hints.twin = key !== '' && (counts.get(key) ?? 0) > 1
  }
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function addLines(lines: Draft[], source: string, stretch: Stretch): void {
  const reading = readStretch(source, stretch)
  const { pieces, text } = reading
  if (text === '' && stretch.kind !== 'image' && stretch.kind !== 'rule') {
    const kind = stretch.kind === 'front-matter' ? stretch.kind : 'rule'
    if (pieces.length > 0) lines.push(line(lines.length, stretch, pieces, '', hintsOf(stretch, reading), kind))
    return
  }
  const breaks = BREAKABLE.has(stretch.kind) ? paragraphBreaks(text) : []
  if (breaks.length === 0) {
    lines.push(line(lines.length, stretch, pieces, text, hintsOf(stretch, reading)))
    return
  }
  for (const [i, part] of cutPieces(pieces, breaks).entries())
    lines.push(line(lines.length, stretch, part, joined(part), hintsOf(stretch, reading, i > 0)))
}

function readStretch(source: string, stretch: Stretch): Reading {
  const from = stretch.start + (stretch.peelStart ?? 0)
  const to = Math.max(from, stretch.end - (stretch.peelEnd ?? 0))
  const reading = readPieces(source, from, to, stretch.markdown, stretch.numbered)
  if (from === stretch.start && to === stretch.end) return reading
  const pieces = [...peel(stretch.start, from), ...reading.pieces, ...peel(to, stretch.end)]
  return { ...reading, pieces }
}

const peel = (start: number, end: number): Piece[] => (start < end ? [{ text: '', start, end, repair: 'markup' }] : [])

function line(
  index: number,
  stretch: Stretch,
  pieces: readonly Piece[],
  text: string,
  hints: DraftHints,
  kind = stretch.kind,
): Draft {
  const start = pieces[0]?.start ?? stretch.start
  const end = pieces.at(-1)?.end ?? stretch.start
  return {
    index,
    kind,
    text,
    pieces,
    shape: shapeOf(text),
    start,
    end,
    hints,
  }
}

const share = (part: number, text: string): number => (text.length === 0 ? 0 : Math.min(1, part / text.length))

const joined = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')

/** The pieces, cut into runs at offsets of their joined text. */
function cutPieces(pieces: readonly Piece[], offsets: readonly number[]): Piece[][] {
  const runs: Piece[][] = [[]]
  let at = 0
  let next = 0
  for (const piece of pieces) {
    let rest = piece
    for (let cut = offsets[next]; cut !== undefined && cut <= at + rest.text.length && cut >= at; cut = offsets[next]) {
      if (cut > at && rest.repair !== undefined) break
      const [left, right] = cutPiece(rest, cut - at)
      if (left) runs.at(-1)?.push(left)
      runs.push([])
      next++
      at = cut
      rest = right
      if (rest.text === '' && rest.repair === undefined) break
    }
    if (rest.text !== '' || rest.repair !== undefined) runs.at(-1)?.push(rest)
    at += rest.text.length
  }
  return runs.filter((run) => run.length > 0)
}

function cutPiece(piece: Piece, at: number): [Piece | undefined, Piece] {
  if (at === 0) return [undefined, piece]
  const middle = piece.start + at
  return [
    { text: piece.text.slice(0, at), start: piece.start, end: middle },
    { text: piece.text.slice(at), start: middle, end: piece.end },
  ]
}
