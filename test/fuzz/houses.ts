import { agencies } from '../../src/data/agencies'
import { sharedForms } from '../../src/data/dateline-forms'
import { gazetteer } from '../../src/data/places/gazetteer'
import { localPlaces } from '../../src/data/places/local'
import type { Agency } from '../../src/model'
import { type Chance, some } from '../chance'
import { english } from './english'
import { dateIn, withDate } from './dates'
import { type Tongue, tongues } from './tongues'

/** A way in which an agency opens its stories. */
export interface House {
  readonly agency: Agency
  readonly form: string
  /** The dateline as the data shows it, without the lead; for a form that all agencies share, nothing. */
  readonly example?: Example
  readonly name: string
  readonly tongue: Tongue
}

interface Example {
  readonly text: string
  /** The lead follows on a line of its own. */
  readonly alone: boolean
  readonly place: string | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly names: readonly string[]
}

/** A dateline as it stands before its lead, and what must be read of it. */
export interface Head {
  readonly text: string
  readonly alone: boolean
  readonly place: string | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly names: readonly string[]
}

const LEAD_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,40}$/u
/** What a form ends with, if that is no slot: `) =` `日电`. */
const LAST_LITERAL = /(?<=^|\})[^{}]{1,40}$/u
/** Words beyond a form: `) 새 항구`. */
const LEAD_WORDS = /^[\s\p{L}\p{M}\d]+$/u
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{sc=Hangul}/u, ['ko']],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, ['ja']],
  [/\p{sc=Han}/u, ['zh', 'ja', 'ko']],
  [/\p{sc=Cyrillic}/u, ['ru', 'uk', 'be', 'bg']],
  [/\p{sc=Arabic}/u, ['ar', 'fa', 'ur']],
  [/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u, ['hi', 'el', 'he', 'hy', 'ka']],
]
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(SCRIPTS.flatMap(([, languages]) => languages))

/** The languages of the agency that are written as the text is. */
function languagesFor(text: string, { languages }: Agency): readonly string[] {
  const [, others] = SCRIPTS.find(([script]) => script.test(text)) ?? []
  return others ?? languages.filter((language) => !OTHER_SCRIPTS.has(language))
}

const COPY: ReadonlyMap<string, Tongue> = new Map([english, ...tongues].map((tongue) => [tongue.language, tongue]))

/** The copy of the first language that there is copy of; English otherwise. */
const tongueOf = (languages: readonly string[]): Tongue =>
  languages.flatMap((language) => COPY.get(language) ?? [])[0] ?? english

/** How all agencies may write: with a place that is known, in brackets, before a dash or a colon. */
const SHARED = [
  '{place}, {date} ({agency}) {dash}',
  '{place}, {date}, ({agency}) {dash}',
  '{place} {date} ({agency}) {dash}',
  '{place} ({agency}) {dash}',
  '{place}, ({agency}) {dash}',
  '{place}, {date} ({agency}):',
] as const satisfies readonly (typeof sharedForms)[number][]

const own: readonly House[] = agencies.flatMap((agency: Agency) =>
  agency.datelines.map((line): House => {
    const alone = hasNoLead(line, agency)
    const text = alone ? line.example : withoutLead(line)
    const languages = languagesFor(line.example, agency)
    const { place, month, day, names = [] } = line
    return {
      agency,
      form: line.form,
      name: agency.name,
      tongue: tongueOf(languages),
      example: { text, alone, place, month, day, names },
    }
  }),
)

function withoutLead({ form, example }: Agency['datelines'][number]): string {
  const literal = LAST_LITERAL.exec(form)?.[0].trim() ?? ''
  const end = literal === '' ? -1 : example.lastIndexOf(literal) + literal.length
  const rest = example.slice(end)
  const space = rest.length - rest.trimStart().length
  return end >= literal.length && LEAD_WORDS.test(rest) ? example.slice(0, end + space) : example.replace(LEAD_WORD, '')
}

function hasNoLead({ form, example, place = '\0', names = [] }: Agency['datelines'][number], agency: Agency): boolean {
  if (form.endsWith('{place}')) return example.endsWith(place)
  if (form.endsWith('{names}')) return example.endsWith(names.at(-1) ?? '\0')
  if (form.endsWith('{date}')) return /\d$/u.test(example)
  return form.endsWith('{agency}') && agency.names.some((name) => example.endsWith(name))
}

const shared: readonly House[] = agencies.flatMap((agency: Agency) =>
  agency.names.flatMap((name) =>
    SHARED.map((form): House => ({ agency, form, name, tongue: tongueOf(languagesFor(name, agency)) })),
  ),
)

/** Every dateline of the data, and every name of every agency in the forms that all share. */
export const houses: readonly House[] = [...own, ...shared]
/** How many of them, from the first, are an agency's own. */
export const ownHouses = own.length

const LATIN = /^[\p{sc=Latin} '’-]{3,30}$/u
const TOWN = /[0-9a-z]([^0-9a-z\n]+)/gu

/** Towns of the gazetteer in capitals that share no letters with the one before: a sample from all over the list. */
const towns = some(
  [...gazetteer.matchAll(TOWN)].filter(([row]) => row.startsWith('0')).flatMap(([, name]) => name?.match(LATIN) ?? []),
  'town',
)

const PLACES: readonly string[] = [
  'SEOUL',
  'OSLO',
  'LISBON',
  'NAIROBI',
  'BUENOS AIRES',
  'HAMBURG',
  'ST. LOUIS',
  'JAKARTA',
  'NEW YORK',
  'TOKYO',
]

/** What may follow a place that can be exchanged: a date, an agency, a dash; no region. */
const PLAIN_END = /^(?:[,.]? ?\(?\d|,? \p{L}{3,9}\.? \d|--\(|[/=電电]| \/| ?[-–—]| \()/u

function placeFor({ language }: Tongue, capitals: boolean, chance: Chance): string {
  const local: string | undefined = Object.entries(localPlaces).find(([key]) => key === language)?.[1]
  const names = local?.split(',').map((name) => name.trim()) ?? []
  if (names.length > 0)
    return capitals ? chance.pick(some(names, 'place')).toUpperCase() : chance.pick(some(names, 'place'))
  return capitals && chance.happens(60) ? chance.pick(towns) : cased(chance.pick(some(PLACES, 'place')), capitals)
}

const cased = (place: string, capitals: boolean): string =>
  capitals ? place : place.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())

/** The dateline of the house with another place and another day, as far as it is known how to exchange them. */
export function headOf(house: House, chance: Chance): Head {
  return house.example ? ownHead(house, house.example, chance) : sharedHead(house, chance)
}

function ownHead({ agency, tongue }: House, example: Example, chance: Chance): Head {
  // `Oct 20, 2003` is English where the agency writes English at all.
  const languages = agency.languages.toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
  const { text, month, day } = withDate(example.text, example, languages, chance)
  return { ...example, ...withPlace(text, example.place, tongue, chance), month, day }
}

function withPlace(text: string, place: string | undefined, tongue: Tongue, chance: Chance) {
  if (place === undefined) return { text, place }
  const at = text.indexOf(place)
  const rest = text.slice(at + place.length)
  const isCased = place.toLowerCase() !== place.toUpperCase()
  if (at === -1 || place.includes('/') || !PLAIN_END.test(rest) || !isCased) return { text, place }
  const fresh = placeFor(tongue, place === place.toUpperCase(), chance)
  return { text: text.slice(0, at) + fresh + rest, place: fresh }
}

const DASHES = ['-', '--', '–', '—'] as const

function sharedHead({ form, name, tongue }: House, chance: Chance): Head {
  const capitals = tongue.language === 'en' || chance.happens(50)
  const place = placeFor(tongue, capitals, chance)
  const dated = form.includes('{date}')
  const [month, day] = [chance.between(1, 12), chance.between(1, 28)]
  const text = form
    .replace('{place}', () => place)
    .replace('{date}', dateIn(tongue, tongue.language, month, day))
    .replace('{agency}', () => name)
    .replace('{dash}', chance.pick(DASHES))
  const known = dated ? { month, day } : { month: undefined, day: undefined }
  return { text: `${text} `, alone: false, place, ...known, names: [] }
}
