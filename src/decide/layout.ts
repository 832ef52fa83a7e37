import type { Box, Line } from '../parts'
import { type Bundle, combination } from './bundles'

/** Blank rows tell nothing where next to none are, or next to all lines have one above. */
const LEAST_TOLD = 0.05
const MOST_TOLD = 0.95

/** The blocks of a text: what stands together between blank rows, and in a section with blocks of its kind. */
export type Blocks = readonly (Box | undefined)[]

const NO_BLOCKS: Blocks = []

/** Each line's block, as though it were a box of a page; nothing for a page, and for a text whose blank rows tell nothing. */
export function blocksOf(lines: readonly Line[]): Blocks {
  if (!isLaidOut(lines)) return NO_BLOCKS
  let section = boxIn(undefined)
  let block = boxIn(section)
  let alone: boolean | undefined
  return lines.map(({ hints }, i) => {
    if (i > 0 && hints.blanksBefore === 0) return block
    const isAlone = lines[i + 1]?.hints.blanksBefore !== 0
    if (isAlone !== alone) section = boxIn(undefined)
    alone = isAlone
    block = boxIn(section)
    return block
  })
}

const boxIn = (parent: Box | undefined): Box => ({ tag: '', words: [], parent, text: 0, linked: 0, prose: 0, lines: 0 })

/** Whether blank rows tell which lines of a text stand together. */
export function isLaidOut(lines: readonly Line[]): boolean {
  let blanks = 0
  for (const { hints } of lines) {
    if (hints.box) return false
    if (hints.blanksBefore > 0) blanks++
  }
  return blanks > lines.length * LEAST_TOLD && blanks < lines.length * MOST_TOLD
}

const MOST_BLANKS = 2
const WORD_BANDS = 6
const around = combination([MOST_BLANKS + 1, MOST_BLANKS + 1, WORD_BANDS], (above, below, words) => [
  `blank:${String(above)}${String(below)}`,
  `blank:${String(above)}${String(below)}:words${String(words)}`,
])

/** How many blank rows stand above and below a line, by how many words it has: `blank:10:words2`. */
export const blanksAround = ({ hints }: Line, next: Line | undefined, words: number): Bundle =>
  around(Math.min(MOST_BLANKS, hints.blanksBefore), Math.min(MOST_BLANKS, next?.hints.blanksBefore ?? 0), words)

/** A line of fewer characters is short. */
const SHORT_PROSE = 150

/** How many short lines that end no sentence stand together with a line, above it and below it. */
export type Run = readonly [all: number, above: number, below: number]

/** The runs of short lines that each line of a text stands in or between. */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  const short = lines.map(({ shape, text }) => shape.ending !== 'sentence' && text.length < SHORT_PROSE)
  const above = counted(short)
  const below = counted(short.toReversed()).toReversed()
  return short.map((isShort, i) => {
    const [over = 0, under = 0] = [above[i], below[i]]
    return [isShort ? over + under + 1 : 0, over, under]
  })
}

/** How many in a row are true right before each. */
function counted(flags: readonly boolean[]): number[] {
  let count = 0
  return flags.map((flag) => {
    const before = count
    count = flag ? count + 1 : 0
    return before
  })
}
