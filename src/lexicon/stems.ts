import { plainUnit } from './phrase-fold'

/** One look at a text for all the words by which recognizers are called: who asks first pays, the others are told. */

/** Tells whether one of its stems stands in a text, whatever its case and accents. */
export type StemLook = (text: string) => boolean

interface Stem {
  /** Folded. */
  readonly units: readonly number[]
  /** Where in it the sign stands by which it is found. */
  readonly offset: number
  readonly flag: number
}

/** So many units of a stem are its sign; of a shorter one a single unit is. */
const SIGN = 4
const SLOTS = 1 << 16
const MOST_LOOKS = 31
/** Letters that say little of the word they stand in. */
const COMMON: ReadonlySet<number> = new Set(Array.from(' etaoinsrl', (char) => char.charCodeAt(0)))
/** Texts whose flags are kept: a line, its neighbours, and what was cut from them. */
const KEPT = 8

const folds = new Uint16Array(0x10000)

/** A unit without case and accent, and without what differs only where case is compared: `ſ` is `s`, `İ` is `i`. */
function learnFold(unit: number): number {
  const char = String.fromCharCode(unit)
  const upper = char.toUpperCase()
  const lower = (upper.length === 1 ? upper : char).toLowerCase()
  const folded = lower.length === 1 || char === 'İ' ? plainUnit(lower.charAt(0)).charCodeAt(0) : unit
  folds[unit] = folded
  return folded
}

/** A unit without case and accent. */
export const foldUnit = (unit: number): number => folds[unit] || learnFold(unit)

/** The slot of the last four units, and that of one. */
const slotOf = (a: number, b: number, c: number, d: number): number =>
  ((a << 9) ^ (b << 6) ^ (c << 3) ^ d) & (SLOTS - 1)

interface Index {
  /** Number of the row in `rows` for each slot of four units, and for each single unit that is the sign of a short stem; 0 for none. */
  readonly signs: Uint16Array
  readonly singles: Uint16Array
  readonly rows: Stem[][]
}

const sets: { readonly stems: readonly string[]; readonly flag: number }[] = []
let index: Index | undefined

/** A look for some stems. It is made when a module is read; the index of all of them is built when a text is first seen. */
export function stemLook(stems: readonly string[]): StemLook {
  if (sets.length >= MOST_LOOKS) throw new RangeError(`there are more than ${MOST_LOOKS} looks for stems`)
  const flag = 1 << sets.length
  sets.push({ stems, flag })
  index = undefined
  kept.length = 0
  next = 0
  return (text) => (flagsOf(text) & flag) !== 0
}

function build(): Index {
  const fresh: Index = { signs: new Uint16Array(SLOTS), singles: new Uint16Array(SLOTS), rows: [[]] }
  for (const { stems, flag } of sets)
    for (const text of new Set(stems.map((stem) => stem.toLowerCase()))) {
      const units = Array.from({ length: text.length }, (_, i) => foldUnit(text.charCodeAt(i)))
      const table = units.length < SIGN ? fresh.singles : fresh.signs
      const [slot, offset] = units.length < SIGN ? singleOf(units) : signOf(units)
      const row = table[slot] || fresh.rows.push([]) - 1
      table[slot] = row
      fresh.rows[row]?.push({ units, offset, flag })
    }
  return fresh
}

/** The unit that fewest words have, and its offset. */
function singleOf(units: readonly number[]): [number, number] {
  const rare = units.findIndex(isRare)
  return [units[Math.max(0, rare)] ?? 0, Math.max(0, rare)]
}

const isRare = (unit: number): boolean => !COMMON.has(unit)

/** The slot and the offset of the four units that fewest words have. */
function signOf(units: readonly number[]): [number, number] {
  let best: [number, number, number] = [0, 0, -1]
  for (let at = 0; at + SIGN <= units.length; at++) {
    const [a, b, c, d] = [units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0, units[at + 3] ?? 0]
    const rare = Number(isRare(a)) + Number(isRare(b)) + Number(isRare(c)) + Number(isRare(d))
    if (rare > best[2]) best = [slotOf(a, b, c, d), at, rare]
  }
  return [best[0], best[1]]
}

const kept: { readonly text: string; readonly flags: number }[] = []
let next = 0

function flagsOf(text: string): number {
  for (const one of kept) if (one.text === text) return one.flags
  const flags = scan(text, (index ??= build()))
  kept[next] = { text, flags }
  next = (next + 1) % KEPT
  return flags
}

function scan(text: string, { signs, singles, rows }: Index): number {
  let flags = 0
  let [a, b, c] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const d = foldUnit(text.charCodeAt(at))
    const single = singles[d]
    if (single) flags |= flagsAt(text, at, rows[single] ?? [], flags)
    const sign = signs[slotOf(a, b, c, d)]
    if (sign) flags |= flagsAt(text, at - SIGN + 1, rows[sign] ?? [], flags)
    a = b
    b = c
    c = d
  }
  return flags
}

/** The flags of the stems that stand where their sign was found, those known already aside. */
function flagsAt(text: string, sign: number, stems: readonly Stem[], known: number): number {
  let flags = 0
  for (const { units, offset, flag } of stems)
    if (!(known & flag) && standsAt(text, sign - offset, units)) flags |= flag
  return flags
}

function standsAt(text: string, at: number, units: readonly number[]): boolean {
  if (at < 0 || at + units.length > text.length) return false
  for (let i = 0; i < units.length; i++) if (foldUnit(text.charCodeAt(at + i)) !== units[i]) return false
  return true
}
