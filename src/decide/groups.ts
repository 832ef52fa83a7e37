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

/** A line, the groups that it stands in, and the page's. */
export interface Groups {
  readonly line: Line
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

/** The groups of each line, by where it stands. `scores` are logits by which each is running text. */
export function groupLines(lines: readonly Line[], scores: readonly number[]): Groups[] {
  const boxes = new Map<Box, Group>()
  const named = new Map<string, Group>()
  const nameOf = namer()
  const standing = lines.map((line) => {
    const { siblings, namesakes, tag } = keysOf(line, nameOf)
    const score = scores[line.index] ?? 0
    const around = { line, siblings: at(named, siblings), namesakes: at(named, namesakes), tag: at(named, tag) }
    for (const group of [around.siblings, around.namesakes, around.tag, boxGroup(boxes, line.hints.box)])
      if (group) tally(group, line, score)
    return around
  })
  addUpwards(boxes)
  const core = coreOf(boxes, total(lines, scores))
  const groupOf = (box: Box | undefined): Group | undefined => box && boxes.get(box)
  return standing.map((around) => {
    const { box } = around.line.hints
    const depth = core === undefined ? -1 : boxesUp(box, core)
    return { ...around, boxes: [groupOf(box), groupOf(box?.parent), groupOf(box?.parent?.parent)], depth }
  })
}

const total = (lines: readonly Line[], scores: readonly number[]): number =>
  lines.reduce((sum, { text, index }) => sum + probability(scores[index] ?? 0) * text.length, 0)

function at<Key>(groups: Map<Key, Group>, key: Key): Group {
  const known = groups.get(key)
  if (known) return known
  const group = noGroup()
  groups.set(key, group)
  return group
}

/** The group of a box, added after those of the boxes around it. */
function boxGroup(groups: Map<Box, Group>, box: Box | undefined): Group | undefined {
  if (!box || groups.has(box)) return box && groups.get(box)
  const chain: Box[] = []
  for (let up: Box | undefined = box; up && !groups.has(up); up = up.parent) chain.push(up)
  for (const up of chain.reverse()) groups.set(up, noGroup())
  return groups.get(box)
}

function tally(group: Group, { text, hints }: Line, score: number): void {
  if (text === '') return
  group.lines += 1
  group.chars += text.length
  group.linked += hints.linked * text.length
  group.story += probability(score) * text.length
  group.score += score
  group.weighted += score * text.length
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

/** The smallest box with so much of the story; of equal ones the innermost, which stands last. */
function coreOf(groups: ReadonlyMap<Box, Group>, story: number): Box | undefined {
  let core: Box | undefined
  let least = Infinity
  for (const [box, group] of groups)
    if (group.story >= story * CORE_SHARE && group.chars <= least) {
      core = box
      least = group.chars
    }
  return core
}

interface Keys {
  readonly siblings: string
  readonly namesakes: string
  readonly tag: string
}

type NameOf = (box: Box | undefined) => { readonly id: number; readonly name: number }

function keysOf({ hints: { tag, box } }: Line, nameOf: NameOf): Keys {
  const own = `${tag} ${String(nameOf(box).name)}`
  const around = nameOf(box?.parent)
  return {
    siblings: `${own} beside ${String(around.id)}`,
    namesakes: `${own} in ${String(around.name)}`,
    tag: `${tag} in ${String(around.name)}`,
  }
}

/** Numbers for each box: its own, and one that boxes of the same tag and words share. */
function namer(): NameOf {
  const known = new Map<Box, { readonly id: number; readonly name: number }>()
  const names = new Map<string, number>()
  const joined = new Map<readonly string[], string>()
  const none = { id: -1, name: -1 }
  return (box) => {
    if (!box) return none
    const before = known.get(box)
    if (before) return before
    const words = joined.get(box.words) ?? box.words.join('.')
    joined.set(box.words, words)
    const key = `${box.tag}.${words}`
    const name = names.get(key) ?? names.size
    names.set(key, name)
    const named = { id: known.size, name }
    known.set(box, named)
    return named
  }
}
