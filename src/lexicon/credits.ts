/** Reads photo credits: `AP Photo/A Name`, `Foto: A Name/dpa`, `(사진=연합뉴스)`. */
import {
  copyCredits,
  creditFillers,
  creditOpenings,
  creditSuffixes,
  creditWords,
  gluedCreditOpenings,
  gluedParticles,
  hanCredits,
  hanReporters,
  koreanCredits,
  nameParticles,
  notPhotographers,
  pictureSuffixes,
  pictureWords,
  sentBy,
  sourceOpenings,
  spacedCreditWords,
  suppliers,
  viaWords,
} from '../data/credits'
import { creditLabels } from '../data/picture-labels'
import { copyrightSigns, holderLeads } from '../data/rights'
import type { Lexicon } from '.'
import { anyOf } from './any-of'
import { holdsEastAsian, isLetterAt } from './char-kinds'
import { agencyCalled, ownerOf } from './owners'
import { holdsHouse, OPENS_HOUSE } from './posts'
import type { PatternHit } from './patterns'

/** `strong` credits are nothing else: a person and an agency, or a word for picture and a source. `fair` ones name a person only, `weak` ones an agency only. */
export type CreditLevel = 'strong' | 'fair' | 'weak'

/** A credit at offsets of the text it was read from, brackets and opening words left out. */
export interface Credit {
  readonly start: number
  readonly end: number
  readonly level: CreditLevel
  /** It says that it is about a picture: `Photo: `, `AP Photo`, `[촬영 …]`. */
  readonly pictured: boolean
  /** It names who took the picture. */
  readonly person: boolean
}

/** Longest credit, in characters. */
const LONGEST = 160
/** Longest name in a script without capitals, its office included. */
const LONGEST_UNCASED = 30
const SENTENCE = /[.!?。！？]/u
const OPEN_BRACKET = /^[([<【（［〈「]\s?/u
const CLOSE_BRACKET = /\s?[)\]>】）］〉」]$/u
const PICTURE_OPENING = new RegExp(
  `^(?:/|[©ⓒ]\\s?)?(?:(?:${anyOf(creditWords)})\\s?[:：=＝/／|]\\s?|(?:${anyOf(spacedCreditWords)})\\s|(?:${anyOf(creditOpenings)})\\s?:?\\s|(?:${anyOf(creditLabels)})\\s?[,،，]\\s?|(?:${anyOf(gluedCreditOpenings)})\\s?)`,
  'u',
)
const OTHER_OPENING = new RegExp(
  `^(?:(?:${anyOf(sourceOpenings)})\\s?[:：]\\s?|[©ⓒ]\\s?|\\([cC]\\)\\s?|(?:${anyOf(copyrightSigns)})\\s(?:(?:${anyOf(holderLeads)})\\s)?)`,
  'u',
)
const SIGNED = /^[([]?\s?[©ⓒ]/u
/** `/` ` via ` ` | ` `, ` ` - ` `(`, `—` in `Ada Lind—AP` */
const VIA = `(?:${anyOf(viaWords)})`
const JOINT = new RegExp(
  String.raw`\s?[/／|]\s?(?:${VIA}\s)?|\s${VIA}\s|,\s|\s[-–—.]\s|(?<=\p{L})—(?=\p{Lu})|\s?[=＝]\s?|\s?[()]\s?`,
  'gu',
)
const endsInSuffix = (part: string): boolean => creditSuffixes.some((suffix) => part.endsWith(suffix))
/** `Severní deník` */
const HOUSE = /^\p{Lu}[\p{L}\p{M}-]{2,20}(?: \p{L}[\p{L}\p{M}-]{1,20}){1,2}$/u
const SUFFIX = new RegExp(`\\s?(?:${anyOf(creditSuffixes)})$`, 'u')
const PICTURE_SUFFIX = new RegExp(`(?:${anyOf(pictureSuffixes)})s?$`, 'iu')
const HANGUL = /\p{sc=Hangul}/u
const KOREAN = new RegExp(
  `^[\\p{L}\\p{N}\\s·.,'‘’"“”&e-]{1,40}?\\s?(?:${anyOf(koreanCredits)})(?:\\s?=\\s?[\\p{L}\\p{N}]{2,12})?$`,
  'u',
)
/** A sentence ends before the credit: `복원 예정지. 부산시 제공` */
const HANGUL_STOP = /\p{sc=Hangul}\. \p{sc=Hangul}/u
const HAN = /\p{sc=Han}/u
const HAN_SIGNED = new RegExp(
  `^[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}/／]{0,16}(?:${anyOf(hanReporters)})?[\\s（(:：]{0,2}[\\p{sc=Han}、\\s]{1,16}[／/]?(?:${anyOf(hanCredits)})[)）]?$`,
  'u',
)
const HAN_REPORTER = new RegExp(anyOf(hanReporters), 'u')
const FILLER = new RegExp(`^(?:${anyOf(creditFillers)}|(?:19|20)\\d\\d|\\d{1,2})$`, 'u')
const SMALL_WORDS = `(?:${anyOf(nameParticles)})`
const CASED_WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’‘+-]{0,30}`
/** `Anna-Maria de la Cruz`, `@harbourwatch`, `The Harbor Times` */
const CASED_NAME = new RegExp(
  `^(?:@[\\w.]{2,30}|(?:${SMALL_WORDS}\\s|${anyOf(gluedParticles)}){0,2}${CASED_WORD}(?:\\s(?:${SMALL_WORDS}\\s){0,2}${CASED_WORD}){0,5})$`,
  'u',
)
const UNCASED_NAME = /^[\p{Lo}\p{M}ー・]{2,14}(?:\s[\p{Lo}\p{M}]{1,12}){0,3}$/u
const UNCASED = /^\p{Lo}/u
const FULL_NAME = /^[\p{L}\p{M}.'’‘-]{1,30}(?:\s[\p{L}\p{M}.'’‘-]{1,30}){1,3}$/u
const NOT_PHOTOGRAPHER: ReadonlySet<string> = new Set(notPhotographers)
const SUPPLIER: ReadonlySet<string> = new Set(suppliers)
/** ` for ` */
const SENT_BY = new RegExp(`\\s(?:${anyOf(sentBy)})\\s(?=\\p{Lu})`, 'u')
/** What joins a photographer to a source and is in no sentence: a slash, a bar, a bracket, `via`. */
const TIGHT = new RegExp(String.raw`[/／|()]|\s${VIA}\s`, 'u')
const TRAILING = /[\s.,;|]{1,10}$/u
/** Forms that credit copy as much as pictures, or that other sights read. */
const NOT_A_PICTURE_FORM = new RegExp(
  String.raw`^(?:${anyOf(copyCredits)}|-|–|\{dash\})\s|\{(?:initials|date|time)\}|^\{agency\},`,
  'u',
)
const PICTURE_FORM = new RegExp(`^\\[\\{text\\}=|${anyOf(pictureWords)}`, 'iu')

/** A company that supplies pictures and no copy: `Getty Images`. */
export const isSupplier = (text: string): boolean => SUPPLIER.has(text)

type PartKind = 'agency' | 'picture-agency' | 'supplier' | 'filler' | 'name' | 'person' | 'other'

/** The credit that a text is; undefined when it is anything else. */
export function readCredit(text: string, lexicon: Lexicon): Credit | undefined {
  if (text.length < 2 || text.length > LONGEST) return undefined
  const { start, end, pictured } = bounds(text)
  if (start >= end) return undefined
  const words = text.slice(start, end)
  const read =
    sentFor(words, pictured, lexicon) ??
    readParts(words, pictured, SIGNED.test(text), lexicon) ??
    signedName(text, start, end)
  const own = read?.level === 'strong' ? undefined : ownForm(text, lexicon)
  const best = own && (!read || RANK[own.level] >= RANK[read.level]) ? own : read
  return best && { start, end, pictured, level: best.level, person: (own?.person ?? false) || (read?.person ?? false) }
}

/** Where the credit proper begins and ends: brackets, opening words and closing dots left out. */
function bounds(text: string): { start: number; end: number; pictured: boolean } {
  const signed = !isLetterAt(text, text.length - 1)
  const bracket = signed && CLOSE_BRACKET.test(text) ? OPEN_BRACKET.exec(text)?.[0].length : undefined
  let start = bracket ?? 0
  let end = text.length - (bracket === undefined ? 0 : (CLOSE_BRACKET.exec(text)?.[0].length ?? 0))
  end -= signed ? (TRAILING.exec(text.slice(start, end))?.[0].length ?? 0) : 0
  const picture = PICTURE_OPENING.exec(text.slice(start, end))?.[0].length
  start += picture ?? OTHER_OPENING.exec(text.slice(start, end))?.[0].length ?? 0
  start += OTHER_OPENING.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end, pictured: picture !== undefined }
}

interface Reading {
  readonly level: CreditLevel
  readonly person: boolean
}

const RANK: Readonly<Record<CreditLevel, number>> = { strong: 3, fair: 2, weak: 1 }

function readParts(text: string, pictured: boolean, signed: boolean, lexicon: Lexicon): Reading | undefined {
  const eastAsian = holdsEastAsian(text)
  if (eastAsian && HANGUL.test(text) && KOREAN.test(text) && !HANGUL_STOP.test(text))
    return { level: 'strong', person: false }
  if (eastAsian && HAN.test(text) && HAN_SIGNED.test(text)) return hanSigned(text, pictured)
  const kinds = kindsIn(text, pictured, lexicon)
  if (kinds.length === 0 || kinds.length > 6) return undefined
  const level = levelOf(new Set(kinds), kinds.length, pictured)
  if (level === undefined) return undefined
  const person = kinds.includes('person')
  if (level === 'strong' && !pictured && !signed && kinds.length > 1 && !TIGHT.test(text))
    return { level: looseLevel(text), person }
  return { level: level === 'fair' && pictured && UNCASED.test(text) ? 'strong' : level, person }
}

/** `Ada Lind for The Harbor Post` */
function sentFor(text: string, pictured: boolean, lexicon: Lexicon): Reading | undefined {
  const by = SENT_BY.exec(text)
  if (by === null || kindOf(text.slice(0, by.index), lexicon) !== 'person') return undefined
  const house = text.slice(by.index + by[0].length)
  const known = CASED_NAME.test(house) && (OPENS_HOUSE.test(house) || holdsHouse(house))
  return known || agencyCalled(lexicon, house) ? { level: pictured ? 'strong' : 'fair', person: true } : undefined
}

/** The kinds of all parts; none where one of them is no part of a credit. */
function kindsIn(text: string, pictured: boolean, lexicon: Lexicon): PartKind[] {
  const kinds: PartKind[] = []
  let from = 0
  while (from <= text.length) {
    JOINT.lastIndex = from
    const joint = JOINT.exec(text)
    const words = text.slice(from, joint?.index ?? text.length).trim()
    const kind = words === '' ? undefined : houseOr(kindOf(words, lexicon), words, kinds, pictured)
    if (kind === 'other') return []
    if (kind !== undefined) kinds.push(kind)
    from = joint ? JOINT.lastIndex : text.length + 1
  }
  return kinds
}

/** `Foto: Ada Lind, Severní deník`: behind a photographer whom a word for picture opens, a short name that only begins with a capital. */
const houseOr = (kind: PartKind, words: string, before: readonly PartKind[], pictured: boolean): PartKind =>
  kind === 'other' && pictured && before.at(-1) === 'person' && HOUSE.test(words) ? 'name' : kind

/** `© Hafenpost`: a name behind the sign may be whose picture it is. */
function signedName(text: string, start: number, end: number): Reading | undefined {
  const name = text.slice(start, end)
  if (!SIGNED.test(text) || !(CASED_NAME.test(name) || (HANGUL.test(name) && UNCASED_NAME.test(name)))) return undefined
  return { level: 'weak', person: false }
}

/** `新华社记者张三摄` */
function hanSigned(text: string, pictured: boolean): Reading | undefined {
  if (HAN_REPORTER.test(text)) return { level: 'strong', person: true }
  return pictured ? { level: 'fair', person: true } : undefined
}

function levelOf(kinds: ReadonlySet<PartKind>, count: number, pictured: boolean): CreditLevel | undefined {
  const named = kinds.has('person')
  if (kinds.has('supplier')) return named || pictured || count > 1 ? 'strong' : 'fair'
  if (kinds.has('picture-agency')) return 'strong'
  if (kinds.has('agency')) return named || pictured ? 'strong' : 'weak'
  if (!pictured) return undefined
  if (named) return count > 1 ? 'strong' : 'fair'
  return kinds.has('filler') ? 'fair' : kinds.has('name') && count === 1 ? 'weak' : undefined
}

/** `A Name - Lusa` names a photographer, `A Name, The Canadian Press` may as well name the writer. */
const looseLevel = (text: string): CreditLevel => (text.includes(', ') ? 'weak' : 'fair')

function kindOf(part: string, lexicon: Lexicon): PartKind {
  if (SUPPLIER.has(part)) return 'supplier'
  if (agencyCalled(lexicon, part)) return 'agency'
  const suffix = endsInSuffix(part) ? SUFFIX.exec(part)?.[0] : undefined
  if (suffix !== undefined && suffix.length < part.length) {
    const base = part.slice(0, -suffix.length)
    if (agencyCalled(lexicon, base) || SUPPLIER.has(base))
      return PICTURE_SUFFIX.test(suffix) ? 'picture-agency' : 'agency'
  }
  if (FILLER.test(part)) return 'filler'
  if (NOT_PHOTOGRAPHER.has(part)) return 'other'
  if (UNCASED.test(part)) return UNCASED_NAME.test(part) ? 'person' : 'other'
  if (!CASED_NAME.test(part)) return 'other'
  return FULL_NAME.test(part) || part.startsWith('@') ? 'person' : 'name'
}

/** What an agency's own form says: with a photographer, or a word for picture, it is nothing but a credit. */
function ownForm(text: string, lexicon: Lexicon): Reading | undefined {
  if (lexicon.names.within(text, 0, text.length).length === 0) return undefined
  for (const hit of lexicon.patterns.whole('credit', text)) {
    const { form } = hit.pattern
    if (NOT_A_PICTURE_FORM.test(form) || !ownerOf(hit) || !isNamed(hit)) continue
    const person = hit.groups.names !== undefined
    if (PICTURE_FORM.test(form)) return { level: 'strong', person }
    return { level: !person || form.includes(', {agency}') ? 'weak' : 'fair', person }
  }
  return undefined
}

/** What fills the form's open slots is a name, not half a sentence. */
function isNamed({ groups }: PatternHit): boolean {
  return [groups.names, groups.text].every((words) => words === undefined || isName(words.trim()))
}

function isName(words: string): boolean {
  if (words === '') return true
  if (UNCASED.test(words)) return words.length <= LONGEST_UNCASED && !SENTENCE.test(words)
  return CASED_NAME.test(words) && !NOT_PHOTOGRAPHER.has(words)
}
