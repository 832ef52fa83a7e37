/** How far a dateline that a form found may be trusted: `SEOUL, Sept. 22 (Yonhap) --` surely, `Advanced Placement (AP) –` not at all. */
import { beforePlaces } from '../data/dateline-forms'
import { houseWords } from '../data/house-words'
import { articles, koreanParticles } from '../data/small-words'
import type { Place } from '../model'
import { anyOf } from './any-of'
import type { Strength } from '../parts'
import type { CompiledForm, NamedAgency } from '.'
import type { FormMatch } from './match-form'
import { isAboard } from './place-starts'
import { isPlace } from './places'

const NOTHING_BEFORE = /^[\s"“”'‘(（[【*•·|>]{0,4}$/u
const LOWER_NEXT = /^(?:\s?[-–—]{1,2}\s)?["“'‘(]?\p{Ll}/u
/** A word that a place stands after in a sentence, so that it opens no dateline: `talks in BERLIN (AP) -`. */
const SENTENCE_BEFORE = new RegExp(`(?:^|\\s)(?:${beforePlaces.join('|')})\\s$`, 'u')
/** Words of the shortest headline that runs on into its dateline. */
const LEAST_HEADLINE = 3
/** A sentence that ends before it: what follows belongs to the story's text. */
const ENDED = /\p{Ll}[.!?]["”’)]? /u
const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u
const ARTICLES: ReadonlySet<string> = new Set(articles)

/** A form of dateline where it was found in a text. */
export interface DatelineCandidate extends FormMatch {
  readonly form: CompiledForm
  readonly agency?: NamedAgency
  /** As it stands, partners and desks included. */
  readonly called?: string
}

export const isCapitals = (text: string): boolean => CAPITAL.test(text) && !SMALL.test(text)

export const isOwn = ({ agency, form }: DatelineCandidate): boolean => agency !== undefined && writes(agency, form)
export const writes = ({ agency }: NamedAgency, { form }: CompiledForm): boolean =>
  agency.datelines.some((own) => own.form === form)

/** How far a candidate may be trusted, with the places that it names; undefined: not at all. */
export function strengthOf(text: string, candidate: DatelineCandidate, places: readonly Place[]): Strength | undefined {
  if (isSpokenOf(text, candidate) || isRemark(text, candidate)) return undefined
  const atStart = NOTHING_BEFORE.test(text.slice(0, candidate.start))
  const [place] = places
  const known = place !== undefined && isKnown(place)
  const lower = LOWER_NEXT.test(text.slice(candidate.end, candidate.end + 6))
  if (!candidate.place) return atStart ? placeless(candidate, lower) : placelessFurtherIn(text, candidate, lower)
  if (!place) return undefined
  if (isOpen(candidate)) return atStart && !lower ? openStrength(candidate, place, known) : undefined
  if (!atStart) return midLine(text, candidate, place, lower)
  if (candidate.date?.month !== undefined)
    return candidate.agency || known || isCapitals(place.name) ? 'sure' : mayBePerson(candidate) ? undefined : 'likely'
  if (isUntold(candidate)) return isUntoldAgency(text, candidate, place, known) ? 'likely' : undefined
  if (isStation(candidate) && !known && place.region === undefined) return undefined
  if (known) return lower && candidate.agency?.ambiguous ? undefined : 'sure'
  if (lower || spellsOut(place.name, candidate.called ?? '')) return undefined
  if (candidate.date) return 'likely'
  if (UNCASED.test(place.name) && candidate.form.form.includes('{place}{agency}'))
    return isSentence(text.slice(candidate.end)) ? 'likely' : undefined
  return unknownPlace(place, candidate.agency?.ambiguous ?? false)
}

/** Between quotation marks, or with a particle behind it, a dateline is what a sentence is about: `“OSLO (AP) -” is a short novel`, `(서울=연합뉴스)라는 말`. */
function isSpokenOf(text: string, { start, end }: DatelineCandidate): boolean {
  const rest = text.slice(end, end + LONGEST_PARTICLE)
  return OPENED.test(text.slice(Math.max(0, start - 2), start)) || CLOSED.test(rest) || PARTICLE.test(rest)
}
const OPENED = /[“„«「『]\s?$/u
const CLOSED = /^\s?[-–—]{0,2}(?:\s?[”»」』]|"\s)/u
const LONGEST_PARTICLE = 8
const PARTICLE = new RegExp(`^(?:${anyOf(koreanParticles)})\\s`, 'u')

/** `Ada Lind 4 March 2025 -`, `Ada Lind - 4 March 2025 -` say who wrote, and when: no comma parts words that are no known place from the day; nor does `Lind, 4 March (aged 90) -` tell. */
const mayBePerson = ({ form }: DatelineCandidate): boolean => DAY_BEHIND.test(form.form) || ANYTHING.test(form.form)
const DAY_BEHIND = /^\{place\}(?: |\{dash\})\{date\}/u
const ANYTHING = /[(/]\{text\}[)/]/u

/** Where an agency that nobody has told of would stand is no name: `GAMES, March 3 (all times GMT) -`. */
const isRemark = (text: string, { form, start, end }: DatelineCandidate): boolean =>
  ANYTHING.test(form.form) && !form.form.startsWith('(') && !HOUSE_NAME.test(text.slice(start, end))
const HOUSE_NAME = /[(/]\p{Lu}[\p{L}\d&.'’ -]{1,40}[)/]\s?\S{1,3}\s?$/u

/** An agency that nobody has told of, with no date beside it: `OSLO (Fjordnytt) -`. */
const isUntold = ({ form }: DatelineCandidate): boolean => UNTOLD.test(form.form)
const UNTOLD = /^\{place\} [(/]\{text\}[)/]/u

/** A whole lead follows it, the place is known and in capitals, and the brackets hold what agencies are called: no `PARIS (Texas) -`. */
function isUntoldAgency(text: string, { start, end }: DatelineCandidate, { name }: Place, known: boolean): boolean {
  const house = HOUSE.exec(text.slice(start, end))?.[1]
  if (!known || !isCapitals(name) || house === undefined || !(ACRONYM.test(house) || NAMES_HOUSE.test(house)))
    return false
  return text.length - end >= SHORTEST_LEAD && LEAD_END.test(text)
}
/** `KNA` `Warsan News` `Fjordnytt`, but not `Day Two`. */
const ACRONYM = /^\p{Lu}{2,6}$/u
const NAMES_HOUSE = new RegExp(`(?:${anyOf(houseWords)})(?!\\p{L})`, 'iu')
const HOUSE = /[(/]([^()/\d]{2,42})[)/]\s?\S{1,3}\s?$/u
const SHORTEST_LEAD = 60
const LEAD_END = /[.!?]["”’»)]?$/u

/** `Waco, Texas (KXYZ) -`, but not `John (KJV) -`. */
const isStation = ({ form }: DatelineCandidate): boolean => form.form.includes('{station}')

/** A form that no dash closes, of an agency that does not write it: the dash was lost, or a relay writes so. */
const isOpen = (candidate: DatelineCandidate): boolean => OPEN_END.test(candidate.form.form) && !isOwn(candidate)
const OPEN_END = /\(\{agency\}\)[.:]?$/u

/** `HELSINKI (STT) Uusi silta`, `Lima, set. 22 (ANDINA). El puente`: with a date, or a known place that no sentence opens with. */
function openStrength(
  { date, agency, called = '' }: DatelineCandidate,
  place: Place,
  known: boolean,
): Strength | undefined {
  if (!agency) return undefined
  if (date?.month !== undefined) return known ? 'sure' : isCapitals(place.name) ? 'likely' : undefined
  const told = !agency.ambiguous || SMALL_NAME.test(called)
  return known && (isCapitals(place.name) || told) ? 'likely' : undefined
}
/** `sda`: nothing else is a word in small letters alone behind a city. */
const SMALL_NAME = /^\p{Ll}{3,4}$/u

/** `A`, `F` and `P` of `Australian Federal Police` */
const INITIAL = /(?<!\p{L})\p{L}/gu
const CAPITAL_INITIAL = /(?<!\p{L})\p{Lu}/gu

/** In a script without case, and glued to the agency's name, any word may stand there: a known place, or what a sentence follows. */
const UNCASED = /^[^\p{Lu}\p{Ll}]+$/u
const SENTENCE_END = /[。．][）」』]?$/u
const LEAST_SENTENCE = 30
const isSentence = (rest: string): boolean => rest.length >= LEAST_SENTENCE && SENTENCE_END.test(rest)

/** A place that no gazetteer knows, with no date: `KULPSVILLE, Pa. (AP) — `, `Qala-e-Naw (BNA) `. */
function unknownPlace(place: Place, ambiguous: boolean): Strength | undefined {
  const words = place.name.split(/\s/u)
  if (place.region !== undefined) return 'sure'
  if (ARTICLES.has((words[0] ?? '').toLowerCase())) return undefined
  const most = ambiguous ? 2 : isCapitals(place.name) ? 4 : 3
  return words.length <= most ? 'likely' : undefined
}

/** `Australian Federal Police (AFP)`: the bracket stands for the words before it, so it is no agency. */
function spellsOut(words: string, called: string): boolean {
  const initials = [...words.matchAll(INITIAL)].map(([letter]) => letter.toUpperCase())
  const letters = called.toUpperCase()
  if (initials.length < 2 || letters.length > 6) return false
  const capitals = words.match(CAPITAL_INITIAL)?.join('') ?? ''
  return initials.join('').includes(letters) || (letters.includes(capitals.toUpperCase()) && capitals.length >= 2)
}

export const isKnown = (place: Place): boolean =>
  place.country !== undefined ||
  isPlace(place.name) ||
  isAboard(place.name) ||
  place.name.split('/').every((part) => isPlace(part))

/** `Jan 30 (Reuters) - `, `(CNN) -- `, `AP - `: without a place it needs more beside it. */
function placeless(candidate: DatelineCandidate, lower: boolean): Strength | undefined {
  if (candidate.date?.month !== undefined) return lower ? 'likely' : 'sure'
  if (lower || !candidate.agency) return undefined
  return candidate.agency.ambiguous || candidate.form.form === '{agency} {dash}' ? 'hint' : 'likely'
}

/** A letter that has a case, or a digit: no bracket follows it at once, `clu(서울=연합뉴스)`. */
const GLUED = /[\p{Lu}\p{Ll}\p{Nd}]$/u
/** It begins with a capital, or is written in a script without case: not `1,48COUVER`, `등SEOUL` or `ofna`. */
const ONE_SCRIPT = /^(?:\p{Lu}\P{Lo}{0,90}|[^\p{Lu}\p{Ll}\p{Nd}][^\p{Lu}\p{Ll}]{0,90})$/u

/** Further in, only a whole dateline counts, and only where no sentence leads up to it. */
function midLine(text: string, candidate: DatelineCandidate, place: Place, lower: boolean): Strength | undefined {
  const before = text.slice(0, candidate.start)
  if (!candidate.agency || lower || SENTENCE_BEFORE.test(before.slice(-10))) return undefined
  if (GLUED.test(before.slice(-2)) || !ONE_SCRIPT.test(place.name)) return undefined
  const known = isKnown(place)
  if (candidate.date?.month !== undefined)
    return known ? 'sure' : isCapitals(place.name) || place.region !== undefined ? 'likely' : undefined
  if (isCapitals(place.name)) return 'likely'
  return known && (!candidate.agency.ambiguous || isBracketed(candidate) || isCapitals(before)) ? 'likely' : undefined
}

/** `Berlin (AFP) - `: what stands in brackets behind a known city and before a dash is an agency, whatever else its letters mean. */
const isBracketed = ({ form }: DatelineCandidate): boolean => form.form.includes('({agency}) {dash}')

/** `… output forecast Jan 30 (Reuters) - `: the headline leads up to a day, no sentence does. */
function placelessFurtherIn(
  text: string,
  { date, agency, start }: DatelineCandidate,
  lower: boolean,
): Strength | undefined {
  const before = text.slice(0, start)
  if (!agency || date?.month === undefined || lower || before.trim().split(/\s+/u).length < LEAST_HEADLINE)
    return undefined
  return SENTENCE_BEFORE.test(before.slice(-10)) || ENDED.test(before) ? undefined : 'likely'
}
