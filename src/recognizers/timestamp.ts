import type { Lexicon } from '../lexicon'
import { isAuthorBox } from '../lexicon/author-boxes'
import { isAboveLead } from '../lexicon/byline-places'
import { readByline } from '../lexicon/bylines'
import { kindsOf, UNSPACED } from '../lexicon/char-kinds'
import { readTimestamp } from '../lexicon/dates'
import { namedRow, readFactRow } from '../lexicon/fact-rows'
import { matchesOf } from '../lexicon/matches'
import { namesModified, pageKinds } from '../lexicon/page-words'
import { besideTimes, isTimeLabel, mayTellTime, readTimeRow, startsInTime, type TimeItem } from '../lexicon/time-rows'
import type { Evidence, Line, Metadata, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A line of nothing but times is no longer than this. */
const LONGEST = 200
/** A line before or after that is running text. */
const PROSE = 80
/** Characters of an ISO 8601 day. */
const DAY = 10
/** Signs that part a row of facts: `Ada Lind | 05.04.2025` */
const BARS = / ?[|•·] ?/gu
const LONGEST_CELL = 60
const LONGEST_ROW = 100
const LONGEST_SECTION = 30
const SECTION_WORDS = 3
/** The first bar or dash with spaces: `5 hours ago - World` */
const SECTION_BAR = / ?[|•·] ?| [-–—] (?=\p{L})/u
const BAR_START = /^[\s|•·–—-]{1,3}/u
/** `Oslo | 3-1`: a row of a table */
const FIGURE_CELL = /[|•·] ?\d/u
/** `来源:中国新闻网` */
const LABELLED = /[:：]/u
const ENDS_SENTENCE = /[.!?:,;]$/u
const STARTS_IN_TIME = /[\d\p{L}]/u
/** `2:19 pm`, `14:41` */
const CLOCK_END = /\d[:.]\d\d(?: ?[AP]\.?M\.?)?$/iu
/** Words with capitals, the month's name among them: `Ada Lind August ` */
const LEADING_NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24} ){1,4}/u
/** Words up to a figure: `سامر الخطيب ` */
const BOXED_NAME = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,24} ){2,4}(?=\d)/u
const SPACE = / /gu

/** Sees when the story was published or changed, and how old or long it is: `Updated: 2020-03-31 00:00`, `5 hours ago`. */
export const seeTimestamp: Recognizer = (line, sight) => {
  const { before, after, metadata, lexicon } = sight
  const { text } = line
  if (line.kind === 'image' || line.kind === 'rule' || line.kind === 'front-matter') return []
  if (isTimeLabel(text)) return [labelAlone(line)]
  if (text.length > LONGEST || (line.shape.digits === 0 && !mayTellTime(text))) return []
  const row = readTimeRow(text)
  if (row) {
    const amongProse = isProse(before) && (after === undefined || isProse(after))
    const told = row.filter(isTold)
    return [
      ...told.map((item, i) =>
        evidenceOf(line, i === 0 ? inFull(item, line) : item, 0, amongProse && !isMarked(line, item)),
      ),
      ...(told.length > 0 ? besideOf(line, row, 0) : []),
    ]
  }
  const facts = readFactRow(text, lexicon.names, metadata.authors) ?? namedRow(line, lexicon.names)
  if (facts) return facts.times.map((item) => evidenceOf(line, item, 0, false))
  const headed = beforeSection(line)
  if (headed) return headed
  const behind = behindOther(line, metadata, lexicon)
  if (behind === undefined) return commentHead(line) ?? momentIn(line, sight)
  const { from, tail } = behind
  return [...channelOf(line), ...tail.map((item) => evidenceOf(line, item, from, false)), ...besideOf(line, tail, from)]
}

/** The times behind what else a line says first: a name, a house, a place. */
function behindOther(
  line: Line,
  metadata: Metadata,
  { names }: Lexicon,
): { readonly from: number; readonly tail: readonly TimeItem[] } | undefined {
  const { text } = line
  for (const start of [afterByline, cellStart, afterHouse, afterAuthor, afterPlace, afterBoxedName]) {
    const from = start(line, { names, metadata })
    const tail = from === undefined ? undefined : readTimeRow(text.slice(from))
    if (from !== undefined && tail?.some(tellsMoment) === true) return { from, tail }
  }
  return undefined
}

interface Around {
  readonly names: Lexicon['names']
  readonly metadata: Metadata
}

/** `Harbour Ledger,` before `[27.09.2022 15:41]` */
function channelOf({ text, index }: Line): Evidence[] {
  const end = CHANNEL.exec(text)?.[0].trimEnd().length
  if (end === undefined) return []
  return [
    { kind: 'junk', reason: 'source-line', line: index, start: 0, end, strength: 'sure', because: 'timestamp/channel' },
  ]
}

/** `No comments` behind the moment */
function besideOf(line: Line, row: readonly TimeItem[], from: number): Evidence[] {
  const { text, index } = line
  const end = from + (row.at(-1)?.end ?? 0)
  const start = text.length - text.slice(end).trimStart().length
  const reason = start < text.length ? besideTimes(text.slice(start)) : undefined
  if (reason === undefined) return []
  return [{ kind: 'junk', reason, line: index, start, end: text.length, strength: 'sure', because: 'timestamp/beside' }]
}

const labelAlone = ({ index, text }: Line): Evidence => ({
  kind: 'junk',
  reason: 'timestamp',
  line: index,
  start: 0,
  end: text.length,
  strength: 'likely',
  because: 'timestamp/label',
})

/** The page marks the line as the time that it tells, or calls its element so: `<div class="date">`. */
const isMarked = ({ hints: { time, box } }: Line, { iso }: TimeItem): boolean =>
  (time !== undefined && iso !== undefined && time.startsWith(iso.slice(0, DAY))) ||
  (box?.lines === 1 && pageKinds(box.words).includes('time'))

const isProse = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= PROSE && line.shape.ending === 'sentence'

function evidenceOf(line: Line, item: TimeItem, from: number, amongProse: boolean): Evidence {
  const { iso } = item
  const label = item.label ?? (isModified(line) ? 'modified' : undefined)
  const base = {
    line: line.index,
    start: from + item.start,
    end: from + item.end,
    strength: strengthOf(item, amongProse),
    because: `timestamp/${iso === undefined ? (item.loose ? 'ago' : 'part') : (label ?? 'date')}`,
  }
  const { time } = line.hints
  if (iso === undefined && item.loose && time !== undefined) return { ...base, kind: label ?? 'published', iso: time }
  if (iso === undefined) return { ...base, kind: 'junk', reason: 'timestamp' }
  return { ...base, kind: label ?? 'published', iso: withMachineTime(iso, line) }
}

/** The page calls the element of the line a time of change: `<time itemprop="dateModified">`. */
const isModified = ({ hints: { box } }: Line): boolean => box?.lines === 1 && namesModified(box.words)

/** A day without its year, or with one of two figures, is the one that the page gives to machines. */
const inFull = (item: TimeItem, { hints: { time } }: Line): TimeItem =>
  item.iso === undefined && !item.loose && item.hasDate && time !== undefined ? { ...item, iso: time } : item

/** The page's machine time of the line, where it tells the same day. */
function withMachineTime(iso: string, { hints: { time } }: Line): string {
  const isFuller = time !== undefined && time.length > iso.length && time.startsWith(iso.slice(0, DAY))
  return isFuller && (iso.length === DAY || time.startsWith(iso)) ? time : iso
}

/** A word for it makes it sure, a time of day likely; a bare date among paragraphs may be the story's own. */
function strengthOf({ iso, label, hasClock, loose }: TimeItem, amongProse: boolean): Strength {
  if (iso !== undefined) {
    if (label !== undefined) return 'sure'
    return amongProse && !hasClock ? 'hint' : 'likely'
  }
  if (loose) return 'sure'
  return label !== undefined && hasClock ? 'likely' : 'hint'
}

/** A time of day alone may be anything. */
const isTold = ({ label, hasDate, loose }: TimeItem): boolean => hasDate || loose || label !== undefined

const tellsMoment = ({ iso, loose }: TimeItem): boolean => iso !== undefined || loose

/** Times before the name of a section: `16 апреля 2010, 16:02 Культура`, `5 hours ago - World`; a source stays apart. */
function beforeSection(line: Line): Evidence[] | undefined {
  const { text } = line
  if (text.length > LONGEST_ROW || !startsInTime(text)) return undefined
  const stamp = readTimestamp(text)
  const bar = SECTION_BAR.exec(text)
  const end = bar?.index ?? (stamp?.iso.includes('T') ? stamp.end : undefined)
  if (end === undefined || (stamp && stamp.end > end)) return undefined
  const row = readTimeRow(text.slice(0, end))
  const section = text.slice(end).replace(BAR_START, '')
  const [item] = row ?? []
  if (item === undefined || row?.length !== 1 || !tellsMoment(item) || !isSection(section)) return undefined
  const covered = { ...item, start: 0, end: LABELLED.test(section) ? end : text.length }
  return [{ ...evidenceOf(line, covered, 0, false), strength: 'likely' }]
}

const isSection = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST_SECTION &&
  !ENDS_SENTENCE.test(text) &&
  !FIGURE_CELL.test(text) &&
  text.split(' ').length <= SECTION_WORDS

/** Where the times begin in a row of facts whose first is something else: `Ada Lind | 05.04.2025 - Güncelleme : 05.04.2025`. */
function cellStart({ text }: Line): number | undefined {
  for (const { index, 0: bar } of matchesOf(BARS, text)) {
    if (index > LONGEST_CELL || ENDS_SENTENCE.test(text.slice(0, index))) return undefined
    const cell = text.slice(index + bar.length)
    if (index > 0 && STARTS_IN_TIME.test(cell.charAt(0)) && readTimeRow(cell))
      return text[index] === ' ' ? index + 1 : index
  }
  return undefined
}

/** `Кур’єр, ` before `[27.09.2022 15:41]`: the channel of a post, as messengers copy it */
const CHANNEL = /^(?=\p{L})[^[\]]{2,60}, (?=\[[^[\]]{8,30}\]$)/u

/** Between a house and a moment, with its desk or without: `時事通信 外信部 2024年` */
const TO_FIGURE = /^[ \u3000](?:[^\s\d]{1,8}[ \u3000])?(?=\d)/u

/** Where the times begin after the name of a house: `新华社 2021-08-12 09:20`, `Harbour Ledger, [27.09.2022 15:41]`. */
function afterHouse({ text }: Line, { names }: Around): number | undefined {
  if (text.length > LONGEST_ROW) return undefined
  const channel = CHANNEL.exec(text)?.[0].length
  if (channel !== undefined) return channel
  const end = (kindsOf(text.charCodeAt(0)) & UNSPACED) === 0 ? undefined : names.at(text, 0)?.end
  const gap = end === undefined ? undefined : TO_FIGURE.exec(text.slice(end))?.[0].length
  return end !== undefined && gap !== undefined ? end + gap : undefined
}

/** Where day and time begin after a place that a dash parts from them: `Portomar - 12 ENE 2026 - 05:30 CET`. */
function afterPlace({ text }: Line): number | undefined {
  const place = text.length > LONGEST_ROW ? undefined : PLACE_BEFORE.exec(text)?.[0]
  const [day, ...others] = place === undefined ? [] : (readTimeRow(text.slice(place.length)) ?? [])
  return day?.iso !== undefined && day.hasClock && others.length === 0 ? place?.length : undefined
}
const PLACE_BEFORE = /^\p{Lu}[\p{L}\p{M}.'’ ]{1,30} - (?=\d)/u

/** Where the times begin after a byline: `By Ada Lind Jan 5, 2024`. */
function afterByline({ text }: Line, { names }: Around): number | undefined {
  const byline = readByline(text, names)
  return byline?.tail === 'times' ? byline.end + (text[byline.end] === ' ' ? 1 : 0) : undefined
}

/** The head of a reader's comment, as a whole: a name with one day and its time of day, `Ada Lind August 17, 2019 - 2:19 pm`. */
function commentHead(line: Line): Evidence[] | undefined {
  const { text } = line
  if (text.length > LONGEST_ROW || !CLOCK_END.test(text)) return undefined
  const name = LEADING_NAME.exec(text)?.[0] ?? ''
  for (const { index } of matchesOf(SPACE, name)) {
    const [item, ...others] = readTimeRow(text.slice(index + 1)) ?? []
    if (item?.iso !== undefined && item.hasClock && others.length === 0)
      return [
        evidenceOf(
          line,
          { ...item, start: leavesName(line, text.slice(0, index)) ? index + 1 + item.start : 0, end: text.length },
          0,
          false,
        ),
      ]
  }
  return undefined
}

/** In an author's box, and in a text, a whole name in front of the moment may be the author's. */
const leavesName = (line: Line, name: string): boolean =>
  isAuthorBox(line) || (line.hints.box === undefined && name.includes(' '))

/**
 * The moment in a row of facts that are no sentence, right below the title: `2025年04月09日 08:15 港日报 作者：林一 字号：小 大`;
 * the day that closes such a row between the title of a text and its lead: `Nordvik, March 3, 2026`.
 */
function momentIn(line: Line, { before, after }: Sight<Lexicon>): Evidence[] {
  const { text, shape, kind } = line
  const isRow = kind === 'text' && text.length <= LONGEST_ROW && !ENDS_SENTENCE.test(text)
  const stamp = isRow && shape.ending !== 'sentence' ? readTimestamp(text) : undefined
  if (stamp === undefined) return []
  const hasClock = stamp.iso.includes('T')
  const isTold = before?.hints.level === 1 ? hasClock : stamp.end === text.length && isAboveLead(line, before, after)
  return isTold ? [evidenceOf(line, { ...stamp, hasClock, hasDate: true, loose: false }, 0, false)] : []
}

/** Where the times begin after a name in a box of its author: `سامر الخطيب 6 مايو 2025`. */
function afterBoxedName(line: Line): number | undefined {
  const end = isAuthorBox(line) ? (BOXED_NAME.exec(line.text)?.[0].length ?? 0) : 0
  return end > 0 && readTimeRow(line.text.slice(end))?.some(({ iso }) => iso !== undefined) ? end : undefined
}

/** Where the times begin after an author whom the page names: `Ada Lind 4 Febbraio 2025 - 14:41`. */
function afterAuthor({ text }: Line, { metadata }: Around): number | undefined {
  const author = metadata.authors.find((name) => name.length > 3 && text.startsWith(name))
  if (author === undefined) return undefined
  return author.length + (text[author.length] === ' ' ? 1 : 0)
}
