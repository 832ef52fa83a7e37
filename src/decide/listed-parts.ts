import type { Box, Line } from '../parts'

/** A paragraph with such a score is surely of the story. */
const SURE = 2
/** What an item of the story's own list is given at least. */
const OWN = 1

/**
 * The scores of a page's lines, where items without links read like the story if paragraphs that surely do stand right above
 * and below their list, in the box that it is in: short items tell little by themselves.
 */
export function withOwnLists(lines: readonly Line[], scores: readonly number[]): readonly number[] {
  const raised = [...scores]
  for (let i = 0; i < lines.length; i++) {
    const end = listEnd(lines, i)
    if (end - i < 2) continue
    const [above, below] = [lines[i - 1], lines[end]]
    const around = lines[i]?.hints.box?.parent
    if (above && below && around && [above, below].every((line) => isSure(line, scores, around)))
      for (let at = i; at < end; at++) raised[at] = Math.max(raised[at] ?? 0, OWN)
    i = end - 1
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

const isSure = ({ index, hints }: Line, scores: readonly number[], around: Box): boolean =>
  (scores[index] ?? 0) >= SURE && isNear(hints.box, around)

/** In the box, or in one of its own. */
const isNear = (box: Box | undefined, around: Box): boolean =>
  box !== undefined &&
  (box === around || box.parent === around || box === around.parent || box.parent === around.parent)
