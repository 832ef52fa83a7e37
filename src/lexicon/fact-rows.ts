/** Rows of facts under a title that say who and when: `Posted on January 27, 2026 by Ada Lind`, `27.01.2026 • Von Ada Lind • Kultur`. */
import type { Line } from '../parts'
import { isAuthor } from './authors'
import { type Byline, readByline } from './bylines'
import { holdsEastAsian } from './char-kinds'
import { readTimestamp } from './dates'
import { readEastAsianByline } from './east-asian-bylines'
import { matchesOf } from './matches'
import { oncePer } from './once-per'
import { peopleFirst } from './people'
import { type AgencyNames, holdsHouse } from './posts'
import { recent } from './recent'
import { readTimeRow, startsInTime, type TimeItem } from './time-rows'

/** Who and when, each with its own part of the row; the name of a section belongs to what stands before it. */
export interface FactRow {
  readonly times: readonly TimeItem[]
  /** The byline; nothing where an author whom the page names stands without a word for it. */
  readonly byline?: Byline
}

/** A stretch between two bars, or up to a byline without one. */
interface Cell {
  readonly start: number
  readonly end: number
  /** It is a name, by what stands behind it. */
  readonly named?: boolean
}

/** A cell that says who or when, or when in several cells. */
interface Fact extends Cell {
  readonly times: readonly TimeItem[]
  readonly byline?: Byline
}

const LONGEST = 160
/** The name of a section, or how long the story is. */
const LONGEST_OTHER = 30
const MOST_CELLS = 8
const BAR = / ?[|•·] ?/gu
const WIDE_BAR = / ?[|•·] ?| {1,2}\/ {1,2}/gu
const LEADING_BAR = /[|•·] ?$/u
const SPACE = / /gu
/** `Ada Lind 1.7.2025 updated 2.7.2025`, `Ada Lind Updated 2.7.2025` */
const LEADING_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{0,24} \p{Lu}/u
const HAS_FIGURE = /\d/u
const ENDS_SENTENCE = /[.!?:,;]$/u

const lookFor = oncePer((names: AgencyNames) =>
  oncePer((authors: readonly string[]) => recent((text) => factRowIn(text, cellsOf(text), names, authors))),
)

/**
 * The row of facts that a text is, if it tells a moment and who wrote the story; `authors` are those whom the page names.
 * Several sights ask for the same line: who asks first pays.
 */
export const readFactRow = (text: string, names: AgencyNames, authors: readonly string[]): FactRow | undefined =>
  text.length > LONGEST || !HAS_FIGURE.test(text) || ENDS_SENTENCE.test(text)
    ? undefined
    : lookFor(names)(authors)(text)

/** In a text, the row of facts whose author has no word for it and is named by nobody else: `27. Januar 2026 • Ada Lind • 3 Minuten`. */
export function namedRow({ text, hints }: Line, names: AgencyNames): FactRow | undefined {
  if (hints.box || text.length > LONGEST || !HAS_FIGURE.test(text) || ENDS_SENTENCE.test(text)) return undefined
  const cells = cellsOf(text, WIDE_BAR)
  if (cells.length < LEAST_NAMED || cells.length > MOST_CELLS) return undefined
  return factRowIn(
    text,
    cells.map((cell) => (LEADING_NAME.test(text.slice(cell.start, cell.end)) ? { ...cell, named: true } : cell)),
    names,
    NOBODY,
  )
}
/** A name and a day alone are a reader's comment, or a section. */
const LEAST_NAMED = 3
const NOBODY: readonly string[] = []

function factRowIn(
  text: string,
  parted: readonly Cell[],
  names: AgencyNames,
  authors: readonly string[],
): FactRow | undefined {
  const cells = parted.flatMap((cell) => (cell.named ? cell : partedAtByline(text, cell, names)))
  if (cells.length < 2 || cells.length > MOST_CELLS) return undefined
  const facts = factsOf(text, cells, names, authors)
  const people = facts.filter(({ times }) => times.length === 0)
  const times = facts.flatMap((fact, i) => spread(text, fact, facts[i + 1]))
  if (people.length !== 1 || !times.some(({ iso }) => iso !== undefined)) return undefined
  const byline = people[0]?.byline
  return { times, ...(byline ? { byline } : {}) }
}

function cellsOf(text: string, bar = BAR): Cell[] {
  const bars = matchesOf(bar, text)
  const ends = [...bars.map(({ index }) => index), text.length]
  const starts = [0, ...bars.map(({ index, 0: bar }) => index + bar.length)]
  return starts.map((start, i) => ({ start, end: ends[i] ?? start })).filter(({ start, end }) => end > start)
}

/** Times and the byline behind or before them, be the blank between them lost: `January 27, 2026` and `by Ada Lind`. */
function partedAtByline(text: string, cell: Cell, names: AgencyNames): Cell[] {
  const own = text.slice(cell.start, cell.end)
  const timed = startsInTime(own)
  if (!timed && !holdsEastAsian(own)) return partedAtName(own, cell, names)
  const glued = timed ? readTimestamp(own)?.end : undefined
  const spaces = matchesOf(SPACE, own).map(({ index }) => index)
  for (const index of glued === undefined ? spaces : [...spaces, glued]) {
    const next = own[index] === ' ' ? index + 1 : index
    const [before, after] = [own.slice(0, index), own.slice(next)]
    if (timed ? bylineOf(after, names) && readTimeRow(before) : bylineOf(before, names) && readTimeRow(after))
      return [
        { start: cell.start, end: cell.start + index },
        { start: cell.start + next, end: cell.end },
      ]
  }
  return [cell]
}

/** A whole name and the two times behind it: `Ada Lind 1.7.2025 6:00 updated 1.7.2025 9:14`. */
function partedAtName(own: string, cell: Cell, names: AgencyNames): Cell[] {
  if (!LEADING_NAME.test(own)) return [cell]
  for (const { index } of matchesOf(SPACE, own.slice(0, LONGEST_OTHER))) {
    const isNamed = nameOf(own.slice(0, index), names) !== undefined
    if (isNamed && tellsTwice(readTimeRow(own.slice(index + 1))))
      return [
        { start: cell.start, end: cell.start + index, named: true },
        { start: cell.start + index + 1, end: cell.end },
      ]
  }
  return [cell]
}

/** The moments at which it was published and changed: of a reader's comment one time is told. */
const tellsTwice = (times: readonly TimeItem[] | undefined): boolean =>
  times !== undefined &&
  times.length > 1 &&
  times.every(({ iso, hasClock }) => iso !== undefined && hasClock) &&
  times.some(({ label }) => label !== undefined)

/** The full name that a text is, and nothing else: `Ada Lind`. */
function nameOf(text: string, names: AgencyNames): Byline | undefined {
  const who = peopleFirst(text, names)
  if (who?.end !== text.length || who.people.length !== 1 || who.agency || who.words < 2 || holdsHouse(text))
    return undefined
  return { ...who, lead: 'strong', tail: 'none', bracketed: false }
}

/** The byline that a text is, and nothing else: `by Ada Lind`, `홍길동 기자`. */
function bylineOf(text: string, names: AgencyNames): Byline | undefined {
  const led = readByline(text, names)
  if (led?.tail === 'none') return led
  const own = readEastAsianByline(text)
  if (own?.where !== 'whole') return undefined
  return { ...own, words: own.people.length, lead: 'strong', tail: 'none', bracketed: false }
}

/** The cells that say who or when; times side by side are one, and other cells must be short. */
function factsOf(text: string, cells: readonly Cell[], names: AgencyNames, authors: readonly string[]): Fact[] {
  const facts: Fact[] = []
  for (const cell of cells) {
    const last = facts.at(-1)
    const joint = last && last.times.length > 0 ? readTimeRow(text.slice(last.start, cell.end)) : undefined
    const fact = factOf(text, cell, names, authors)
    if (last && joint) facts[facts.length - 1] = { start: last.start, end: cell.end, times: moved(joint, last.start) }
    else if (fact) facts.push(fact)
    else if (cell.end - cell.start > LONGEST_OTHER) return []
  }
  return facts
}

function factOf(
  text: string,
  { start, end, named }: Cell,
  names: AgencyNames,
  authors: readonly string[],
): Fact | undefined {
  const own = text.slice(start, end)
  const times = readTimeRow(own)
  if (times) return { start, end, times: moved(times, start) }
  const byline = bylineOf(own, names) ?? (named ? nameOf(own, names) : undefined)
  if (byline) return { start, end, times: [], byline: bylineFrom(byline, start) }
  return isAuthor(own, authors) ? { start, end, times: [] } : undefined
}

const moved = (items: readonly TimeItem[], by: number): TimeItem[] =>
  items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }))

const bylineFrom = (byline: Byline, by: number): Byline => ({
  ...byline,
  start: byline.start + by,
  end: byline.end + by,
  people: byline.people.map(({ value, start, end }) => ({ value, start: start + by, end: end + by })),
})

/** The times of a fact with the bars around them and the section behind, up to the fact after. */
function spread(text: string, { times }: Fact, after: Fact | undefined): TimeItem[] {
  const end = after ? text.slice(0, after.start).trimEnd().length : text.length
  return times.map((item, i) => ({
    ...item,
    start: i === 0 ? item.start - (LEADING_BAR.exec(text.slice(0, item.start))?.[0].length ?? 0) : item.start,
    end: i === times.length - 1 ? end : item.end,
  }))
}
