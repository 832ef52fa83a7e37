import { partsWords } from './char-kinds'
import { recent } from './recent'

/** A stretch of text that is one of the names looked for. */
export interface NameHit<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

interface Node<T> {
  /** By UTF-16 unit. */
  readonly next: Map<number, Node<T>>
  value?: T
}

export interface NameIndex<T> {
  /** The longest name that begins at `at`, standing by itself. */
  readonly at: (text: string, at: number) => NameHit<T> | undefined
  /** All names in `[from, to)` that stand by themselves, longest first at each place, not overlapping. */
  readonly within: (text: string, from: number, to: number) => readonly NameHit<T>[]
  readonly get: (name: string) => T | undefined
}

/** Two neighbouring units, as one of so many slots. */
const SLOTS = 1 << 14
const slotOf = (first: number, second: number): number => ((first << 7) ^ second) & (SLOTS - 1)
const ANY = -1

/** Where a name begins with the two units that fall into the slot: a bit for each third unit, all where it has none. */
function openingsOf(names: Iterable<string>): Int32Array {
  const slots = new Int32Array(SLOTS)
  for (const name of names) {
    const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1))
    if (name.length > 1) slots[slot] = (slots[slot] ?? 0) | (name.length > 2 ? 1 << (name.charCodeAt(2) & 31) : ANY)
    else slots.fill(ANY)
  }
  return slots
}

/** An index that finds names in time that does not depend on how many there are. */
export function indexNames<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const root: Node<T> = { next: new Map() }
  const all = [...names]
  for (const [name, value] of all) add(root, name, value)
  const openings = openingsOf(all.map(([name]) => name))
  const inAll = recent((text: string) => within(root, openings, text, 0, text.length))
  return {
    at: (text, start) => longest(root, text, start),
    within: (text, from, to) =>
      from === 0 && to === text.length ? inAll(text) : within(root, openings, text, from, to),
    get: (name) => find(root, name)?.value,
  }
}

function add<T>(root: Node<T>, name: string, value: T): void {
  let node = root
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    let next = node.next.get(unit)
    if (!next) node.next.set(unit, (next = { next: new Map() }))
    node = next
  }
  node.value ??= value
}

function find<T>(root: Node<T>, name: string): Node<T> | undefined {
  let node: Node<T> | undefined = root
  for (let i = 0; node && i < name.length; i++) node = node.next.get(name.charCodeAt(i))
  return node
}

function longest<T>(root: Node<T>, text: string, start: number): NameHit<T> | undefined {
  if (!partsWords(unitAt(text, start - 1), unitAt(text, start))) return undefined
  let hit: NameHit<T> | undefined
  let node = root.next.get(unitAt(text, start))
  for (let end = start + 1; node; end++) {
    if (node.value !== undefined && partsWords(unitAt(text, end - 1), unitAt(text, end)))
      hit = { start, end, value: node.value }
    node = node.next.get(unitAt(text, end))
  }
  return hit
}

function within<T>(root: Node<T>, openings: Int32Array, text: string, from: number, to: number): readonly NameHit<T>[] {
  let hits: NameHit<T>[] | undefined
  let unit = unitAt(text, from)
  for (let i = from; i < to; i++) {
    const next = unitAt(text, i + 1)
    const thirds = openings[slotOf(unit, next)] ?? 0
    const hit = thirds !== 0 && (thirds >>> (unitAt(text, i + 2) & 31)) & 1 ? longest(root, text, i) : undefined
    if (hit && hit.end <= to) {
      ;(hits ??= []).push(hit)
      i = hit.end - 1
      unit = unitAt(text, hit.end)
    } else unit = next
  }
  return hits ?? NONE
}

/** A unit as a whole number, which `NaN` is not; none is one less than the first. */
const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : -1)

const NONE: readonly never[] = []
