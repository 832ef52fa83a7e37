import { partsWords } from './char-kinds'
import { recent } from './recent'
import { type WordLengths, wordLengths } from './word-lengths'

/** A stretch of text that is one of the names looked for. */
export interface NameHit<T> {
  readonly start: number
  readonly end: number
  readonly value: T
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

/** What is named, and how long the names are that may begin at a place. */
interface Named<T> {
  readonly names: ReadonlyMap<string, T>
  readonly lengths: WordLengths
  readonly openings: Int32Array
}

/** An index that finds names in time that does not depend on how many there are. */
export function indexNames<T>(names: ReadonlyMap<string, T>): NameIndex<T> {
  const named = { names, lengths: wordLengths(names.keys(), 'first'), openings: openingsOf(names.keys()) }
  const inAll = recent((text: string) => within(named, text, 0, text.length))
  return {
    at: (text, start) => longest(named, text, start),
    within: (text, from, to) => (from === 0 && to === text.length ? inAll(text) : within(named, text, from, to)),
    get: (name) => names.get(name),
  }
}

function longest<T>({ names, lengths }: Named<T>, text: string, start: number): NameHit<T> | undefined {
  if (!partsWords(unitAt(text, start - 1), unitAt(text, start))) return undefined
  for (const length of lengths(text, start)) {
    const end = start + length
    if (end > text.length || !partsWords(unitAt(text, end - 1), unitAt(text, end))) continue
    const value = names.get(text.slice(start, end))
    if (value !== undefined) return { start, end, value }
  }
  return undefined
}

function within<T>(named: Named<T>, text: string, from: number, to: number): readonly NameHit<T>[] {
  let hits: NameHit<T>[] | undefined
  let unit = unitAt(text, from)
  for (let i = from; i < to; i++) {
    const next = unitAt(text, i + 1)
    const thirds = named.openings[slotOf(unit, next)] ?? 0
    const hit = thirds !== 0 && (thirds >>> (unitAt(text, i + 2) & 31)) & 1 ? longest(named, text, i) : undefined
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
