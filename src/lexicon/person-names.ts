import {
  afterNames,
  calendarNames,
  namesToo,
  chineseSurnames,
  dottedParts,
  koreanSurnames,
  nameParticles,
  notNames,
  roleEndings,
  roles,
  roleWords,
  timeWords,
} from '../data/people'
import { readDate } from './dates'

/** A person's name as it stands in `[start, end)` of a text. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly words: number
  /** Capitals only: `CHET BROKAW`. */
  readonly capitals: boolean
}

/** `Kim`, `O’Brien`, `J.D.`, `Seung-yeon`; also `al-Sisi`, `d’Angelo` */
const WORD = /(?:\p{Ll}{1,3}[-'’])?[\p{Lu}\p{Lt}][\p{L}\p{M}'’.\u2010\u2011-]{0,39}/uy
/** `J.`, `J.D.`, `J.-P.` */
const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u
/** `Yu. Petrov`: two letters and a dot are an initial only before the next word. */
const LONG_INITIAL = /^\p{Lu}\p{Ll}\.$/u
const NEXT_CAPITAL = /^ \p{Lu}/u
const SMALL_WORD = /\p{Ll}[\p{Ll}’']{0,5}(?=\s)/uy
const GAP = /[ \u00A0]{1,2}/uy
const POSSESSIVE = /['’]s?$|s['’]$/u
const TRAILING = /[-'’.\u2010\u2011]{1,3}$/u
const GLUED = /(?<=\p{Ll})\p{Lu}/u
const HAS_SMALL = /\p{Ll}/u
const LATIN_START = /[\p{Lu}\p{Lt}\p{Ll}]/u
const HANGUL_NAME = /[\uac00-\ud7a3]{2,4}(?![\uac00-\ud7a3])/uy
const HAN_NAME = /\p{sc=Han}{2,4}(?!\p{sc=Han})/uy
const KANA_NAME =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,10}(?:[ \u3000][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,8})?/uy
/** Arabic, Hebrew, Devanagari, Thai …: two to five words */
const UNCASED_NAME = /[\p{Lo}\p{M}'’־-]{2,20}(?: [\p{Lo}\p{M}'’־.-]{1,20}){1,4}/uy
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u
const HAN = /\p{sc=Han}/u
const HANGUL = /[\uac00-\ud7a3]/u

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const PARTICLES = setOf(nameParticles)
const DOTTED = setOf(dottedParts)
const NOT_NAMES = setOf(notNames)
const CALENDAR = setOf(calendarNames)
const NAMES_TOO = setOf(namesToo)
const AFTER = setOf(afterNames)
const TIMES = setOf(timeWords)
const ROLES = setOf(roles)
const ROLE_WORDS = setOf(roleWords)

const MOST_WORDS = 6

/** What `pattern`, which is sticky, matches at an offset. */
export function stickAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** Whether a name must end before the word at an offset, whatever the word looks like. */
export type StopAt = (at: number) => boolean

/** The person's name that begins exactly at an offset: `Kim Seung-yeon`, `Ursula von der Leyen`, `罗沙`, `홍길동`. */
export function nameAt(text: string, at: number, stop: StopAt = () => false): NameMatch | undefined {
  const first = text.charAt(at)
  if (LATIN_START.test(first)) return casedName(text, at, stop)
  if (HANGUL.test(first)) return withSurname(stickAt(HANGUL_NAME, text, at), koreanSurnames)
  if (KANA.test(first)) return whole(stickAt(KANA_NAME, text, at))
  if (HAN.test(first)) return withSurname(stickAt(HAN_NAME, text, at), chineseSurnames)
  return whole(stickAt(UNCASED_NAME, text, at))
}

function whole(match: RegExpExecArray | undefined): NameMatch | undefined {
  if (match === undefined) return undefined
  const { index } = match
  return { start: index, end: index + match[0].length, words: 2, capitals: false }
}

const withSurname = (match: RegExpExecArray | undefined, surnames: string): NameMatch | undefined =>
  match !== undefined && surnames.includes(match[0].charAt(0)) ? whole(match) : undefined

interface Word {
  readonly end: number
  readonly text: string
  /** The name ends with this word: a full stop or a possessive follows. */
  readonly last: boolean
}

/** The word with a capital at an offset, its full stop left out: `Jr.` keeps it. */
function wordAt(text: string, at: number): Word | undefined {
  const match = stickAt(WORD, text, at)?.[0]
  if (match === undefined || POSSESSIVE.test(match)) return undefined
  const glued = gluedAt(match, text.charAt(at + match.length) === ' ')
  if (glued !== undefined) return { end: at + glued, text: match.slice(0, glued), last: true }
  const dot = match.indexOf('.')
  if (dot === -1 || INITIALS.test(match)) return bare(match, at, false)
  const follows = text.slice(at + match.length, at + match.length + 2)
  if (LONG_INITIAL.test(match) && NEXT_CAPITAL.test(follows))
    return { end: at + match.length, text: match, last: false }
  const before = match.slice(0, dot)
  if (DOTTED.has(before.toLowerCase()) && dot === match.length - 1)
    return { end: at + match.length, text: match, last: false }
  return bare(before, at, true)
}

/** Where another word is glued to a name: after `Exner` in `ExnerKorrespondent`, not within `McDonald`. */
function gluedAt(word: string, goesOn: boolean): number | undefined {
  const at = word.search(GLUED)
  if (at < 1) return undefined
  const rest = word.slice(at).toLowerCase()
  return AFTER.has(rest) || isRole(rest) || (goesOn && ROLE_WORDS.has(rest)) ? at : undefined
}

function bare(match: string, at: number, last: boolean): Word {
  if (INITIALS.test(match)) return { end: at + match.length, text: match, last }
  const text = match.replace(TRAILING, '')
  return { end: at + text.length, text, last: last || text !== match }
}

function casedName(text: string, start: number, stop: StopAt): NameMatch | undefined {
  const words: string[] = []
  let end = start
  let at = start
  while (words.length < MOST_WORDS && !(words.length > 0 && stop(at))) {
    const word = wordAt(text, at)
    const small = word === undefined ? stickAt(SMALL_WORD, text, at)?.[0] : undefined
    if (word !== undefined) {
      const folded = fold(word.text)
      const own = words.length === 1 && NAMES_TOO.has(folded) && ENDS_NAME.test(text.slice(word.end, word.end + 2))
      if (words.length > 0 && !own && (AFTER.has(folded) || isRole(folded))) break
      if (TIMES.has(folded) && words.length > 0 && !own) return undefined
      if (words.length > 0 && CALENDAR.has(folded) && readDate(text, at) !== undefined) break
      words.push(word.text)
      end = word.end
      if (word.last) break
    } else if (small === undefined || words.length === 0 || !PARTICLES.has(small)) break
    const next = word?.end ?? at + (small ?? '').length
    const gap = stickAt(GAP, text, next)?.[0].length ?? 0
    if (gap === 0) break
    at = next + gap
  }
  return isName(words) ? { start, end, words: words.length, capitals: words.every(isCapitals) } : undefined
}

/** Nothing goes on behind it: the end, a sign, a bracket. */
const ENDS_NAME = /^(?:$|[;,)\]=|])/u
const isRole = (word: string): boolean => ROLES.has(word) || roleEndings.some((ending) => word.endsWith(ending))
const fold = (word: string): string => word.toLowerCase().replace(TRAILING, '')
const isCapitals = (word: string): boolean => !HAS_SMALL.test(word)

function isName(words: readonly string[]): boolean {
  const [first, ...others] = words
  if (first === undefined) return false
  const folded = fold(first)
  const [second = ''] = others
  if (NAMES_TOO.has(folded) && others.length === 1 && !isCapitals(first) && (first.length > 2 || second.includes('-')))
    return !TIMES.has(fold(second))
  if (!INITIALS.test(first) && (NOT_NAMES.has(folded) || AFTER.has(folded))) return false
  return others.length > 0 || !(CALENDAR.has(folded) || TIMES.has(folded))
}
