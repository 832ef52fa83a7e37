/** What a stretch of places says, and what looks like one: `DALLAS/FORT WORTH, Texas`. */
import type { Place } from '../model'
import { foldPlace, hasSmall, isPlace, isQualifier, isCountry, isRegion, MOST_NAME_WORDS, placeWords } from './places'

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
const MOST_CHARACTERS = 60

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
  if (before !== undefined && (joint === 'slash' || joint === 'bracket') && placeWords().rivers.has(foldPlace(text))) {
    parts[parts.length - 1] = { ...before, text: before.text + (joint === 'slash' ? `/${text}` : ` (${text})`) }
  } else if (text !== '') parts.push({ joint, text })
}

const isKnown = (name: string): boolean => isPlace(name) || isQualifier(name)

/** `SAN FRANCISCO & TEL AVIV` in two; `Jammu and Kashmir` and names of which neither half is known stay whole. */
function splitNames(text: string): string[] {
  if (text.length > MOST_CHARACTERS || isKnown(text)) return [text]
  for (const match of ` ${text}`.matchAll(SHORT_WORD)) {
    const [left, right] = [text.slice(0, Math.max(0, match.index - 1)), text.slice(match.index + match[0].length - 1)]
    if (!placeWords().joints.has(foldPlace(match[1] ?? ''))) continue
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

const isGeorgian = (name: string): boolean => placeWords().georgian.has(foldPlace(name))

function shareRegion(before: Place, place: Place): void {
  const bare = before.region === undefined && before.country === undefined
  if (bare && place.region !== undefined && isRegion(place.region)) before.region = place.region
}

const MOST_LINKED = 6

/** Whether a name is held together by words that no English headline has: `Las Palmas de Gran Canaria`, `Rio Grande do Sul`. */
export function isLinkedName(text: string): boolean {
  const parts = text.trim().split(' ')
  return parts.length <= MOST_LINKED && parts.slice(1, -1).some((word) => placeWords().foreignLinks.has(word))
}

/** Whether this could be a stretch of places, known or not, by its shape alone: `KULPSVILLE, PA`, `東京`. */
export function looksLikePlace(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false
  const names = text.split(SHAPE_BREAKS).map((name) => name.trim())
  return names[0] !== '' && names.every((name) => name === '' || isNameShaped(name))
}

/** `Frankfurt`, and the river in `Frankfurt a.M.` */
const endsName = (word: string): boolean => NAME_WORD.test(word) || (word.endsWith('.') && placeWords().small.has(word))

function isNameShaped(name: string): boolean {
  const parts = name.split(' ').filter((word) => word !== '')
  if (CJK_START.test(name)) return CJK_NAME.test(parts.join(''))
  if (parts.length > MOST_NAME_WORDS || !NAME_WORD.test(parts[0] ?? '') || !endsName(parts.at(-1) ?? '')) return false
  return parts.every((word) => NAME_WORD.test(word) || placeWords().small.has(word))
}
