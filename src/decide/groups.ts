import type { Box, Line } from '../parts'

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

/** The groups that a line stands in, and the page's. */
export interface Groups {
  /** Its box, and the two around it. */
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

/** Groups the lines by where they stand. `scores` are logits by which each is running text. */
export function groupLines(lines: readonly Line[], scores: readonly number[]): (line: Line) => Groups {
  const groups = new Map<Box | string, Group>()
  const nameOf = namer()
  const keys = lines.map((line) => keysOf(line, nameOf))
  for (const line of lines) {
    const score = scores[line.index] ?? 0
    const { siblings, namesakes, tag } = keys[line.index] ?? keysOf(line, nameOf)
    for (const key of [siblings, namesakes, tag, ...boxesAround(line.hints.box)]) tally(groups, key, line, score)
  }
  const core = coreOf(groups, total(lines, scores))
  return (line) => {
    const { siblings, namesakes, tag } = keys[line.index] ?? keysOf(line, nameOf)
    const { box } = line.hints
    const at = (key: string): Group => groups.get(key) ?? noGroup()
    return {
      boxes: [box, box?.parent, box?.parent?.parent].map((one) => one && groups.get(one)),
      siblings: at(siblings),
      namesakes: at(namesakes),
      tag: at(tag),
      depth: core === undefined ? -1 : boxesAround(box).indexOf(core),
    }
  }
}

const total = (lines: readonly Line[], scores: readonly number[]): number =>
  lines.reduce((sum, { text, index }) => sum + probability(scores[index] ?? 0) * text.length, 0)

function tally(groups: Map<Box | string, Group>, key: Box | string, { text, hints }: Line, score: number): void {
  const group = groups.get(key) ?? noGroup()
  groups.set(key, group)
  if (text === '') return
  group.lines += 1
  group.chars += text.length
  group.linked += hints.linked * text.length
  group.story += probability(score) * text.length
  group.score += score
  group.weighted += score * text.length
}

function boxesAround(box: Box | undefined): Box[] {
  const boxes: Box[] = []
  for (let at = box; at && boxes.length < FURTHEST; at = at.parent) boxes.push(at)
  return boxes
}

function coreOf(groups: ReadonlyMap<Box | string, Group>, story: number): Box | undefined {
  let core: Box | undefined
  let least = Infinity
  for (const [key, group] of groups)
    if (typeof key !== 'string' && group.story >= story * CORE_SHARE && group.chars < least) {
      core = key
      least = group.chars
    }
  return core
}

interface Keys {
  readonly siblings: string
  readonly namesakes: string
  readonly tag: string
}

type NameOf = (box: Box | undefined) => { readonly id: number; readonly name: string }

function keysOf({ hints: { tag, box } }: Line, nameOf: NameOf): Keys {
  const own = `${tag} ${nameOf(box).name}`
  const around = nameOf(box?.parent)
  return {
    siblings: `beside ${String(around.id)} ${own}`,
    namesakes: `named ${own} in ${around.name}`,
    tag: `tag ${tag} in ${around.name}`,
  }
}

/** A number and a name for each box; boxes of the same tag and words have the same name. */
function namer(): NameOf {
  const known = new Map<Box, { readonly id: number; readonly name: string }>()
  const none = { id: -1, name: '' }
  return (box) => {
    if (!box) return none
    const before = known.get(box)
    if (before) return before
    const named = { id: known.size, name: `${box.tag}.${box.words.join('.')}` }
    known.set(box, named)
    return named
  }
}
