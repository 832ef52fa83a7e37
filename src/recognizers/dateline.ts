import { articles, bareForms, beforePlaces, belowTitle } from '../data/dateline-forms'
import { type CompiledForm, compileForm, type Lexicon, type NamedAgency } from '../lexicon'
import { leadingCreditEnd } from '../lexicon/leading-credits'
import { matchesOf } from '../lexicon/matches'
import { dashAfter, type FormMatch, matchForm } from '../lexicon/match-form'
import { isPlace, readPlaces } from '../lexicon/places'
import { reporterNames } from '../lexicon/reporter-names'
import type { Dateline, Place } from '../model'
import type { Evidence, Line, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** How far into a line a dateline may begin: a flattened page puts headline, deck and byline before it. */
const WINDOW = 420
/** A dateline that names no agency ends within so many characters. */
const BARE_WINDOW = 90
const NOTHING_BEFORE = /^[\s"“”'‘(（[【*•·|>]{0,4}$/u
const LOWER_NEXT = /^(?:\s?[-–—]{1,2}\s)?["“'‘(]?\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const SMALL = /\p{Ll}/u
const DASH = /--|[-–—=_]/gu
/** A word that a place stands after in a sentence, so that it opens no dateline: `talks in BERLIN (AP) -`. */
const SENTENCE_BEFORE = new RegExp(`(?:^|\\s)(?:${beforePlaces.join('|')})\\s$`, 'u')
/** Words of the shortest headline that runs on into its dateline. */
const LEAST_HEADLINE = 3
/** A sentence that ends before it: what follows belongs to the story's text. */
const ENDED = /\p{Ll}[.!?]["”’)]? /u
/** After a place that no gazetteer knows there must be a whole lead. */
const SHORTEST_LEAD = 100
/** `14 December 2002` `May 3, 2002`: a whole date before a hyphen. */
const DATE_BEFORE = /\d(?: \p{L}{3,9}\.?|,) (?:19|20)\d\d$/u
/** `-Oheneba the`, but no `-April 2003`. */
const LEAD_GLUED = /^-\p{Lu}[\p{L}\p{M}'’.-]{0,16},? (?!\d)/u
/** `MEDAN. `: only a place that is known. */
const CITY_STOP = /^(\p{Lu}[\p{Lu}\p{M}'’ -]{3,40})\. (?=["“'‘]?\p{Lu})/u
/** `Manaus - ` `Kochi: ` */
const CITY_BELOW_HOUSE = /^(\p{Lu}[\p{L}\p{M}.'’ -]{2,40}?)(?:: | [-–—] )(?=["“'‘]?\p{Lu})/u
/** `LIMA: ` `WASHINGTON — `: capitals, then a colon or a long dash, then a capital. */
const CITY_ONLY =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,20})?)(?:\s?(?:—|–|--)\s?|: | - )(?=["“'‘]?\p{Lu})/u

interface Candidate extends FormMatch {
  readonly form: CompiledForm
  readonly agency?: NamedAgency
  /** As it stands, partners and desks included. */
  readonly called?: string
}

/** Sees a dateline: `SEOUL, Sept. 22 (Yonhap) -- `, at a line's start or, in a flattened page, further in. */
export const seeDateline: Recognizer = (line, sight) => {
  const { before, lexicon } = sight
  const { text } = line
  if (line.kind === 'image' || line.kind === 'front-matter' || line.kind === 'rule') return []
  const named = best(text, namedCandidates(text, lexicon, isTitle(before)))
  if (named) return [named(line)]
  const bare = best(text, bareCandidates(text))
  if (bare) return [bare(line)]
  return cityOnly(line, sight)
}

/** `(AP) Text` opens a story below its title; below a sentence it may be any words in brackets. */
const isTitle = (before: Line | undefined): boolean => before !== undefined && before.shape.ending !== 'sentence'
const BELOW_TITLE: ReadonlySet<string> = new Set(belowTitle)

/** Every way in which an agency's name in the text can stand in one of the agency's forms. */
function namedCandidates(text: string, lexicon: Lexicon, titled: boolean): Candidate[] {
  const candidates: Candidate[] = []
  for (const hit of lexicon.names.within(text, 0, Math.min(text.length, WINDOW))) {
    for (const agency of hit.value) {
      const around = withPartners(text, hit, agency, lexicon)
      const mark = text.slice(around.end).trimStart().charAt(0)
      for (const form of agency.forms) {
        if (!mayFollow(form, mark)) continue
        if (!titled && BELOW_TITLE.has(form.form) && !writes(agency, form)) continue
        const match = matchForm(text, form.parts, form.anchor, around)
        if (match) candidates.push({ ...match, form, agency, called: text.slice(around.start, around.end) })
      }
    }
    if (candidates.some((candidate) => candidate.place && candidate.start <= 4)) break
  }
  return candidates
}

/** A quick look at the first mark behind an agency's name, before the form as a whole is tried. */
const mayFollow = ({ marks }: CompiledForm, mark: string): boolean => marks === undefined || marks.has(mark)

/** `dpa/lno`, `AFP-DPA-REUTER`, `tca/dpa`: the agency's stretch with the desks and partners joined to it. */
function withPartners(text: string, hit: { start: number; end: number }, named: NamedAgency, lexicon: Lexicon) {
  let { start, end } = hit
  for (let tries = 0; tries < 3; tries++) {
    const joint = /^ ?[/-] ?/u.exec(text.slice(end, end + 3))?.[0]
    if (joint === undefined) break
    const from = end + joint.length
    const partner = lexicon.names.at(text, from)?.end ?? deskEnd(text, from, named)
    if (partner === undefined) break
    end = partner
  }
  const before = /(?<=[(（[/=＝])[\p{L}-]{2,12} ?\/ ?$/u.exec(text.slice(Math.max(0, start - 16), start))?.[0]
  if (before !== undefined) start -= before.length
  return { start, end }
}

function deskEnd(text: string, from: number, named: NamedAgency): number | undefined {
  const desk = /^[\p{L}-]{1,12}/u.exec(text.slice(from, from + 12))?.[0]
  return desk !== undefined && named.agency.desks?.includes(desk) ? from + desk.length : undefined
}

const BARE: readonly CompiledForm[] = bareForms.map(compileForm)

/** Datelines without an agency, found by their dash; only at the line's start. */
function bareCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const { index } of matchesOf(DASH, text.slice(0, BARE_WINDOW))) {
    const end = dashAfter(text, index) ?? gluedHyphen(text, index)
    if (end === undefined) continue
    for (const form of BARE) {
      const match = matchForm(text, form.parts, form.anchor, { start: index, end })
      if (match?.start === 0) candidates.push({ ...match, form })
    }
  }
  return candidates
}

/** `Kumasi (Ashanti Region) 14 December 2002-Oheneba`: after a year, a hyphen glued to the lead is the dash. */
const gluedHyphen = (text: string, at: number): number | undefined =>
  DATE_BEFORE.test(text.slice(0, at)) && LEAD_GLUED.test(text.slice(at, at + 24)) ? at + 1 : undefined

const ARTICLES: ReadonlySet<string> = new Set(articles)

const isCapitals = (text: string): boolean => CAPITAL.test(text) && !SMALL.test(text)

const RANK: Readonly<Record<Strength, number>> = { sure: 3, likely: 2, hint: 1 }

/**
 * The best candidate, as evidence: the strongest; among equals the one that begins first, then the longest, then the
 * one whose agency writes this very form, then the one that says most.
 */
function best(text: string, candidates: readonly Candidate[]): ((line: Line) => Evidence) | undefined {
  if (candidates.length === 0) return undefined
  const judged = candidates.flatMap((candidate) => {
    const places = candidate.place ? readPlaces(text.slice(candidate.place.start, candidate.place.end)) : []
    const strength = strengthOf(text, candidate, places)
    return strength ? [{ candidate, places, strength }] : []
  })
  const [winner] = judged.toSorted(
    (a, b) =>
      RANK[b.strength] - RANK[a.strength] ||
      a.candidate.start - b.candidate.start ||
      b.candidate.end - a.candidate.end ||
      Number(isOwn(b.candidate)) - Number(isOwn(a.candidate)) ||
      b.candidate.form.parts.length - a.candidate.form.parts.length,
  )
  return winner && ((line) => asEvidence(line, winner.candidate, winner.places, winner.strength))
}

const isOwn = ({ agency, form }: Candidate): boolean => agency !== undefined && writes(agency, form)
const writes = ({ agency }: NamedAgency, { form }: CompiledForm): boolean =>
  agency.datelines.some((own) => own.form === form)

function asEvidence(line: Line, candidate: Candidate, places: readonly Place[], strength: Strength): Evidence {
  const { text } = line
  const raw = text.slice(candidate.start, candidate.end).trim()
  const dateline: Dateline = { raw, places: [...places], ...(candidate.date ? { date: candidate.date } : {}) }
  const names = candidate.names ? reporterNames(text, candidate.names) : []
  return {
    kind: 'dateline',
    line: line.index,
    start: candidate.start,
    end: candidate.end,
    strength,
    because: candidate.agency ? 'dateline/agency' : 'dateline/date',
    dateline,
    ...(candidate.agency ? { agency: candidate.agency.ref } : {}),
    ...(names.length > 0 ? { names } : {}),
  }
}

/** How far a candidate may be trusted; undefined: not at all. */
function strengthOf(text: string, candidate: Candidate, places: readonly Place[]): Strength | undefined {
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
  if (known) return lower && candidate.agency?.ambiguous ? undefined : 'sure'
  if (lower || spellsOut(place.name, candidate.called ?? '')) return undefined
  if (candidate.date) return 'likely'
  if (UNCASED.test(place.name) && candidate.form.form.includes('{place}{agency}')) return undefined
  return unknownPlace(place, candidate.agency?.ambiguous ?? false)
}

/** `Ada Lind 4 March 2025 -` says who wrote, and when: nothing parts words that are no known place from the day. */
const mayBePerson = ({ form }: Candidate): boolean => form.form.startsWith('{place} {date}')

/** A form that no dash closes, of an agency that does not write it: the dash was lost, or a relay writes so. */
const isOpen = (candidate: Candidate): boolean => OPEN_END.test(candidate.form.form) && !isOwn(candidate)
const OPEN_END = /\(\{agency\}\)[.:]?$/u

/** `HELSINKI (STT) Uusi silta`, `Lima, set. 22 (ANDINA). El puente`: with a date, or a known place that no sentence opens with. */
function openStrength({ date, agency, called = '' }: Candidate, place: Place, known: boolean): Strength | undefined {
  if (!agency) return undefined
  if (date?.month !== undefined) return known ? 'sure' : isCapitals(place.name) ? 'likely' : undefined
  const told = !agency.ambiguous || SMALL_NAME.test(called)
  return known && (isCapitals(place.name) || told) ? 'likely' : undefined
}
/** `sda`: nothing else is a word in small letters alone behind a city. */
const SMALL_NAME = /^\p{Ll}{3,4}$/u

/** In a script without case, and glued to the agency's name, any word may stand there: only a known place is one. */
const UNCASED = /^[^\p{Lu}\p{Ll}]+$/u

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
  const initials = [...words.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase())
  const letters = called.toUpperCase()
  if (initials.length < 2 || letters.length > 6) return false
  const capitals = words.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''
  return initials.join('').includes(letters) || (letters.includes(capitals.toUpperCase()) && capitals.length >= 2)
}

const isKnown = (place: Place): boolean =>
  place.country !== undefined || isPlace(place.name) || place.name.split('/').every((part) => isPlace(part))

/** `Jan 30 (Reuters) - `, `(CNN) -- `, `AP - `: without a place it needs more beside it. */
function placeless(candidate: Candidate, lower: boolean): Strength | undefined {
  if (candidate.date?.month !== undefined) return lower ? 'likely' : 'sure'
  if (lower || !candidate.agency) return undefined
  return candidate.agency.ambiguous || candidate.form.form === '{agency} {dash}' ? 'hint' : 'likely'
}

/** Further in, only a whole dateline counts, and only where no sentence leads up to it. */
function midLine(text: string, candidate: Candidate, place: Place, lower: boolean): Strength | undefined {
  const before = text.slice(0, candidate.start)
  if (!candidate.agency || lower || SENTENCE_BEFORE.test(before.slice(-10))) return undefined
  const known = isKnown(place)
  if (candidate.date?.month !== undefined)
    return known ? 'sure' : isCapitals(place.name) || place.region !== undefined ? 'likely' : undefined
  if (isCapitals(place.name)) return 'likely'
  return known && (!candidate.agency.ambiguous || isBracketed(candidate) || isCapitals(before)) ? 'likely' : undefined
}

/** `Berlin (AFP) - `: what stands in brackets behind a known city and before a dash is an agency, whatever else its letters mean. */
const isBracketed = ({ form }: Candidate): boolean => form.form.includes('({agency}) {dash}')

/** `… output forecast Jan 30 (Reuters) - `: the headline leads up to a day, no sentence does. */
function placelessFurtherIn(text: string, { date, agency, start }: Candidate, lower: boolean): Strength | undefined {
  const before = text.slice(0, start)
  if (!agency || date?.month === undefined || lower || before.trim().split(/\s+/u).length < LEAST_HEADLINE)
    return undefined
  return SENTENCE_BEFORE.test(before.slice(-10)) || ENDED.test(before) ? undefined : 'likely'
}

/** A place in front of a lead, below what `Sight` shows above it; `from`: where a credit glued in front of it ends. */
function cityOnly(line: Line, { before, lexicon }: Sight<Lexicon>): Evidence[] {
  const from = leadingCreditEnd(line.text, lexicon) ?? 0
  const text = line.text.slice(from).trimStart()
  const start = line.text.length - text.length
  const match =
    CITY_ONLY.exec(text) ??
    (isTitle(before) ? cityStop(line) : null) ??
    (before && namesHouse(before, lexicon) ? cityBelowHouse(line) : null)
  const placeText = match?.[1]
  if (!match || placeText === undefined) return []
  const places = readPlaces(placeText)
  if (places.length === 0) return []
  const known = places.every(isKnown)
  if (isCapitals(text) || (!known && (text.length < SHORTEST_LEAD || NEEDS_KNOWN.test(match[0])))) return []
  const end = start + match[0].length
  const dateline = { raw: match[0].trim(), places }
  const strength = known ? 'likely' : 'hint'
  return [{ kind: 'dateline', line: line.index, start, end, strength, because: 'dateline/city', dateline }]
}

/** `Repórter da Agência Brasil`, `Press Trust of India Kochi`: a short line that an agency's name begins or ends. */
const namesHouse = ({ text, shape }: Line, { names }: Lexicon): boolean =>
  shape.words <= MOST_HOUSE_WORDS &&
  names.within(text, 0, text.length).some(({ start, end }) => start === 0 || end === text.length)
const MOST_HOUSE_WORDS = 6

/** Below the line that names its agency a known place in small letters opens the lead too: `Manaus - `, `Kochi: `. */
function cityBelowHouse({ text, shape }: Line): RegExpExecArray | null {
  const match = shape.ending === 'sentence' && text.length >= SHORTEST_STOPPED ? CITY_BELOW_HOUSE.exec(text) : null
  return match && isPlace(match[1] ?? '') ? match : null
}

const NEEDS_KNOWN = /[:.] $/u

/** A stop may end any word in capitals: only below a title and before a whole lead does it part a known city from it. */
const cityStop = ({ text, shape }: Line): RegExpExecArray | null =>
  shape.ending === 'sentence' && text.length >= SHORTEST_STOPPED ? CITY_STOP.exec(text) : null
const SHORTEST_STOPPED = 80
