import type { Evidence, Line, Segment, Strength } from '../parts'

const RANK: Readonly<Record<Strength, number>> = { sure: 2, likely: 1, hint: 0 }
/** Evidence that says something of a line without being a part of it. */
const REMARKS: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>(['label', 'headline'])

/** A headline's own agency, which the lead repeats, is no caption's credit. */
const rank = (item: Evidence): number =>
  RANK[item.strength] +
  (item.kind === 'headline-credit' ? 0.5 : item.kind === 'junk' && item.phrase === 'start' ? -0.25 : 0)

/** `Factbox: …` reads on into the headline: the genre is cited and its words stay. */
const isRemark = (item: Evidence): boolean => REMARKS.has(item.kind) || (item.kind === 'genre' && item.cited === true)

const stronger = (a: Evidence, b: Evidence): number =>
  rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start || compare(a.because, b.because)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The lines cut where evidence begins and ends. Where stretches of evidence overlap the stronger stands, then the longer. */
export function cutSegments(lines: readonly Line[], evidence: readonly Evidence[]): Segment[] {
  const byLine = new Map<number, Evidence[]>()
  for (const item of evidence) {
    if (isRemark(item)) continue
    const items = byLine.get(item.line)
    if (items) items.push(item)
    else byLine.set(item.line, [item])
  }
  return lines.flatMap((line) => cutLine(line, byLine.get(line.index) ?? []))
}

function cutLine(line: Line, evidence: readonly Evidence[]): Segment[] {
  const kept: Evidence[][] = []
  for (const item of evidence.toSorted(stronger)) {
    const same = kept.find(([first]) => first?.start === item.start && first.end === item.end)
    if (same) same.push(item)
    else if (!kept.some(([first]) => first && first.start < item.end && item.start < first.end)) kept.push([item])
  }
  const segments: Segment[] = []
  let at = 0
  for (const group of kept.toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))) {
    const [first] = group
    if (!first) continue
    pushWords(segments, line, at, first.start)
    segments.push({ line, start: first.start, end: first.end, evidence: group })
    at = first.end
  }
  pushWords(segments, line, at, line.text.length)
  if (segments.length === 0) segments.push({ line, start: 0, end: line.text.length, evidence: [] })
  return segments
}

/** The words between two stretches of evidence, outer space left out. */
function pushWords(segments: Segment[], line: Line, from: number, to: number): void {
  const words = line.text.slice(from, to)
  const trimmed = words.trim()
  if (trimmed === '') return
  const start = from + words.indexOf(trimmed)
  segments.push({ line, start, end: start + trimmed.length, evidence: [] })
}

/** Evidence of what stands before or behind a headline on its line. */
const BESIDE_HEADLINE: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>([
  'revision',
  'genre',
  'urgency',
  'headline-credit',
  'status',
])

/** All that its line says, tags aside. */
export function isWholeText(segments: readonly Segment[], i: number): boolean {
  const own = segments[i]
  if (!own) return false
  if (isWhole(own)) return true
  const beside = [segments[i - 2], segments[i - 1], segments[i + 1], segments[i + 2]].filter(
    (other) => other?.line === own.line,
  )
  return (
    own.evidence.length === 0 && beside.every((other) => other?.evidence.some((item) => BESIDE_HEADLINE.has(item.kind)))
  )
}

export const isWhole = (segment: Segment): boolean => segment.start === 0 && segment.end === segment.line.text.length

/** A phrase that goes on for so many words is the start of a sentence. */
const SENTENCE_WORDS = 6
/** Chinese and Japanese do not part words: a sentence is one of so many characters. */
const SENTENCE_CHARACTERS = 12
/** Whether a line is a sentence of some words, and no phrase with a full stop. */
export const isSentence = ({ text, shape, kind }: Line): boolean =>
  kind !== 'front-matter' &&
  (shape.ending === 'sentence'
    ? shape.words >= SENTENCE_WORDS || (shape.words === 1 && text.length >= SENTENCE_CHARACTERS)
    : text.length >= LONG_UNMARKED && UNMARKED.test(text.slice(-1)))

/** What pages say is shorter, but for notes on cookies; in characters. */
const LONG_SENTENCE = 150
export const isLongSentence = (line: Line): boolean => line.text.length >= LONG_SENTENCE && isSentence(line)

/** Thai and Lao have no sign for the end of a sentence: a line of so many characters is one or more. */
const UNMARKED = /[\u0e01-\u0eff]/u
const LONG_UNMARKED = 45
