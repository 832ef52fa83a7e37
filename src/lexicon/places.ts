/**
 * The gazetteer: which words are places, regions and countries, where a place begins when a headline runs into it,
 * and what a stretch of places says. Facts stand in `data/places`; they are read once, on first use.
 */
import { countries, countryCodes } from '../data/places/countries'
import { gazetteer } from '../data/places/gazetteer'
import { localPlaces } from '../data/places/local'
import { morePlaces } from '../data/places/more'
import { regionCodes, regions } from '../data/places/regions'
import {
  georgianTowns,
  placeEnds,
  placeJoints,
  foreignLinks,
  placeLinks,
  placeShorts,
  placeStarts,
  plainLetters,
  riverSuffixes,
  smallWords,
} from '../data/places/words'
import type { Place } from '../model'
import { anyOf } from './any-of'

/* ─────────────────────────────── expressions ─────────────────────────────── */

/** `TORONTO`, most words of a headline: nothing to fold but case. */
const PLAIN = /^[A-Za-z]+$/u
/** The accents that NFD takes off a letter: `ã`. */
const ACCENTS = /[\u0300-\u036F]/gu
/** `D'ALENE` has no accents to take off. */
const ASCII = /^\p{ASCII}*$/u
/** `D'ALENE`, `ST.` */
const SILENT = /['’‘ʼʻ`´.]/gu
/** Letters that are no letter with an accent: `Ø`. */
const LIGATURES = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')
/** `PORT-AU-PRINCE` */
const GAPS = /[\s\-‐‑–]{1,30}/u
/** What a front-coded name begins with: `3LEN` keeps three letters of the name before it. */
const SHARED = /([0-9a-z])/u
/** `(Malaysia)`, `[Syria]` */
const CLOSING = /[)\]]$/u
/** `TORONTO`, `ST.`, `XI'AN`; not `AT&T`, `<GM>`, `2ND`. */
const CAPITALS = /^[\p{Lu}\p{M}.'’-]{2,40}$/u
/** Scripts that write no spaces: `会见在北京` */
const CJK_END = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]$/u
/** What ends the name of the place that follows a joint. */
const AFTER_NAME = new RegExp(String.raw`[,/([]| (?:${anyOf(placeJoints.split(' '))}) `, 'iu')
/** `DALLAS/FORT WORTH, Texas`, `Damascus [Syria]`, `서울·도쿄` */
const SEPARATORS = /([,，،、;；/·・()[\]（）])/u
/** `LONDON and PARIS`: a short word between spaces. */
const SHORT_WORD = /\s(\S{1,3})\s/gu
/** `SAN JOSE CA`, `WASHINGTON D.C.`, `ST. JOSEPH Mich.` */
const REGION_TAIL = /^(.{2,40}) ([A-Z]{2}|\p{L}[\p{L}.]{0,5}\.)$/u
const REGION_LAST = / [A-Z]{2}$|\.$/u
/** What parts one name from the next, known or not. */
const SHAPE_BREAKS = /[,，،、;；/·・()[\]（）&]/u
/** `TORONTO`, `St.`, `L'Aquila`, `al-Quds`, `Ciudad`, `दिल्ली` */
const NAME_WORD = /^(?:[dls]['’]|\p{Ll}{2,3}-)?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’‘-]{0,24}$/u
/** `東京`, `워싱턴` */
const CJK_NAME = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}ー]{2,10}$/u
/** `東京都庁` */
const CJK_START = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]/u

/* ───────────────────────────────── folding ───────────────────────────────── */

const LETTERS: Readonly<Record<string, string>> = plainLetters
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries(placeShorts))

/**
 * The form in which names are compared, without case, accents, dots and hyphens:
 * `St. Louis` and `SAINT LOUIS` give `ST LOUIS`.
 */
export function foldPlace(name: string): string {
  const upper = name.toUpperCase()
  if (PLAIN.test(name)) return SHORT.get(upper) ?? upper
  const bare = withoutAccents(upper)
  if (!GAPS.test(bare)) return SHORT.get(bare) ?? bare
  return bare
    .split(GAPS)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word)
    .join(' ')
}

function withoutAccents(upper: string): string {
  if (ASCII.test(upper)) return upper.replace(SILENT, '')
  const bare = upper.normalize('NFD').replace(ACCENTS, '').normalize('NFC')
  return bare.replace(LIGATURES, (letter) => LETTERS[letter] ?? letter).replace(SILENT, '')
}

/* ───────────────────────────────── look-up ───────────────────────────────── */

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const listed = (record: Readonly<Record<string, string>>): string[] =>
  Object.values(record).flatMap((names) => names.split(',').map(foldPlace))

const worded = (text: string): Set<string> => new Set(text.trim().split(GAPS).map(foldPlace))

function decoded(text: string): string[] {
  const names: string[] = []
  const [, ...coded] = text.replaceAll('\n', '').split(SHARED)
  let name = ''
  for (let at = 0; at < coded.length; at += 2) {
    name = name.slice(0, parseInt(coded[at] ?? '0', 36)) + (coded[at + 1] ?? '')
    names.push(name)
  }
  return names
}

const places = lazily(() => new Set([...decoded(gazetteer), ...listed(morePlaces), ...listed(localPlaces)]))
const regionNames = lazily(() => new Set(listed(regions)))
const countryNames = lazily(() => new Set(listed(countries)))
const codes = lazily(() => ({
  region: worded(Object.values(regionCodes).join(' ')),
  country: worded(countryCodes),
}))
const words = lazily(() => ({
  starts: worded(placeStarts),
  ends: worded(placeEnds),
  links: worded(placeLinks),
  foreignLinks: new Set(foreignLinks.trim().split(GAPS)),
  joints: worded(placeJoints),
  rivers: worded(riverSuffixes),
  georgian: worded(georgianTowns),
  small: new Set(smallWords.trim().split(GAPS)),
}))

/** A word in small letters is no name: `nice`, `reading`. Scripts without case have none. */
const isLower = (name: string): boolean => name === name.toLowerCase() && name !== name.toUpperCase()
const hasSmall = (name: string): boolean => name !== name.toUpperCase()
const isUpper = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()

/** Whether this is a town or another place news is filed from, in any script: `ST LOUIS`, `São Paulo`, `베이징`. */
export function isPlace(name: string): boolean {
  return !isLower(name) && places().has(foldPlace(name))
}

/** `W. VA` and `N. Mex` are shorter than this, `NEW YORK` is not. */
const SPACED = 7

/** Whether this is a state, province or the like, by name or abbreviation: `S.C.`, `PA`, `Jiangxi`. */
export function isRegion(name: string): boolean {
  if (isLower(name)) return false
  const folded = foldPlace(name)
  const initials = folded.length < SPACED ? folded.replaceAll(' ', '') : folded
  return regionNames().has(initials) || (isUpper(name) && codes().region.has(initials))
}

/** Whether this is a country in one of the agencies' languages: `Vietnam`, `ALEMANIA`, `U.S.`, `West Germany`, `중국`. */
export function isCountry(name: string): boolean {
  if (isLower(name)) return false
  const folded = foldPlace(name)
  return countryNames().has(folded) || (isUpper(name) && codes().country.has(folded))
}

/** Whether a name of several words may open with this one, though the whole be unknown: `SAN`, `Ft.`, `UPPER`. */
export function isPlaceStart(word: string): boolean {
  return words().starts.has(foldPlace(word))
}

/* ──────────────────────── where a place begins ───────────────────────────── */

interface Word {
  readonly start: number
  readonly text: string
  readonly folded: string
}

const MOST_WORDS = 5
const MOST_CAPITALS = 4
const MOST_PLACES = 4
const MOST_CHARACTERS = 60
const MOST_QUALIFIER = 40

/**
 * The offset in `text`, which ends where a place ends, at which that place most probably begins:
 * 30 in `CANADA'S PLAN TO SELL REACTOR TORONTO`. Regions and countries after a comma may follow the place.
 */
export function placeSuffix(text: string): number {
  let start = nameStart(text, withoutQualifiers(text))
  for (let more = 1; more < MOST_PLACES; more++) {
    const before = joinedStart(text, start)
    if (before === undefined) break
    start = before
  }
  return start
}

/** Where the place ends before `, Ill.` or `, HARJU, ESTONIA` or ` (Malaysia)`. */
function withoutQualifiers(text: string): number {
  let end = text.trimEnd().length
  for (let qualifiers = 0; qualifiers < 2; qualifiers++) {
    const at = Math.max(...[',', '،', '(', '['].map((opener) => text.lastIndexOf(opener, end - 1)))
    if (at < 1 || end - at > MOST_QUALIFIER) break
    if (
      !isQualifier(
        text
          .slice(at + 1, end)
          .replace(CLOSING, '')
          .trim(),
      )
    )
      break
    end = text.slice(0, at).trimEnd().length
  }
  return end
}

const isQualifier = (name: string): boolean => name !== '' && (isRegion(name) || isCountry(name))

/** Where the one name that ends at `end` begins. */
function nameStart(text: string, end: number): number {
  const tail = lastWords(text, end)
  const capitals = tail.findIndex((word) => !isCapitals(word.text))
  const brokenCase = capitals > 0 && hasSmall(tail[capitals]?.text ?? '')
  const scope = brokenCase ? tail.slice(0, capitals) : tail
  const known = knownStart(scope) ?? cjkStart(text, scope)
  if (known !== undefined) return known
  return (brokenCase && scope.length <= MOST_CAPITALS ? scope.at(-1)?.start : spelledStart(scope)) ?? end
}

const isCapitals = (word: string): boolean => CAPITALS.test(word)

/** The last words before `end`, the last one first; a slash ends them, but for `Frankfurt/Main`. */
function lastWords(text: string, end: number, most = MOST_WORDS + 1): Word[] {
  const found: Word[] = []
  let wordEnd = end
  for (let at = end; at >= 0 && found.length < most; at--) {
    const before = text[at - 1]
    const slash = before === '/' && !(found.length === 0 && words().rivers.has(foldPlace(text.slice(at, end))))
    if (before !== undefined && before !== ' ' && before !== '\u00A0' && before !== '\n' && !slash) continue
    if (at < wordEnd) found.push(wordAt(text, at, wordEnd))
    wordEnd = at - 1
    if (slash) break
  }
  return found
}

function wordAt(text: string, start: number, end: number): Word {
  const word = text.slice(start, end)
  return { start, text: word, folded: foldPlace(word) }
}

/** Where the longest known name made of the last words begins. */
function knownStart(tail: readonly Word[]): number | undefined {
  let name = ''
  let start: number | undefined
  for (const word of tail.slice(0, MOST_WORDS)) {
    name = name === '' ? word.folded : `${word.folded} ${name}`
    if (places().has(name) && !isLower(word.text)) start = word.start
  }
  return start
}

function cjkStart(text: string, tail: readonly Word[]): number | undefined {
  const last = tail[0]
  if (last === undefined || !CJK_END.test(last.text)) return undefined
  const end = last.start + last.text.length
  for (let size = 10; size > 1; size--) {
    if (size < last.text.length && places().has(text.slice(end - size, end))) return end - size
  }
  return undefined
}

/** Where an unknown name begins by the words that it is made of: `UPPER SADDLE RIVER`, `POINT DU LAC`. */
function spelledStart(tail: readonly Word[]): number | undefined {
  const { starts, ends, links } = words()
  const is = (set: ReadonlySet<string>, at: number): boolean => set.has(tail[at]?.folded ?? '')
  let at = is(ends, 0) && tail.length > 1 ? 1 : 0
  while (at < MOST_WORDS - 1) {
    if (is(starts, at + 1)) at++
    else if (is(links, at + 1) && at + 2 < tail.length) at += 2
    else break
  }
  return tail[at]?.start
}

/** Where the place joined to the one at `start` begins: `BEIRUT/` before `THE HAGUE`, `ROME AND ` before `PARIS`. */
function joinedStart(text: string, start: number): number | undefined {
  if (text[start - 1] === '/') return start > 1 ? nameStart(text, start - 1) : undefined
  const [joint] = lastWords(text, start, 1)
  if (joint === undefined || !words().joints.has(joint.folded)) return undefined
  return isPlace(text.slice(start).split(AFTER_NAME, 1)[0] ?? '') ? knownStart(lastWords(text, joint.start)) : undefined
}

/* ─────────────────────── what a stretch of places says ───────────────────── */

type Joint = 'comma' | 'bracket' | 'slash' | 'and'

/** A stretch of the text between two separators, and what stands before it. */
interface Part {
  readonly joint: Joint
  readonly text: string
}

/**
 * The places of a whole stretch with region and country as they stand there: `DALLAS/FORT WORTH, Texas` gives two
 * with a region, `Damascus [Syria]` one with a country. A second part that is no known country is taken for a region.
 */
export function readPlaces(text: string): Place[] {
  const found: { readonly joint: Joint; readonly place: Place }[] = []
  for (const { joint, text: name } of partsOf(text)) {
    const last = found.at(-1)?.place
    if (last === undefined || opensPlace(joint, name, last)) found.push({ joint, place: placeOf(name) })
    else qualify(last, name)
  }
  for (const [at, { joint, place }] of [...found.entries()].reverse()) {
    const before = found[at - 1]?.place
    if (joint === 'slash' && before !== undefined) shareRegion(before, place)
  }
  return found.map(({ place }) => place)
}

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let joint: Joint = 'and'
  for (const [at, piece] of text.split(SEPARATORS).entries()) {
    if (at % 2 === 1) joint = jointOf(piece)
    else for (const [nth, name] of splitNames(piece.trim()).entries()) addPart(parts, nth === 0 ? joint : 'and', name)
  }
  return parts
}

function jointOf(separator: string): Joint {
  if (separator === '/') return 'slash'
  if (',，،'.includes(separator)) return 'comma'
  return '([（'.includes(separator) ? 'bracket' : 'and'
}

/** Adds a part, or the river to the part before it: `Frankfurt/Main`, `Frankfurt (Oder)`. */
function addPart(parts: Part[], joint: Joint, text: string): void {
  const before = parts.at(-1)
  if (before !== undefined && (joint === 'slash' || joint === 'bracket') && words().rivers.has(foldPlace(text))) {
    parts[parts.length - 1] = { ...before, text: before.text + (joint === 'slash' ? `/${text}` : ` (${text})`) }
  } else if (text !== '') parts.push({ joint, text })
}

const isKnown = (name: string): boolean => isPlace(name) || isQualifier(name)

/** `SAN FRANCISCO & TEL AVIV` in two; `Jammu and Kashmir` and names of which neither half is known stay whole. */
function splitNames(text: string): string[] {
  if (text.length > MOST_CHARACTERS || isKnown(text)) return [text]
  for (const match of ` ${text}`.matchAll(SHORT_WORD)) {
    const [left, right] = [text.slice(0, Math.max(0, match.index - 1)), text.slice(match.index + match[0].length - 1)]
    if (!words().joints.has(foldPlace(match[1] ?? ''))) continue
    if (left === '') return splitNames(right)
    if (isKnown(left) || isKnown(right)) return [left, ...splitNames(right)]
  }
  return [text]
}

/** Whether the part is a place of its own; after a comma it is if all is in capitals and known: `BEIRUT, DAMASCUS`. */
function opensPlace(joint: Joint, name: string, last: Place): boolean {
  if (joint === 'slash' || joint === 'and') return true
  if (joint === 'bracket' || isQualifier(name) || !isPlace(name)) return false
  return !hasSmall(last.name) && !hasSmall(name) && foldPlace(last.name) !== foldPlace(name)
}

function placeOf(text: string): Place {
  const [, name = '', region = ''] = (REGION_LAST.test(text.slice(-3)) ? REGION_TAIL.exec(text) : null) ?? []
  return name !== '' && !isPlace(text) && isPlace(name) && isRegion(region) ? { name, region } : { name: text }
}

function qualify(place: Place, text: string): void {
  const country = isCountry(text) && (!isRegion(text) || place.region !== undefined || isGeorgian(place.name))
  if (country && place.country === undefined) place.country = text
  else place.region = place.region === undefined ? text : `${place.region}, ${text}`
}

const isGeorgian = (name: string): boolean => words().georgian.has(foldPlace(name))

function shareRegion(before: Place, place: Place): void {
  const bare = before.region === undefined && before.country === undefined
  if (bare && place.region !== undefined && isRegion(place.region)) before.region = place.region
}

const MOST_LINKED = 6

/** Whether a name is held together by words that no English headline has: `Las Palmas de Gran Canaria`, `Rio Grande do Sul`. */
export function isLinkedName(text: string): boolean {
  const parts = text.trim().split(' ')
  return parts.length <= MOST_LINKED && parts.slice(1, -1).some((word) => words().foreignLinks.has(word))
}

/* ──────────────────────────── the mere shape ─────────────────────────────── */

/** Whether this could be a stretch of places, known or not, by its shape alone: `KULPSVILLE, PA`, `東京`. */
export function looksLikePlace(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false
  const names = text.split(SHAPE_BREAKS).map((name) => name.trim())
  return names[0] !== '' && names.every((name) => name === '' || isNameShaped(name))
}

/** `Frankfurt`, and the river in `Frankfurt a.M.` */
const endsName = (word: string): boolean => NAME_WORD.test(word) || (word.endsWith('.') && words().small.has(word))

function isNameShaped(name: string): boolean {
  const parts = name.split(' ').filter((word) => word !== '')
  if (CJK_START.test(name)) return CJK_NAME.test(parts.join(''))
  if (parts.length > MOST_WORDS || !NAME_WORD.test(parts[0] ?? '') || !endsName(parts.at(-1) ?? '')) return false
  return parts.every((word) => NAME_WORD.test(word) || words().small.has(word))
}
