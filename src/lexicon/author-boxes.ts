/** The boxes of a page in which an author's name or portrait stands. */
import { authorBoxes } from '../data/bylines'
import type { Line } from '../parts'
import { oncePerPart } from './recent'

/** A longer line, or a box with more text, says more than who wrote the story; in characters. */
const LONGEST_LINE = 60
const LONGEST_BOX = 120
/** How many boxes around a line are asked. */
const AROUND = 3
const AUTHOR_BOXES: ReadonlySet<string> = new Set(authorBoxes.split(' '))

/** Whether one of a box's words says author; the lines of a box share them. */
const namesAuthor = oncePerPart((words: readonly string[]): boolean => words.some((word) => AUTHOR_BOXES.has(word)))

/** Whether the page says by a link or a class name that an author stands here; in a caption it says whose the picture is. */
export function isAuthorBox({ kind, text, hints }: Line): boolean {
  if (text.length > LONGEST_LINE || kind === 'caption') return false
  if (hints.links.some((link) => link.startsWith('author:'))) return true
  for (let box = hints.box, i = 0; box !== undefined && i < AROUND; box = box.parent, i++)
    if (box.text <= LONGEST_BOX && namesAuthor(box.words)) return true
  return false
}
