import { plainUnit } from './phrase-fold'
import { forgetRecent, recent } from './recent'

/** One look at a text for all the words by which recognizers are called: who asks first pays, the others are told. */

/** Tells whether one of its stems stands in a text, whatever its case and accents. */
export type StemLook = (text: string) => boolean

interface Stem {
  readonly folded: string
  /** Where in it the sign stands by which it is found. */
  readonly offset: number
  readonly flag: number
}

/** So many units of a stem are its sign, of a shorter one two are; one of one unit is told by that alone. */
const SIGN = 4
const SHORT_SIGN = 2
const SLOTS = 1 << 16
const MOST_LOOKS = 31
/** Letters that say little of the word they stand in. */
const COMMON: ReadonlySet<number> = new Set(Array.from(' etaoinsrl', (char) => char.charCodeAt(0)))

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

/** The last four units as one number: each is shifted out by those behind it. */
const nextWindow = (window: number, unit: number): number => (window << 8) ^ unit
const LAST_TWO = 0xffff

/** The slot of such a number. */
const slotOf = (window: number): number => Math.imul(window, 0x9e3779b1) >>> 16

/** Stems by the sign that they are found by, as numbers of rows; 0 for none. */
interface Index {
  readonly rows: Stem[][]
  /** By the slot of a sign of four units. */
  readonly signs: Uint16Array
  /** A bit for each slot of those that is taken, for a quick look. */
  readonly taken: Uint32Array
  /** By the number of a sign of two units. */
  readonly shortSigns: Uint16Array
  /** The flags of the stems that are nothing but a unit, by that unit. */
  readonly singles: Int32Array
}

const index: Index = {
  rows: [[]],
  signs: new Uint16Array(SLOTS),
  taken: new Uint32Array(SLOTS / 32),
  shortSigns: new Uint16Array(SLOTS),
  singles: new Int32Array(SLOTS),
}
const waiting: { readonly stems: readonly string[]; readonly flag: number }[] = []
let looks = 0

/** A look for some stems; they are put into the index when a text is next seen. */
export function stemLook(stems: readonly string[]): StemLook {
  if (looks >= MOST_LOOKS) throw new RangeError(`there are more than ${MOST_LOOKS} looks for stems`)
  const flag = 1 << looks++
  waiting.push({ stems, flag })
  forgetRecent()
  return (text) => (flagsOf(text) & flag) !== 0
}

function scanAll(text: string): number {
  if (waiting.length > 0) for (const { stems, flag } of waiting.splice(0)) addAll(stems, flag)
  return scan(text, index)
}

function addAll(stems: readonly string[], flag: number): void {
  for (const stem of new Set(stems)) {
    const folded = foldUnits(stem.toLowerCase())
    if (folded.length === 1) addSingle(folded, flag)
    else addStem(folded, flag)
  }
}

function foldUnits(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)))
  return folded
}

function addSingle(folded: string, flag: number): void {
  const unit = folded.charCodeAt(0)
  index.singles[unit] = (index.singles[unit] ?? 0) | flag
}

function addStem(folded: string, flag: number): void {
  const size = folded.length < SIGN ? SHORT_SIGN : SIGN
  const offset = rarest(folded, size)
  let window = 0
  for (let i = offset; i < offset + size; i++) window = nextWindow(window, folded.charCodeAt(i))
  const [signs, slot] = size === SIGN ? [index.signs, slotOf(window)] : [index.shortSigns, window & LAST_TWO]
  const row = signs[slot] || index.rows.push([]) - 1
  signs[slot] = row
  if (size === SIGN) index.taken[slot >> 5] = (index.taken[slot >> 5] ?? 0) | (1 << (slot & 31))
  index.rows[row]?.push({ folded, offset, flag })
}

/** Where so many units of a stem begin that fewest words have. */
function rarest(folded: string, size: number): number {
  let [best, most] = [0, -1]
  for (let at = 0; at === 0 || at + size <= folded.length; at++) {
    let rare = 0
    for (let i = at; i < at + size; i++) if (!COMMON.has(folded.charCodeAt(i))) rare++
    if (rare > most) [best, most] = [at, rare]
    if (rare === size) break
  }
  return best
}

const flagsOf = recent(scanAll)

function scan(text: string, { rows, signs, taken, shortSigns, singles }: Index): number {
  let flags = 0
  let window = 0
  // Asked here and not by `foldUnit`: this is done for every unit of every text.
  const known = folds
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const unit = known[code] || learnFold(code)
    flags |= singles[unit] ?? 0
    window = nextWindow(window, unit)
    const short = shortSigns[window & LAST_TWO]
    if (short) flags |= flagsAt(text, at - SHORT_SIGN + 1, rows[short], flags)
    const sign = slotOf(window)
    if (isTaken(taken, sign)) flags |= flagsAt(text, at - SIGN + 1, rows[signs[sign] ?? 0], flags)
  }
  return flags
}

const isTaken = (taken: Uint32Array, slot: number): boolean => (((taken[slot >> 5] ?? 0) >>> (slot & 31)) & 1) === 1

/** The flags of the stems that stand where their sign was found, those known already aside. */
function flagsAt(text: string, sign: number, stems: readonly Stem[] = [], known: number): number {
  let flags = 0
  for (const { folded, offset, flag } of stems)
    if (!(known & flag) && standsAt(text, sign - offset, folded)) flags |= flag
  return flags
}

/** Compared from its end: the sign that it was found by is mostly its start. */
function standsAt(text: string, at: number, folded: string): boolean {
  if (at < 0 || at + folded.length > text.length) return false
  for (let i = folded.length - 1; i >= 0; i--)
    if (foldUnit(text.charCodeAt(at + i)) !== folded.charCodeAt(i)) return false
  return true
}
