import { kindsOf, SPACE } from './char-kinds'
import { isSlot, type Part, readForm } from './forms'

/** Finds, of many forms, those that a text can have, by the words of their own that they begin and end with. */
export interface EdgeIndex<T> {
  /** What the text may begin with. */
  readonly start: (text: string) => readonly T[]
  /** What the text may end with. */
  readonly end: (text: string) => readonly T[]
  /** What the whole text may be. */
  readonly whole: (text: string) => readonly T[]
}

type Edge = 'first' | 'last'

/** A form, and what may stand in its slots. */
export interface Worded {
  readonly form: string
  /** What may stand in its agency slot. */
  readonly names?: readonly string[]
  /** Signs that its slots cannot be without: the `@` of an address. */
  readonly signs?: readonly string[]
  /** Whether a text begins with what its first slot may hold, where that is no words. */
  readonly opens?: (text: string) => boolean
  /** How long a text may be that it is, in UTF-16 units. */
  readonly longest?: number
}

/** The words of a form that a text must have as they are: a space may be missing in it, so that none is among them. */
interface Edges<T> {
  readonly value: T
  /** Where it stands in the list; what is found keeps the order. */
  readonly rank: number
  /** The first and the last of them, several where a name stands there; none where another slot does. */
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** Whether a slot stands at an edge, be it one of which the names are known. */
  readonly slots: Readonly<Record<Edge, boolean>>
  /** All of them, the longest first, and the signs of its slots. */
  readonly needs: readonly string[]
  /** How long a text is that it is, at least and at most. */
  readonly shortest: number
  readonly longest: number
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  readonly here: Edges<T>[]
}

const SPACES = / +/u

const wordsOf = (part: Part | undefined): string[] =>
  part && 'literal' in part ? part.literal.split(SPACES).filter((word) => word !== '') : []

function edgesOf<T extends Worded>(value: T, rank: number): Edges<T> {
  const parts = readForm(value.form)
  const needs = [...parts.flatMap(wordsOf).toSorted((a, b) => b.length - a.length), ...(value.signs ?? [])]
  const edge = (part: Part | undefined, at: number): readonly string[] =>
    isSlot(part, 'agency') ? (value.names ?? []) : wordsOf(part).slice(at).slice(0, 1)
  const [first, last] = [parts[0], parts.at(-1)]
  const slots = { first: wordsOf(first).length === 0, last: wordsOf(last).length === 0 }
  const { longest = Number.POSITIVE_INFINITY } = value
  const shortest = needs.reduce((sum, need) => sum + need.length, 0)
  return { value, rank, first: edge(first, 0), last: edge(last, -1), slots, needs, shortest, longest }
}

/** An index in which finding takes as long as the text's edge is deep, however many forms there are. */
export function indexEdges<T extends Worded>(values: readonly T[]): EdgeIndex<T> {
  const all = values.map(edgesOf)
  const byFirst = plant(all, 'first')
  const byLast = plant(all, 'last')
  const slotFirst = all.filter(({ first }) => first.length === 0)
  const slotLast = all.filter(({ last }) => last.length === 0)
  const slotLastByLast = plant(slotFirst, 'last')
  const slotBoth = slotFirst.filter(({ last }) => last.length === 0)
  return {
    start: (text) => inOrder('first', text, forwards(byFirst, text), holding(text, slotFirst)),
    end: (text) => inOrder('last', text, backwards(byLast, text), holding(text, slotLast)),
    whole: (text) => {
      const edged = forwards(byFirst, text)
      const slotted = backwards(slotLastByLast, text)
      const both = holding(text, slotBoth, text.length)
      if (edged.length + slotted.length + both.length === 0) return NONE
      return inOrder('first', text, edged, [...slotted, ...both], text.length)
    },
  }
}

/** Those of which a text holds all the words, and that may be so long as a whole. */
function holding<T extends Worded>(text: string, some: readonly Edges<T>[], length = 0): readonly Edges<T>[] {
  let found: Edges<T>[] | undefined
  for (const edges of some)
    if (
      length <= edges.longest &&
      text.length >= edges.shortest &&
      holdsAll(text, edges.needs) &&
      (length === 0 || opensAs(text, edges.value))
    )
      (found ??= []).push(edges)
  return found ?? NONE
}

function holdsAll(text: string, needs: readonly string[]): boolean {
  for (const need of needs) if (!text.includes(need)) return false
  return true
}

const opensAs = (text: string, { opens }: Worded): boolean => opens === undefined || opens(text)

/** In the order of the list, each once, those that begin or end in a slot last; without those that are too short or lack a word. */
function inOrder<T extends Worded>(
  edge: Edge,
  text: string,
  edged: readonly Edges<T>[],
  slotted: readonly Edges<T>[],
  length = 0,
): readonly T[] {
  if (edged.length + slotted.length === 0) return NONE
  const late = ({ slots }: Edges<T>): number => Number(slots[edge])
  const fits = ({ longest, needs }: Edges<T>): boolean => length <= longest && holdsAll(text, needs)
  const all = new Set([...edged.filter(fits), ...slotted.filter(fits)])
  return [...all].sort((a, b) => late(a) - late(b) || a.rank - b.rank).map(({ value }) => value)
}

const NONE: readonly never[] = []

function plant<T>(all: readonly Edges<T>[], edge: Edge): Node<T> {
  const root: Node<T> = { next: new Map(), here: [] }
  for (const edges of all) for (const word of edges[edge]) plantWord(root, word, edges, edge)
  return root
}

function plantWord<T>(root: Node<T>, word: string, edges: Edges<T>, edge: Edge): void {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(edge === 'first' ? i : word.length - 1 - i)
    const next: Node<T> = node.next.get(unit) ?? { next: new Map(), here: [] }
    node.next.set(unit, next)
    node = next
  }
  if (word !== '') node.here.push(edges)
}

function forwards<T>(root: Node<T>, text: string): readonly Edges<T>[] {
  let found: Edges<T>[] | undefined
  let at = 0
  while (kindsOf(text.charCodeAt(at)) & SPACE) at++
  for (let node = root.next.get(text.charCodeAt(at)); node; node = node.next.get(text.charCodeAt(++at)))
    if (node.here.length > 0) (found ??= []).push(...node.here)
  return found ?? NONE
}

function backwards<T>(root: Node<T>, text: string): readonly Edges<T>[] {
  let found: Edges<T>[] | undefined
  let at = text.length - 1
  while (kindsOf(text.charCodeAt(at)) & SPACE) at--
  for (let node = root.next.get(text.charCodeAt(at)); node; node = node.next.get(text.charCodeAt(--at)))
    if (node.here.length > 0) (found ??= []).push(...node.here)
  return found ?? NONE
}
