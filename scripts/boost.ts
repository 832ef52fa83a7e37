import { MEASURES, type Survey } from '../src/decide/survey'
import { answerOf, type Tree } from '../src/decide/trees'

/** One line of training: what was measured of it, whether it is wanted, how much it counts, and the page it is of. */
export interface Measured {
  readonly survey: Survey
  readonly label: number
  readonly weight: number
  readonly page: number
}

const SEED = 7
const TREES = 80
const LEAVES = 8
const RATE = 0.12
const BINS = 48
const L2 = 5
/** Rows that a leaf has at least, pages that a tree sees, measures that it may ask for. */
const LEAST_ROWS = 30
const PAGES_SEEN = 0.7
const NAMES_SEEN = 0.5

interface Table {
  readonly edges: readonly (readonly number[])[]
  /** For each measure, the bin of each row. */
  readonly bins: readonly Uint8Array[]
}

interface Slopes {
  readonly gradient: Float64Array
  readonly curve: Float64Array
}

interface Split {
  readonly gain: number
  readonly name: number
  readonly edge: number
}

interface Leaf {
  rows: Int32Array
  split: Split | undefined
  /** Where it hangs in its parent: a question being built. */
  readonly put: (tree: Tree) => void
}

/** Gradient-boosted trees for a logit: each small tree corrects those before it. The same rows give the same trees. */
export function boost(rows: readonly Measured[]): Tree[] {
  const table = tabulate(rows)
  const random = generator(SEED)
  const pages = 1 + rows.reduce((most, { page }) => Math.max(most, page), 0)
  const start = startOf(rows)
  const logits = new Float64Array(rows.length).fill(start)
  const trees: Tree[] = [start]
  for (let i = 0; i < TREES; i++) {
    const seen = Array.from({ length: pages }, () => random() < PAGES_SEEN)
    const names = MEASURES.flatMap((_, at) => (random() < NAMES_SEEN ? [at] : []))
    const own = Int32Array.from(rows.flatMap(({ page }, at) => (seen[page] ? [at] : [])))
    const tree = grow(table, own, names, slopesOf(rows, logits))
    trees.push(tree)
    for (const [at, { survey }] of rows.entries()) logits[at] = (logits[at] ?? 0) + answerOf(tree, survey)
  }
  return trees
}

function startOf(rows: readonly Measured[]): number {
  let wanted = 0
  let all = 0
  for (const { label, weight } of rows) {
    wanted += label * weight
    all += weight
  }
  return rounded(Math.log(wanted / (all - wanted)))
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The measures of all rows in bins, whose edges are such that each has about as many rows. */
function tabulate(rows: readonly Measured[]): Table {
  const edges = MEASURES.map((_, k) => {
    const values = Float64Array.from(rows, ({ survey }) => survey[k] ?? 0).sort()
    const cuts = Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)] ?? 0)
    const most = values.at(-1) ?? 0
    return [...new Set([...cuts, ...rareEdges(values)].map(rounded))].filter((cut) => cut <= most).sort((a, b) => a - b)
  })
  const bins = MEASURES.map((_, k) => Uint8Array.from(rows, ({ survey }) => binOf(edges[k] ?? [], survey[k] ?? 0)))
  return { edges, bins }
}

/** Edges among the rarest values, which equal shares pass over. */
const rareEdges = (values: Float64Array): number[] =>
  [0.001, 0.003, 0.01, 0.99, 0.997, 0.999].map((share) => values[Math.floor(share * values.length)] ?? 0)

/** How many edges a value reaches. */
function binOf(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (edges[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

function slopesOf(rows: readonly Measured[], logits: Float64Array): Slopes {
  const gradient = new Float64Array(rows.length)
  const curve = new Float64Array(rows.length)
  for (const [i, { label, weight }] of rows.entries()) {
    const p = 1 / (1 + Math.exp(-(logits[i] ?? 0)))
    gradient[i] = (p - label) * weight
    curve[i] = p * (1 - p) * weight
  }
  return { gradient, curve }
}

/** One tree: the leaf whose best question gains most is split, until there are enough. */
function grow(table: Table, rows: Int32Array, names: readonly number[], slopes: Slopes): Tree {
  let root: Tree = 0
  const split = (own: Int32Array): Split | undefined => bestSplit(table, own, names, slopes)
  const leaves: Leaf[] = [{ rows, split: split(rows), put: (tree) => (root = tree) }]
  while (leaves.length < LEAVES) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    if (!best.split || best.split.gain <= 0) break
    const { name, edge } = best.split
    const column = table.bins[name] ?? new Uint8Array()
    const question: [string, number, Tree, Tree] = [MEASURES[name] ?? '', table.edges[name]?.[edge] ?? 0, 0, 0]
    best.put(question)
    const halves = [
      best.rows.filter((row) => (column[row] ?? 0) <= edge),
      best.rows.filter((row) => (column[row] ?? 0) > edge),
    ]
    leaves.splice(leaves.indexOf(best), 1)
    for (const [side, own] of halves.entries())
      leaves.push({ rows: own, split: split(own), put: (tree) => (question[side === 0 ? 2 : 3] = tree) })
  }
  for (const leaf of leaves) leaf.put(valueOf(leaf.rows, slopes))
  return root
}

function valueOf(rows: Int32Array, { gradient, curve }: Slopes): number {
  let g = 0
  let h = 0
  for (const row of rows) {
    g += gradient[row] ?? 0
    h += curve[row] ?? 0
  }
  return rounded((-RATE * g) / (h + L2))
}

function bestSplit(table: Table, rows: Int32Array, names: readonly number[], slopes: Slopes): Split | undefined {
  let best: Split | undefined
  for (const name of names) {
    const found = bestEdge(table, rows, name, slopes)
    if (found && found.gain > (best?.gain ?? 0)) best = found
  }
  return best
}

const gain = (g: number, h: number): number => (g * g) / (h + L2)

function bestEdge({ bins, edges }: Table, rows: Int32Array, name: number, slopes: Slopes): Split | undefined {
  const column = bins[name] ?? new Uint8Array()
  const size = (edges[name]?.length ?? 0) + 1
  const g = new Float64Array(size)
  const h = new Float64Array(size)
  const n = new Int32Array(size)
  for (const row of rows) {
    const bin = column[row] ?? 0
    g[bin] = (g[bin] ?? 0) + (slopes.gradient[row] ?? 0)
    h[bin] = (h[bin] ?? 0) + (slopes.curve[row] ?? 0)
    n[bin] = (n[bin] ?? 0) + 1
  }
  const all = { g: g.reduce((a, b) => a + b, 0), h: h.reduce((a, b) => a + b, 0) }
  const below = { g: 0, h: 0, n: 0 }
  let best: Split | undefined
  for (let edge = 0; edge < size - 1; edge++) {
    below.g += g[edge] ?? 0
    below.h += h[edge] ?? 0
    below.n += n[edge] ?? 0
    if (below.n < LEAST_ROWS || rows.length - below.n < LEAST_ROWS) continue
    const gained = gain(below.g, below.h) + gain(all.g - below.g, all.h - below.h) - gain(all.g, all.h)
    if (gained > (best?.gain ?? 0)) best = { gain: gained, name, edge }
  }
  return best
}

const generator = (seed: number) => {
  let state = seed
  return (): number => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
}
