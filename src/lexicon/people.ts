/** People of a byline or a credit, with their house, role and e-mail: `A in Beijing and B, AP Business Writer (b@ap.org)`. */
import { staffWords } from '../data/bylines'
import { nameJoints } from '../data/people'
import type { Person } from '../model'
import type { AgencyRef, Cited } from '../parts'
import { anyOf } from './any-of'
import { oncePer } from './once-per'
import { nameAt, stickAt } from './person-names'
import {
  type AgencyNames,
  agencyOf,
  holdsHouse,
  isSomewhere,
  NAME_EDGE,
  OPENS_HOUSE,
  type Post,
  postAfter,
  roleEnd,
  segmentEnd,
} from './posts'
import { recent } from './recent'

/** People that stand one after another in `[start, end)` of a text. */
export interface PeopleMatch {
  readonly start: number
  readonly end: number
  readonly people: readonly Cited<Person>[]
  /** The agency that one of them writes for or is. */
  readonly agency?: AgencyRef
  /** Words of the longest name; an agency as author counts as three. */
  readonly words: number
}

interface Draft {
  readonly start: number
  end: number
  readonly name: string
  post: Omit<Post, 'end'>
  readonly words: number
  readonly agency?: AgencyRef
}

const MOST_PEOPLE = 24
const PLURAL = /s$/u
const HAS_SMALL = /\p{Ll}/u
const COMMA = /^\s?[,，]\s?$/u
/** After the agency's name: ` Staff` */
const STAFF = new RegExp(` (?:${anyOf(staffWords)})(?=$|[,;|/)=])`, 'uy')
/** `, and `, ` y `, `; `, ` / `, `、` */
const JOINT = new RegExp(
  `(?:\\s?,)?\\s(?:${anyOf(nameJoints)})\\s|\\s{0,2}[,;、，]\\s{0,2}|(?<=[\\p{sc=Han}\\uac00-\\ud7a3])[ ·・\\u3000](?=[\\p{sc=Han}\\uac00-\\ud7a3])`,
  'uy',
)
/* ────────────────────────────────── people ────────────────────────────────── */

/** Where a name must end: an agency's name or a role begins. */
const stopIn =
  (text: string, names: AgencyNames) =>
  (at: number): boolean => {
    const hit = names.at(text, at)
    if (hit && NAME_EDGE.test(text.slice(hit.end, hit.end + 1))) {
      const plain = hit.value.some((named) => !named.ambiguous) || !HAS_SMALL.test(text.slice(hit.start, hit.end))
      if (plain) return true
    }
    const role = roleEnd(text, at)
    return role !== undefined && NAME_EDGE.test(text.slice(role, role + 1))
  }

function whoAt(text: string, at: number, names: AgencyNames): Draft | undefined {
  const hit = names.at(text, at)
  if (hit && NAME_EDGE.test(text.slice(hit.end, hit.end + 1)) && !nextIsName(text, hit.end)) {
    const agency = agencyOf(hit)
    const end = hit.end + (stickAt(STAFF, text, hit.end)?.[0].length ?? 0)
    return { start: at, end, name: text.slice(at, end), post: {}, words: 3, ...(agency ? { agency } : {}) }
  }
  const house = segmentEnd(text, at)
  if (OPENS_HOUSE.test(text.slice(at, house)) && holdsHouse(text.slice(at, house)))
    return { start: at, end: house, name: text.slice(at, house), post: {}, words: 3 }
  const name = nameAt(text, at, stopIn(text, names))
  const staff = name?.words === 1 ? (stickAt(STAFF, text, name.end)?.[0].length ?? 0) : 0
  const end = (name?.end ?? at) + staff
  return name && { start: at, end, name: text.slice(at, end), post: {}, words: staff > 0 ? 3 : name.words }
}

/** Another capital follows that is no place: the hit may be somebody's first name, `Petra Lind`. */
function nextIsName(text: string, at: number): boolean {
  const name = text[at] === ' ' ? nameAt(text, at + 1) : undefined
  return name !== undefined && roleEnd(text, at + 1) === undefined && !isSomewhere(text.slice(name.start, name.end))
}

const lookFor = oncePer((names: AgencyNames) => recent((text) => peopleAt(text, 0, names)))

/** The people that a text begins with; several rules ask for the same line. */
export const peopleFirst = (text: string, names: AgencyNames): PeopleMatch | undefined => lookFor(names)(text)

/** The people named from an offset on, with all that is said of them: `Ada Lind in Oslo and Bo Ek, AP Business Writers`. */
export function peopleAt(text: string, at: number, names: AgencyNames): PeopleMatch | undefined {
  const drafts: Draft[] = []
  let end = at
  let joint: string | undefined = ''
  while (joint !== undefined && drafts.length < MOST_PEOPLE) {
    const who = whoAt(text, end + joint.length, names)
    if (who === undefined) break
    if (!isAside(text, who, joint, drafts)) drafts.push(who)
    end = readPosts(text, who, drafts, names)
    joint = stickAt(JOINT, text, end)?.[0]
  }
  return drafts.length === 0 ? undefined : matchOf(at, end, drafts)
}

/** One word after people's full names is where they are, `, Beijing`, or whose, `, Axios`. */
function isAside(text: string, who: Draft, joint: string, drafts: readonly Draft[]): boolean {
  if (drafts.length === 0 || who.words > 1) return false
  if (isSomewhere(who.name)) return true
  const closes = COMMA.test(joint) && who.end === text.length && drafts.every((other) => other.words > 1)
  if (!closes) return false
  for (const other of drafts) other.post = { organization: who.name, ...other.post }
  return true
}

/** Reads what is said of the last one and, of house and role, of those before who have none. */
function readPosts(text: string, who: Draft, drafts: readonly Draft[], names: AgencyNames): number {
  for (let i = 0; i < 4; i++) {
    const post = postAfter(text, who.end, names)
    if (post === undefined) break
    who.end = post.end
    who.post = { ...withoutEnd(post), ...who.post }
    for (const other of drafts) if (!other.post.organization && !other.post.role) other.post = shared(post, other.post)
  }
  return who.end
}

const withoutEnd = ({ role, organization, agency, email }: Post): Omit<Post, 'end'> => ({
  ...(role !== undefined ? { role } : {}),
  ...(organization !== undefined ? { organization } : {}),
  ...(agency ? { agency } : {}),
  ...(email !== undefined ? { email } : {}),
})

/** A house is that of all who stand before it, a role in the plural too: `Ada Lind and Bo Ek, AP Business Writers`. */
function shared({ role, organization, agency }: Post, own: Omit<Post, 'end'>): Omit<Post, 'end'> {
  return {
    ...own,
    ...(organization !== undefined ? { organization } : {}),
    ...(agency ? { agency } : {}),
    ...(role !== undefined && PLURAL.test(role) ? { role } : {}),
  }
}

function matchOf(start: number, end: number, drafts: readonly Draft[]): PeopleMatch {
  const agency = drafts.map((draft) => draft.agency ?? draft.post.agency).find((found) => found !== undefined)
  const words = Math.max(...drafts.map((draft) => draft.words))
  return { start, end, people: drafts.map(personOf), ...(agency ? { agency } : {}), words }
}

function personOf({ start, end, name, post: { email, role, organization } }: Draft): Cited<Person> {
  const value = {
    name,
    ...(email !== undefined ? { email } : {}),
    ...(role !== undefined ? { role } : {}),
    ...(organization !== undefined ? { organization } : {}),
  }
  return { value, start, end }
}
