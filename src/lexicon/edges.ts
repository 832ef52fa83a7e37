import { readForm } from './forms'

/** Finds, of many forms, those that a text can have, by the words of their own that they begin and end with. */
export interface EdgeIndex<T> {
  /** What the text may begin with. */
  readonly start: (text: string) => readonly T[]
  /** What the text may end with. */
  readonly end: (text: string) => readonly T[]
  /** What the whole text may be. */
  readonly whole: (text: string) => readonly T[]
}

/** The words of a form that a text must have as they are: a space may be missing in it, so that none is among them. */
interface Edges<T> {
  readonly value: T
  /** Where it stands in the list; what is found keeps the order. */
  readonly rank: number
  /** `''` where a slot stands there. */
  readonly first: string
  readonly last: string
  /** The longest of all. */
  readonly core: string
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  readonly here: Edges<T>[]
}

const SPACES = / +/u

function edgesOf<T extends { readonly form: string }>(value: T, rank: number): Edges<T> {
  const parts = readForm(value.form).map((part) =>
    'literal' in part ? part.literal.split(SPACES).filter((word) => word !== '') : undefined,
  )
  const core = parts.flatMap((words) => words ?? []).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return { value, rank, first: parts[0]?.[0] ?? '', last: parts.at(-1)?.at(-1) ?? '', core }
}

/** An index in which finding takes as long as the text's edge is deep, however many forms there are. */
export function indexEdges<T extends { readonly form: string }>(values: readonly T[]): EdgeIndex<T> {
  const all = values.map(edgesOf)
  const byFirst = plant(all, 'first')
  const byLast = plant(all, 'last')
  const slotFirst = all.filter(({ first }) => first === '')
  const slotLast = all.filter(({ last }) => last === '')
  const slotLastByLast = plant(slotFirst, 'last')
  const slotBoth = slotFirst.filter(({ last }) => last === '')
  const holding = (text: string, some: readonly Edges<T>[]): Edges<T>[] =>
    some.filter(({ core }) => core === '' || text.includes(core))
  return {
    start: (text) => inOrder(forwards(byFirst, text), holding(text, slotFirst)),
    end: (text) => inOrder(backwards(byLast, text), holding(text, slotLast)),
    whole: (text) => inOrder(forwards(byFirst, text), [...backwards(slotLastByLast, text), ...holding(text, slotBoth)]),
  }
}

function inOrder<T>(edged: Edges<T>[], slotted: Edges<T>[]): T[] {
  const byRank = (a: Edges<T>, b: Edges<T>): number => a.rank - b.rank
  return [...edged.sort(byRank), ...slotted.sort(byRank)].map(({ value }) => value)
}

function plant<T>(all: readonly Edges<T>[], edge: 'first' | 'last'): Node<T> {
  const root: Node<T> = { next: new Map(), here: [] }
  for (const edges of all) {
    const word = edges[edge]
    let node = root
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(edge === 'first' ? i : word.length - 1 - i)
      const next: Node<T> = node.next.get(unit) ?? { next: new Map(), here: [] }
      node.next.set(unit, next)
      node = next
    }
    if (word !== '') node.here.push(edges)
  }
  return root
}

function forwards<T>(root: Node<T>, text: string): Edges<T>[] {
  const found: Edges<T>[] = []
  let node = root.next.get(text.charCodeAt(0))
  for (let i = 1; node; i++) {
    found.push(...node.here)
    node = node.next.get(text.charCodeAt(i))
  }
  return found
}

function backwards<T>(root: Node<T>, text: string): Edges<T>[] {
  const found: Edges<T>[] = []
  let node = root.next.get(text.charCodeAt(text.length - 1))
  for (let i = 2; node; i++) {
    found.push(...node.here)
    node = node.next.get(text.charCodeAt(text.length - i))
  }
  return found
}
