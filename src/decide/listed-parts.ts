import type { Box, Line } from '../parts'

/** A paragraph with such a score is surely of the story, and one with so much may be. */
const SURE = 2
const LIKELY = 0
/** What an item of the story's own list is given at least. */
const OWN = 1
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])
/** A paragraph stands no more than so many boxes deep beside a list: its own, and one around it. */
const DEEPEST = 2

/**
 * The scores of a page's lines, where items without links read like the story if paragraphs that do, one of them surely, stand
 * right above and below their list, in the box that it is in: short items tell little by themselves.
 */
export function withOwnLists(lines: readonly Line[], scores: readonly number[]): readonly number[] {
  const raised = [...scores]
  for (let start = 0, end = 0; start < lines.length; start = Math.max(end, start + 1)) {
    const list = listOf(lines[start])
    end = list ? listEnd(lines, start, list) : start
    if (end - start < 2) continue
    const beside = [lines[start - 1], lines[end]].map((line) => scoreIn(list?.parent, line, scores))
    if (Math.min(...beside) > LIKELY && Math.max(...beside) >= SURE)
      for (let item = start; item < end; item++) raised[item] = Math.max(raised[item] ?? 0, OWN)
  }
  return raised
}

/** The list that an item without links stands in, with boxes around that hold nothing else. */
function listOf(line: Line | undefined): Box | undefined {
  if (line?.kind !== 'list-item' || line.hints.linked > 0 || line.hints.hidden) return undefined
  let box = line.hints.box
  while (box && !LISTS.has(box.tag)) box = box.parent
  while (box?.parent && box.parent.lines === box.lines) box = box.parent
  return box
}

/** Where the run of items of one list ends that begins at `start`. */
function listEnd(lines: readonly Line[], start: number, list: Box): number {
  let end = start
  while (listOf(lines[end]) === list) end++
  return end
}

/** The score of a line that stands in a box, or in one of its own there; no other line speaks for a list in that box. */
function scoreIn(around: Box | undefined, line: Line | undefined, scores: readonly number[]): number {
  let box = line?.hints.box
  for (let depth = 0; box && box !== around && depth < DEEPEST; depth++) box = box.parent
  return line && box && box === around ? (scores[line.index] ?? 0) : -Infinity
}
