import { partsWords } from './char-kinds'

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
  readonly within: (text: string, from: number, to: number) => NameHit<T>[]
  readonly get: (name: string) => T | undefined
}

/** An index that finds names in time that does not depend on how many there are. */
export function indexNames<T>(names: Iterable<readonly [string, T]>): NameIndex<T> {
  const root: Node<T> = { next: new Map() }
  for (const [name, value] of names) add(root, name, value)
  const at = (text: string, start: number): NameHit<T> | undefined => longest(root, text, start)
  return { at, within: (text, from, to) => within(at, text, from, to), get: (name) => find(root, name)?.value }
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
  if (!partsWords(text.charCodeAt(start - 1), text.charCodeAt(start))) return undefined
  let hit: NameHit<T> | undefined
  let node = root.next.get(text.charCodeAt(start))
  for (let end = start + 1; node; end++) {
    if (node.value !== undefined && partsWords(text.charCodeAt(end - 1), text.charCodeAt(end)))
      hit = { start, end, value: node.value }
    node = node.next.get(text.charCodeAt(end))
  }
  return hit
}

function within<T>(at: NameIndex<T>['at'], text: string, from: number, to: number): NameHit<T>[] {
  const hits: NameHit<T>[] = []
  for (let i = from; i < to; i++) {
    const hit = at(text, i)
    if (!hit || hit.end > to) continue
    hits.push(hit)
    i = hit.end - 1
  }
  return hits
}
