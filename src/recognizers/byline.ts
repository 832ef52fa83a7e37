import { unnamedBylines } from '../data/bylines'
import type { Lexicon } from '../lexicon'
import { type Byline, readByline } from '../lexicon/bylines'
import { readEastAsianByline } from '../lexicon/east-asian-bylines'
import { type AgencyNames, peopleAt, type PeopleMatch, type Post, postIn } from '../lexicon/people'
import { isCountry, isPlace } from '../lexicon/places'
import type { Person } from '../model'
import type { AgencyRef, Cited, Evidence, Line, Metadata, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A line that names who wrote the story and nothing else is no longer than this. */
const LONGEST = 120
const LONGEST_POST_LINE = 60
const LONGEST_NAME_LINE = 40
const UNNAMED: ReadonlySet<string> = new Set(unnamedBylines)
const SPACES = /\s+/u
/** The end of a wire line: `Associated Press=` */
const EQUALS = /\s?=$/u
const ENDS_SENTENCE = /[.!?:;]$/u
const HAS_SMALL = /\p{Ll}/u
const CAPITAL_START = /^[\p{Lu}\p{Lo}]/u
/** `- Ada Lind` */
const DASHED = /^[-–—] ?(?=\p{Lu})/u

type Look = Sight<Lexicon>

/** Sees who wrote the story: `By Ada Lind, AP Business Writer`, `홍길동 기자 =`, `AFP, MANILA`. */
export const seeByline: Recognizer = (line, sight) => {
  if (line.kind === 'image' || line.kind === 'rule' || line.kind === 'front-matter' || line.text.length < 2) return []
  const { names } = sight.lexicon
  const led = readByline(line.text, names)
  if (led) return [fromLead(line, led, sight)]
  const eastAsian = fromEastAsia(line)
  if (eastAsian) return [eastAsian]
  if (line.text.length > LONGEST || ENDS_SENTENCE.test(line.text)) return []
  return bareByline(line, sight)
}

const evidenceOf = (
  line: Line,
  range: { readonly start: number; readonly end: number },
  strength: Strength,
  rule: string,
  people: readonly Cited<Person>[],
  agency?: AgencyRef,
): Evidence => ({
  kind: 'byline',
  line: line.index,
  start: range.start,
  end: range.end,
  strength,
  because: `byline/${rule}`,
  people,
  ...(agency ? { agency } : {}),
})

/* ─────────────────────────── a word for it stands first ─────────────────────────── */

function fromLead(line: Line, led: Byline, { after, metadata, lexicon }: Look): Evidence {
  const post = led.tail === 'none' || led.tail === 'equals' ? postLine(after, lexicon.names) : undefined
  const people = post ? led.people.map((person) => withPost(person, post)) : led.people
  const strength = leadStrength(led, post, metadata)
  return evidenceOf(line, led, strength, led.lead, people, led.agency ?? post?.agency)
}

function leadStrength(led: Byline, post: Post | undefined, metadata: Metadata): Strength {
  const [first] = led.people
  const name = first?.value.name ?? ''
  if (led.people.some(({ value }) => isAuthor(value.name, metadata))) return 'sure'
  if (led.people.some(({ value }) => value.email !== undefined)) return 'sure'
  if (led.people.length === 1 && (isPlace(name) || isCountry(name))) return 'hint'
  if (led.lead === 'weak' && led.words < 2) return 'hint'
  const house = led.agency !== undefined && (led.people.length > 1 || !isShortCode(name))
  const wire = led.tail === 'equals' || led.tail === 'dateline'
  return house || wire || post?.agency !== undefined ? 'sure' : 'likely'
}

/** `AP`, `PA`: capitals that stand for other things too. */
const isShortCode = (name: string): boolean => name.length <= 4 && !HAS_SMALL.test(name)

function withPost({ value, start, end }: Cited<Person>, { role, organization }: Post): Cited<Person> {
  const house = organization !== undefined && organization !== value.name ? { organization } : {}
  return { value: { ...house, ...(role !== undefined ? { role } : {}), ...value }, start, end }
}

/** The line below a byline that says whom they write for: `Associated Press=`, `AP Sports Writer`, `Staff Reporter`. */
function postLine(line: Line | undefined, names: AgencyNames): Post | undefined {
  if (line === undefined || line.text.length > LONGEST_POST_LINE) return undefined
  const text = line.text.replace(EQUALS, '')
  const post = CAPITAL_START.test(text) && !ENDS_SENTENCE.test(text) ? postIn(text, 0, text.length, names) : undefined
  return post?.role !== undefined || post?.agency !== undefined ? post : undefined
}

/* ───────────────────────────── Korean and Chinese ───────────────────────────── */

function fromEastAsia(line: Line): Evidence | undefined {
  const found = readEastAsianByline(line.text)
  if (found === undefined) return undefined
  return evidenceOf(line, found, found.marked && found.where !== 'end' ? 'sure' : 'likely', 'east-asia', found.people)
}

/* ────────────────────────── nothing but who and whose ────────────────────────── */

function bareByline(line: Line, sight: Look): Evidence[] {
  const { text } = line
  const all = { start: 0, end: text.length }
  const { names } = sight.lexicon
  if (isAuthor(text, sight.metadata)) return [evidenceOf(line, all, 'likely', 'metadata', [cited(text, 0)])]
  const below = postBelowName(line, sight)
  if (below) return [below]
  if (UNNAMED.has(text)) return [evidenceOf(line, all, unnamedStrength(text), 'unnamed', [cited(text, 0)])]
  const house = CAPITAL_START.test(text) ? postIn(text, 0, text.length, names) : undefined
  if (house?.agency && house.organization !== text && house.role === undefined) return [fromHouse(line, house)]
  const dashed = DASHED.exec(text)?.[0].length ?? 0
  const who = CAPITAL_START.test(text.slice(dashed)) ? peopleAt(text, dashed, names) : undefined
  if (who?.end !== text.length) return []
  const strength = dashed > 0 ? dashedStrength(who) : bareStrength(who, text, sight)
  return strength ? [evidenceOf(line, all, strength, 'bare', who.people, who.agency)] : []
}

/** `AFP, MANILA`, `Press Trust of India Kolkata`: the agency as author, with its place. */
function fromHouse(line: Line, { organization = '', agency }: Post): Evidence {
  const all = { start: 0, end: line.text.length }
  return evidenceOf(line, all, isShortCode(organization) ? 'hint' : 'likely', 'house', [cited(organization, 0)], agency)
}

const cited = (name: string, start: number): Cited<Person> => ({ value: { name }, start, end: start + name.length })
const unnamedStrength = (text: string): Strength => (text.includes(' ') ? 'likely' : 'hint')

/** The line that says whom the one named above it writes for; it names nobody. */
function postBelowName(line: Line, { before, metadata, lexicon }: Look): Evidence | undefined {
  const post = postLine(line, lexicon.names)
  if (post === undefined || before === undefined || !namesSomebody(before, metadata, lexicon.names)) return undefined
  return evidenceOf(line, { start: 0, end: line.text.length }, 'likely', 'post', [], post.agency)
}

function namesSomebody(line: Line, metadata: Metadata, names: AgencyNames): boolean {
  const led = readByline(line.text, names)
  if (led) return led.tail === 'none' || led.tail === 'equals'
  return isAuthor(line.text, metadata) || isNameLine(line.text, names)
}

/** A line of two to four words that is nothing but a person's name. */
function isNameLine(text: string, names: AgencyNames): boolean {
  if (text.length > LONGEST_NAME_LINE || !CAPITAL_START.test(text)) return false
  const who = peopleAt(text, 0, names)
  const [person] = who?.people ?? []
  return who?.end === text.length && person?.value.name === text && who.words >= 2 && who.words <= 4 && !isPlace(text)
}

/** `- Genalyn Kabiling` may close a story; `- Bernama` is no byline. */
const dashedStrength = ({ people, agency, words }: PeopleMatch): Strength | undefined =>
  people.length === 1 && agency === undefined && words >= 2 && words <= 4 ? 'hint' : undefined

function bareStrength(who: PeopleMatch, text: string, { after, metadata, lexicon }: Look): Strength | undefined {
  const [first] = who.people
  if (first === undefined) return undefined
  const { name, organization, role, email } = first.value
  if (who.people.some(({ value }) => isAuthor(value.name, metadata))) return 'likely'
  if (email !== undefined && who.words >= 2) return 'likely'
  if (organization !== undefined && who.agency && who.words >= 2) return 'likely'
  if (name === text) {
    if (who.agency) return lexicon.names.get(name) ? 'hint' : 'likely'
    return isNameLine(text, lexicon.names) && postLine(after, lexicon.names) !== undefined ? 'likely' : undefined
  }
  if (who.agency && who.people.length === 1 && organization === undefined)
    return role === undefined || !isShortCode(name) ? 'likely' : 'hint'
  if (filesFrom(first, text)) return 'likely'
  return role !== undefined && who.words >= 2 && who.people.length === 1 ? 'hint' : undefined
}

/** `ADA LIND in Bangkok` */
const filesFrom = ({ value, start, end }: Cited<Person>, text: string): boolean =>
  !HAS_SMALL.test(value.name) && value.name.includes(' ') && end - start === text.length && HAS_SMALL.test(text)

/* ────────────────────────────────── metadata ────────────────────────────────── */

const folded = (name: string): string => name.toLowerCase().trim().split(SPACES).join(' ')

/** Whether the page itself names this author. */
function isAuthor(name: string, { authors }: Metadata): boolean {
  if (authors.length === 0 || name.length > LONGEST) return false
  const wanted = folded(name)
  return authors.some((author) => folded(author) === wanted)
}
