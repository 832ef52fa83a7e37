import { agencies } from '../src/data/agencies'
import type { Agency, DatelineForm, RevisionKind } from '../src/model'
import { type Chance, chanceOf, some } from './chance'
import { captionText, headline, lead, names, paragraphs } from './sentences'

/** A generated wire story: the text as filed and what must be read from it. */
export interface WireStory {
  readonly name: string
  readonly text: string
  readonly headline: string
  readonly revision: RevisionKind | undefined
  readonly dateline: string
  readonly place: string | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly agency: string
  readonly bylines: readonly string[]
  readonly body: readonly string[]
}

const AP_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const
const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
] as const
/** `Aug. 20` `Nov 14` `16 March` `2nd May`: a day and an English month in an example. */
const DATE =
  /\b(?:(\d{1,2})(\.|st|nd|rd|th)? )?(Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(\.?)(?: (\d{1,2}))?(?![\p{L}\d])/u
/** The word of the lead that ends an example, glued or not. */
const LEAD_WORD = /\p{Lu}\p{Ll}{0,20}$/u
const ASCII_AND_DASHES = /^[\x20-\x7e–—©]+$/u
/** What may follow a place that can be exchanged: a date, an agency, a dash; no region. */
const PLAIN_PLACE_END = /^(?:,? (?:\d|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)|--\(| ?[-–—])/u
const PLACES = [
  'SEOUL',
  'OSLO',
  'LISBON',
  'NAIROBI',
  'BUENOS AIRES',
  'HAMBURG',
  'ST. LOUIS',
  'JAKARTA',
  'NEW YORK',
  'BRUSSELS',
  'MADRID',
  'TOKYO',
] as const
const REPORTED: ReadonlySet<string> = new Set(['reuters'])
const NOTED: ReadonlySet<string> = new Set(['yonhap'])

interface House {
  readonly agency: Agency
  readonly form: DatelineForm
}

/** Every dateline of the data that is written in English and whose date and lead we know how to exchange. */
const houses: readonly House[] = agencies
  .filter((agency) => agency.languages.includes('en'))
  .flatMap((agency) => agency.datelines.map((form) => ({ agency, form })))
  .filter(({ form }) => isEnglish(form))

function isEnglish(form: DatelineForm): boolean {
  if (!ASCII_AND_DASHES.test(form.example) || !LEAD_WORD.test(form.example)) return false
  if (form.names !== undefined || form.place === undefined) return false
  return form.day === undefined || (form.month !== undefined && DATE.test(form.example))
}

interface Head {
  /** With the space before the lead, if there is one. */
  readonly text: string
  readonly place: string | undefined
  readonly month: number | undefined
  readonly day: number | undefined
}

/** The example's dateline with another place and another day. */
function headOf({ form, agency }: House, chance: Chance): Head {
  const from = form.example.replace(LEAD_WORD, '')
  const placed = withPlace(from, form, agency, chance)
  if (form.day === undefined) return { ...placed, month: undefined, day: undefined }
  const [month, day] = [chance.between(1, 12), chance.between(1, 28)]
  return {
    ...placed,
    text: placed.text.replace(DATE, (...parts) => dateLike(parts.map(String), month, day)),
    month,
    day,
  }
}

function dateLike(example: readonly string[], month: number, day: number): string {
  const [, first = 'undefined', ending = 'undefined', name = '', dot] = example
  const short = (dot === '' && name.length === 3 && name !== 'May' ? SHORT_MONTHS : AP_MONTHS)[month - 1] ?? ''
  if (first === 'undefined') return `${short} ${String(day)}`
  return `${String(day)}${ending === 'undefined' ? '' : ending === '.' ? '.' : ordinal(day)} ${short}`
}

const ordinal = (day: number): string => {
  const last = day > 10 && day < 14 ? 0 : day % 10
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
}

function withPlace(
  text: string,
  form: DatelineForm,
  agency: Agency,
  chance: Chance,
): { text: string; place: string | undefined } {
  const { place } = form
  if (place === undefined || !text.startsWith(place) || !isPlain(text.slice(place.length), agency))
    return { text, place }
  const capitals = chance.pick(PLACES)
  const fresh = place === place.toUpperCase() ? capitals : titled(capitals)
  return { text: fresh + text.slice(place.length), place: fresh }
}

const isPlain = (rest: string, agency: Agency): boolean =>
  PLAIN_PLACE_END.test(rest) || agency.names.some((name) => rest.startsWith(` (${name}`))

const titled = (capitals: string): string =>
  capitals.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())

/** A tag of the data that stands before a headline, its number filled in. */
function tagOf(agency: Agency, chance: Chance): { text: string; revision: RevisionKind | undefined } {
  const tags = (agency.tags ?? []).filter(
    ({ where, form }) => where === 'prefix' && ASCII_AND_DASHES.test(form) && !/\{(?!n\}|nth\})/u.test(form),
  )
  if (tags.length === 0 || !chance.happens(60)) return { text: '', revision: undefined }
  const tag = chance.pick(some(tags, 'tag'))
  const filled = tag.form.replace('{nth}', chance.pick(['2nd', '3rd'])).replace('{n}', String(chance.between(1, 4)))
  return { text: filled.endsWith('-') ? filled : `${filled} `, revision: tag.revision }
}

/** One of the data's examples, when chance wants one. */
function example(forms: readonly { example: string }[] | undefined, chance: Chance, percent: number): string[] {
  const plain = (forms ?? []).filter(({ example }) => ASCII_AND_DASHES.test(example))
  return plain.length > 0 && chance.happens(percent) ? [chance.pick(some(plain, 'example')).example] : []
}

const credits = (agency: Agency): { example: string }[] =>
  (agency.credits ?? []).filter(({ example }) => example.startsWith('(') && example.endsWith(')'))

function captionOf(agency: Agency, chance: Chance): string[] {
  return example(credits(agency), chance, 30).map((credit) => `${captionText(chance)} ${credit}`)
}

/** The story that this seed gives; seeds that follow each other walk through the datelines of the data. */
export function wireStory(seed: number): WireStory {
  const chance = chanceOf(seed * 7919 + 1)
  const house = some(houses, 'dateline form')[(seed * 37) % houses.length]
  if (!house) throw new Error('there is no dateline form')
  const { agency } = house
  const tag = tagOf(agency, chance)
  const head = headOf(house, chance)
  const title = headline(chance)
  const bylines = chance.happens(50) ? names(chance, chance.happens(50) ? 2 : 1) : []
  const body = [lead(chance), ...paragraphs(chance, chance.between(3, 9))]
  const lines = [
    tag.text + title,
    ...captionOf(agency, chance),
    ...(NOTED.has(agency.id) && chance.happens(60)
      ? ['(ATTN: ADDS details in paras 3-4; UPDATES with minor edits throughout)']
      : []),
    ...(bylines.length > 0 ? [`By ${bylines.join(' and ')}`] : []),
    head.text + (body[0] ?? ''),
    ...body.slice(1),
    ...tail(agency, bylines, chance),
  ]
  return {
    name: `${String(seed)} ${agency.id} ${house.form.form}`,
    text: lines.join(chance.pick(['\n\n', '\n'])),
    headline: title,
    revision: tag.revision,
    dateline: head.text.trim(),
    place: head.place,
    month: head.month,
    day: head.day,
    agency: agency.id,
    bylines,
    body,
  }
}

function tail(agency: Agency, bylines: readonly string[], chance: Chance): string[] {
  const reported = REPORTED.has(agency.id) && chance.happens(70)
  return [
    ...(reported ? [`(Reporting by ${bylines[0] ?? 'Signe Halvorsen'}; Editing by Piet Vos)`] : []),
    ...example(agency.signOffs?.filter(namesNobody), chance, 40),
    ...example(agency.endMarks, chance, 60),
    ...example(agency.rights, chance, 50),
  ]
}

/** Whoever a sign-off names is a byline of its own: `(By Ada Lind)`. */
const namesNobody = ({ form }: { readonly form: string }): boolean => !form.includes('{names}')

/** The first `count` stories. */
export const wireStories = (count: number): WireStory[] => Array.from({ length: count }, (_, i) => wireStory(i))

/** How many datelines of the data the stories walk through. */
export const houseCount = houses.length
