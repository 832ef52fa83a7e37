import { statedLead, unnamedBylines } from '../data/bylines'
import { placeLeads, topicWords } from '../data/people'
import type { Lexicon } from '../lexicon'
import { isAuthorBox } from '../lexicon/author-boxes'
import { holdsAuthor, isAuthor } from '../lexicon/authors'
import { isLetterAt, isSmallAt } from '../lexicon/char-kinds'
import { isAboveLead, isAmongNames, isBesideMoment, isBetween, isOpen, tellsMoment } from '../lexicon/byline-places'
import { type Byline, isLoneLead, readByline } from '../lexicon/bylines'
import { readEastAsianByline } from '../lexicon/east-asian-bylines'
import { namedRow, readFactRow } from '../lexicon/fact-rows'
import { readCredit } from '../lexicon/credits'
import { peopleAt, peopleFirst, type PeopleMatch } from '../lexicon/people'
import { isCountry, isPlace } from '../lexicon/places'
import { type AgencyNames, hasRole, holdsAgency, holdsHouse, type Post, postIn } from '../lexicon/posts'
import { houseLine, mayBePost, postBelow, postLine } from '../lexicon/posts-below'
import { readTimeRow } from '../lexicon/time-rows'
import type { Person } from '../model'
import type { AgencyRef, Cited, Evidence, Line, Metadata, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A line that names who wrote the story and nothing else is no longer than this. */
const LONGEST = 120
const MOST_WORDS = 16
const LONGEST_NAME_LINE = 40
/** `WATCH LIVE` is in capitals, and no name; as a share of the letters. */
const MOST_CAPITALS = 0.8
const UNNAMED: ReadonlySet<string> = new Set(unnamedBylines)
const SPACES = /\s+/u
const ENDS = '.!?:;'
const endsSentence = (text: string): boolean => text !== '' && ENDS.includes(text.charAt(text.length - 1))
const HAS_SMALL = /\p{Ll}/u
const CAPITAL_START = /^[\p{Lu}\p{Lo}]/u
/** `ADA LIND in Bangkok` */
const FROM = `(?:${placeLeads.replaceAll(' ', '|')})`
const FILES_FROM = new RegExp(`^\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{3,60} ${FROM} \\p{Lu}`, 'u')
/** `- Ada Lind` */
const DASHED = /^[-–—] ?(?=\p{Lu})/u

/** A surname and a name are of three signs mostly */
const HAN_WORD = /^(?:\p{sc=Han}{2}|\p{sc=Han}{4})$/u
const STORY_END = /\p{Ll}{2}\.$/u

const UP_TO_PLACE = new RegExp(`^.{1,60} ${FROM} (?=\\p{Lu})`, 'u')
/** `, AP`, ` | Reuters` */
const AFTER_NAMES = /^\s?[,|–—-]/u

/** ` @adalind` */
const HANDLE = /^ ?[(|]? ?@\w{2,30}\)?$/u
/** `,` `&` after a name in an author's box */
const LIST_END = /^[,&|·•;]$/u
/** `— ` between a name and the day */
const JOINT = /^[-–—] (?=\P{Lu})/u
/** `Greater Accra) 10 April`: what is left of a place in brackets. */
const CLOSES_BRACKET = /^[)\]}]/u
const CELL_BEFORE = /[|•·/] ?$/u
const CELL_AFTER = /^ ?(?:[|•·/]|$)/u

type Look = Sight<Lexicon>

/** Sees who wrote the story: `By Ada Lind, AP Business Writer`, `홍길동 기자 =`, `AFP, MANILA`. */
export const seeByline: Recognizer = (line, sight) => {
  const found = bylinesIn(line, sight)
  if (found.length === 0) return found
  const placed = isAboveLead(line, sight.before, sight.after)
  return found.map((item) => withoutAgencies(placed ? placedWell(item, line) : item, sight.lexicon))
}

/** Between title and lead a whole line that may be a byline is one: `Reuters`, `Ada Lind, Staff Writer`. */
const placedWell = (item: Evidence, { text }: Line): Evidence =>
  item.strength === 'hint' && item.start === 0 && item.end === text.length ? { ...item, strength: 'likely' } : item

/** An agency that stands as author alone is no person; the byline cites it. */
function withoutAgencies(item: Evidence, { names }: Lexicon): Evidence {
  if (item.kind !== 'byline') return item
  const people = item.people.filter(({ value }) => names.get(value.name) === undefined)
  return people.length === item.people.length ? item : { ...item, people }
}

function bylinesIn(line: Line, sight: Look): Evidence[] {
  if (line.kind === 'image' || line.kind === 'rule' || line.kind === 'front-matter' || line.text.length < 2) return []
  const { names } = sight.lexicon
  const led =
    readFactRow(line.text, names, sight.metadata.authors)?.byline ??
    readByline(line.text, names) ??
    dashedByline(line, names) ??
    statedByline(line, names)
  if (led) return [fromLead(line, led, sight)]
  const eastAsian = fromEastAsia(line)
  if (eastAsian) return [eastAsian]
  const parted = partedByline(line, sight)
  if (parted) return [parted]
  if (line.text.length > LONGEST || endsSentence(line.text)) return []
  const bare = line.shape.words > MOST_WORDS ? [] : bareByline(line, sight)
  if (bare.length > 0) return bare
  const named = namedRow(line, names)?.byline
  return named ? [evidenceOf(line, named, 'hint', 'row', named.people)] : paperBelow(line, sight)
}

/** `- Por Ada Lind`: a byline of its own that a page's layout or a list has a dash before. */
function dashedByline({ text, kind }: Line, names: AgencyNames): Byline | undefined {
  const dash = text.length <= LONGEST ? dashEnd(text) : 0
  const led = dash > 0 && kind === 'text' ? readByline(text.slice(dash), names) : undefined
  if (led?.tail !== 'none') return undefined
  const people = led.people.map(({ value, start, end }) => ({ value, start: start + dash, end: end + dash }))
  return { ...led, people, end: led.end + dash }
}

/** What a record's label or an element of news markup says to be the byline, and has no lead of its own: `Author/Byline: ` `Ada Lind, Associated Press`. */
function statedByline({ text, hints }: Line, names: AgencyNames): Byline | undefined {
  if ((hints.key ?? hints.tag) !== STATED) return undefined
  const lead = `${statedLead} `
  const led = readByline(`${lead}${text}`, names)
  if (!led) return undefined
  const shift = (at: number): number => Math.max(0, at - lead.length)
  const people = led.people.map((person) => ({ ...person, start: shift(person.start), end: shift(person.end) }))
  return { ...led, people, end: shift(led.end) }
}
const STATED = 'byline'

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
  const post = led.tail === 'none' || led.tail === 'equals' ? postBelow(after, lexicon.names) : undefined
  const people = post ? led.people.map((person) => withPost(person, post)) : led.people
  const strength = leadStrength(led, post, metadata)
  return evidenceOf(line, led, strength, led.lead, people, led.agency ?? post?.agency)
}

function leadStrength(led: Byline, post: Post | undefined, metadata: Metadata): Strength {
  const [first] = led.people
  const name = first?.value.name ?? ''
  if (led.people.some(({ value }) => isNamed(value.name, metadata))) return 'sure'
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

/** `By` on a line, `Ada Lind` on the next one: what a layout had side by side. */
function partedByline(line: Line, { before, after, lexicon: { names } }: Look): Evidence | undefined {
  const { text } = line
  const all = { start: 0, end: text.length }
  if (before && isLoneLead(before.text)) {
    const who = fullNames(text, names)
    return who && evidenceOf(line, all, 'likely', 'below-lead', who.people, who.agency)
  }
  if (!after || !isLoneLead(text) || !fullNames(after.text, names)) return undefined
  return evidenceOf(line, all, 'likely', 'lead', [])
}

/** The people that a line names if it says nothing else, each by two words or more. */
function fullNames(text: string, names: AgencyNames): PeopleMatch | undefined {
  const who = text.length <= LONGEST && CAPITAL_START.test(text) ? peopleFirst(text, names) : undefined
  return who?.end === text.length && who.people.every(({ value }) => isFullName(value.name)) ? who : undefined
}

/* ───────────────────────────── Korean and Chinese ───────────────────────────── */

function fromEastAsia(line: Line): Evidence | undefined {
  const found = readEastAsianByline(line.text)
  if (found === undefined) return undefined
  const addressed = found.people.some(({ value }) => value.email !== undefined)
  const sure = addressed || (found.marked && found.where !== 'end')
  return evidenceOf(line, found, sure ? 'sure' : 'likely', 'east-asia', found.people)
}

/* ────────────────────────── nothing but who and whose ────────────────────────── */

function bareByline(line: Line, sight: Look): Evidence[] {
  const { text } = line
  const all = { start: 0, end: text.length }
  const { names } = sight.lexicon
  if (!mayName(line, sight)) return []
  if (isNamed(text, sight.metadata)) return [evidenceOf(line, all, 'sure', 'metadata', [cited(text, 0)])]
  const told = toldByPage(line, sight) ?? postBelowName(line, sight)
  if (told) return [told]
  if (UNNAMED.has(text)) return [evidenceOf(line, all, unnamedStrength(text), 'unnamed', [cited(text, 0)])]
  const house = CAPITAL_START.test(text) ? postIn(text, 0, text.length, names) : undefined
  if (house?.agency && house.organization !== text && house.role === undefined) return [fromHouse(line, house)]
  const dashed = dashEnd(text)
  const begins = CAPITAL_START.test(text.slice(dashed))
  const who = begins ? (dashed > 0 ? peopleAt(text, dashed, names) : peopleFirst(text, names)) : undefined
  if (who && HANDLE.test(text.slice(who.end)) && who.people.every(({ value }) => isFullName(value.name)))
    return [evidenceOf(line, all, 'likely', 'handle', who.people)]
  if (who?.end !== text.length) return []
  const strength =
    dashed > 0 ? dashedStrength(who, sight) : (bareStrength(who, text, sight) ?? apartStrength(line, sight))
  return strength ? [evidenceOf(line, all, strength, 'bare', who.people, who.agency)] : []
}

/** Where the name begins behind a dash that opens a line. */
const dashEnd = (text: string): number => (isLetterAt(text, 0) ? 0 : (DASHED.exec(text)?.[0].length ?? 0))

/** A quick look for what makes a line without `By` a byline: an agency, a role, an address, a word of the page. */
function mayName(line: Line, { before, after, metadata, lexicon }: Look): boolean {
  const { text } = line
  if (text.length <= LONGEST_NAME_LINE && isAmongNames(line, before, after)) return true
  if (holdsAgency(text, lexicon.names) || hasRole(text) || text.includes('@')) return true
  if ((!isSmallAt(text, 1) && FILES_FROM.test(text)) || dashEnd(text) > 0 || isAuthorBox(line)) return true
  if (holdsAuthor(text, metadata.authors) || mayBeTimed(line, before)) return true
  return text.length <= LONGEST_NAME_LINE && mayBePost(after, lexicon.names)
}

/** A name may have the moment behind it: `Ada Lind 4 March 2026 - 14:41`. */
const mayBeTimed = (line: Line, before: Line | undefined): boolean => line.shape.digits > 0 && isOpen(line, before)

/** People in an author's box, or first on a line of which the page itself names them: `Ada Lind 4 Febbraio 2025 - 14:41`. */
function toldByPage(line: Line, { before, metadata, lexicon }: Look): Evidence | undefined {
  const { text } = line
  const who = CAPITAL_START.test(text) ? peopleFirst(text, lexicon.names) : undefined
  const rest = who ? text.slice(who.end).trim().replace(JOINT, '') : ''
  if (who && rest !== '' && !LIST_END.test(rest) && readTimeRow(rest) === undefined) return authorCell(line, metadata)
  if (who === undefined || !who.people.every(({ value }) => isNamed(value.name, metadata) || isFullName(value.name)))
    return authorCell(line, metadata)
  const named = who.people.some(({ value }) => isNamed(value.name, metadata))
  const end = LIST_END.test(rest) ? text.length : who.end
  const rule = named ? 'metadata' : isAuthorBox(line) ? 'box' : undefined
  if (rule) return evidenceOf(line, { start: 0, end }, 'likely', rule, who.people, who.agency)
  const timed =
    isOpen(line, before) &&
    !CLOSES_BRACKET.test(rest) &&
    !holdsHouse(who.people[0]?.value.name ?? '') &&
    tellsMoment(rest)
  return timed ? evidenceOf(line, { start: 0, end }, 'hint', 'moment', who.people, who.agency) : undefined
}

/** An author whom the page names in a row of facts: `27. Januar 2026 • Ada Lind • 3 Minuten`. */
function authorCell(line: Line, { authors }: Metadata): Evidence | undefined {
  const { text } = line
  for (const author of authors) {
    const start = text.indexOf(author)
    if (start === -1 || author.length < 4) continue
    const end = start + author.length
    const apart = CELL_BEFORE.test(text.slice(0, start)) && CELL_AFTER.test(text.slice(end))
    if (apart) return evidenceOf(line, { start, end }, 'likely', 'metadata', [cited(author, start)])
  }
  return undefined
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

/** `BBC News` below `By Ada Lind` */
function paperBelow(line: Line, { before, lexicon }: Look): Evidence[] {
  const { names } = lexicon
  if (houseLine(line, names) === undefined) return []
  if (before === undefined || !endsInName(before, names)) return []
  return [evidenceOf(line, { start: 0, end: line.text.length }, 'likely', 'paper', [])]
}

/** `By Ada Lind` and nothing more */
function endsInName({ text }: Line, names: AgencyNames): boolean {
  const led = readByline(text, names)
  return led?.tail === 'none' || led?.tail === 'equals'
}

function namesSomebody(line: Line, metadata: Metadata, names: AgencyNames): boolean {
  if (readByline(line.text, names)) return endsInName(line, names)
  return isNamed(line.text, metadata) || isNameLine(line.text, names)
}

/** A line of two to four words that is nothing but a person's name. */
function isNameLine(text: string, names: AgencyNames): boolean {
  if (text.length > LONGEST_NAME_LINE || !CAPITAL_START.test(text)) return false
  const who = peopleFirst(text, names)
  const [person] = who?.people ?? []
  return who?.end === text.length && person?.value.name === text && who.words >= 2 && who.words <= 4 && !isPlace(text)
}

/** One of a list: `- Boys Golf` above `- Boys Tennis`. */
const isDashed = (line: Line | undefined): boolean => line !== undefined && dashEnd(line.text) > 0

/** `- Genalyn Kabiling` closes a story, or a quotation; `- Bernama` is no byline. */
function dashedStrength({ people, agency, words }: PeopleMatch, { before, after }: Look): Strength | undefined {
  if (people.length !== 1 || agency !== undefined || words < 2 || words > 4) return undefined
  if (isDashed(before) || isDashed(after)) return undefined
  return after === undefined && before !== undefined && STORY_END.test(before.text) ? 'likely' : 'hint'
}

/** Names of two to four words, then a sign, then the house: a headline has verbs, and its agency stands in brackets. */
function bareStrength(
  who: PeopleMatch,
  text: string,
  { before, after, metadata, lexicon }: Look,
): Strength | undefined {
  const [first] = who.people
  if (first === undefined) return undefined
  const { name } = first.value
  if (who.people.some(({ value }) => isNamed(value.name, metadata))) return 'likely'
  if (name === text) {
    if (who.agency) return lexicon.names.get(name) ? 'hint' : 'likely'
    if (!isNameLine(text, lexicon.names)) return undefined
    return nameStrength(postLine(after, lexicon.names)) ?? (isBetween(before, after) ? 'likely' : undefined)
  }
  if (who.agency && who.people.length === 1 && lexicon.names.get(name))
    return AFTER_NAMES.test(text.slice(name.length)) ? 'likely' : undefined
  if (!who.people.every(({ value }) => isFullName(value.name) || lexicon.names.get(value.name))) return undefined
  if (who.people.some(({ value }) => value.email !== undefined)) return 'likely'
  if (FILES_FROM.test(text)) return filesFrom(text)
  if (lastNameEnd(who) < text.length && !AFTER_NAMES.test(text.slice(lastNameEnd(who)))) return undefined
  return who.agency ? 'likely' : who.people.length === 1 && first.value.role !== undefined ? 'hint' : undefined
}

/** A name between title and lead is the author's; one beside a moment may be: whose comment or picture it is, is told by where it stands. */
function apartStrength(line: Line, { before, after, lexicon }: Look): Strength | undefined {
  const { text, shape } = line
  if (shape.capitals > MOST_CAPITALS || isTopic(text.split(',', 1)[0] ?? '')) return undefined
  if (!isNameLine(text, lexicon.names) && !isNamesLine(text, lexicon.names)) return undefined
  if (isAboveLead(line, before, after)) return 'likely'
  return isBesideMoment(line, before, after) && !(after && readCredit(after.text, lexicon)) ? 'hint' : undefined
}

/** `World Cup`, `Harbour Sentinel`, `金融`: a section, a club, a paper rather than somebody. */
const isTopic = (text: string): boolean =>
  holdsHouse(text) ||
  HAN_WORD.test(text) ||
  text
    .toLowerCase()
    .split(SPACES)
    .some((word) => TOPICS.has(word))
const TOPICS: ReadonlySet<string> = new Set(topicWords.split(' '))

/** `Ada Lind and Bo Ekman`: whole names of several people, and nothing else. */
const isNamesLine = (text: string, names: AgencyNames): boolean => (fullNames(text, names)?.people.length ?? 0) > 1

/** A name above a line that says for which agency, or as what: `Ada Lind` above `Staff Writer`. */
const nameStrength = (post: Post | undefined): Strength | undefined =>
  post?.agency !== undefined ? 'likely' : post?.role?.includes(' ') === true ? 'hint' : undefined

const isFullName = (name: string): boolean => {
  const words = name.split(SPACES).length
  return words >= 2 && words <= 4
}

const lastNameEnd = ({ people }: PeopleMatch): number => {
  const last = people.at(-1)
  return last === undefined ? 0 : last.start + last.value.name.length
}

/** `ADA LIND in Bangkok` */
const filesFrom = (text: string): Strength | undefined =>
  isPlace(text.replace(UP_TO_PLACE, '')) ? 'likely' : undefined

/** Whether the page itself names this author. */
const isNamed = (name: string, { authors }: Metadata): boolean => name.length <= LONGEST && isAuthor(name, authors)
