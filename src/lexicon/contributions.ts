/** Sentences that name helpers: `AP writers Ada Lind in Oslo and Bo Ek contributed to this report.` */
import { contributionEndings, contributionOpeners, ownNames } from '../data/contributors'
import type { Person } from '../model'
import type { AgencyRef, Cited } from '../parts'
import { type AgencyNames, peopleAt, type PeopleMatch, roleEnd } from './people'
import { stickAt } from './person-names'

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
const OWN = `(?:${ownNames.split(' ').join('|')})`
const ENDING = new RegExp(
  `\\s(?:${contributionEndings.map((ending) => ending.replace('{own}', OWN)).join('|')})\\s?[.)]{0,2}\\s?[-–—]{0,2}$`,
  'u',
)
const OPENERS: ReadonlySet<string> = new Set(contributionOpeners.split(' '))
const WORD = /[\p{L}][\p{L}\p{M}.-]{0,20}/uy
/** `CNN's `, `Associated Press’ ` */
const POSSESSIVE = /['’]s? /uy
const DASHES = /^\(?(?:[-–—]{1,3}|_{1,3}|\*)? ?/u
const SENTENCE_START = /(?<=[.!?"”’)\]] |[.!?]["”’)]?)(?=[\p{Lu}–—-])/gu
const REPORTED = / (?:also )?(?:reported|contributed) from /uy
/** `New York and Ek from St. Paul, Minnesota.` */
const PLACES = /(?:(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|and|from|the|of|en|de|aboard),? ?){1,20}/uy
const FROM_OTHER = /(?:^|,? and |, )((?:\p{Lu}[\p{L}\p{M}.'’-]{1,24} ?){1,3}) from /gu

const REPORTER = 'reporter'
const asReporter = ({ value, start, end }: Cited<Person>): Cited<Person> => ({
  start,
  end,
  value: { ...value, role: value.role ?? REPORTER },
})

/** The names that a stretch is, after words that say for whom they work: `AP writers`, `CNN's`, `La periodista de …`. */
function subjectIn(text: string, start: number, end: number, names: AgencyNames): PeopleMatch | undefined {
  const stretch = text.slice(0, end)
  let at = start
  for (let i = 0; i < 8; i++) {
    const who = peopleAt(stretch, at, names)
    if (who && stretch.slice(who.end).replace(/^,/u, '').trim() === '') return who
    const next = openerEnd(stretch, at, names)
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

/** The end of one word or name that may stand before those of people. */
function openerEnd(text: string, at: number, names: AgencyNames): number | undefined {
  const hit = names.at(text, at)
  const role = hit ? undefined : roleEnd(text, at)
  const word = stickAt(WORD, text, at)?.[0]
  const opener = word !== undefined && OPENERS.has(word.toLowerCase()) ? at + word.length : undefined
  const house = peopleAt(text, at, names)?.people[0]?.end
  const end =
    hit?.end ?? role ?? opener ?? (house !== undefined && stickAt(POSSESSIVE, text, house) ? house : undefined)
  if (end === undefined) return undefined
  const possessive = stickAt(POSSESSIVE, text, end)?.[0].length
  return possessive !== undefined ? end + possessive : text[end] === ' ' ? end + 1 : undefined
}

/** The sentence that says where people reported from, and where it ends: `Lind reported from New York and Ek from Oslo.` */
function reportedFrom(text: string, at: number, names: AgencyNames): Contribution | undefined {
  const who = peopleAt(text, at, names)
  const verb = who && stickAt(REPORTED, text, who.end)?.[0]
  if (who === undefined || verb === undefined) return undefined
  const from = who.end + verb.length
  const places = stickAt(PLACES, text, from)?.[0].trimEnd()
  if (places === undefined || !places.endsWith('.')) return undefined
  const sentence = places.search(/\. (?=\p{Lu})/u)
  const said = sentence === -1 ? places : places.slice(0, sentence + 1)
  const others = Array.from(said.matchAll(FROM_OTHER), ([, name = ''], i) => ({ name: name.trim(), i }))
  const people = [...who.people, ...others.map(({ name }) => cite(text, name, from))]
  return { start: at, end: from + said.length, people: people.map(asReporter), onlyPlaces: true }
}

function cite(text: string, name: string, from: number): Cited<Person> {
  const start = text.indexOf(name, from)
  return { value: { name }, start, end: start + name.length }
}

/** The helpers' sentences that close a text: all of it, or what follows its last sentences. */
export function readContribution(text: string, names: AgencyNames): Contribution | undefined {
  const base = Math.max(0, text.length - REACH)
  const ending = ENDING.exec(text.slice(base))
  if (ending === null) return base === 0 ? onlyReportedFrom(text, names) : undefined
  const verb = base + ending.index
  for (const start of startsOf(text, base)) {
    if (start >= verb) break
    const who = subjectIn(text, start + (DASHES.exec(text.slice(start))?.[0].length ?? 0), verb, names)
    if (who === undefined) continue
    const before = start > 0 ? sentencesBefore(text, start, names) : undefined
    const people = [...(before?.people ?? []), ...who.people.map(asReporter)]
    const agency = who.agency ? { agency: who.agency } : {}
    return { start: before?.start ?? start, end: text.length, people, ...agency, onlyPlaces: false }
  }
  return undefined
}

const startsOf = (text: string, base: number): number[] => [
  ...(base === 0 ? [0] : []),
  ...Array.from(text.slice(base).matchAll(SENTENCE_START), ({ index }) => base + index),
]

function onlyReportedFrom(text: string, names: AgencyNames): Contribution | undefined {
  if (!text.includes(' from ')) return undefined
  const found = reportedFrom(text, DASHES.exec(text)?.[0].length ?? 0, names)
  return found?.end === text.length ? { ...found, start: 0 } : undefined
}

/** A sentence that says where people reported from, which ends where the next one begins. */
function sentencesBefore(text: string, next: number, names: AgencyNames): Contribution | undefined {
  const found = reportedFrom(text, DASHES.exec(text)?.[0].length ?? 0, names)
  return found && text.slice(found.end, next).trim() === '' ? { ...found, start: 0 } : undefined
}
