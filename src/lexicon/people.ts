/** People of a byline or a credit, with their house, role and e-mail: `A in Beijing and B, AP Business Writer (b@ap.org)`. */
import { staffWords } from '../data/bylines'
import { houseLeads, nameJoints, organizations, placeLeads, roles, roleWords } from '../data/people'
import type { Person } from '../model'
import type { AgencyRef, Cited } from '../parts'
import type { NamedAgency } from './index'
import type { NameHit, NameIndex } from './names'
import { nameAt, stickAt } from './person-names'
import { isCountry, isPlace, isRegion } from './places'

export type AgencyNames = NameIndex<readonly NamedAgency[]>

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

/** What someone is and where: the stretch after a name. */
export interface Post {
  readonly end: number
  readonly role?: string
  readonly organization?: string
  readonly agency?: AgencyRef
  readonly email?: string
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
const LONGEST_POST = 70
const MOST_ROLE_WORDS = 7

const escape = (words: string): string => words.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
const anyOf = (words: readonly string[]): string =>
  words
    .map(escape)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ROLES = setOf(roles)
const ROLE_WORDS = setOf(roleWords)
const HOUSES = setOf(organizations)
/** `, and `, ` y `, `; `, ` / `, `、` */
const JOINT = new RegExp(
  `(?:\\s?,)?\\s(?:${anyOf(nameJoints.split(' '))})\\s|\\s{0,2}[,;、，]\\s{0,2}|(?<=[\\p{sc=Han}\\uac00-\\ud7a3])[ ·・\\u3000](?=[\\p{sc=Han}\\uac00-\\ud7a3])`,
  'uy',
)
/** ` in `, ` à ` */
const PLACE_LEAD = new RegExp(`,?\\s(?:${anyOf(placeLeads.split(' '))})\\s(?=\\p{Lu})`, 'uy')
const PLACE = /\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?: (?:(?:de|of|the|del|la) )?\p{Lu}[\p{L}\p{M}.'’-]{1,24}){0,2}/uy
const NEXT_PART = /,\s(\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)/uy
/** ` of The`, ` for `: what follows must be a house */
const HOUSE_LEAD = new RegExp(`\\s(?:${anyOf(houseLeads)})\\s(?=[\\p{Lu}\\p{Lo}])`, 'uy')
const POST_LEAD = /\s{0,2}[,|/•·–—]\s{0,2}|\s-\s|\s?\(|\s/uy
/** Where a stretch about someone ends: `,` `|` ` - ` ` and ` */
const POST_END = /[,;|/•·()=<>[\]–—]|\s-\s|\s(?:and|und|et|y|e|dan)\s|\.\s|\.$/u
/** `hong@abc.co.kr`, `(abc@yna.co.kr)`, `[email protected]` */
const EMAIL =
  /\s?[,|/]?\s{0,2}[(<[（]?\s?(?:([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|\[email\sprotected\])\s?[)>\]）]?/uy
const ROLE_WORD = /\p{L}[\p{L}\p{M}.'’&-]{0,24}/uy
const ACRONYM = /^(?:\p{Lu}{2,6}|[\p{L}\d-]{2,24}\.(?:com|org|net|de|fr|it|es))$/u
const OPENS_HOUSE = /^(?:The|Le|La|El|Die|Das|Der|USA|US) \p{Lu}/u
const NAME_EDGE = /^(?:[\s,;|/•·()=<>[\]–—:]|$)/u
const SPACES = /\s+/u
const HAS_SMALL = /\p{Ll}/u
const PUNCTUATION = /[.,'’]/gu

/* ───────────────────────────────── houses and roles ───────────────────────────────── */

/** The agency that a name stands for, if it is only one. */
export const agencyOf = (hit: NameHit<readonly NamedAgency[]> | undefined): AgencyRef | undefined =>
  hit?.value.length === 1 ? hit.value[0]?.ref : undefined

const folded = (word: string): string => word.toLowerCase().replace(PUNCTUATION, '')

/** The end of a role in lower or title case that begins at an offset: `Staff Writer`, `chief political correspondent`. */
export function roleEnd(text: string, at: number): number | undefined {
  let end: number | undefined
  let position = at
  for (let i = 0; i < MOST_ROLE_WORDS; i++) {
    const word = stickAt(ROLE_WORD, text, position)?.[0]
    if (word === undefined) break
    const isRole = ROLES.has(folded(word)) || ROLES.has(folded(word.split('-')[0] ?? ''))
    if (!isRole && !ROLE_WORDS.has(folded(word)) && !ROLE_WORDS.has(word.toLowerCase())) break
    position += word.length
    if (isRole) end = position
    if (text[position] !== ' ') break
    position++
  }
  return end
}

/** Whether a stretch of a few words says what someone is: `Lagos correspondent`, `Repórter`. */
function isRole(stretch: string): boolean {
  const words = stretch.split(SPACES)
  if (words.length > MOST_ROLE_WORDS || stretch.length > LONGEST_POST) return false
  const known = (word: string): boolean => ROLES.has(folded(word)) || ROLE_WORDS.has(folded(word))
  const hasRole = words.some((word) => ROLES.has(folded(word)) || ROLES.has(folded(word.split('-')[0] ?? '')))
  return hasRole && words.every((word) => known(word) || !HAS_SMALL.test(word.charAt(0)))
}

function isHouse(stretch: string): boolean {
  const words = stretch.split(SPACES)
  if (words.length > MOST_ROLE_WORDS || stretch.length > LONGEST_POST) return false
  if (words.length === 1 && ACRONYM.test(stretch)) return true
  return !HAS_SMALL.test(stretch.charAt(0)) && (OPENS_HOUSE.test(stretch) || holdsHouse(stretch))
}

/** One of its words, or the last part of one, means a house: `Harbor Union-Tribune`. */
const holdsHouse = (stretch: string): boolean =>
  stretch.length <= LONGEST_POST &&
  stretch.split(SPACES).some((word) => HOUSES.has(folded(word.split('-').at(-1) ?? '')))

/** After the agency's name: ` Staff` */
const STAFF = new RegExp(` (?:${anyOf(staffWords)})(?=$|[,;|/)=])`, 'uy')
/** A house that no list has, after a word that only a house follows: `for MailOnline` */
const FOR = /^\s(?:for|[Ss]pecial to)/u

const isSomewhere = (stretch: string): boolean => isPlace(stretch) || isRegion(stretch) || isCountry(stretch)

/** What a whole stretch says of someone: `AP Business Writer`, `Staff reporter`, `The San Diego Union-Tribune`, `Reuters`. */
export function postIn(text: string, start: number, end: number, names: AgencyNames): Post | undefined {
  const stretch = text.slice(start, end)
  const hit = names.at(text, start)
  if (hit && hit.end <= end) {
    const post = agencyPost(text, hit, end)
    if (post) return post
  }
  const split = splitPost(text, start, end, names)
  if (split) return split
  if (isRole(stretch)) return { end, role: stretch }
  if (isSomewhere(stretch)) return { end }
  return isHouse(stretch) ? { end, organization: stretch } : undefined
}

/** `AP Business Writer`, `Reuters`, `Press Trust of India Kolkata` */
function agencyPost(text: string, hit: NameHit<readonly NamedAgency[]>, end: number): Post | undefined {
  const agency = agencyOf(hit)
  const house = { organization: text.slice(hit.start, hit.end), ...(agency ? { agency } : {}) }
  const rest = text.slice(hit.end, end).trim()
  if (rest === '' || isSomewhere(rest)) return { end, ...house }
  return isRole(rest) ? { end, ...house, role: rest } : undefined
}

/** `Repórter da Agência Brasil`, `senior correspondent for The Harbor Post` */
function splitPost(text: string, start: number, end: number, names: AgencyNames): Post | undefined {
  for (let at = text.indexOf(' ', start); at !== -1 && at < end; at = text.indexOf(' ', at + 1)) {
    const lead = stickAt(HOUSE_LEAD, text, at)?.[0]
    if (lead === undefined || !isRole(text.slice(start, at))) continue
    const from = at + lead.length
    const house = text.slice(from, end)
    const hit = names.at(text, from)
    const agency = hit?.end === end ? agencyOf(hit) : undefined
    if (hit?.end !== end && !isHouse(house)) continue
    return { end, role: text.slice(start, at), organization: house, ...(agency ? { agency } : {}) }
  }
  return undefined
}

function segmentEnd(text: string, from: number): number {
  const stretch = text.slice(from, from + LONGEST_POST + 1)
  const found = stretch.search(POST_END)
  return found === -1 ? from + stretch.length : from + found
}

/* ───────────────────────────── what follows a name ───────────────────────────── */

/** What is said of someone right after the name; an empty stretch counts for nothing. */
function postAfter(text: string, at: number, names: AgencyNames): Post | undefined {
  const email = stickAt(EMAIL, text, at)
  if (email) return { end: at + email[0].length, ...(email[1] !== undefined ? { email: email[1] } : {}) }
  const place = placeAfter(text, at)
  if (place !== undefined) return { end: place }
  const house = stickAt(HOUSE_LEAD, text, at)?.[0]
  if (house !== undefined) return houseAfter(text, at + house.length, names, FOR.test(house))
  const lead = stickAt(POST_LEAD, text, at)?.[0]
  if (lead === undefined) return undefined
  const from = at + lead.length
  const segment = trimmedEnd(text, from, segmentEnd(text, from))
  const apart = lead.trim() !== '' || names.at(text, from) !== undefined
  const post = (apart ? postIn(text, from, segment, names) : undefined) ?? roleOnly(text, from)
  if (post === undefined || post.end === from) return undefined
  if (!lead.includes('(')) return post
  return text[post.end] === ')' ? { ...post, end: post.end + 1 } : undefined
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length
}

function roleOnly(text: string, from: number): Post | undefined {
  const end = roleEnd(text, from)
  return end === undefined || !NAME_EDGE.test(text.slice(end, end + 1))
    ? undefined
    : { end, role: text.slice(from, end) }
}

function houseAfter(text: string, from: number, names: AgencyNames, anyHouse: boolean): Post | undefined {
  const end = trimmedEnd(text, from, segmentEnd(text, from))
  const hit = names.at(text, from)
  if (hit?.end !== end && !isHouse(text.slice(from, end)) && !(anyHouse && nameAt(text, from)?.end === end))
    return undefined
  const agency = hit?.end === end ? agencyOf(hit) : undefined
  return { end, organization: text.slice(from, end), ...(agency ? { agency } : {}) }
}

/** The end of ` in Beijing`, ` in Washington, D.C.` */
function placeAfter(text: string, at: number): number | undefined {
  const lead = stickAt(PLACE_LEAD, text, at)?.[0]
  if (lead === undefined) return undefined
  const place = stickAt(PLACE, text, at + lead.length)?.[0]
  if (place === undefined) return undefined
  const end = at + lead.length + (place.endsWith('.') && !isRegion(place) ? place.length - 1 : place.length)
  const part = stickAt(NEXT_PART, text, end)
  return part?.[1] !== undefined && (isRegion(part[1]) || isCountry(part[1])) ? end + part[0].length : end
}

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
  const house = trimmedEnd(text, at, segmentEnd(text, at))
  if (OPENS_HOUSE.test(text.slice(at, house)) && holdsHouse(text.slice(at, house)))
    return { start: at, end: house, name: text.slice(at, house), post: {}, words: 3 }
  const name = nameAt(text, at, stopIn(text, names))
  return name && { start: at, end: name.end, name: text.slice(at, name.end), post: {}, words: name.words }
}

/** Another capital follows that is no place: the hit may be somebody's first name, `Petra Lind`. */
function nextIsName(text: string, at: number): boolean {
  const name = text[at] === ' ' ? nameAt(text, at + 1) : undefined
  return name !== undefined && roleEnd(text, at + 1) === undefined && !isSomewhere(text.slice(name.start, name.end))
}

/** The people named from an offset on, with all that is said of them: `Ada Lind in Oslo and Bo Ek, AP Business Writers`. */
export function peopleAt(text: string, at: number, names: AgencyNames): PeopleMatch | undefined {
  const drafts: Draft[] = []
  let end = at
  let next = at
  while (drafts.length < MOST_PEOPLE) {
    const who = whoAt(text, next, names)
    if (who === undefined) break
    if (drafts.length > 0 && who.words === 1 && isSomewhere(who.name)) {
      end = who.end
    } else {
      drafts.push(who)
      end = readPosts(text, who, drafts, names)
    }
    const joint = stickAt(JOINT, text, end)?.[0]
    if (joint === undefined) break
    next = end + joint.length
  }
  return drafts.length === 0 ? undefined : matchOf(at, end, drafts)
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

const PLURAL = /s$/u

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
