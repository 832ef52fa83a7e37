/** Sentences that name helpers: `AP writers Ada Lind in Oslo and Bo Ek contributed to this report.` */
import {
  bareContribution,
  contributionEndings,
  contributionOpeners,
  contributionStems,
  ownNames,
  reportedLead,
  reportedLinks,
  reportedVerbs,
} from '../data/contributors'
import { dottedParts } from '../data/people'
import { andWords, articles } from '../data/small-words'
import type { Person } from '../model'
import type { AgencyRef, Cited } from '../parts'
import { anyOf } from './any-of'
import { peopleAt } from './people'
import { agencyOf, type AgencyNames, roleEnd } from './posts'
import { stickAt } from './person-names'
import { stemLook } from './stems'

/** Sentences about helpers in `[start, end)` of a text. */
export interface Contribution {
  readonly start: number
  readonly end: number
  readonly people: readonly Cited<Person>[]
  readonly agency?: AgencyRef
  /** It says where somebody reported from, and no more. */
  readonly onlyPlaces: boolean
}

const REACH = 420
const mayContribute = stemLook(contributionStems)
const MOST_STEPS = 24
const OWN = `(?:${ownNames.split(' ').join('|')})`
const ENDING = new RegExp(
  `\\s(?:${contributionEndings.map((ending) => ending.replace('{own}', OWN)).join('|')})\\s?[.)]{0,2}\\s?[-–—]{0,2}$`,
  'u',
)
/** Without a word for the piece it takes an agency to tell whose help it was. */
const BARE = new RegExp(String.raw`^\s${bareContribution}\s?\.?$`, 'u')
const OPENERS: ReadonlySet<string> = new Set(contributionOpeners.split(' '))
const DOTTED: ReadonlySet<string> = new Set(dottedParts.split(' '))
const WORD = /\p{L}[\p{L}\p{M}.-]{0,20}/uy
/** `CNN's `, `Fox News' `, `the Harbor Post’s ` */
const HOUSE = new RegExp(
  String.raw`(?:(?:${anyOf(articles)}) )?(?:\p{Lu}[\p{L}.&-]{0,20} ){0,4}\p{Lu}[\p{L}.&-]{0,20}(?:['’]s|(?<=s)['’]) `,
  'uy',
)
const GIVEN_NAME = /^\p{Lu}\p{Ll}{2,20}$/u
const AND = `(?:,? (?:${anyOf(andWords)}) |, )`
const JOINT = new RegExp(AND, 'uy')
const DASHES = /^\(?(?:[-–—]{1,3}|_{1,3}|\*)? ?/u
const SENTENCE_START = /(?<=[.!?"”’)\]] |[.!?]["”’)]?)(?=[\p{Lu}–—-])/gu
const REPORTED = new RegExp(` (?:${anyOf(reportedVerbs)}) ${reportedLead} `, 'uy')
const mayReport = stemLook(reportedVerbs.map((verb) => `${verb} ${reportedLead} `))
/** `New York and Ek from St. Paul, Minnesota.` */
const PLACES = new RegExp(
  `(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|${anyOf([...andWords, reportedLead, ...reportedLinks])}),? ?){1,20}`,
  'uy',
)
const FROM_OTHER = new RegExp(`${AND}((?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,24} ?){1,3}) ${reportedLead} `, 'gu')
const STOP = /(?<word>[\p{L}.]{1,24})\.(?= \p{Lu}|$)/gu

const REPORTER = 'reporter'
const asReporter = ({ value, start, end }: Cited<Person>): Cited<Person> => ({
  start,
  end,
  value: { ...value, role: REPORTER },
})

/* ───────────────────────────── who contributed ───────────────────────────── */

interface Subject {
  readonly people: readonly Cited<Person>[]
  readonly agency?: AgencyRef
}

/** The names that a stretch is, with the words that say for whom they work: `AP writers`, `CNN's`, `La periodista de`. */
function subjectIn(text: string, start: number, end: number, names: AgencyNames): Subject | undefined {
  const stretch = text.slice(0, end)
  const people: Cited<Person>[] = []
  let agency: AgencyRef | undefined
  let at = start
  for (let i = 0; i < MOST_STEPS && at < end; i++) {
    const opener = openerEnd(stretch, at, names)
    const who = opener === undefined ? peopleAt(stretch, at, names) : undefined
    if (opener === undefined && who === undefined) return undefined
    people.push(...(who?.people ?? []))
    agency ??= who?.agency ?? agencyOf(names.at(stretch, at))
    at = afterJoint(stretch, opener ?? who?.end ?? end)
  }
  return at >= end && people.length > 0 ? { people, ...(agency ? { agency } : {}) } : undefined
}

function afterJoint(text: string, at: number): number {
  const end = at + (stickAt(JOINT, text, at)?.[0].length ?? 0)
  return text[end] === ' ' || text[end] === ',' ? end + 1 : end
}

/** `Petra Lind`: an agency's name may be a person's too. */
const isGivenName = (text: string, at: number, end: number, names: AgencyNames): boolean =>
  GIVEN_NAME.test(text.slice(at, end)) && (peopleAt(text, at, names)?.words ?? 0) > 1

/** The end of a word or house that may stand before people's names: `AP writers `, `CNN's `, `La periodista de `. */
function openerEnd(text: string, at: number, names: AgencyNames): number | undefined {
  const house = stickAt(HOUSE, text, at)?.[0]
  if (house !== undefined) return at + house.length
  const hit = names.at(text, at)
  if (hit && !isGivenName(text, at, hit.end, names))
    return text[hit.end] === ' ' && stickAt(JOINT, text, hit.end) === undefined ? hit.end + 1 : undefined
  const role = roleEnd(text, at)
  if (role !== undefined && text[role] === ' ') return role + 1
  const word = stickAt(WORD, text, at)?.[0]
  if (word === undefined || text[at + word.length] !== ' ') return undefined
  return OPENERS.has(word.toLowerCase()) ? at + word.length + 1 : undefined
}

/* ─────────────────────────── where they reported from ─────────────────────────── */

/** Sentences from an offset on that say where people reported from: `Lind reported from New York and Ek from Oslo.` */
function reportedFrom(text: string, start: number, names: AgencyNames): Contribution | undefined {
  const people: Cited<Person>[] = []
  let at = start
  for (;;) {
    const who = peopleAt(text, at, names)
    const verb = who && stickAt(REPORTED, text, who.end)?.[0]
    const end = who && verb !== undefined ? placesEnd(text, who.end + verb.length) : undefined
    if (who === undefined || verb === undefined || end === undefined) break
    people.push(...who.people, ...others(text, who.end + verb.length, end))
    at = text[end] === ' ' ? end + 1 : end
  }
  return people.length === 0 ? undefined : { start, end: at, people: people.map(asReporter), onlyPlaces: true }
}

/** Where the sentence of places ends, its full stop included; the one of `St. Paul` is none. */
function placesEnd(text: string, from: number): number | undefined {
  const places = stickAt(PLACES, text, from)?.[0].trimEnd() ?? ''
  for (const { index, 0: stop, groups } of places.matchAll(STOP)) {
    const word = (groups?.['word'] ?? '').toLowerCase()
    const end = from + index + stop.length
    if (end === text.length || !(DOTTED.has(word) || word.length === 1)) return end
  }
  return undefined
}

function others(text: string, from: number, end: number): Cited<Person>[] {
  return Array.from(text.slice(from, end).matchAll(FROM_OTHER), ({ index, 0: all, 1: name = '' }) => {
    const start = from + index + all.indexOf(name)
    return { value: { name: name.trim() }, start, end: start + name.trim().length }
  })
}

/* ────────────────────────────── the whole sentence ────────────────────────────── */

/** The helpers' sentences that close a text: all of it, or what follows its last sentences. */
export function readContribution(text: string, names: AgencyNames): Contribution | undefined {
  const base = Math.max(0, text.length - REACH)
  const tail = text.slice(base)
  const ending = mayContribute(text) ? ENDING.exec(tail) : null
  if (ending === null) return onlyReportedFrom(text, names)
  const verb = base + ending.index
  for (const start of startsOf(text, base)) {
    if (start >= verb) break
    const who = subjectIn(text, start + dashes(text, start), verb, names)
    if (who === undefined || (who.agency === undefined && BARE.test(text.slice(verb)))) continue
    const before = start > 0 ? sentencesBefore(text, start, names) : undefined
    const people = [...(before?.people ?? []), ...who.people.map(asReporter)]
    const agency = who.agency ? { agency: who.agency } : {}
    return { start: before?.start ?? start, end: text.length, people, ...agency, onlyPlaces: false }
  }
  return undefined
}

const dashes = (text: string, at: number): number => DASHES.exec(text.slice(at, at + 6))?.[0].length ?? 0

const startsOf = (text: string, base: number): number[] => [
  ...(base === 0 ? [0] : []),
  ...Array.from(text.slice(base).matchAll(SENTENCE_START), ({ index }) => base + index),
]

function onlyReportedFrom(text: string, names: AgencyNames): Contribution | undefined {
  if (text.length > REACH || !mayReport(text)) return undefined
  const found = reportedFrom(text, dashes(text, 0), names)
  return found?.end === text.length ? { ...found, start: 0 } : undefined
}

/** Sentences that say where people reported from, up to where the next one begins. */
function sentencesBefore(text: string, next: number, names: AgencyNames): Contribution | undefined {
  const found = reportedFrom(text, dashes(text, 0), names)
  return found && text.slice(found.end, next).trim() === '' ? { ...found, start: 0 } : undefined
}
