import { decide } from './decide/decide'
import { dumpScores } from './decide/learned-scores'
import { seeAll } from './inspect-document'
import type { CleanOptions, StoryStretch } from './model'
import { NEXT_STORY } from './lexicon/record-keys'
import type { Document, Evidence, Judged, Line } from './parts'

/** Longest line that can belong to a story's head, in characters. */
const LONGEST_HEAD = 200
/** What stands above a dateline and belongs to its story. */
const HEAD: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>([
  'revision',
  'genre',
  'urgency',
  'slugline',
  'editor-note',
  'byline',
  'image',
  'published',
  'modified',
])

/** The stretches of `input` that hold one story each, where it was read as `document`. */
export function splitDocument(document: Document, input: string, options: CleanOptions): StoryStretch[] {
  if (input === '') return []
  const starts = document.format === 'html' ? [] : storyStarts(document, options)
  return [0, ...starts].map((start, i) => ({ start, end: starts[i] ?? input.length }))
}

/** Where the second story begins, and each after it: at the head above its dateline. */
function storyStarts(document: Document, options: CleanOptions): number[] {
  const evidence = seeAll(document, options.agencies)
  const judged = decide(document, evidence, dumpScores)
  const kinds = new Map<number, Evidence[]>()
  for (const item of evidence) kinds.set(item.line, [...(kinds.get(item.line) ?? []), item])
  const lines = judged.filter(isOtherDateline).map((item) => item.segment.line)
  const starts = lines.map((line) => headAbove(document.lines, line, kinds).start)
  const records = document.lines.filter(({ hints }) => hints.key === NEXT_STORY).map(({ start }) => start)
  if (records.length > 0) return records
  return [...new Set(starts)].filter((start) => start > 0).toSorted((a, b) => a - b)
}

const isOtherDateline = ({ role, by }: Judged): boolean =>
  role.kind === 'removed' && role.reason === 'other-story' && by?.kind === 'dateline'

/** The first line of the head that ends at the dateline: tags, notes, bylines, and what is short and no sentence. */
function headAbove(lines: readonly Line[], dateline: Line, kinds: ReadonlyMap<number, readonly Evidence[]>): Line {
  let first = dateline
  for (let i = dateline.index - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || line.kind === 'rule') break
    const seen = kinds.get(i) ?? []
    if (seen.some((item) => item.kind === 'junk' && item.strength !== 'hint')) break
    const head =
      seen.some((item) => HEAD.has(item.kind)) || (line.text.length <= LONGEST_HEAD && line.shape.ending !== 'sentence')
    if (!head) break
    first = line
  }
  return first
}
