import { callSign, dashes } from '../data/dateline-forms'
import type { WireDate } from '../model'
import { isSpaceAt } from './char-kinds'
import { dateBefore, dateBeforeAgency, readClock, readDate } from './dates'
import { isSlot, literalAfter, literalBefore, type Part } from './forms'
import { isLinkedName, looksLikePlace } from './place-names'
import { placeSuffix } from './place-starts'
import { isPlace } from './places'

/** A stretch of the text that fills a slot. */
export interface Filled {
  readonly start: number
  readonly end: number
}

export interface FormMatch {
  readonly start: number
  readonly end: number
  readonly place?: Filled
  readonly date?: WireDate
  readonly names?: Filled
}

type Found = { -readonly [K in keyof Omit<FormMatch, 'start' | 'end'>]: FormMatch[K] }

/** How far a slot of free text may reach, in characters. */
const REACH = { place: 90, names: 60, text: 200 } as const
/** How many ends of a free slot are tried before a match is given up. */
const MOST_ENDS = 90
/** A place ends in a letter, a bracket or an abbreviation's dot. */
const ENDS_PLACE = /[\p{L}\p{M}.)\]）’']/u
const WORD = /[\p{L}\p{N}]/u
const INITIALS_AFTER = /^\p{L}{2,5}(?:(?:\/{1,2}| |\/\/ )\p{L}{2,5}){0,5}/u
const DAY_BEFORE = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])$/u
/** `14:30`, `11:30 am MT` */
const TIME_BEFORE = /(?<!\d)\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/u
/** `KXYZ` `WXYZ-TV` `KXYZ/Gray News` */
const STATION_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{N}])${callSign}(?:\/\p{Lu}[\p{L} ]{1,16})?$`, 'u')
const DAY_AFTER = /^\p{Nd}{1,2}(?!\p{Nd})/u
/** An agency's name for the second time, up to the bracket that closes it */
const NAME_AFTER = /^[\p{L}\p{N}][\p{L}\p{N} .&'-]{0,40}(?=[)\]/）】])/u
const YEAR_AFTER = /^(?:19|20)\d\d(?!\d)/u
const NUMBER_AFTER = /^\p{Nd}{1,4}/u

/**
 * The dateline that `parts` describe around its agency, which stands at `[start, end)`; without an agency part, around
 * a dash. Undefined when the text does not have the form.
 */
export function matchForm(text: string, parts: readonly Part[], anchor: number, hit: Filled): FormMatch | undefined {
  const found: Found = {}
  const start = matchBefore(text, parts, anchor - 1, hit.start, found)
  if (start === undefined) return undefined
  const end = matchAfter(text, parts, anchor + 1, hit.end, found)
  return end === undefined ? undefined : { start, end, ...found }
}

/** Matches parts `[0..index]` so that they end at `end`; gives where they begin. */
function matchBefore(
  text: string,
  parts: readonly Part[],
  index: number,
  end: number,
  found: Found,
): number | undefined {
  const part = parts[index]
  if (part === undefined) return end
  if ('literal' in part) {
    const start = literalBefore(text, end, part.literal)
    return start === undefined ? undefined : matchBefore(text, parts, index - 1, start, found)
  }
  if (part.slot === 'place' || part.slot === 'names' || part.slot === 'text')
    return freeBefore(text, parts, index, end, found)
  const start = slotBefore(
    text,
    part.slot,
    end,
    found,
    parts.some((other) => isSlot(other, 'agency')),
  )
  return start === undefined ? undefined : matchBefore(text, parts, index - 1, start, found)
}

function slotBefore(text: string, slot: string, end: number, found: Found, named: boolean): number | undefined {
  if (slot === 'dash') return dashBefore(text, end)
  if (slot === 'date') {
    const match = named ? dateBeforeAgency(text, end) : dateBefore(text, end)
    if (match) found.date = match.date
    return match?.start
  }
  if (slot === 'time') {
    const time = TIME_BEFORE.exec(text.slice(Math.max(0, end - 18), end))?.[0]
    return time === undefined ? undefined : end - time.length
  }
  if (slot === 'station') {
    const sign = STATION_BEFORE.exec(text.slice(Math.max(0, end - 28), end))?.[0]
    return sign === undefined ? undefined : end - sign.length
  }
  if (slot === 'day') {
    const day = DAY_BEFORE.exec(text.slice(Math.max(0, end - 3), end))?.[0]
    if (day === undefined) return undefined
    found.date = { raw: day, day: Number(day) }
    return end - day.length
  }
  return undefined
}

function freeBefore(
  text: string,
  parts: readonly Part[],
  index: number,
  end: number,
  found: Found,
): number | undefined {
  const part = parts[index]
  const slot = isSlot(part, 'place') ? 'place' : isSlot(part, 'names') ? 'names' : 'text'
  const from = Math.max(0, end - REACH[slot])
  if (index === 0) {
    const start = slot === 'place' ? placeStart(text, from, end) : from
    if (start === undefined || start >= end) return undefined
    fill(found, slot, start, end)
    return start
  }
  for (let start = end - 1; start >= from; start--) {
    if (slot === 'place' && !looksLikePlace(text.slice(start, end))) continue
    const before = matchBefore(text, parts, index - 1, start, found)
    if (before === undefined) continue
    fill(found, slot, start, end)
    return before
  }
  return undefined
}

/** A headline of so few words is none: they belong to the place. */
const FEW_WORDS = 1
const MOST_WORDS = 4

/**
 * Where the place that ends at `end` begins. At the text's own start, when all of it has a place's shape and the
 * gazetteer knows no place at its end with a headline's worth of words before it; else where the gazetteer says.
 */
function placeStart(text: string, from: number, end: number): number | undefined {
  const stretch = text.slice(from, end)
  if (!ENDS_PLACE.test(stretch.slice(-1))) return undefined
  const own = stretch.length - stretch.trimStart().length
  const suffix = from + placeSuffix(stretch)
  if (from > 0 || suffix <= own || !looksLikePlace(stretch.trim())) return suffix
  const before = words(stretch.slice(own, suffix))
  const name = stretch.slice(own).split(',')[0] ?? ''
  const known = isPlace(text.slice(suffix, end).split(',')[0] ?? '')
  return before <= FEW_WORDS || isPlace(name) || isLinkedName(name) || (!known && words(name) <= MOST_WORDS)
    ? own
    : suffix
}

const words = (text: string): number => text.trim().split(/\s+/u).length

/** Matches parts `[index..]` from `at` on; gives where they end. */
function matchAfter(text: string, parts: readonly Part[], index: number, at: number, found: Found): number | undefined {
  const part = parts[index]
  if (part === undefined) return at
  if ('literal' in part) {
    const end = literalAfter(text, at, part.literal)
    return end === undefined ? undefined : matchAfter(text, parts, index + 1, end, found)
  }
  if (part.slot === 'place' || part.slot === 'names' || part.slot === 'text')
    return freeAfter(text, parts, index, at, found)
  const end = slotAfter(text, part.slot, at, found)
  return end === undefined ? undefined : matchAfter(text, parts, index + 1, end, found)
}

function slotAfter(text: string, slot: string, at: number, found: Found): number | undefined {
  const rest = text.slice(at, at + 60)
  switch (slot) {
    case 'dash':
      return dashAfter(text, at)
    case 'date': {
      const match = readDate(text, at)
      if (match) found.date = match.date
      return match?.end
    }
    case 'day': {
      const day = DAY_AFTER.exec(rest)?.[0]
      const number = Number(day?.normalize('NFKC'))
      if (day === undefined || number < 1 || number > 31) return undefined
      found.date = { raw: day, day: number }
      return at + day.length
    }
    case 'time':
      return readClock(text, at)?.end
    case 'agency':
      return lengthAt(NAME_AFTER, rest, at)
    case 'year':
      return lengthAt(YEAR_AFTER, rest, at)
    case 'n':
      return lengthAt(NUMBER_AFTER, rest, at)
    case 'initials':
      return lengthAt(INITIALS_AFTER, rest, at)
    default:
      return undefined
  }
}

const lengthAt = (pattern: RegExp, rest: string, at: number): number | undefined => {
  const length = pattern.exec(rest)?.[0].length
  return length === undefined ? undefined : at + length
}

function freeAfter(text: string, parts: readonly Part[], index: number, at: number, found: Found): number | undefined {
  const part = parts[index]
  const slot = isSlot(part, 'place') ? 'place' : isSlot(part, 'names') ? 'names' : 'text'
  const to = Math.min(text.length, at + REACH[slot])
  const last = parts[index + 1] === undefined
  const afterNames = isSlot(parts[index - 1], 'names')
  for (let end = last ? to : at + 1, tries = 0; end <= to && tries < MOST_ENDS; end++, tries++) {
    if (slot === 'place' && !(afterNames ? isPlace : looksLikePlace)(text.slice(at, end))) continue
    const after = matchAfter(text, parts, index + 1, end, found)
    if (after === undefined) continue
    fill(found, slot, at, end)
    return after
  }
  return undefined
}

function fill(found: Found, slot: 'place' | 'names' | 'text', start: number, end: number): void {
  if (slot !== 'text') found[slot] = { start, end }
}

/** Where a dash that begins at `at`, spaces around it included, ends. A hyphen or `=` between two letters is none. */
export function dashAfter(text: string, at: number): number | undefined {
  let position = at
  while (isSpaceAt(text, position)) position++
  const dash = dashes.find((mark) => text.startsWith(mark, position))
  if (dash === undefined) return undefined
  const end = position + dash.length
  let after = end
  while (isSpaceAt(text, after)) after++
  const glued =
    position === at && after === end && dash === '-' && WORD.test(text[at - 1] ?? '') && WORD.test(text[end] ?? '')
  return glued ? undefined : after
}

function dashBefore(text: string, end: number): number | undefined {
  let position = end
  while (isSpaceAt(text, position - 1)) position--
  const dash = dashes.find((mark) => text.startsWith(mark, position - mark.length))
  if (dash === undefined) return undefined
  position -= dash.length
  while (isSpaceAt(text, position - 1)) position--
  return position
}
