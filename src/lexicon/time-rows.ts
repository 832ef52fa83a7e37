/** Lines that are nothing but dates, times, read times and the words around them: `Published Jun 05, 2026 • 4 min read`. */
import {
  agoAfter,
  agoBefore,
  modifiedLabels,
  oneWords,
  publishedLabels,
  readAfter,
  readBefore,
  timeFillers,
  timeUnits,
} from '../data/time-rows'
import { readClock, readDate, readTimestamp, type TimestampMatch } from './dates'
import { stickAt } from './person-names'

type PartKind = 'stamp' | 'date' | 'clock' | 'ago' | 'read-time' | 'published' | 'modified' | 'filler'

interface Part {
  readonly kind: PartKind
  readonly start: number
  readonly end: number
  readonly iso?: string
}

/** One statement of a time row: `Updated: 22:05, 22 Apr 2024`. Offsets are in the text. */
export interface TimeItem {
  readonly start: number
  readonly end: number
  /** What its label says; nothing without one. */
  readonly label?: 'published' | 'modified'
  /** ISO date or moment, if the date is full. */
  readonly iso?: string
  readonly hasClock: boolean
  /** It says how long ago or how long to read. */
  readonly loose: boolean
}

const LONGEST = 200
const MOST_STAMPS = 4

const escape = (words: string): string => words.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

/** A word goes on: `minu|te`, `UT|C`; signs of East Asia and a capital after a small letter begin a new one. */
const GOES_ON = /^(?:[\p{L}\p{M}\d][\p{Ll}\p{M}]|\p{Lu}\p{Lu})/u
/** `1/14` before a time: the month first, as in Japan */
const MONTH_DAY = /(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])(?= \d{1,2}:\d\d)/uy
const NUMBER = String.raw`\d{1,3}`
const UNITS = `(?:${anyOf(timeUnits)})`
const SEPARATOR = /[\s|•·∙●,;:()[\]–—\-/@▲►→.~<>｜：，、（）*]{1,8}/uy
const PUBLISHED = new RegExp(`(?:${anyOf(publishedLabels)})`, 'iuy')
const MODIFIED = new RegExp(`(?:${anyOf(modifiedLabels)})`, 'iuy')
/** `5 hours ago`, `vor 9 Stunden`, `3시간 전` */
const AGO = new RegExp(
  `(?:(?:${anyOf(agoBefore)}) ${NUMBER} ?${UNITS}|(?:${NUMBER}|${anyOf(oneWords)}) ?${UNITS} ?(?:${anyOf(agoAfter)}))`,
  'iuy',
)
const AGO_ONE = new RegExp(`(?:${anyOf(agoBefore)}) (?:${anyOf(oneWords)}) ${UNITS}`, 'iuy')
/** `2 min read`, `5-minute read`, `Lesedauer: etwa 4 Min.` */
const READ_TIME = new RegExp(
  `(?:${NUMBER}[ -]?${UNITS} ?(?:${anyOf(readAfter)})|(?:${anyOf(readBefore)}) ?:? ?(?:etwa |ca\\. ?|about |approx\\. ?|~ ?|< ?)?${NUMBER} ?(?:${UNITS})?)`,
  'iuy',
)
const FILLER = new RegExp(`(?:${anyOf(timeFillers)})`, 'uy')
const TIMELY = /\d|ago|prima|fa$/iu

/** The full dates of a text, first to last. */
function stampsOf(text: string): TimestampMatch[] {
  const stamps: TimestampMatch[] = []
  let from = 0
  for (let i = 0; i < MOST_STAMPS; i++) {
    const stamp = readTimestamp(text.slice(from))
    if (stamp === undefined) break
    stamps.push({ start: from + stamp.start, end: from + stamp.end, iso: stamp.iso })
    from += stamp.end
  }
  return stamps
}

function partAt(text: string, at: number, stamps: readonly TimestampMatch[]): Part | undefined {
  const stamp = stamps.find(({ start }) => start === at)
  if (stamp) return { kind: 'stamp', ...stamp }
  const matched = (kind: PartKind, pattern: RegExp): Part | undefined => {
    const match = stickAt(pattern, text, at)?.[0]
    if (match === undefined || goesOn(text, at + match.length)) return undefined
    return { kind, start: at, end: at + match.length }
  }
  return (
    matched('read-time', READ_TIME) ??
    matched('ago', AGO) ??
    matched('ago', AGO_ONE) ??
    longer(matched('modified', MODIFIED), matched('published', PUBLISHED)) ??
    matched('date', MONTH_DAY) ??
    dateAt(text, at) ??
    matched('filler', FILLER)
  )
}

const goesOn = (text: string, end: number): boolean => GOES_ON.test(text.slice(end - 1, end + 1))

const longer = (a: Part | undefined, b: Part | undefined): Part | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a

function dateAt(text: string, at: number): Part | undefined {
  const date = readDate(text, at)
  if (date) return { kind: 'date', start: at, end: date.end }
  const clock = readClock(text, at)
  return clock ? { kind: 'clock', start: at, end: clock.end } : undefined
}

/** The parts that a whole text is made of; nothing if anything else stands in it. */
function partsOf(text: string): Part[] | undefined {
  if (partAt(text, stickAt(SEPARATOR, text, 0)?.[0].length ?? 0, []) === undefined) return undefined
  const stamps = stampsOf(text)
  const parts: Part[] = []
  let at = 0
  while (at < text.length) {
    const gap = stickAt(SEPARATOR, text, at)?.[0]
    if (gap !== undefined && !stamps.some(({ start }) => start === at)) {
      at += gap.length
      continue
    }
    const part = partAt(text, at, stamps)
    if (part === undefined || part.end <= at) return undefined
    parts.push(part)
    at = part.end
  }
  return parts
}

const isLabel = (part: Part): boolean => part.kind === 'published' || part.kind === 'modified'
const tells = (part: Part): boolean => !isLabel(part) && part.kind !== 'filler'

/** The parts as statements: a new one begins at each label that a time follows, once something was told. */
function itemsOf(text: string, parts: readonly Part[]): TimeItem[] {
  const groups: Part[][] = []
  for (const [i, part] of parts.entries()) {
    const last = groups.at(-1)
    const opens = isLabel(part) && last?.some(tells) === true && parts.slice(i + 1).some(tells)
    if (last === undefined || opens) groups.push([part])
    else last.push(part)
  }
  return groups.map((group, i) => itemOf(group, i === 0 ? 0 : startOf(group), endOf(text, groups[i + 1])))
}

const startOf = (group: readonly Part[]): number => group[0]?.start ?? 0
const endOf = (text: string, next: readonly Part[] | undefined): number =>
  next === undefined ? text.length : text.slice(0, startOf(next)).trimEnd().length

function itemOf(group: readonly Part[], start: number, end: number): TimeItem {
  const iso = group.find((part) => part.iso !== undefined)?.iso
  const label =
    group.slice(0, group.findIndex(tells)).find(isLabel)?.kind ?? group.find((part) => part.kind === 'published')?.kind
  return {
    start,
    end,
    ...(label === 'published' || label === 'modified' ? { label } : {}),
    ...(iso !== undefined ? { iso } : {}),
    hasClock: iso?.includes('T') === true || group.some((part) => part.kind === 'clock'),
    loose: group.some((part) => part.kind === 'ago' || part.kind === 'read-time'),
  }
}

/**
 * The statements of a text of at most 200 characters that is nothing but times: `Published: 22:04, 22 Apr 2024 Updated: 22:05,
 * 22 Apr 2024` has two, `2 minute readApril 25, 20232:26 PM GMT+2` one. Nothing for any other text.
 */
export function readTimeRow(text: string): readonly TimeItem[] | undefined {
  if (text.length > LONGEST || text.length < 3 || !TIMELY.test(text)) return undefined
  const parts = partsOf(text)
  return parts?.some(tells) === true ? itemsOf(text, parts) : undefined
}
