import { bareForms, beforeTitle, belowTitle } from '../data/dateline-forms'
import { states } from '../data/states'
import { type CompiledForm, compileForm, type Lexicon, type NamedAgency } from '../lexicon'
import { isDigitAt, isSmallAt } from '../lexicon/char-kinds'
import { type DatelineCandidate, isCapitals, isKnown, isOwn, strengthOf, writes } from '../lexicon/dateline-trust'
import { leadingCreditEnd } from '../lexicon/leading-credits'
import { dateBefore } from '../lexicon/dates'
import { matchesOf } from '../lexicon/matches'
import { dashAfter, matchForm } from '../lexicon/match-form'
import { readPlaces } from '../lexicon/place-names'
import { isPlace } from '../lexicon/places'
import { reporterNames } from '../lexicon/reporter-names'
import { statedDateline } from '../lexicon/stated-datelines'
import { stemLook } from '../lexicon/stems'
import type { Dateline, Place } from '../model'
import type { Evidence, Line, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** How far into a line a dateline may begin: a flattened page puts headline, deck and byline before it. */
const WINDOW = 420
/** A dateline that names no agency ends within so many characters. */
const BARE_WINDOW = 90
const DASH = /--|[-–—=_]/gu
/** One of the signs that part a place from its lead. */
const mayPart = stemLook([...'-–—=_:.'])
/** One of those that are a dash. */
const mayDash = stemLook([...'-–—=_'])
/** After a place that no gazetteer knows there must be a whole lead. */
const SHORTEST_LEAD = 100
/** `14 December 2002` `May 3, 2002`: a whole date before a hyphen. */
const DATE_BEFORE = /\d(?: \p{L}{3,9}\.?|,) (?:19|20)\d\d$/u
/** `-Oheneba the`, but no `-April 2003`. */
const LEAD_GLUED = /^-\p{Lu}[\p{L}\p{M}'’.-]{0,16},? (?!\d)/u
/** `Accra (Greater Accra) 10 April 2001`: up to the date */
const PLACE_WITH_REGION = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40} \(\p{Lu}[\p{L}\p{M}.'’ -]{2,40}\) \d/u
/** `MEDAN. `: only a place that is known. */
const CITY_STOP = /^(\p{Lu}[\p{Lu}\p{M}'’ -]{3,40})\. (?=["“'‘]?\p{Lu})/u
/** `Manaus - ` `Kochi: ` */
const CITY_BELOW_HOUSE = /^(\p{Lu}[\p{L}\p{M}.'’ -]{2,40}?)(?:: | [-–—] )(?=["“'‘]?\p{Lu})/u
/** `LIMA: ` `WASHINGTON — `: capitals, then a colon or a long dash, then a capital. */
const CITY_ONLY =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,20})?)(?:\s?(?:—|–|--)\s?|: | - | _ )(?=["“'‘]?\p{Lu})/u

const STATES: ReadonlySet<string | undefined> = new Set(states)

/** `11:48 Uhr` behind `Fr., 09.01.2026 - `, `08:22 Actualizado …`: when the page was made. */
const CLOCK_NEXT = /^\s?\d{1,2}(?::\d\d|\.\d\d(?: ?\p{L}{1,4}\.?)?$)/u

/** Sees a dateline: `SEOUL, Sept. 22 (Yonhap) -- `, at a line's start or, in a flattened page, further in. */
export const seeDateline: Recognizer = (line, sight) => {
  if (line.kind === 'image' || line.kind === 'front-matter' || line.kind === 'rule') return []
  const stated = (line.hints.key ?? line.hints.tag) === STATED ? statedDateline(line.text, sight.lexicon) : undefined
  if (stated) {
    const all = {
      line: line.index,
      start: 0,
      end: line.text.length,
      strength: 'sure',
      because: 'dateline/stated',
    } as const
    return [{ ...all, kind: 'dateline', ...stated }]
  }
  return datelineIn(line, sight).flatMap((first) => {
    const whole = withNext(first, line, sight)
    return first.strength === 'hint' ? [whole] : [whole, ...furtherIn(line, whole.end, sight)]
  })
}

/** What a record's label and an element of news markup are called that hold the dateline: `DATELINE: `, `<dateline>`. */
const STATED = 'dateline'

type DatelineEvidence = Evidence & { kind: 'dateline' }

function datelineIn(line: Line, sight: Sight<Lexicon>): DatelineEvidence[] {
  const { text } = line
  const named = best(text, namedCandidates(text, sight.lexicon, isTitle(sight.before)))
  if (named) return [named(line)]
  const alone = text.length <= BARE_WINDOW ? placeAndDate(line, sight) : undefined
  if (alone) return [alone]
  if (!mayPart(text)) return []
  const bare = mayDash(text) ? best(text, bareCandidates(text, opensStory(sight.before))) : undefined
  if (bare) return [bare(line)]
  return cityOnly(line, sight)
}

/** A dateline right behind another says the rest of it: `Oct. 14 (Reuters) - SAN FRANCISCO -- `. */
function withNext(first: DatelineEvidence, line: Line, { metadata, lexicon }: Sight<Lexicon>): DatelineEvidence {
  const text = line.text.slice(first.end).trimStart()
  const from = line.text.length - text.length
  const [next] = datelineIn({ ...line, text }, { before: undefined, after: undefined, metadata, lexicon })
  if (!next || next.start > 0 || next.strength === 'hint' || first.strength === 'hint') return first
  const { dateline, agency = next.agency, names = [] } = first
  const { places } = dateline.places.length > 0 ? dateline : next.dateline
  const date = dateline.date ?? next.dateline.date
  const both = [
    ...names,
    ...(next.names ?? []).map((name) => ({ ...name, start: name.start + from, end: name.end + from })),
  ]
  return {
    ...first,
    end: next.end + from,
    dateline: { raw: line.text.slice(first.start, next.end + from).trim(), places, ...(date ? { date } : {}) },
    ...(agency ? { agency } : {}),
    ...(both.length > 0 ? { names: both } : {}),
  }
}

/** Behind the story's own dateline the next on the same line opens another story: a digest that lost its line breaks. */
function furtherIn(line: Line, from: number, { metadata, lexicon }: Sight<Lexicon>): DatelineEvidence[] {
  const [found] = namedFurtherIn(line, line.text.slice(from), {
    before: undefined,
    after: undefined,
    metadata,
    lexicon,
  })
  if (!found) return []
  return [{ ...found, start: found.start + from, end: found.end + from, strength: 'sure' }]
}

/** The first dateline of a text that names its agency; undefined where only a hint is. */
function namedFurtherIn(line: Line, text: string, sight: Sight<Lexicon>): DatelineEvidence[] {
  let first: DatelineEvidence[] = []
  for (let words = text, tries = 0; tries < MOST_FURTHER; tries++) {
    const [found] = datelineIn({ ...line, text: words }, sight)
    if (!found?.agency || found.strength === 'hint' || found.start === 0) break
    first = [found]
    words = text.slice(0, found.start)
  }
  return first
}
const MOST_FURTHER = 3

/** `(AP) Text` opens a story below its title; below a sentence it may be any words in brackets. */
const isTitle = (before: Line | undefined): boolean => before !== undefined && before.shape.ending !== 'sentence'
/** `OSLO (Fjordnytt) -` below a sentence may be a diary's day. */
const opensStory = (before: Line | undefined): boolean => before === undefined || isTitle(before)
const BELOW_TITLE: ReadonlySet<string> = new Set(belowTitle)

/** Every way in which an agency's name in the text can stand in one of the agency's forms. */
function namedCandidates(text: string, lexicon: Lexicon, titled: boolean): DatelineCandidate[] {
  const candidates: DatelineCandidate[] = []
  for (const hit of lexicon.names.within(text, 0, Math.min(text.length, WINDOW))) {
    for (const agency of hit.value) {
      const around = withPartners(text, hit, agency, lexicon)
      const mark = text.slice(around.end).trimStart().charAt(0)
      for (const form of agency.forms()) {
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

/** `/` of `dpa/lno` */
const PARTNER_JOINT = /^ ?[/-] ?/u
/** `AFP/` before `DPA` */
const PARTNER_BEFORE = /(?<=[(（[/=＝])[\p{L}-]{2,12} ?\/ ?$/u
/** `lno` */
const DESK = /^[\p{L}-]{1,12}/u

/** `dpa/lno`, `AFP-DPA-REUTER`, `tca/dpa`: the agency's stretch with the desks and partners joined to it. */
function withPartners(text: string, hit: { start: number; end: number }, named: NamedAgency, lexicon: Lexicon) {
  let { start, end } = hit
  for (let tries = 0; tries < 3; tries++) {
    const joint = PARTNER_JOINT.exec(text.slice(end, end + 3))?.[0]
    if (joint === undefined) break
    const from = end + joint.length
    const partner = lexicon.names.at(text, from)?.end ?? deskEnd(text, from, named)
    if (partner === undefined) break
    end = partner
  }
  const before = PARTNER_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.[0]
  if (before !== undefined) start -= before.length
  return { start, end }
}

function deskEnd(text: string, from: number, named: NamedAgency): number | undefined {
  const desk = DESK.exec(text.slice(from, from + 12))?.[0]
  return desk !== undefined && named.agency.desks?.includes(desk) ? from + desk.length : undefined
}

const BARE: readonly CompiledForm[] = bareForms.map(compileForm)

/** Datelines without an agency that is known, found by their dash; only at the line's start. */
function bareCandidates(text: string, titled: boolean): DatelineCandidate[] {
  const candidates: DatelineCandidate[] = []
  for (const { index } of matchesOf(DASH, text.slice(0, BARE_WINDOW))) {
    const end = dashAfter(text, index) ?? gluedHyphen(text, index)
    if (end === undefined || CLOCK_NEXT.test(text.slice(end))) continue
    for (const form of BARE) {
      if (!titled && BELOW_TITLE.has(form.form)) continue
      const match = matchForm(text, form.parts, form.anchor, { start: index, end })
      if (match?.start === 0) candidates.push({ ...match, form })
    }
  }
  return candidates
}

/** `Kumasi (Ashanti Region) 14 December 2002-Oheneba`: after a year, a hyphen glued to the lead is the dash. */
const gluedHyphen = (text: string, at: number): number | undefined =>
  isDigitAt(text, at - 1) && DATE_BEFORE.test(text.slice(0, at)) && LEAD_GLUED.test(text.slice(at, at + 24))
    ? at + 1
    : undefined

const RANK: Readonly<Record<Strength, number>> = { sure: 3, likely: 2, hint: 1 }

/**
 * The best candidate, as evidence: the strongest; among equals the one that begins first, then the longest, then the
 * one whose agency writes this very form, then the one that says most.
 */
function best(text: string, candidates: readonly DatelineCandidate[]): ((line: Line) => DatelineEvidence) | undefined {
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

function asEvidence(
  line: Line,
  candidate: DatelineCandidate,
  places: readonly Place[],
  strength: Strength,
): DatelineEvidence {
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
    ...(line.shape.ending === 'none' && beforeTitle.some((end) => raw.endsWith(end)) ? { titled: true } : {}),
  }
}

/** `Accra (Greater Accra) 10 April 2001` on a line of its own above the lead, as old copy of GNA has it; `Oslo, March 3, 2026` between title and lead. */
function placeAndDate(line: Line, { before, after }: Sight<Lexicon>): DatelineEvidence | undefined {
  const { text, index, shape } = line
  if (shape.digits === 0 || after?.shape.ending !== 'sentence') return undefined
  const found = PLACE_WITH_REGION.test(text) || PLACE_ALONE.test(text) ? dateBefore(text, text.length) : undefined
  if (found?.date.year === undefined || found.date.day === undefined) return undefined
  const places = readPlaces(text.slice(0, found.start).replace(TO_DATE, ''))
  const [place] = places
  if (place === undefined || (place.region === undefined && (line.hints.box ?? !isTitle(before)))) return undefined
  const known = places.every(isKnown)
  if (!known && (place.region !== undefined || place.name.includes(' '))) return undefined
  const dateline = { raw: text.trim(), places, date: found.date }
  const all = { line: index, start: 0, end: text.length }
  return { ...all, kind: 'dateline', strength: known ? 'sure' : 'likely', because: 'dateline/date', dateline }
}
/** `Oslo, March 3, 2026`, `Paris, Texas - 3 March 2026`: up to the first figure, which may stand behind the month */
const PLACE_ALONE =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{2,30}(?:, \p{Lu}[\p{L}\p{M}. ]{1,20})?(?:,| [-–—|]) (?:\p{L}{3,12}\.? )?\d/u
const TO_DATE = /(?:,| [-–—|])? ?$/u

/** A place in front of a lead, below what `Sight` shows above it; `from`: where a credit glued in front of it ends. */
function cityOnly(line: Line, { before, lexicon }: Sight<Lexicon>): DatelineEvidence[] {
  const from = leadingCreditEnd(line.text, lexicon) ?? 0
  const text = line.text.slice(from).trimStart()
  const start = line.text.length - text.length
  const match =
    (isSmallAt(text, 1) ? null : CITY_ONLY.exec(text)) ??
    (isTitle(before) ? cityStop(line) : null) ??
    (before && namesHouse(before, lexicon) ? cityBelowHouse(line) : null)
  const placeText = match?.[1]
  if (!match || placeText === undefined) return []
  const places = readPlaces(placeText)
  if (places.length === 0) return []
  const known = places.every((place) => isKnown(place) || STATES.has(place.region))
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
