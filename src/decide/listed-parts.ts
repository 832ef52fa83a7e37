import type { Box, Line } from '../parts'

/** A paragraph with such a score is surely of the story, and one with so much may be. */
const SURE = 2
const LIKELY = 0
/** What an item of the story's own list is given at least. */
const OWN = 1

/**
 * The scores of a page's lines, where items without links read like the story if paragraphs that do, one of them surely, stand
 * right above and below their list, in the box that it is in: short items tell little by themselves.
 */
export function withOwnLists(lines: readonly Line[], scores: readonly number[]): readonly number[] {
  const raised = [...scores]
  for (let at = 0; at < lines.length; at++) {
    const [start, end] = [at, listEnd(lines, at)]
    if (end - start < 2) continue
    at = end - 1
    const beside = [lines[start - 1], lines[end]].map((line) =>
      scoreNear(line, scores, lines[start]?.hints.box?.parent),
    )
    if (Math.min(...beside) > LIKELY && Math.max(...beside) >= SURE)
      for (let item = start; item < end; item++) raised[item] = Math.max(raised[item] ?? 0, OWN)
  }
  return raised
}

/** Where a run of items without links ends that stand in one list; it begins at `start`, or there is none. */
function listEnd(lines: readonly Line[], start: number): number {
  const box = lines[start]?.hints.box
  let end = start
  while (isPlainItem(lines[end]) && isSameList(lines[end]?.hints.box, box)) end++
  return end
}

const isPlainItem = (line: Line | undefined): boolean =>
  line !== undefined && line.kind === 'list-item' && line.hints.linked === 0 && !line.hints.hidden

/** The list itself is the box of its items, or around it. */
const isSameList = (box: Box | undefined, other: Box | undefined): boolean =>
  box !== undefined && (box === other || (box.parent !== undefined && box.parent === other?.parent))

/** The score of a line in the box, or in one of its own; no other line speaks for a list there. */
function scoreNear(line: Line | undefined, scores: readonly number[], around: Box | undefined): number {
  const box = line?.hints.box
  const isNear =
    box !== undefined &&
    around !== undefined &&
    (box === around || box.parent === around || box === around.parent || box.parent === around.parent)
  return isNear ? (scores[line?.index ?? -1] ?? 0) : -Infinity
}
