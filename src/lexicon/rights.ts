/** Reads notices of copyright: `Copyright 2019 The Associated Press. All rights reserved.` */
import {
  afterHolders,
  companyEndings,
  copyrightSigns,
  copyrightWords,
  holderLeads,
  holderLinks,
  holderParticles,
  notHolders,
  ownedHouses,
  reservedPhrases,
  rightsStems,
  usageOpenings,
  usageWordings,
} from '../data/rights'
import type { Lexicon } from '.'
import { anyOf } from './any-of'
import { agencyCalled } from './owners'
import { CLOSER, LONGEST_SENTENCE, OPENS, SPACES } from './restrictions'
import { stemLook } from './stems'

/** A notice at offsets of the text, its brackets and reserving words included. */
export interface Notice {
  readonly start: number
  readonly end: number
  readonly holder?: string
  readonly year?: number
  /** It is a bare sign and a name, and no more. */
  readonly plain: boolean
  readonly reserved: boolean
}

const SIGN = String.raw`[©ⓒ℗]|\([cC]\)|™\s?&\s?©`
/** `Copyright ©`, `© Copyright (c)`, `저작권자 ⓒ`, `Copyright: ` before a name */
const MARK = new RegExp(
  `[<\\[(（【]?(?<![\\p{L}\\p{N}.)])(?:${SIGN}|${anyOf(copyrightWords)})(?:[\\s:]{0,3}(?:${SIGN}|${anyOf(copyrightWords)}|(?:${anyOf(holderLeads)})(?=\\s)))*(?::(?=\\s[\\p{Lu}\\p{Lo}\\d]))?`,
  'gu',
)
const GLUED_MARK = new RegExp(`(?<=[.!?。]["”]?)(?:${SIGN}|${anyOf(copyrightSigns)})`, 'u')
const WORD_MARK = new RegExp(anyOf(copyrightWords), 'u')
/** `Copyright by`, `Copyright (c)` */
const WORDED = new RegExp(String.raw`\s(?:${anyOf(holderLeads)})$|\(c\)`, 'iu')
const STRONG_SIGN = /[©ⓒ℗]/u
const YEAR = /^[\s,.('‘]{0,3}((?:19|20)\d\d)(?:\s?[-–/,]\s?((?:19|20)\d\d|\d\d))?(?!\d)[)'’]?/u
const BY = new RegExp(String.raw`^[\s,]{0,2}(?:${anyOf(holderLeads)})(?=\s)`, 'iu')
const QUOTED = /^\s?['"‘“«「]([^'"’”»」]{1,60})['"’”»」]/u
const PARTICLE = `(?:${anyOf(holderParticles)})`
const HOLDER_WORD = new RegExp(
  `^\\s?(?:(?:${PARTICLE}\\s){0,3}[\\p{Lu}\\p{Lo}\\p{N}@&“"‘][\\p{L}\\p{M}\\p{N}.'’&/:+()“”"’-]{0,40}|,\\s?(?:${anyOf(companyEndings)})(?!\\p{L})|,?\\s${ownedHouses.article}\\s(?:\\p{Lu}[\\p{L}.]{1,20}\\s){1,3}(?:${anyOf(ownedHouses.words)})|,\\s(?:${anyOf(holderLinks)})(?=\\s\\p{Lu})|\\(\\p{Lu}{2,8}\\))`,
  'u',
)
const LONGEST_HOLDER = 12
/** `Distributed by …` `Visit …` */
const AFTER_HOLDER = new RegExp(`^\\s?(?:${anyOf(afterHolders)})(?!\\p{L})`, 'u')
const COMPANY_END = new RegExp(`(?:^|\\s)(?:${anyOf(companyEndings)})$`, 'u')
const INITIALS = /(?:^|[\s.])\p{Lu}\.$/u
const NO_HOLDER = new RegExp(`^\\s?(?:${anyOf(notHolders)})(?!\\p{L})`, 'u')
const RESERVED_SOURCE = `(?:${anyOf(reservedPhrases)})`
const RESERVED = new RegExp(`^[\\s.,;:·|–—/-]{0,4}(?:${RESERVED_SOURCE})(?![\\p{L}\\p{N}])[.。!®]?`, 'iu')
const RESERVED_ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${RESERVED_SOURCE})(?![\\p{L}\\p{N}])[.。!]?`, 'giu')
const USAGE_NEXT = new RegExp(`^[\\s.,;–—-]{0,3}(?:${anyOf([...usageOpenings, ...usageWordings])})(?!\\p{Ll})`, 'u')
/** `(www.dpa.de)` `, dpa:240102-99-123456/1` */
const ADDRESS = /^\s?\((?:www\.|https?:)[^()\s]{1,60}\)|^,\s?\p{L}{2,12}:\d[\w/-]{1,40}/u
/** After a notice nothing follows, or something that is no running text. */
const ENDS = new RegExp(
  `^[\\s.。,;|*]{0,3}[>\\])）】]?[\\s.。]{0,2}(?:$|https?:|www\\.|[|<[©ⓒ]|(?:${anyOf(afterHolders)})\\s|\\((?:www\\.|https?:))`,
  'u',
)
const LOOSE_END = /^[.,;]\s?(?=\S)/u
const OPENER = /[<[(（【]$/u
const NAME_BEFORE = /^(.{2,60}?)\s?[.,|–—-]{1,2}\s?$/u
const YEAR_COMMA = /^\s?[,.]\s?(?=\S)/u
const LAST_STOP = /\.$/u
const STOPS = /[.:]$/u
const STOPS_INSIDE = /[.:](?=\p{Lu}\p{Ll})/u
const OPENS_BRACKET = /[(<[]/u
const CLOSES_BRACKET = /[)>\]]$/u

/** Whether a text can hold a notice or restriction at all: a cheap look before a close one. */
export const mayHoldRights = stemLook(rightsStems)

/** The notices of copyright in a text, in order. */
export function readNotices(text: string, lexicon: Lexicon): Notice[] {
  const notices: Notice[] = []
  for (const { index, 0: mark } of text.matchAll(MARK)) addNotice(notices, text, index, mark, lexicon)
  const glued = GLUED_MARK.exec(text)
  if (glued) addNotice(notices, text, glued.index, gluedMark(text, glued.index), lexicon)
  for (const { index, 0: phrase } of text.matchAll(RESERVED_ANYWHERE))
    addReserved(notices, text, index, phrase, lexicon)
  return notices.toSorted((a, b) => a.start - b.start)
}

/** The whole mark that begins where a sentence ends without a space. */
function gluedMark(text: string, at: number): string {
  const [match] = text.slice(at).matchAll(MARK)
  return match?.index === 0 ? match[0] : ''
}

const overlaps = (notices: readonly Notice[], at: number): boolean =>
  notices.some(({ start, end }) => start <= at && at < end)

function addNotice(notices: Notice[], text: string, index: number, mark: string, lexicon: Lexicon): void {
  if (mark === '' || overlaps(notices, index)) return
  const reserved = reservedBefore(text, index)
  if (reserved === undefined && !OPENS.test(text.slice(Math.max(0, index - 4), index))) return
  const notice = noticeAt(text, reserved ?? index, index, mark, lexicon)
  if (notice) notices.push(notice)
}

/** Where the reserving words begin that lead up to the mark: `RIPRODUZIONE RISERVATA © Copyright ANSA`. */
function reservedBefore(text: string, at: number): number | undefined {
  const head = text.slice(Math.max(0, at - 60), at)
  const last = [...head.matchAll(RESERVED_ANYWHERE)].at(-1)
  if (!last || head.slice(last.index + last[0].length).trim() !== '') return undefined
  const start = at - head.length + last.index
  return OPENS.test(text.slice(Math.max(0, start - 4), start)) ? start : undefined
}

interface Reading {
  readonly at: number
  readonly holder?: string
  readonly year?: number
}

function noticeAt(text: string, start: number, index: number, mark: string, lexicon: Lexicon): Notice | undefined {
  const from = index + mark.length
  const { at: named, holder, year } = readHolder(text, from, lexicon)
  const address = ADDRESS.exec(text.slice(named, named + 80))?.[0].length ?? 0
  const at = named + address
  const words = RESERVED.exec(text.slice(at, at + 120))?.[0]
  const reserved = words !== undefined || start < index
  let end = at + (words?.length ?? 0)
  end += CLOSER.exec(text.slice(end, end + 5))?.[0].length ?? 0
  const rest = text.slice(end, end + LONGEST_SENTENCE)
  if (!reserved && !ENDS.test(rest) && !USAGE_NEXT.test(rest)) return undefined
  if (!stands(mark, holder, year, reserved, lexicon)) return undefined
  const plain = !reserved && year === undefined && address === 0 && !WORD_MARK.test(mark) && !USAGE_NEXT.test(rest)
  const tail = USAGE_NEXT.test(rest) ? (LOOSE_END.exec(rest)?.[0].trimEnd().length ?? 0) : rest === '.' ? 1 : 0
  return { start, end: end + tail, plain, reserved, ...(holder ? { holder } : {}), ...(year ? { year } : {}) }
}

/** Whether mark, holder and year make a notice: a bare `(c)` may be a list's third item, `Copyright` a subject. */
function stands(
  mark: string,
  holder: string | undefined,
  year: number | undefined,
  reserved: boolean,
  lexicon: Lexicon,
): boolean {
  if (reserved) return true
  if (holder !== undefined && NO_HOLDER.test(holder)) return false
  const signed = STRONG_SIGN.test(mark)
  const worded = WORD_MARK.test(mark)
  if (year !== undefined) return signed || worded || holder !== undefined
  if (holder === undefined) return false
  if (signed || (worded && WORDED.test(mark))) return true
  return agencyIn(holder, lexicon)
}

const agencyIn = (holder: string, lexicon: Lexicon): boolean =>
  agencyCalled(lexicon, holder) !== undefined || lexicon.names.within(holder, 0, holder.length).length > 0

/** `2019 The Associated Press`, `Thomson Reuters 2017`, `'항만신문'`, `RTT News/dpa-AFX`: year and holder in either order. */
function readHolder(text: string, from: number, lexicon: Lexicon): Reading {
  let at = from
  const first = YEAR.exec(text.slice(at, at + 20))
  at += first?.[0].length ?? 0
  at += BY.exec(text.slice(at, at + 5))?.[0].length ?? 0
  const comma = first ? (YEAR_COMMA.exec(text.slice(at, at + 3))?.[0].length ?? 0) : 0
  const quoted = QUOTED.exec(text.slice(at, at + 70))
  const end = quoted ? at + quoted[0].length : holderEnd(text, at + comma, lexicon)
  const holder = (quoted?.[1] ?? text.slice(at + comma, end))
    .trim()
    .replace(LAST_STOP, (dot) => (endsCompany(text.slice(at, end)) ? dot : ''))
  if (holder !== '') at = end
  const last = first ? undefined : YEAR.exec(text.slice(at, at + 20))
  at += last?.[0].length ?? 0
  const year = first ?? last
  return { at, ...(holder === '' ? {} : { holder }), ...(year?.[1] === undefined ? {} : { year: yearOf(year) }) }
}

/** Of a span of years the last: `2004-2019`. */
function yearOf([, first = '', last = first]: readonly string[]): number {
  return Number(last.length === 2 ? first.slice(0, 2) + last : last)
}

const endsCompany = (words: string): boolean => COMPANY_END.test(words) || INITIALS.test(words)

function holderEnd(text: string, from: number, lexicon: Lexicon): number {
  const space = SPACES.exec(text.slice(from, from + 1))?.[0].length ?? 0
  let end = lexicon.names.at(text, from + space)?.end ?? from
  if (end > from && text[end] === '.' && endsCompany(text.slice(from, end + 1))) end++
  for (let words = 0; words < LONGEST_HOLDER; words++) {
    const rest = text.slice(end, end + 90)
    if (RESERVED.test(rest) || USAGE_NEXT.test(rest)) break
    if (end > from && (YEAR.test(rest) || AFTER_HOLDER.test(rest))) break
    const word = HOLDER_WORD.exec(rest)?.[0]
    if (word === undefined) break
    const stop = word.search(STOPS_INSIDE)
    end += stop > 0 ? stop : word.length
    if (stop > 0 || (STOPS.test(word) && !endsCompany(text.slice(from, end)))) break
  }
  return trimmed(text, from, end)
}

/** A closing bracket or stop at the end that the holder did not open belongs to the notice. */
function trimmed(text: string, from: number, end: number): number {
  const words = text.slice(from, end)
  if (CLOSES_BRACKET.test(words) && !OPENS_BRACKET.test(words)) return end - 1
  return STOPS.test(words) && !endsCompany(words) ? end - 1 : end
}

/** `All rights reserved.` by itself, or after the holder's bare name. */
function addReserved(notices: Notice[], text: string, index: number, phrase: string, lexicon: Lexicon): void {
  const end = index + phrase.length
  if (overlaps(notices, index) || overlaps(notices, end - 1)) return
  const rest = text.slice(end, end + LONGEST_SENTENCE)
  if (!ENDS.test(rest) && !USAGE_NEXT.test(rest)) return
  const closer = CLOSER.exec(rest)?.[0].length ?? 0
  const name = nameBefore(text, index, lexicon)
  if (name) notices.push({ ...name, start: 0, end: end + closer, plain: false, reserved: true })
  else if (OPENS.test(text.slice(Math.max(0, index - 4), index))) {
    const opener = OPENER.test(text.slice(0, index)) ? 1 : 0
    notices.push({ start: index - opener, end: end + closer, plain: false, reserved: true })
  }
}

/** The holder when the text before the reserving words is nothing else: `Harbor Times. `, `2019 Hafenpost - `. */
function nameBefore(text: string, index: number, lexicon: Lexicon): Pick<Notice, 'holder' | 'year'> | undefined {
  const name = NAME_BEFORE.exec(text.slice(0, index))?.[1]
  if (name === undefined) return undefined
  const { at, holder, year } = readHolder(name, 0, lexicon)
  if (at < name.length || holder === undefined) return undefined
  return year === undefined ? { holder } : { holder, year }
}
