import { isAsLongAs } from '../lexicon/reading-length'
import type { Box, Line } from '../parts'

/** Running text: lines at least so long, with no more than this share of it in links. */
const PROSE_LENGTH = 80
const PROSE_LINKED = 0.4

/** Fills the boxes' counts from the lines that stand in them. `boxes` holds each box after its parent. */
export function countBoxes(boxes: readonly Box[], lines: readonly Line[]): void {
  for (const line of lines) countLine(line)
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]
    if (!box?.parent) continue
    box.parent.text += box.text
    box.parent.linked += box.linked
    box.parent.prose += box.prose
    box.parent.lines += box.lines
  }
}

function countLine({ text, kind, hints: { box, linked } }: Line): void {
  if (!box || text === '') return
  box.text += text.length
  box.linked += Math.round(text.length * linked)
  if (kind !== 'image' && isAsLongAs(text, PROSE_LENGTH) && linked <= PROSE_LINKED) box.prose += text.length
  box.lines += 1
}
