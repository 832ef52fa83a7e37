import {
  ansaSign,
  apPictures,
  apSign,
  archiveFields,
  austrianNumber,
  austrianServices,
  belgaCorrection,
  belgaServices,
  belgaSign,
  calendarLabel,
  caretOpenings,
  cutUnit,
  dateLabel,
  dpaSign,
  filingMonths,
  filingZones,
  imprintSign,
  messageEnd,
  messageStart,
  relayBlockLabels,
  relayBlockLines,
  storyFields,
  universalZones,
} from '../data/header-blocks'
import { slugOpenings } from '../data/slugs'
import { andWords } from '../data/small-words'
import { isoOf } from '../lexicon/date-calendar'
import { anyOf } from '../lexicon/any-of'
import { readDate } from '../lexicon/dates'
import type { Evidence, Line, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** Header lines are short; a mark at the end of a longer line is looked for in so many characters. */
const LONGEST = 120
const TAIL = 40

/** `f l BC-LT--Argentina-CancerB 11-13 1049` */
const ANPA = new RegExp(
  String.raw`^\^?(?:[A-Z]\d{4}\S{0,12} )?[a-z] ?[a-z] {0,2}(?:\^\S{1,4} ?)?(?:${anyOf(slugOpenings)})-\S.{1,40} \d{2}-\d{2} \d{3,5}<?$`,
  'u',
)
/** `^V^V^AW2870^_asian` */
const CONTROLS = /^(?:\^[A-Z[\]_\\]){2,5}[A-Z]?\d{0,4}(?:\^_)?[a-z-]{0,12}$/u
/** `w2041_plain`, where the control characters before and in it were lost */
const CODED = /^[a-z]\d{4}(?:_[a-z-]{3,12}|-{2,6})$/u
/** `ZCZC 0KB117` `ZCZC3481/SXA` above a story that a teleprinter took, `NNNN` `18-GEN-26 13:42 NNNN` below it */
const TELEPRINTED = new RegExp(
  String.raw`^(?:${messageStart}(?: ?[A-Z\d]{2,8}(?:/[A-Z]{2,3})?){0,3}|(?:\d\d-[A-Z]{3}-\d\d \d\d:\d\d )?${messageEnd})$`,
  'u',
)
/** `XCI18015` `XCI18015_SXA_QBXB` `R CRO S0A QBXB`: how ANSA files a story, below that */
const ANSA = new RegExp(
  String.raw`^(?:[A-Z]{3}\d{5}(?:_[A-Z\d]{3}_${ansaSign}[A-Z])?|[A-Z] [A-Z]{3} S\d[A-Z] ${ansaSign}[A-Z])$`,
  'u',
)
/** `eca062 4 i 211 ccccb dpa 061` `^Aecp0007 4 s 850 dpa-tns 0908` */
const DPA = new RegExp(
  String.raw`^(?:\^?A)?[a-z]{3}\d{3,4} (?<urgency>[1-8]) [a-z]{1,3} \d{1,5}(?: [a-z]{3,8})? ${dpaSign}(?:-[a-z]{2,4})? \d{3,4}$`,
  'u',
)
/** `SPF001 3 RES 0070 F BELGA-0001 COR 703` */
const BELGA = new RegExp(
  String.raw`^(?:${anyOf(belgaServices)})\d{3,4} (?<urgency>[1-8]) [A-Z]{3} \d{3,5} [FNBT] ${belgaSign}-\d{3,5}(?: ${belgaCorrection} \d{1,5})?$`,
  'u',
)
/** `OTS0112 5 II 0082 DSW001` `Nr. OTS0112 …` `APA0443 5 II 0120` */
const ITEM = new RegExp(
  String.raw`^(?:${anyOf([austrianNumber])} ?)?(?:${anyOf(austrianServices)})\d{4} (?<urgency>[1-8]) [A-Z]{2} \d{3,5}(?: [A-Z]{2,4}\d{3,4})?(?: [A-Z]{2,3})?$`,
  'u',
)
/** `AP Photo SDDD101, GFX0456<` */
const PHOTO_NUMBERS = new RegExp(
  String.raw`^\^?${apSign} (?:${anyOf(apPictures)}):? [A-Z]{2,5}\d{2,4}(?:(?:, ?|-| (?:${anyOf(andWords)}) )(?:[A-Z]{2,5})?\d{2,4}){0,12}[.<]?$`,
  'u',
)
const IMPRESSUM = new RegExp(String.raw`^(?:${imprintSign}){2,8}(?: .{0,60} (?:${imprintSign}){2,8})?$`, 'u')

const ZONE = String.raw`(?<zone>${anyOf(filingZones)})`
const MONTH = `(?<month>${anyOf(filingMonths)})`
/** `310001 JUL 97` `131137 GMT Nov 13` `211259 Nov 18` */
const DATE_TIME_GROUP = new RegExp(
  String.raw`^[\^A-Z]{0,2}(?<day>[0-3]\d)(?<hour>[0-2]\d)(?<minute>[0-5]\d) (?:${ZONE} )?${MONTH} (?<year>\d{2})$`,
  'iu',
)
/** `AP-WF-11-13-13 1509GMT<` */
const ANPA_FILED = new RegExp(
  String.raw`^(?:\^C)?\^?${apSign}-[A-Z]{2}-(?<number>[01]\d)-(?<day>[0-3]\d)-(?<year>\d{2}) (?<hour>[0-2]\d)(?<minute>[0-5]\d)${ZONE}?<?$`,
  'u',
)
/** `14:30ET 09-22-20` */
const CLOCK_FIRST = new RegExp(
  String.raw`^(?<hour>[0-2]?\d):(?<minute>[0-5]\d) ?${ZONE} (?<number>[01]\d)-(?<day>[0-3]\d)-(?<year>\d{2})$`,
  'u',
)
/** `[31-JUL-97 00:00]` */
const STAMP = new RegExp(
  String.raw`^\[(?<day>[0-3]\d)-${MONTH}-(?<year>\d{2}|\d{4}) (?<hour>[0-2]\d):(?<minute>[0-5]\d)\]$`,
  'iu',
)
/** ` date 2023-09-15 ` before the story */
const SCRAPER_DATE = new RegExp(String.raw`^${dateLabel} (?<iso>(?:19|20)\d{2}-[01]\d-[0-3]\d)(?=$| \S)`, 'u')
/** `calendar>>April 18. 2018 Juche 107` */
const CALENDAR = new RegExp(`^${calendarLabel} ?>> ?`, 'u')
/** `LG: LONG` `AT:` `HD:` */
const FIELD = new RegExp(String.raw`^(?<name>${anyOf(archiveFields)}): ?`, 'u')
/** `… [+2642 chars]` */
const CUT = new RegExp(String.raw`(?:…|\.{3})? ?\[\+\d{1,6} ${cutUnit}\]$`, 'u')
const RELAY_LINES: ReadonlySet<string> = new Set(relayBlockLines)
const RELAY_LABELS: ReadonlySet<string> = new Set(relayBlockLabels)
/** `76713` `https://agency.example/node/76713` */
const RELAY_VALUE = /^(?:\d{3,8}|https?:\/\/\S{4,100})$/u
const CARET = /^\^(?=[\p{Lu}\d"'“`])/u
const CARET_BEFORE = new RegExp(String.raw`^\^(?:${anyOf(caretOpenings)})[^<=]{1,110}$`, 'u')
const CLOSED = /^\p{Lu}[^=<>+]{15,115}[^\s=] =$/u
const LINE_CLOSE = /[<=]$/u

/** Sees what transmission left of its headers: `eca062 4 i 211 ccccb dpa 061`, `AP-WF-11-13-13 1509GMT<`, `[31-JUL-97 00:00]`. */
export const seeHeaderBlock: Recognizer = (line, { before, after }) => {
  const { text } = line
  if (text.length < 3 || line.kind === 'front-matter') return []
  if (text.length > LONGEST) return [...scraperDate(line), ...cut(line)]
  const whole = relayBlock(line, before) ?? header(line) ?? filed(line) ?? calendar(line)
  if (whole) return whole
  return [...field(line, before, after), ...scraperDate(line), ...cut(line), ...frame(line)]
}

const at = (line: Line, start: number, end: number, strength: Strength, rule: string) => ({
  line: line.index,
  start,
  end,
  strength,
  because: `header-block/${rule}`,
})

const junk = (line: Line, start: number, end: number, rule: string, strength: Strength = 'sure'): Evidence => ({
  ...at(line, start, end, strength, rule),
  kind: 'junk',
  reason: 'header-block',
})

const WHOLE = [
  ['coded', CODED],
  ['teleprinted', TELEPRINTED],
  ['ansa', ANSA],
  ['anpa', ANPA],
  ['controls', CONTROLS],
  ['dpa', DPA],
  ['belga', BELGA],
  ['item', ITEM],
  ['photo-numbers', PHOTO_NUMBERS],
  ['impressum', IMPRESSUM],
] as const

/** All headers have figures but those of control characters, of a held key and of teleprinters. */
const UNFIGURED: ReadonlySet<string> = new Set([imprintSign, messageStart, messageEnd].map(([first]) => first ?? ''))
const mayBeHeader = ({ text, shape }: Line): boolean =>
  shape.digits > 0 || text.startsWith('^') || UNFIGURED.has(text.charAt(0))

/** A line that is nothing but a header; its priority, where it has one from 1 to 8, is the urgency. */
function header(line: Line): Evidence[] | undefined {
  if (!mayBeHeader(line)) return undefined
  for (const [rule, pattern] of WHOLE) {
    const match = pattern.exec(line.text)
    if (!match) continue
    const digit = match.groups?.['urgency']
    if (digit === undefined) return [junk(line, 0, line.text.length, rule)]
    const place = line.text.indexOf(` ${digit} `) + 1
    return [
      junk(line, 0, place - 1, rule),
      { ...at(line, place, place + 1, 'sure', rule), kind: 'urgency', urgency: Number(digit) },
      junk(line, place + 2, line.text.length, rule),
    ]
  }
  return undefined
}

/** `ID :`, `76713`, `Auther :`, `Shortlink :`, `https://…`, `The shortlink copeid`, each a line. */
function relayBlock(line: Line, before: Line | undefined): Evidence[] | undefined {
  const value = before !== undefined && RELAY_LABELS.has(before.text) && RELAY_VALUE.test(line.text)
  return value || RELAY_LINES.has(line.text) ? [junk(line, 0, line.text.length, 'relay-block')] : undefined
}

const FILED = [
  ['date-time-group', DATE_TIME_GROUP],
  ['anpa-filed', ANPA_FILED],
  ['clock-first', CLOCK_FIRST],
  ['stamp', STAMP],
] as const

/** A line that is nothing but the time of filing. */
function filed(line: Line): Evidence[] | undefined {
  if (line.shape.digits === 0) return undefined
  for (const [rule, pattern] of FILED) {
    const groups = pattern.exec(line.text)?.groups
    const iso = groups && momentOf(groups)
    if (iso !== undefined) return [{ ...at(line, 0, line.text.length, 'sure', rule), kind: 'published', iso }]
  }
  return undefined
}

/** `1997-07-31T00:01` of a filing time's parts; undefined where no such day or hour is. */
function momentOf(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const { number, month: name, day, year: written, hour, minute, zone = '' } = parts
  const month = name === undefined ? Number(number) : filingMonths.indexOf(name.toUpperCase()) + 1
  const short = Number(written)
  const year = short > 99 ? short : short < 70 ? 2000 + short : 1900 + short
  const date = isoOf({ year, month, day: Number(day) })
  if (date === undefined || Number(hour) > 23) return undefined
  return `${date}T${String(hour).padStart(2, '0')}:${String(minute)}${universalZones.includes(zone.toUpperCase()) ? 'Z' : ''}`
}

function calendar(line: Line): Evidence[] | undefined {
  const label = line.text.startsWith('c') ? CALENDAR.exec(line.text)?.[0].trimEnd() : undefined
  if (label === undefined) return undefined
  const start = line.text.indexOf('>>') + 2
  const from = start + (line.text[start] === ' ' ? 1 : 0)
  const date = readDate(line.text, from)
  const iso = date?.date.iso
  if (date === undefined || iso === undefined) return [junk(line, 0, line.text.length, 'calendar')]
  const rest = line.text.slice(date.end).trimStart()
  const after = rest === '' ? [] : [junk(line, line.text.length - rest.length, line.text.length, 'calendar')]
  const published = { ...at(line, from, date.end, 'sure', 'calendar'), kind: 'published', iso } as const
  return [junk(line, 0, start, 'calendar'), published, ...after]
}

/** `LG: LONG`, where a neighbour is such a field too; of `HD: …` only the name goes. */
function field(line: Line, before: Line | undefined, after: Line | undefined): Evidence[] {
  const match = line.text.includes(':') ? FIELD.exec(line.text) : null
  if (!match) return []
  const beside = [before, after].some((other) => other !== undefined && FIELD.test(other.text))
  if (!beside) return []
  const keeps = storyFields.includes(match.groups?.['name'] ?? '')
  const end = keeps ? match[0].trimEnd().length : line.text.length
  return [junk(line, 0, end, 'archive-field', keeps || line.text.length <= 40 ? 'sure' : 'likely')]
}

function scraperDate(line: Line): Evidence[] {
  const match = line.text.startsWith(`${dateLabel} `) ? SCRAPER_DATE.exec(line.text.slice(0, TAIL)) : null
  const iso = match?.groups?.['iso']
  return match && iso !== undefined
    ? [{ ...at(line, 0, match[0].length, 'sure', 'scraper-date'), kind: 'published', iso }]
    : []
}

/** `[+2642 chars]`: the story was cut here and goes on elsewhere. */
function cut(line: Line): Evidence[] {
  const from = Math.max(0, line.text.length - TAIL)
  const match = line.text.endsWith(']') ? CUT.exec(line.text.slice(from)) : null
  if (!match) return []
  const start = from + match.index + (match[0].startsWith(' ') ? 1 : 0)
  return [{ ...at(line, start, line.text.length, 'sure', 'cut'), kind: 'junk', reason: 'read-more' }]
}

/** The caret and the closing sign of an ANPA line: `^By CHET LIND=`, `^Eds: …`; dpa closes a headline so, `Bank holds rate =`. */
function frame(line: Line): Evidence[] {
  const { text } = line
  if (text.endsWith('=') && CLOSED.test(text)) return [junk(line, text.length - 2, text.length, 'frame')]
  if (!text.startsWith('^')) return []
  if (CARET_BEFORE.test(text)) return [junk(line, 0, 1, 'frame')]
  if (!CARET.test(text) || !LINE_CLOSE.test(text)) return []
  return [junk(line, 0, 1, 'frame'), junk(line, text.length - 1, text.length, 'frame')]
}
