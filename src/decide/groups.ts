import type { Box, Line } from '../parts'
import { blocksOf } from './layout'
import { once } from './bundles'

/** Lines that stand together, in one box or in boxes of one name, and what their first scores come to. */
export interface Group {
  lines: number
  /** Characters, those in links, and those that are probably the story's. */
  chars: number
  linked: number
  story: number
  /** Sums of the lines' scores, each as it is and times its characters. */
  score: number
  weighted: number
}

/** A line, the groups that it stands in, and the page's. */
export interface Groups {
  readonly line: Line
  /** Its box, and the two around it; in a text its block and the section of that. */
  readonly boxes: readonly (Group | undefined)[]
  /** Lines of boxes that are called the same: those beside it, and all on the page. */
  readonly siblings: Group
  readonly namesakes: Group
  /** Lines of the same tag in boxes of its parent's name. */
  readonly tag: Group
  /** How many boxes up the page's core is; -1 for a line outside it. */
  readonly depth: number
}

/** The core of a page is the smallest box with so much of what is probably the story's. */
const CORE_SHARE = 0.7
const FURTHEST = 60

const noGroup = (): Group => ({ lines: 0, chars: 0, linked: 0, story: 0, score: 0, weighted: 0 })

export const probability = (score: number): number => 1 / (1 + Math.exp(-score))

/** The groups of each line, by where it stands. `scores` are logits by which each is running text. */
export function groupLines(lines: readonly Line[], scores: readonly number[]): Groups[] {
  const boxes = new Map<Box, Group>()
  const blocks = blocksOf(lines)
  const boxOf = ({ hints }: Line, i: number): Box | undefined => blocks[i] ?? hints.box
  const namedFor = byName()
  const standing = lines.map((line, i) => {
    const named = namedFor(line)
    const { siblings, namesakes, tag } = named
    tally([siblings, namesakes, tag, boxGroup(boxes, boxOf(line, i))], line, scores[line.index] ?? 0)
    return named
  })
  addUpwards(boxes)
  const core = coreOf(boxes, total(lines, scores))
  const groupOf = (box: Box | undefined): Group | undefined => box && boxes.get(box)
  return standing.map(({ line, siblings, namesakes, tag }, i) => {
    const box = boxOf(line, i)
    const depth = core === undefined ? -1 : boxesUp(box, core)
    const around = [groupOf(box), groupOf(box?.parent), groupOf(box?.parent?.parent)]
    return { line, boxes: around, siblings, namesakes, tag, depth }
  })
}

const total = (lines: readonly Line[], scores: readonly number[]): number =>
  lines.reduce((sum, { text, index }) => sum + probability(scores[index] ?? 0) * text.length, 0)

/** The group of a box, added after those of the boxes around it. */
function boxGroup(groups: Map<Box, Group>, box: Box | undefined): Group | undefined {
  const chain: Box[] = []
  for (let up: Box | undefined = box; up && !groups.has(up); up = up.parent) chain.push(up)
  for (const up of chain.reverse()) groups.set(up, noGroup())
  return box && groups.get(box)
}

/** Counts a line in all of its groups. */
function tally(groups: readonly (Group | undefined)[], { text, hints }: Line, score: number): void {
  if (text === '') return
  const chars = text.length
  const story = probability(score) * chars
  for (const group of groups) {
    if (!group) continue
    group.lines += 1
    group.chars += chars
    group.linked += hints.linked * chars
    group.story += story
    group.score += score
    group.weighted += score * chars
  }
}

/** Adds what each box holds to the one around it, which stands before it. */
function addUpwards(groups: ReadonlyMap<Box, Group>): void {
  for (const [{ parent }, group] of [...groups].reverse()) {
    const around = parent && groups.get(parent)
    if (!around) continue
    around.lines += group.lines
    around.chars += group.chars
    around.linked += group.linked
    around.story += group.story
    around.score += group.score
    around.weighted += group.weighted
  }
}

/** How many boxes up another one is; -1 where it is none of them, or too far. */
function boxesUp(box: Box | undefined, outer: Box): number {
  let up = 0
  for (let at = box; at && up < FURTHEST; at = at.parent, up++) if (at === outer) return up
  return -1
}

/** The smallest box with so much of the story. All that have it stand in one another, and the innermost stands last. */
function coreOf(groups: ReadonlyMap<Box, Group>, story: number): Box | undefined {
  let core: Box | undefined
  for (const [box, group] of groups) if (group.story >= story * CORE_SHARE) core = box
  return core
}

/** Pairs of numbers, the first up to 2³², the second below this, as one number. */
const PAIRS = 2 ** 20

/** A number for each thing, in the order in which they are met; 0 is left for none. */
const numbers = <Thing>(): ((thing: Thing) => number) => once((_, met) => met + 1)

/** The groups of lines by what boxes are called, each line's when it is asked for. */
function byName(): (line: Line) => Pick<Groups, 'line' | 'siblings' | 'namesakes' | 'tag'> {
  const tagOf = numbers<string>()
  const ownOf = numbers<number>()
  const [siblings, namesakes, tags] = [
    once<number, Group>(noGroup),
    once<number, Group>(noGroup),
    once<number, Group>(noGroup),
  ]
  const boxOf = numbers<Box | undefined>()
  const nameOf = namer(tagOf)
  return (line) => {
    const { tag, box } = line.hints
    const around = nameOf(box?.parent)
    const own = ownOf(tagOf(tag) * PAIRS + nameOf(box)) * PAIRS
    return {
      line,
      siblings: siblings(own + (box?.parent ? boxOf(box.parent) : 0)),
      namesakes: namesakes(own + around),
      tag: tags(tagOf(tag) * PAIRS + around),
    }
  }
}

/** A number for each box, which boxes of the same tag and words share; 0 for none. */
function namer(tagOf: (tag: string) => number): (box: Box | undefined) => number {
  const known = new Map<Box, number>()
  const names = numbers<number>()
  const wordsOf = numbers<string>()
  const listOf = new Map<readonly string[], number>()
  return (box) => {
    if (!box) return 0
    const before = known.get(box)
    if (before !== undefined) return before
    const words = listOf.get(box.words) ?? wordsOf(box.words.join('.'))
    listOf.set(box.words, words)
    const name = names(tagOf(box.tag) * PAIRS + words)
    known.set(box, name)
    return name
  }
}
