/** Lines that are nothing but dates, times, read times and the words around them: `Published Jun 05, 2026 • 4 min read`. */
import {
  aboutWords,
  agoAfter,
  agoAnywhere,
  agoBefore,
  agoLast,
  dayWords,
  modifiedLabels,
  oneWords,
  plainTimeLabels,
  publishedLabels,
  readAfter,
  readBefore,
  shortWeekdays,
  timeFillers,
  timeUnits,
} from '../data/time-rows'
import { anyOf } from './any-of'
import { DIGIT, kindsOf } from './char-kinds'
import { plain } from './date-fold'
import { readClock, readDate, readTimestamp, type TimestampMatch, weekdayIn } from './dates'
import { openingLook } from './openings'
import { stickAt } from './person-names'
import { matchPhrases, type PhraseKey } from './phrases'
import { recent } from './recent'
import { stemLook } from './stems'

type PartKind = 'stamp' | 'date' | 'clock' | 'ago' | 'day' | 'read-time' | 'published' | 'modified' | 'filler'

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
  /** It names a day, be it without the year. */
  readonly hasDate: boolean
  /** It says how long ago, which day from now, or how long to read. */
  readonly loose: boolean
}

const LONGEST = 200
const MOST_STAMPS = 4
/** More dates without a word for them are a table's. */
const MOST_BARE_STAMPS = 2

/** A word goes on: `minu|te`, `UT|C`; signs of East Asia and a capital after a small letter begin a new one. */
const GOES_ON = /^(?:[\p{L}\p{M}\d][\p{Ll}\p{M}]|\p{Lu}\p{Lu})/u
/** `1/14` `1/14(水)` before a time: the month first, as in Japan */
const MONTH_DAY = /(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])(?:\(\p{sc=Han}\))?(?= \d{1,2}:\d\d)/uy
const NUMBER = String.raw`\d{1,3}`
const UNITS = `(?:${anyOf(timeUnits)})`
const SEPARATOR = /[\s|•·∙●,;:()[\]–—\-/@▲►→.~<>｜：，、（）*]{1,8}/uy
const PUBLISHED = new RegExp(`(?:${anyOf(publishedLabels)})`, 'iuy')
const MODIFIED = new RegExp(`(?:${anyOf(modifiedLabels)})`, 'iuy')
/** `5 hours ago`, `vor 9 Stunden`, `for 3 timer siden`, `3시간 전` */
const AGO = new RegExp(
  `(?:(?:${anyOf(agoBefore)}) ${NUMBER} ?${UNITS}(?: (?:${anyOf(agoAfter)}))?|(?:${NUMBER}|${anyOf(oneWords)}) ?${UNITS} ?(?:${anyOf(agoAfter)}))`,
  'iuy',
)
const AGO_ONE = new RegExp(`(?:${anyOf(agoBefore)}) (?:${anyOf(oneWords)}) ${UNITS}`, 'iuy')
/** `Today` in `Today at 07:40` */
const DAY = new RegExp(`(?:${anyOf(dayWords)})`, 'iuy')
/** `2 min read`, `5-minute read`, `Lesedauer: etwa 4 Min.` */
const READ_TIME = new RegExp(
  `(?:${NUMBER}[ -]?${UNITS} ?(?:${anyOf(readAfter)})|(?:${anyOf(readBefore)}) ?:? ?(?:${anyOf(aboutWords)})?${NUMBER} ?(?:${UNITS})?)`,
  'iuy',
)
const FILLER = new RegExp(`(?:${anyOf([...plainTimeLabels, ...timeFillers])})`, 'uy')
const LABEL_END = / ?[:：]$/u
const LONGEST_LABEL = 40
/** `Fr., ` before `09.01.2026` */
const SHORT_DAY = new RegExp(`(?:${anyOf(shortWeekdays)})[.,]{0,2} (?=\\d{1,2}[./-]\\d)`, 'iuy')
/** `Mon ` before `3 Mar 2025` */
const SHORT_DAY_WORD = new RegExp(`(?:${anyOf(shortWeekdays)})[.,]{0,2} `, 'iuy')
const WORD = /\p{L}[\p{L}\p{M}-]{1,20}/uy
const FIRST_WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}.'’-]{0,24}/u
const NUMBER_START = /^[^\p{L}\d]{0,3}\d/u
const FIRST_END = /[ :/,]/u
const UNSPACED = /[\p{sc=Han}\p{sc=Hang}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}]/u
/** No row of times is without a number or a word for ago. */
const TIMELY = new RegExp(String.raw`\d|${anyOf(agoAnywhere)}|(?:${anyOf(agoLast)})$`, 'iu')
const mayBeLoose = stemLook([...agoAnywhere, ...agoLast])

/** Whether a text without figures has a word for ago. */
export const mayTellTime = (text: string): boolean => mayBeLoose(text) && TIMELY.test(text)

/** `Published:`, `Yayınlanma:`: a word for a time that its page gives elsewhere. */
export function isTimeLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !LABEL_END.test(text)) return false
  const label = stickAt(MODIFIED, text, 0)?.[0] ?? stickAt(PUBLISHED, text, 0)?.[0] ?? ''
  return label !== '' && text.slice(label.length).replace(LABEL_END, '') === ''
}

const mayRead = openingLook(readBefore)
const mayAgo = openingLook([...agoBefore, ...oneWords])
const mayDay = openingLook(dayWords)
const mayModify = openingLook(modifiedLabels)
const mayPublish = openingLook(publishedLabels)
const mayFill = openingLook([...plainTimeLabels, ...timeFillers])
const isFigure = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & DIGIT) !== 0

const firstWords = (words: readonly string[]): string[] =>
  words.map((word) => word.split(FIRST_END)[0]?.toLowerCase() ?? '')
/** The first words of all that a time row may begin with, dates aside. */
const OPENINGS: ReadonlySet<string> = new Set(
  [publishedLabels, modifiedLabels, agoBefore, oneWords, plainTimeLabels, readBefore, dayWords].flatMap(firstWords),
)

/** A quick look at a text's first word: a number, a word of time rows, or of a script without spaces. */
function opensAsRow(text: string): boolean {
  const word = FIRST_WORD.exec(text.slice(0, 48))
  if (word === null || UNSPACED.test(word[0]) || NUMBER_START.test(text)) return true
  return (
    OPENINGS.has(word[0].toLowerCase()) ||
    stickAt(SHORT_DAY, text, word.index) !== undefined ||
    isDayBeforeDate(text, word.index) ||
    weekdayIn(capitalized(word[0])) !== undefined ||
    readDate(text, word.index) !== undefined
  )
}

/** `Mo., ` before `11. März 2024` */
function isDayBeforeDate(text: string, at: number): boolean {
  const day = stickAt(SHORT_DAY_WORD, text, at)?.[0]
  return day !== undefined && readDate(text, at + day.length)?.date.year !== undefined
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Whether a text begins with a date, a time or a word for them. */
export const startsInTime = recent(
  (text: string): boolean =>
    opensAsRow(text) && partAt(text, stickAt(SEPARATOR, text, 0)?.[0].length ?? 0, []) !== undefined,
)

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
  const figure = isFigure(text, at)
  const matched = (kind: PartKind, pattern: RegExp, may: boolean): Part | undefined => {
    if (!may) return undefined
    const match = stickAt(pattern, text, at)?.[0]
    if (match === undefined || goesOn(text, at + match.length)) return undefined
    return { kind, start: at, end: at + match.length }
  }
  return (
    matched('read-time', READ_TIME, figure || mayRead(text, at)) ??
    matched('ago', AGO, figure || mayAgo(text, at)) ??
    matched('ago', AGO_ONE, mayAgo(text, at)) ??
    matched('day', DAY, mayDay(text, at)) ??
    longer(matched('modified', MODIFIED, mayModify(text, at)), matched('published', PUBLISHED, mayPublish(text, at))) ??
    matched('date', MONTH_DAY, figure) ??
    dateAt(text, at) ??
    matched('filler', FILLER, mayFill(text, at)) ??
    weekdayAt(text, at, stamps)
  )
}

const goesOn = (text: string, end: number): boolean => GOES_ON.test(text.slice(end - 1, end + 1))

const longer = (a: Part | undefined, b: Part | undefined): Part | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a

/** `csütörtök` after a date, `Mon ` before one */
function weekdayAt(text: string, at: number, stamps: readonly TimestampMatch[]): Part | undefined {
  const short = at + (stickAt(SHORT_DAY_WORD, text, at)?.[0].length ?? 0)
  if (short > at && (stamps.some(({ start }) => start === short) || isDayBeforeDate(text, at)))
    return { kind: 'filler', start: at, end: short }
  const word = stickAt(WORD, text, at)?.[0]
  if (word === undefined) return undefined
  const end = at + word.length
  const told = weekdayIn(word) !== undefined || stickAt(SHORT_DAY, text, at) !== undefined
  return told ? { kind: 'filler', start: at, end } : undefined
}

function dateAt(text: string, at: number): Part | undefined {
  const date = readDate(text, at)
  if (date) return { kind: 'date', start: at, end: date.end }
  const clock = readClock(text, at)
  return clock ? { kind: 'clock', start: at, end: clock.end } : undefined
}

/** The parts that a whole text is made of, and where words beside them begin; nothing if anything else stands in it. */
function partsOf(text: string): { readonly parts: Part[]; readonly end: number } | undefined {
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
    if (part === undefined || part.end <= at)
      return parts.some(tells) && besideTimes(text.slice(at)) !== undefined ? { parts, end: at } : undefined
    parts.push(part)
    at = part.end
  }
  return { parts, end: text.length }
}

/** What pages put behind the moment in the same row: `No comments`, `Share`, `1,234 views`. */
const BESIDE: ReadonlySet<PhraseKey> = new Set<PhraseKey>(['comments', 'counter', 'share'])
const LONGEST_BESIDE = 30
const HAS_LETTER = /\p{L}/u

/** What such words are: `comments` for `No comments`; nothing for others. */
export const besideTimes = (rest: string): PhraseKey | undefined =>
  rest.length <= LONGEST_BESIDE && HAS_LETTER.test(rest)
    ? matchPhrases(rest).find(({ how, key }) => how === 'whole' && BESIDE.has(key))?.key
    : undefined

const isLabel = (part: Part): boolean => part.kind === 'published' || part.kind === 'modified'
const LOOSE: ReadonlySet<PartKind> = new Set<PartKind>(['ago', 'day', 'read-time'])
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
  return groups.map((group, i) => itemOf(group, i === 0 ? 0 : startOf(text, group), endOf(text, groups[i + 1])))
}

/** Where a statement begins, its bracket with it. */
function startOf(text: string, [first]: readonly Part[]): number {
  const start = first?.start ?? 0
  return text[start - 1] === '(' ? start - 1 : start
}

const endOf = (text: string, next: readonly Part[] | undefined): number =>
  next === undefined ? text.length : text.slice(0, startOf(text, next)).trimEnd().length

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
    hasDate: group.some((part) => part.kind === 'stamp' || part.kind === 'date'),
    loose: group.some((part) => LOOSE.has(part.kind)),
  }
}

/**
 * The statements of a text of at most 200 characters that is nothing but times: `Published: 22:04, 22 Apr 2024 Updated: 22:05,
 * 22 Apr 2024` has two, `2 minute readApril 25, 20232:26 PM GMT+2` one. Nothing for any other text.
 */
export function readTimeRow(row: string): readonly TimeItem[] | undefined {
  if (row.length > LONGEST || row.length < 3) return undefined
  const text = plain(row)
  if (!TIMELY.test(text) || !startsInTime(text)) return undefined
  const { parts = [], end = 0 } = partsOf(text) ?? {}
  if (!parts.some(tells)) return undefined
  const bare = parts.filter((part) => part.kind === 'stamp').length > MOST_BARE_STAMPS && !parts.some(isLabel)
  return bare ? undefined : itemsOf(text.slice(0, end).trimEnd(), parts)
}
