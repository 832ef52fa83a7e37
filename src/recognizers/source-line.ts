import {
  companyForms,
  firstPublished,
  inputLines,
  inputOpenings,
  sourceParticles,
  sourceWords,
  standardsLines,
  syndicationNotes,
  visitLine,
  wasFirstPublished,
} from '../data/source-lines'
import { houseAndWords } from '../data/small-words'
import type { Lexicon } from '../lexicon'
import { anyOf } from '../lexicon/any-of'
import { readClock, readDate } from '../lexicon/dates'
import { endsInBracket } from '../lexicon/brackets'
import { agencyCalled } from '../lexicon/owners'
import { openingLook } from '../lexicon/openings'
import { stemLook } from '../lexicon/stems'
import type { RemovalReason } from '../model'
import type { AgencyRef, Evidence, Line, LineKind, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const NO_SOURCES: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'rule', 'front-matter', 'heading', 'caption'])
/** Longest line that names a source, longest note, and longest line that is one for sure, in characters. */
const LONGEST = 120
const LONGEST_NOTE = 420
const LONGEST_SURE = 300
/** Longest name of a source, in words and in characters of a script without capitals. */
const NAME = { words: 6, uncased: 16 } as const

const SOURCE = new RegExp(`^(?:${anyOf(sourceWords)})\\s?[:：|／]\\s?`, 'u')
const SOURCE_BARE = new RegExp(`^(?:${anyOf(sourceWords)})\\s(?=\\p{L})`, 'u')
const INPUT = new RegExp(`^(?:${anyOf(inputOpenings)})\\s?`, 'iu')
const INPUT_LINE = new RegExp(`^(?:${anyOf(inputLines)})[.]?$`, 'u')
const NOTE = new RegExp(anyOf(syndicationNotes.map((note) => note.toLowerCase())), 'u')
const FIRST = new RegExp(`(?:^(?:[-–—] )?|[.!?”"*(]\\s{0,2})(?=(?:${anyOf(firstPublished)})\\s)`, 'gu')
const mayBeNote = stemLook(syndicationNotes)
const mayBeFirst = stemLook(firstPublished)
const mayName = openingLook([...standardsLines, visitLine.opening, ...sourceWords, ...inputOpenings, ...inputLines])
const FIRST_OPENING = new RegExp(`^(?:${anyOf(firstPublished)})\\s`, 'u')
const WAS_FIRST = new RegExp(`^\\s(?:${anyOf(wasFirstPublished)})`, 'u')
/** `- Visit The Harbor Times at www.harbortimes.example` */
const PAPER_WORD = `(?:\\p{Lu}[\\p{L}\\p{N}.'’&-]{0,30}|${anyOf(sourceParticles)})`
const VISIT = new RegExp(
  `^(?:[-–—] )?${visitLine.opening} ${PAPER_WORD}(?: ${PAPER_WORD}){0,6} ${visitLine.beforeAddress} (?:https?://|www\\.)\\S{4,80}$`,
  'u',
)
const STANDARDS = new RegExp(`^(?:${anyOf(standardsLines)})`, 'u')
const DIGIT_FIRST = /^\d/u
const SPACES = /\s{0,4}/uy
const OPEN = /^[([（［【*–—-]{1,2}\s?/u
const CLOSE = /\s?[)\]）］】*.]{1,3}$/u
const LAST_BRACKET = /[([（［][^()[\]（）［］]{3,100}[)\]）］]\.?$/u
const JOINT = new RegExp(String.raw`\s?(?:[,/、，;|+&]|\s(?:${anyOf(houseAndWords)})\s|\s[-–]\s)\s?`, 'u')
const SENTENCE_END = /[.!?。]["”)]?(?:\s{1,2}|$|(?=\p{Lu}))/gu
/** `Trend`, `Petra` */
const NAME_LIKE = /^\p{Lu}\p{Ll}+$/u
const SMALL_START = /^\p{Ll}/u
const CASED_NAME = new RegExp(
  `^[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&+-]{0,40}(?:\\s(?:(?:${anyOf(sourceParticles)})\\s){0,2}[\\p{Lu}\\p{N}(][\\p{L}\\p{M}\\p{N}.'’&+()-]{0,40}){0,5}$`,
  'u',
)
const HOST = /^(?:https?:\/\/)?[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){1,4}(?:\/\S{0,100})?$/u
const UNCASED = /^[\p{Lo}\p{M}\p{N}（）()“”"·・\s]{2,16}$/u
const UNCASED_START = /^\p{Lo}/u
/** ` Sport` `-AFX` ` (dpa)` after an agency's name */
const DESK = /^(?:\s\p{Lu}\p{L}{1,15}|-\p{L}{2,12}|\s\(\p{L}{2,10}\))$/u
const LETTERS = /^\p{Ll}{2,4}$/u
const ENDS_IN_BRACKET = /\)\.?$/u
const AFTER_SENTENCE = /^[.!?”"]/u
const COMPANY = new RegExp(`^,? (?:${anyOf(companyForms)})\\.?`, 'u')
const WORD = /[\p{L}\p{N}]/u

interface Found {
  readonly start: number
  readonly end: number
  readonly reason: RemovalReason
  readonly strength: Strength
  readonly rule: string
  readonly agency?: AgencyRef
}

/** Sees where a page has its story from: `Forrás: MTI`, `News source: NHK`, `… is published from a syndicated feed.` */
export const seeSourceLine: Recognizer = (line, { before, lexicon }) => {
  const { text, kind } = line
  if (text.length < 2 || NO_SOURCES.has(kind)) return []
  if (line.hints.key === STATED) return evidenceOf(line, stated(text, lexicon))
  if (text.length < 4) return []
  const found =
    (text.length <= LONGEST ? (shortLine(text, before, lexicon) ?? behindTime(text, before, lexicon)) : undefined) ??
    note(text, lexicon) ??
    lastBracket(text, lexicon)
  return found ? evidenceOf(line, found) : []
}

/** A row that a database's record gives as where it has the story from: `Associated Press International`. */
function stated(text: string, { names }: Lexicon): Found {
  const [first] = names.within(text, 0, text.length)
  const agency = first && first.start <= LONGEST_ARTICLE ? first.value[0]?.ref : undefined
  return {
    start: 0,
    end: text.length,
    reason: 'source-line',
    strength: 'sure',
    rule: 'stated',
    ...(agency && { agency }),
  }
}
const STATED = 'source'
/** `The ` before a name */
const LONGEST_ARTICLE = 4

/** The removal, and the agency that it names beside it. */
function evidenceOf(line: Line, { start, end, reason, strength, rule, agency }: Found): Evidence[] {
  const place = { line: line.index, start, end, because: `source-line/${rule}` }
  const removal: Evidence = { kind: 'junk', reason, ...place, strength }
  return agency ? [removal, { kind: 'agency', ...place, strength: 'hint', agency }] : [removal]
}

/** A line that names a source and does nothing else, in brackets or not. */
function shortLine(text: string, before: Line | undefined, lexicon: Lexicon): Found | undefined {
  if (!mayName(text)) return undefined
  const whole = { start: 0, end: text.length }
  if (STANDARDS.test(text)) return { ...whole, reason: 'source-line', strength: 'sure', rule: 'standards' }
  if (text.includes(`${visitLine.opening} `) && VISIT.test(text))
    return { ...whole, reason: 'syndication-note', strength: 'sure', rule: 'visit' }
  const inner = text.replace(OPEN, '').replace(CLOSE, '')
  if (INPUT_LINE.test(inner))
    return { ...whole, reason: 'source-line', strength: inner.includes(' ') ? 'sure' : 'likely', rule: 'agencies' }
  const named = readSource(inner, lexicon)
  /** The first line of a document may be a headline: `Source: Mayor to Quit`. */
  if (!named || (named.rule === 'name' && !before)) return undefined
  return { ...whole, reason: 'source-line', ...named }
}

/** `2026年01月31日 17:01 来源：新华网`: a source behind the moment of publication. */
function behindTime(text: string, before: Line | undefined, lexicon: Lexicon): Found | undefined {
  const date = DIGIT_FIRST.test(text) ? readDate(text, 0) : undefined
  if (date === undefined) return undefined
  const day = afterSpaces(text, date.end)
  const from = afterSpaces(text, readClock(text, day)?.end ?? day)
  const found = SOURCE.test(text.slice(from)) ? shortLine(text.slice(from), before, lexicon) : undefined
  return found && { ...found, start: from, end: text.length }
}

function afterSpaces(text: string, at: number): number {
  SPACES.lastIndex = at
  return at + (SPACES.exec(text)?.[0].length ?? 0)
}

/** `Quelle: dpa`, `Source KUNA`, `With inputs from PTI`: what is said of the source. */
function readSource(text: string, lexicon: Lexicon): Pick<Found, 'strength' | 'rule' | 'agency'> | undefined {
  const opening = SOURCE.exec(text)?.[0]
  if (opening !== undefined) {
    const name = text.slice(opening.length)
    const agency = agencyIn(name, lexicon)
    if (agency) return { strength: 'sure', rule: 'agency', agency }
    return isSourceName(name) ? { strength: 'likely', rule: 'name' } : undefined
  }
  const bare = SOURCE_BARE.exec(text)?.[0] ?? INPUT.exec(text)?.[0]
  const agency =
    bare === undefined || isWord(text.slice(bare.length), lexicon)
      ? undefined
      : agencyIn(text.slice(bare.length), lexicon)
  return agency && { strength: 'sure', rule: 'inputs', agency }
}

/** A name that is a word as well: `Trend`, `Petra`. */
const isWord = (name: string, lexicon: Lexicon): boolean =>
  NAME_LIKE.test(name) && (agencyCalled(lexicon, name)?.ambiguous ?? false)

/** The agency when all of a list of names are known: `dpa`, `AFP, dpa`, `ntv.de, ino/dpa`. */
function agencyIn(names: string, lexicon: Lexicon): AgencyRef | undefined {
  const parts = names.split(JOINT).map((part) => part.trim())
  const agencies = parts.map((part) => agencyCalled(lexicon, part) ?? leadingAgency(part, lexicon))
  const known = agencies.find((agency) => agency !== undefined)
  return parts.every((part, i) => agencies[i] !== undefined || HOST.test(part) || isLetters(part))
    ? known?.ref
    : undefined
}

/** `dpa Sport`, `Reuters / Harbor Times`: an agency and its desk. */
function leadingAgency(part: string, lexicon: Lexicon) {
  const hit = lexicon.names.at(part, 0)
  const [named] = hit?.value ?? []
  const desk = hit === undefined ? '' : part.slice(hit.end)
  return named && DESK.test(desk) ? named : undefined
}

const isLetters = (part: string): boolean => LETTERS.test(part)

/** A name and no clause: `Harbor Times`, `harbor.example.org`, `中国新闻网`; «close to the talks» is none. */
function isSourceName(name: string): boolean {
  if (HOST.test(name)) return true
  if (UNCASED_START.test(name)) return name.length <= NAME.uncased && UNCASED.test(name)
  if (SMALL_START.test(name)) return false
  return name.split(JOINT).every((part) => CASED_NAME.test(part)) && name.split(' ').length <= NAME.words
}

/** A note that the story is another's, as a line or after the last sentence of one. */
function note(text: string, lexicon: Lexicon): Found | undefined {
  const from = Math.max(0, text.length - LONGEST_NOTE)
  const tail = text.slice(from)
  const first = mayBeFirst(text) ? firstPublication(tail, lexicon) : undefined
  if (first) return { ...first, start: from + first.start, end: text.length }
  if (!mayBeNote(text)) return undefined
  const wording = NOTE.exec(tail.toLowerCase())
  if (!wording) return undefined
  const start = from + noteStart(tail, wording.index)
  const strength = start === 0 && text.length <= LONGEST_SURE ? 'sure' : 'likely'
  return {
    start,
    end: text.length,
    reason: 'syndication-note',
    strength,
    rule: 'note',
    ...withAgency(text.slice(start), lexicon),
  }
}

function withAgency(text: string, lexicon: Lexicon): { agency?: AgencyRef } {
  const [hit] = lexicon.names.within(text, 0, text.length)
  const [named] = hit?.value ?? []
  return named ? { agency: named.ref } : {}
}

/** Where the bracket or the sentence begins that a wording stands in. */
function noteStart(text: string, at: number): number {
  const open = text.lastIndexOf('(', at)
  if (open !== -1 && ENDS_IN_BRACKET.test(text) && !text.slice(open, -2).includes(')')) return open
  const before = [...text.slice(0, at).matchAll(SENTENCE_END)].at(-1)
  return before ? before.index + before[0].length : 0
}

/** `This report by The Canadian Press was first published Feb. 28, 2023.` */
function firstPublication(text: string, lexicon: Lexicon): Found | undefined {
  for (const { index, 0: mark } of text.matchAll(FIRST)) {
    const start = index + (AFTER_SENTENCE.test(mark) ? mark.length : 0)
    const opening = FIRST_OPENING.exec(text.slice(index + mark.length))?.[0].length ?? 0
    const at = index + mark.length + opening
    const hit = lexicon.names.at(text, at)
    const [named] = hit?.value ?? []
    if (!hit || !named) continue
    const rest = text.slice(hit.end)
    if (!WAS_FIRST.test(rest) && WORD.test(rest.replace(COMPANY, ''))) continue
    return { start, end: text.length, reason: 'syndication-note', strength: 'sure', rule: 'first', agency: named.ref }
  }
  return undefined
}

/** `… am Freitag. (Quelle: dpa)`: a bracket at the end of a longer line. */
function lastBracket(text: string, lexicon: Lexicon): Found | undefined {
  const bracket = endsInBracket(text) ? LAST_BRACKET.exec(text.slice(-LONGEST))?.[0] : undefined
  if (bracket === undefined) return undefined
  const inner = bracket.replace(OPEN, '').replace(CLOSE, '')
  const named = INPUT_LINE.test(inner)
    ? ({ strength: 'likely', rule: 'agencies' } as const)
    : readSource(inner, lexicon)
  const start = text.length - bracket.length
  return named && named.rule !== 'name'
    ? { ...named, start, end: text.length, reason: 'source-line', strength: 'likely' }
    : undefined
}
