/** Bylines that open with a word for it: `By Ada Lind, AP Business Writer`, `(di Ada Lind)`, `Автор: …`. */
import {
  afterBylines,
  beforeTimes,
  bylineLabels,
  listedBylineLabels,
  bylineLeads,
  gluedBylineLeads,
  smallBylineLeads,
  unnamedBylines,
  weakBylineLeads,
} from '../data/bylines'
import type { Person } from '../model'
import type { AgencyRef, Cited } from '../parts'
import { anyOf } from './any-of'
import { dateBefore } from './dates'
import { oncePer } from './once-per'
import { openingLook } from './openings'
import { peopleAt, type PeopleMatch } from './people'
import type { AgencyNames } from './posts'
import { placeSuffix } from './place-starts'
import { isPlace } from './places'
import { recent } from './recent'
import { readTimeRow } from './time-rows'

/** A byline in `[start, end)` of a text that begins with it. */
export interface Byline {
  readonly start: number
  readonly end: number
  readonly people: readonly Cited<Person>[]
  readonly agency?: AgencyRef
  /** Words of the longest name. */
  readonly words: number
  /** How sure its first word is: `by` and a colon, `By`, or a word that surnames and sentences begin with too. */
  readonly lead: 'label' | 'strong' | 'weak'
  /** What stands after it: nothing, the `=` of a wire line, a dateline, times, or a few words after a bar. */
  readonly tail: 'none' | 'equals' | 'dateline' | 'times' | 'bar'
  readonly bracketed: boolean
}

const HEAD = 300
const LONGEST_TAIL = 40
/** How far into a flattened story its dateline may stand. */
const DATELINE_REACH = 200
const SHORTEST_STORY = 30

const BRACKET = /^[(（[【] ?/u
const OPENING = 2
const LABEL = `(?<label>${anyOf(bylineLabels)}) ?(?:[:：／|｜＝=・]|/(?=\\p{sc=Han})) ?`
const LISTED = `(?<listed>${anyOf(listedBylineLabels)}), `
const NAMED = `(?<named>${anyOf([...bylineLeads, ...weakBylineLeads])}) ?: ?`
const WEAK = `(?<weak>${anyOf([...weakBylineLeads, ...smallBylineLeads])}) `
const GLUED = `(?<glued>${anyOf(gluedBylineLeads)})(?=\\p{Lu}\\p{Ll})`
/** `By `, `By: `, `(di `, `Автор: `, `文/`, `by` in `byAda Lind` */
const LEAD = new RegExp(
  `^(?<open>[(（[【] ?)?(?:${LABEL}|${LISTED}|${NAMED}|(?<strong>${anyOf(bylineLeads)}) |${WEAK}|${GLUED})`,
  'u',
)
/** The first two letters of all of them, by which a line is told that has none. */
const LEADS = [...bylineLabels, ...bylineLeads, ...weakBylineLeads, ...smallBylineLeads, ...gluedBylineLeads]
const OPENINGS: ReadonlySet<string> = new Set(LEADS.map((lead) => lead.slice(0, OPENING)))
const mayOpen = openingLook(LEADS)
const AFTER = new RegExp(`^ ?(?:${anyOf(afterBylines)})$`, 'u')
/** `By`, `Von`, `Autor:`: a word for a byline, and the name stands on a line of its own */
const LONE = new RegExp(
  `^(?:(?:${anyOf([...bylineLeads, ...weakBylineLeads, ...smallBylineLeads])}) ?:?|(?:${anyOf(bylineLabels)}) ?[:：])$`,
  'u',
)
const LONGEST_LONE = 30
const CLOSING = /[)）\]】]/u
/** ` on` in `Posted by Ada Lind on May 3, 2024` */
const BEFORE_TIMES = new RegExp(`^,? (?:${anyOf(beforeTimes)})(?= )`, 'u')
const UNNAMED = new RegExp(`^(?:${anyOf(unnamedBylines)})(?=$|[|•·=])`, 'u')
/** `| Opinion`, `• @adalind` */
const BAR_TAIL = /^ ?[|•·]/u
const HANDLE_TAIL = /^ ?[(,|•]? ?@\w{2,20}\)?$/u
/** `, g1 Vale — São Paulo`: the house in its own words, and a place behind a dash */
const HOUSE_AND_PLACE = /^(?:, ?[\p{L}\d][\p{L}\d .&-]{0,30})? [—–] (?<place>\p{Lu}[\p{L}'’ -]{2,30})$/u
/** `, g1 Sul de Minas`: the house in its own words, told by its figure */
const FIGURED_HOUSE = /^, ?\p{L}{1,4}\d{1,2}(?: \p{L}{1,20}){0,5}$/u
const SENTENCE_END = /[.!?]$/u
/** The bracket before an agency of a dateline: `(`, `/`, `［` */
const OPENS_AGENCY = /[(/[（［]\s?$/u
const CAPITALS = /^[\p{Lu}\p{M}.,'’ /-]{3,60}$/u
const BEFORE_AGENCY = /[\s(/[（［,]{1,4}$/u

/** Where a dateline with an agency begins in a flattened line: after `Ada Lind` in `Ada Lind OSLO, Nov 14 (Reuters) - `. */
function datelineStart(text: string, from: number, names: AgencyNames): number | undefined {
  for (const hit of names.within(text, from, Math.min(text.length, DATELINE_REACH))) {
    const before = text.slice(0, hit.start)
    if (!OPENS_AGENCY.test(before)) continue
    const end = before.replace(BEFORE_AGENCY, '').length
    const date = dateBefore(text, end)
    const placeEnd = date ? text.slice(0, date.start).replace(BEFORE_AGENCY, '').length : end
    const start = from + placeSuffix(text.slice(from, placeEnd))
    const place = text.slice(start, placeEnd)
    return date !== undefined || isPlace(place.split(',')[0] ?? '') || CAPITALS.test(place) ? start : undefined
  }
  return undefined
}

interface Scope {
  readonly text: string
  readonly bracketed: boolean
  readonly dateline: boolean
}

/** The stretch in which the names must stand: up to the closing bracket, the dateline, or a few hundred characters. */
function scopeOf(text: string, from: number, bracketed: boolean, names: AgencyNames): Scope | undefined {
  const head = text.slice(0, HEAD)
  if (bracketed) {
    const close = head.slice(from).search(CLOSING)
    return close === -1 ? undefined : { text: head.slice(0, from + close), bracketed, dateline: false }
  }
  const dateline = text.length > SHORTEST_STORY ? datelineStart(text, from, names) : undefined
  if (dateline !== undefined) return { text: head.slice(0, dateline).trimEnd(), bracketed, dateline: true }
  return text.length > HEAD ? undefined : { text: head, bracketed, dateline: false }
}

function unnamedAt(text: string, from: number): PeopleMatch | undefined {
  const name = UNNAMED.exec(text.slice(from))?.[0]
  if (name === undefined) return undefined
  const end = from + name.length
  return { start: from, end, people: [{ value: { name }, start: from, end }], words: 3 }
}

/** A quick look at a text's first letters, behind its bracket. */
function mayLead(text: string): boolean {
  if (!mayOpen(text)) return false
  const from = BRACKET.exec(text)?.[0].length ?? 0
  const opens = OPENINGS.has(text.slice(from, from + OPENING)) || OPENINGS.has(text.charAt(from))
  return opens && mayOpen(text, from)
}

const lookFor = oncePer((names: AgencyNames) => recent((text) => bylineIn(text, names)))

/**
 * The byline that a text is or begins with; nothing for a sentence that begins alike: `By Monday, rescuers had …`. Several
 * sights ask for the same line: who asks first pays.
 */
export const readByline = (text: string, names: AgencyNames): Byline | undefined =>
  mayLead(text) ? lookFor(names)(text) : undefined

function bylineIn(text: string, names: AgencyNames): Byline | undefined {
  const lead = LEAD.exec(text.slice(0, 60))
  if (lead === null) return undefined
  const from = lead[0].length
  const scope = scopeOf(text, from, lead.groups?.['open'] !== undefined, names)
  const who = scope && (unnamedAt(scope.text, from) ?? peopleAt(scope.text, from, names))
  if (scope === undefined || who === undefined || !plausible(who)) return undefined
  const joint = BEFORE_TIMES.exec(scope.text.slice(who.end))?.[0].length ?? 0
  const tail = tailOf(scope, who.end, joint)
  if (tail === undefined) return undefined
  const { label, listed, named, strong } = lead.groups ?? {}
  return {
    start: 0,
    end: tail === 'times' ? who.end + joint : endOf(text, scope, who.end, tail),
    people: who.people,
    ...(who.agency ? { agency: who.agency } : {}),
    words: who.words,
    lead: (label ?? listed ?? named) !== undefined ? 'label' : strong !== undefined ? 'strong' : 'weak',
    tail,
    bracketed: scope.bracketed,
  }
}

/** Whether a line is nothing but a word for a byline. */
export const isLoneLead = (text: string): boolean => text.length <= LONGEST_LONE && mayOpen(text, 0) && LONE.test(text)

/** `By Land and Sea`, `Von Mensch zu Mensch`: several names of one word each are none, nor is one that repeats a word. */
const plausible = ({ people, words }: PeopleMatch): boolean =>
  people.length === 1 ? !repeatsWord(people[0]?.value.name ?? '') : words > 1

function repeatsWord(name: string): boolean {
  const words = name.split(' ')
  return words.length > 2 && new Set(words).size < words.length
}

/** What stands behind the names. `joint` is the length of a word that leads to times. */
function tailOf(scope: Scope, end: number, joint: number): Byline['tail'] | undefined {
  const rest = scope.text.slice(end).trim()
  if (rest === '') return scope.dateline ? 'dateline' : 'none'
  if (rest === '=') return 'equals'
  if (scope.bracketed || scope.dateline) return undefined
  if (readTimeRow(joint > 0 ? scope.text.slice(end + joint).trim() : rest) !== undefined) return 'times'
  const short = rest.length <= LONGEST_TAIL && !SENTENCE_END.test(rest)
  const place = HOUSE_AND_PLACE.exec(scope.text.slice(end))?.groups?.['place']
  if ((place !== undefined && isPlace(place)) || FIGURED_HOUSE.test(scope.text.slice(end))) return 'bar'
  return short && (BAR_TAIL.test(rest) || HANDLE_TAIL.test(rest) || AFTER.test(rest)) ? 'bar' : undefined
}

function endOf(text: string, scope: Scope, end: number, tail: Byline['tail']): number {
  if (scope.bracketed) return scope.text.length + 1
  return tail === 'equals' || tail === 'bar' ? text.length : end
}
