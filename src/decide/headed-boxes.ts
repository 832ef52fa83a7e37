import type { Box, Document, Evidence, Line } from '../parts'

/** What a part of a page is headed by that is none of the story, whatever its element is called: `5 Kommentare`. */
const HEADS: ReadonlySet<string> = new Set(['comments', 'related', 'newsletter', 'cookie-notice', 'login', 'promotion'])
/** The highest level of such a heading. */
const HIGHEST = 2
/** What a line in such a part is given at most. */
const OTHERS = -6

/** The boxes without the page's title that open with a heading which is surely such a head, in the words of one. */
export function headedBoxes({ lines }: Document, evidence: readonly Evidence[]): ReadonlySet<Box> {
  const boxes = new Set<Box>()
  const titled = new Set(boxesAround(lines.find(({ hints }) => hints.level === 1)))
  for (const item of evidence) {
    if (item.kind !== 'junk' || item.phrase !== 'whole' || item.strength !== 'sure' || !HEADS.has(item.reason)) continue
    const [line, above] = [lines[item.line], lines[item.line - 1]]
    const headed = line && above && line.hints.level >= HIGHEST ? widest(line, above, titled) : undefined
    if (headed) boxes.add(headed)
  }
  return boxes
}

/** The widest box whose first line this is, and that holds no title. */
function widest({ hints }: Line, above: Line, titled: ReadonlySet<Box>): Box | undefined {
  const others = new Set(boxesAround(above))
  let headed: Box | undefined
  for (let box = hints.box; box && !others.has(box) && !titled.has(box); box = box.parent) headed = box
  return headed?.lines === 1 ? undefined : headed
}

function boxesAround(line: Line | undefined): Box[] {
  const boxes: Box[] = []
  for (let box = line?.hints.box; box; box = box.parent) boxes.push(box)
  return boxes
}

/** The scores of a page's lines, where none in such a box reads like the story, however well it is written. */
export function withoutHeaded(
  lines: readonly Line[],
  scores: readonly number[],
  headed: ReadonlySet<Box>,
): readonly number[] {
  if (headed.size === 0) return scores
  return lines.map((line) => {
    const score = scores[line.index] ?? 0
    return score > OTHERS && isHeaded(line, headed) ? OTHERS : score
  })
}

function isHeaded({ hints }: Line, headed: ReadonlySet<Box>): boolean {
  for (let box = hints.box; box; box = box.parent) if (headed.has(box)) return true
  return false
}
