/** The gazetteer: which words are places, regions and countries. Facts stand in `data/places`; they are read once, on first use. */
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
import { lazily } from './lazily'

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

/** Every listed place, folded. */
export const listedPlaces = lazily(
  () => new Set([...decoded(gazetteer), ...listed(morePlaces), ...listed(localPlaces)]),
)
const regionNames = lazily(() => new Set(listed(regions)))
const countryNames = lazily(() => new Set(listed(countries)))
const codes = lazily(() => ({
  region: worded(Object.values(regionCodes).join(' ')),
  country: worded(countryCodes),
}))
/** Words that names of places are made of, or stand between, folded. */
export const placeWords = lazily(() => ({
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
export const isLower = (name: string): boolean => name === name.toLowerCase() && name !== name.toUpperCase()
/** `Oslo` */
export const hasSmall = (name: string): boolean => name !== name.toUpperCase()
const isUpper = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()

/** Whether this is a town or another place news is filed from, in any script: `ST LOUIS`, `São Paulo`, `베이징`. */
export function isPlace(name: string): boolean {
  return !isLower(name) && listedPlaces().has(foldPlace(name))
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
  return placeWords().starts.has(foldPlace(word))
}

/** Whether this may stand behind a place to say where it is: `Ill.`, `ESTONIA`. */
export const isQualifier = (name: string): boolean => name !== '' && (isRegion(name) || isCountry(name))

/** Most words of a place's name. */
export const MOST_NAME_WORDS = 5
