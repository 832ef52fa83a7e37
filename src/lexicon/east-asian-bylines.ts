/** Bylines of Korean and Chinese copy: `홍길동 기자 =`, `（记者罗沙）`, `記者王大明／台北報導`. */
import {
  hanAfter,
  hanRoles,
  hanSuffixes,
  koreanHouseEnds,
  koreanLeads,
  koreanOthers,
  koreanRoles,
} from '../data/bylines'
import { chineseSurnames, koreanSurnames } from '../data/people'
import type { Person } from '../model'
import type { Cited } from '../parts'
import { holdsEastAsian } from './char-kinds'
import { isPlace } from './places'

/** A byline in `[start, end)` of a text. */
export interface EastAsianByline {
  readonly start: number
  readonly end: number
  readonly people: readonly Cited<Person>[]
  /** It is all of the text, opens it or closes it. */
  readonly where: 'whole' | 'start' | 'end'
  /** An e-mail, a bracket or a sign of the wire makes it sure. */
  readonly marked: boolean
}

const LONGEST_LINE = 90
const REACH = 80

const anyOf = (words: string): string =>
  words
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|')

const EMAIL = String.raw`[\w.+\-]{1,40}@[\w\-]{1,40}(?:\.[\w\-]{2,20}){1,3}`
const HANGUL = String.raw`\p{sc=Hang}{2,4}`
const KO_NAMES = `(?<names>${HANGUL}(?:[ ·,]{1,2}${HANGUL}){0,5})`
const KO_ROLE = `(?<role>${anyOf(koreanRoles)})`
/** `홍길동 기자`, `한국방송/김주창기자`, `OSEN=잠실, 홍길동 기자`, `홍길동 기자(hong@abc.co.kr)` */
const KO_SOURCE = String.raw`(?:(?<house>[\p{L}\d ]{2,20}?) ?[=/·] ?)?(?:\p{sc=Hang}{2,6} ?[,=] ?)?${KO_NAMES} ?${KO_ROLE}(?: ?[(（]? ?(?<email>${EMAIL}) ?[)）]?)?(?: ${koreanOthers.before} ?\d{1,2} ?[${koreanOthers.counters}])?`
const KO_WHOLE = new RegExp(`^(?<lead>(?:${anyOf(koreanLeads)}|[/=▶])? ?)${KO_SOURCE}(?<equals> ?=)?$`, 'u')
const KO_BRACKETED = new RegExp(`^${KO_SOURCE}$`, 'u')
/** `항만일보 홍길동 기자`, `항만일보=서울 홍길동 기자`: the paper stands before the name, and nothing between */
const KO_HOUSED = new RegExp(
  `^(?<lead>(?<house>[\\p{L}\\d]{1,16}(?:${anyOf(koreanHouseEnds)})(?:[= ]\\p{sc=Hang}{2,4}=?)?) )(?<names>${HANGUL}(?:[·,] ?${HANGUL}){0,2}) ?${KO_ROLE}$`,
  'u',
)
/** `홍길동 기자 = 정부가` */
const KO_START = new RegExp(`^${KO_NAMES} ?${KO_ROLE} ?(?<equals>=)(?= )`, 'u')
/** `… 밝혔다. 홍길동 기자 hong@abc.co.kr`, `… 밝혔다./홍길동 기자` */
const KO_END = new RegExp(`(?:[.!?"”’)\\]>…] {0,2}(?:/ ?)?|[/=] ?)(?=${HANGUL})${KO_SOURCE}$`, 'u')

const HAN = String.raw`\p{sc=Han}{2,4}`
const HAN_NAMES = `(?<names>${HAN}(?:[、，,／/ \\u3000]${HAN}){0,8})`
/** `新华社记者伍岳、许可`, `記者 王大明／台北報導` */
const HAN_INNER = new RegExp(
  `^(?<lead>(?<house>[\\p{sc=Han}“”「」A-Z·]{0,16}?) ?(?:${anyOf(hanRoles)})[ :：／/|｜\\u3000]{0,2})${HAN_NAMES}$`,
  'u',
)
const HAN_SUFFIXED = new RegExp(`^(?<names>${HAN}) ?(?:${anyOf(hanSuffixes)})$`, 'u')
const HAN_JOINT = /[、，,／/ \u3000]/u
const HAN_AFTER = new RegExp(`(?:${anyOf(hanAfter)})$`, 'u')
const BRACKET_START = /^[（(〔【[<]([^（(〔【[<）)〕】\]>]{3,60})[）)〕】\]>]/u
const BRACKET_END = /[（(〔【[<]([^（(〔【[<）)〕】\]>]{3,60})[）)〕】\]>]$/u
/** Where a byline at the end begins: its slash, or its first letter. */
const END_START = /[/\p{sc=Hang}A-Za-z]/u
const SPLIT = /[ ·,]{1,2}/u
const MAY_BE_KOREAN = /\p{sc=Hang}/u

const hasSurname = (name: string, surnames: string): boolean => surnames.includes(name.charAt(0))

/** The names in `[at, …)` of a text, each with its place; nothing if one of them is no name. */
function cite(text: string, at: number, names: string, split: RegExp, surnames: string): Cited<Person>[] | undefined {
  const people: Cited<Person>[] = []
  let from = at
  for (const name of names.split(split)) {
    const start = text.indexOf(name, from)
    from = start + name.length
    if (surnames === chineseSurnames && (HAN_AFTER.test(name) || isPlace(name)) && people.length > 0) continue
    if (!hasSurname(name, surnames)) return undefined
    people.push({ value: { name }, start, end: from })
  }
  return people
}

interface Frame {
  readonly start: number
  readonly end: number
  readonly where: EastAsianByline['where']
  readonly marked: boolean
}

function korean(text: string, match: RegExpExecArray, frame: Frame): EastAsianByline | undefined {
  const { names = '', email, role = '', lead = '' } = match.groups ?? {}
  const at = text.indexOf(names, frame.start + lead.length)
  const people = cite(text, at, names, SPLIT, koreanSurnames)
  if (people === undefined) return undefined
  const last = people.length - 1
  const withAll = people.map(({ value, start, end }, i) => ({
    start,
    end,
    value: { ...value, role, ...(email !== undefined && i === last ? { email } : {}) },
  }))
  const marked = frame.marked || email !== undefined || match.groups?.['equals'] !== undefined
  return { ...frame, people: withAll, marked }
}

function han(text: string, match: RegExpExecArray, frame: Frame): EastAsianByline | undefined {
  const { names = '', lead = '' } = match.groups ?? {}
  const people = cite(text, text.indexOf(names, frame.start + lead.length), names, HAN_JOINT, chineseSurnames)
  return people && { ...frame, people }
}

/** A bracket at an edge of the text, and what stands in it. */
function bracketed(
  text: string,
  pattern: RegExp,
  where: 'start' | 'end',
): (Frame & { readonly inside: string }) | undefined {
  const base = where === 'end' ? Math.max(0, text.length - REACH) : 0
  const match = pattern.exec(text.slice(base, base + REACH))
  if (match?.[1] === undefined) return undefined
  const start = base + match.index
  const end = start + match[0].length
  return { inside: match[1], start, end, where: end - start === text.length ? 'whole' : where, marked: true }
}

function readKorean(text: string): EastAsianByline | undefined {
  for (const frame of [bracketed(text, BRACKET_START, 'start'), bracketed(text, BRACKET_END, 'end')]) {
    const match = frame && (KO_HOUSED.exec(frame.inside) ?? KO_BRACKETED.exec(frame.inside))
    if (match) return korean(text, match, frame)
  }
  const whole = text.length <= LONGEST_LINE ? KO_WHOLE.exec(text) : null
  if (whole) return korean(text, whole, { start: 0, end: text.length, where: 'whole', marked: false })
  const start = KO_START.exec(text.slice(0, REACH))
  if (start) return korean(text, start, { start: 0, end: start[0].length, where: 'start', marked: true })
  const base = Math.max(0, text.length - REACH)
  const end = KO_END.exec(text.slice(base))
  const at = end ? base + end.index + end[0].search(END_START) : 0
  return end ? korean(text, end, { start: at, end: text.length, where: 'end', marked: false }) : undefined
}

function readHan(text: string): EastAsianByline | undefined {
  for (const frame of [bracketed(text, BRACKET_START, 'start'), bracketed(text, BRACKET_END, 'end')]) {
    const match = frame && HAN_INNER.exec(frame.inside)
    if (match) return han(text, match, frame)
  }
  if (text.length > LONGEST_LINE) return undefined
  const match = HAN_INNER.exec(text) ?? HAN_SUFFIXED.exec(text)
  return match ? han(text, match, { start: 0, end: text.length, where: 'whole', marked: false }) : undefined
}

/** The Korean or Chinese byline that a text is, begins with or ends with: `홍길동 기자 hong@abc.co.kr`, `（记者罗沙）`. */
export function readEastAsianByline(text: string): EastAsianByline | undefined {
  const edges = text.length <= 2 * REACH ? text : text.slice(0, REACH) + text.slice(-REACH)
  if (!holdsEastAsian(edges)) return undefined
  return MAY_BE_KOREAN.test(edges) ? readKorean(text) : readHan(text)
}
