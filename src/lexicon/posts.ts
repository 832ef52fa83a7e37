/** What people of the trade are and whom they write for: `AP Business Writer`, `Repórter da Agência Brasil`, `in Beijing`. */
import { hiddenEmail } from '../data/contacts'
import {
  houseDomains,
  houseLeads,
  houseOpenings,
  organizations,
  placeLeads,
  placeParticles,
  roleEndings,
  roles,
  roleWords,
  smallHouse,
  workedFor,
} from '../data/people'
import { andWords, articles } from '../data/small-words'
import type { AgencyRef } from '../parts'
import { anyOf } from './any-of'
import { HALF, kindsOf, LETTER, NUMBER, SMALL } from './char-kinds'
import type { NamedAgency } from './index'
import type { NameHit, NameIndex } from './names'
import { nameAt, stickAt } from './person-names'
import { isCountry, isPlace, isRegion } from './places'
import { recent } from './recent'
import { stemLook } from './stems'

export type AgencyNames = NameIndex<readonly NamedAgency[]>

/** What someone is and where: the stretch after a name. */
export interface Post {
  readonly end: number
  readonly role?: string
  readonly organization?: string
  readonly agency?: AgencyRef
  readonly email?: string
}

const LONGEST_POST = 70
const MOST_ROLE_WORDS = 7

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ROLES = setOf(roles)
const ROLE_WORDS = setOf(roleWords)
const HOUSES = setOf(organizations)
/** Small words inside a role: `Redakteurin für Finanzen`, `correspondent in Oslo`. */
const LINKS = setOf(`${houseLeads.join(' ')} ${placeLeads}`)
/** ` in `, ` à ` */
const PLACE_LEAD = new RegExp(`,?\\s(?:${anyOf(placeLeads.split(' '))})\\s(?=\\p{Lu})`, 'uy')
const PLACE = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}(?: (?:(?:${anyOf(placeParticles)}) )?\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}){0,2}`,
  'uy',
)
const NEXT_PART = /,\s(\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?)/uy
/** ` of The`, ` for `: what follows must be a house */
const HOUSE_LEAD = new RegExp(`\\s(?:${anyOf(houseLeads)})\\s(?=[\\p{Lu}\\p{Lo}])`, 'uy')
const POST_LEAD = /\s{0,2}[,|/•·–—]\s{0,2}|\s-\s|\s?\(|\s|(?<=\p{Ll})(?=\p{Lu})/uy
/** Where a stretch about someone ends: `,` `|` ` - ` ` and ` */
const POST_END = new RegExp(String.raw`[,;|/•·()=<>[\]–—]|\s-\s|\s(?:${anyOf(andWords)})\s|\.\s|\.$`, 'u')
/** `hong@abc.co.kr`, `(abc@yna.co.kr)`, `[email protected]` */
const EMAIL = new RegExp(
  String.raw`\s?[,|/]?\s{0,2}[(<[（]?\s?(?:([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|${anyOf([hiddenEmail])})\s?[)>\]）]?`,
  'uy',
)
const capitalized = (ending: string): string => ending.charAt(0).toUpperCase() + ending.slice(1)
const ROLE_WORD = /\p{L}[\p{L}\p{M}.'’&-]{0,24}/uy
const ACRONYM = new RegExp(
  String.raw`^(?:\p{Lu}{2,6}|[\p{L}\d-]{2,24}\.(?:${anyOf([...houseDomains, ...houseDomains.map(capitalized)])}))$`,
  'u',
)
/** `The New York Times`, `Le Figaro` */
export const OPENS_HOUSE = new RegExp(String.raw`^(?:${anyOf(houseOpenings)}) \p{Lu}`, 'u')
/** What may stand after a name */
export const NAME_EDGE = /^(?:[\s,;|/•·()=<>[\]–—:]|$)/u
const GLUED = /\p{Ll}\p{Lu}/u
const SPACES = /\s+/u
const HAS_SMALL = /\p{Ll}/u
const PUNCTUATION = /[.,'’]/gu

/** A house that no list has, after a word that only a house follows: `for MailOnline` */
const SPECIAL_TO = new RegExp(`(?:${anyOf(workedFor)}) (?:(?:${anyOf(articles)}) )?(?=\\p{Lu})`, 'uy')
const FOR = new RegExp(`^\\s(?:${anyOf(workedFor)})`, 'u')

/* ───────────────────────────────── houses and roles ───────────────────────────────── */

/** The agency that a name stands for, if it is only one. */
export const agencyOf = (hit: NameHit<readonly NamedAgency[]> | undefined): AgencyRef | undefined =>
  hit?.value.length === 1 ? hit.value[0]?.ref : undefined

const folded = (word: string): string => word.toLowerCase().replace(PUNCTUATION, '')

/** `Editor-in-Chief`, `Wirtschaftsredakteurin`; in `LindKorrespondent` a name stands before the role */
function isRoleWord(word: string): boolean {
  const lower = folded(word)
  if (GLUED.test(word)) return ROLES.has(lower)
  return (
    ROLES.has(lower) || ROLES.has(lower.split('-')[0] ?? '') || roleEndings.some((ending) => lower.endsWith(ending))
  )
}

/** The end of a role in lower or title case that begins at an offset: `Staff Writer`, `chief political correspondent`. */
export function roleEnd(text: string, at: number): number | undefined {
  let end: number | undefined
  let position = at
  for (let i = 0; i < MOST_ROLE_WORDS; i++) {
    const word = stickAt(ROLE_WORD, text, position)?.[0]
    if (word === undefined) break
    const isRole = isRoleWord(word)
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
  const known = (word: string): boolean => isRoleWord(word) || ROLE_WORDS.has(folded(word))
  return (
    words.some(isRoleWord) && words.every((word) => known(word) || LINKS.has(word) || !HAS_SMALL.test(word.charAt(0)))
  )
}

function isHouse(stretch: string): boolean {
  const words = stretch.split(SPACES)
  if (words.length > MOST_ROLE_WORDS || stretch.length > LONGEST_POST) return false
  if (words.length === 1 && ACRONYM.test(stretch)) return true
  return !HAS_SMALL.test(stretch.charAt(0)) && (OPENS_HOUSE.test(stretch) || holdsHouse(stretch))
}

/** One of its words, or the last part of one, means a house: `Harbor Union-Tribune`. */
export const holdsHouse = (stretch: string): boolean =>
  stretch.length <= LONGEST_POST &&
  stretch.split(SPACES).some((word) => HOUSES.has(folded(word.split('-').at(-1) ?? '')))

/** Whether this is a town, region or country. */
export const isSomewhere = (stretch: string): boolean => isPlace(stretch) || isRegion(stretch) || isCountry(stretch)

/** What a whole stretch says of someone: `AP Business Writer`, `Staff reporter`, `The San Diego Union-Tribune`, `Reuters`. */
export function postIn(text: string, start: number, end: number, names: AgencyNames): Post | undefined {
  const special = stickAt(SPECIAL_TO, text, start)?.[0].length
  if (special !== undefined) return houseAfter(text, start + special, names, true)
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

/** Where the stretch about someone ends that begins at an offset, outer space left out. */
export function segmentEnd(text: string, from: number): number {
  const stretch = text.slice(from, from + LONGEST_POST + 1)
  const found = stretch.search(POST_END)
  return from + stretch.slice(0, found === -1 ? stretch.length : found).trimEnd().length
}

/** Whether an agency's name begins at one of a text's capitals. */
export function holdsAgency(text: string, names: AgencyNames): boolean {
  if (names.within(text, 0, text.length).length === 0) return false
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kinds = kindsOf(text.charCodeAt(at))
    const opens = (before & (LETTER | NUMBER | HALF)) === 0 && (kinds & LETTER) !== 0
    const capital = (kinds & SMALL) === 0 || text.startsWith(smallHouse, at)
    if (opens && capital && names.at(text, at)) return true
    before = kinds
  }
  return false
}

const holdsRole = stemLook([...roles.split(' '), ...roleEndings])

const hasRoleWord = recent((text: string): boolean => text.split(SPACES).some(isRoleWord))

/** Whether one of a text's words means a role: a quick look before a closer one. */
export const hasRole = (text: string): boolean => holdsRole(text) && hasRoleWord(text)

/* ───────────────────────────── what follows a name ───────────────────────────── */

/** What is said of someone right after the name; an empty stretch counts for nothing. */
export function postAfter(text: string, at: number, names: AgencyNames): Post | undefined {
  const email = stickAt(EMAIL, text, at)
  if (email) return { end: at + email[0].length, ...(email[1] !== undefined ? { email: email[1] } : {}) }
  const place = placeAfter(text, at)
  if (place !== undefined) return { end: place }
  const house = stickAt(HOUSE_LEAD, text, at)?.[0]
  if (house !== undefined) return houseAfter(text, at + house.length, names, FOR.test(house))
  const lead = stickAt(POST_LEAD, text, at)?.[0]
  if (lead === undefined) return undefined
  const from = at + lead.length
  const segment = segmentEnd(text, from)
  const apart = lead.trim() !== '' || names.at(text, from) !== undefined
  const post = (apart ? postIn(text, from, segment, names) : undefined) ?? roleOnly(text, from)
  if (post === undefined || post.end === from) return undefined
  if (!lead.includes('(')) return post
  return text[post.end] === ')' ? { ...post, end: post.end + 1 } : undefined
}

function roleOnly(text: string, from: number): Post | undefined {
  const end = roleEnd(text, from)
  return end === undefined || !NAME_EDGE.test(text.slice(end, end + 1))
    ? undefined
    : { end, role: text.slice(from, end) }
}

function houseAfter(text: string, from: number, names: AgencyNames, anyHouse: boolean): Post | undefined {
  const end = segmentEnd(text, from)
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
