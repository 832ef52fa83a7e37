import { abbreviations } from '../data/abbreviations'
import {
  bureausSign,
  closingNames,
  deskNumberWords,
  endMarks,
  gluedMarks,
  lastWords,
  looseMarks,
  signOffsElsewhere,
  unspacedMarks,
} from '../data/end-marks'
import type { Lexicon } from '../lexicon'
import { anyOf } from '../lexicon/any-of'
import { endsInBracket } from '../lexicon/brackets'
import { isLetterAt } from '../lexicon/char-kinds'
import { readByline } from '../lexicon/bylines'
import { type ClosingForm, closingForm } from '../lexicon/closing-forms'
import { beforeNotice } from '../lexicon/closing-notice'
import { initialsIn, isGroup } from '../lexicon/initials'
import { matchesOf } from '../lexicon/matches'
import { agencyCalled, type Called } from '../lexicon/owners'
import { matchPhrases } from '../lexicon/phrases'
import type { RemovalReason } from '../model'
import type { AgencyRef, Evidence, Line, LineKind, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const NO_MARKS: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'front-matter', 'caption'])
/** Kinds that pages make menus of. */
const LISTS: ReadonlySet<LineKind> = new Set<LineKind>(['heading', 'list-item'])
/** Longest mark, longest sign-off, and how much of a line's end is looked at, in characters. */
const LONGEST = 60
const LONGEST_SIGN_OFF = 300
const TAIL = 90
/** A line before it that is this long, or has so many words, and ends as a sentence does is the story's. */
const STORY = 40
const STORY_WORDS = 5
/** Letters of a form by which a sign-off cannot be anything else, or can be one at all. */
const UNMISTAKABLE = 18
const UNMISTAKABLE_NAMED = 8
const LEAST = 5
const LEAST_MARK = 3

const END: ReadonlySet<string> = new Set(endMarks)
const LOOSE: ReadonlySet<string> = new Set(looseMarks)
const GLUED: ReadonlySet<string> = new Set([...endMarks, ...gluedMarks])
const LAST_WORDS: ReadonlySet<string> = new Set(lastWords)
const CLOSING_NAME: ReadonlySet<string> = new Set(closingNames)
const ABBREVIATION: ReadonlySet<string> = new Set(abbreviations)

const UNDERSCORES = /^_{2,40}$/u
/** `(` `-- ` `- Emirates News Agency, ` before a closing name, `)` `.` `/` after it */
const BEFORE_NAME = /^(?:[([（［【<]\s?©?|\/{1,2}|={1,2}|[-–—]{1,3}\s?[([]?|\.\s?[-–—]\s?)\s?/u
const AFTER_NAME = /[\s.)\]）］】>/–—*-]{1,5}$/u
/** `/lno` `-Reuters` `, tb` `/RED–` ` / apio` */
const JOINED = /^\s?[/,–-]\s?([\p{L}.]{2,12})(?:\s?[/–-]\s?[\p{L}.]{2,12})?$/u
const JOINED_BEFORE = /^(\p{L}{2,6})\s?\/\s?/u
/** ` gfr` ` wsz jln npr` ` pre yyhe n1 deg` ` ABC DV DV 1755` after an agency's name */
const LETTERS =
  /^\s\p{Ll}{2,4}(?:\s(?:\p{Ll}{2,4}|\p{Ll}\d)){0,4}$|^(?:\s\p{Lu}{2,4}){1,5}(?:\s\d{3,4})?$|^\s\p{L}{2,4}(?:\/\p{L}{2,4}){1,4}$/u
/** `n1`: a desk among the letters, which no sentence has */
const DESK = /^\p{Ll}\d$/u
/** `(Schluss) ab/cd` */
const MARK_WITH_INITIALS = /^(\(\p{L}{3,10}\))\s?\p{L}{2,4}(?:\/\p{L}{2,4}){0,4}$/u
/** `انتهي**1110** 1718` `9341**2050`: the numbers of an Iranian desk, stars or not. */
const DESK_NUMBERS = new RegExp(
  String.raw`^(?:(?:${anyOf(deskNumberWords)})\*{0,2}\d{3,5}\*{0,2}\s?\d{0,5}|\d{4}\*\*\d{4})$`,
  'u',
)
const INITIALS_SIGN = new RegExp(`[/(]|^${bureausSign}`, 'u')
const ONE_WORD = /^\p{L}+$/u
const LETTER = /\p{L}/u
const GROUP = /[\s/*.]+/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const SENTENCE_END = /[.!?…。！？؟।]["”’»」』)\]]{0,2}\s{0,3}|["”’»]\s{1,3}/gu
const SPACE = /\s/u
const CLOSING_BRACKET = /^\)/u
/** `U.S` `J` before a full stop that ends no sentence */
const SHORTENED = /^(?:\p{L}\.){1,3}\p{L}?$|^\p{L}$/u
const LAST_WORD = /([\p{L}.]{1,12})\.["”’»)\]]{0,2}\s{0,3}$/u
const ENDS_BRACKET = /\s?[([（［]([^()[\]（）［］]{2,40})[)\]）］]\.?$/u
/** ` (RA)` `(ito/jpnn)` behind the end of a sentence */
const SIGNATURE = /(?<=[.!?…。"”»] ?)\([\p{L}/]{2,16}\)$/u
const LONGEST_SIGNATURE = 24
/** A dash at the end opens something: `28 May. (EUROPA PRESS) -`. */
const OPEN_END = /[)\]）]\s?[-–—=]{1,2}$/u
const ELSEWHERE = new RegExp(`^(?:${anyOf(signOffsElsewhere)})`, 'u')

const always = (): boolean => true

/** What a text is, when it is nothing but a mark. */
interface Mark {
  readonly reason?: RemovalReason
  readonly agency?: AgencyRef
  readonly strength: Strength
  readonly rule: string
}

/** Sees what closes a story: `(END)`, `-30-`, `— Bernama`, `sc/lb/lnm`, `dpa wsz jln npr`, alone or after its last sentence. */
export const seeEndMark: Recognizer = (line, { before, after, lexicon }) => {
  const { text, kind } = line
  if (text === '' || NO_MARKS.has(kind)) return []
  if (kind === 'rule') return ruleMark(line)
  const mark = wholeMark(line, before, after === undefined && before !== undefined, lexicon)
  if (mark) return [toEvidence(line, 0, mark)]
  if (LISTS.has(kind)) return []
  const story = beforeNotice(text, lexicon)
  const glued = gluedMark(story === text ? line : { ...line, text: story }, lexicon, before?.kind === 'image')
  if (glued.length > 0) return glued
  return after === undefined
    ? [...lastWord(line, lexicon), ...signed(line)]
    : after.shape.ending === 'sentence'
      ? []
      : signed(line)
}

/** A line that is nothing but a mark. In headings and lists only what cannot be anything else is one. */
function wholeMark({ text, kind }: Line, before: Line | undefined, last: boolean, lexicon: Lexicon): Mark | undefined {
  if (text.length > LONGEST_SIGN_OFF) return undefined
  const mark = text.length <= LONGEST ? readMark(text, lexicon, () => last || closes(before, lexicon)) : undefined
  const found = mark ?? readSignOff(text, lexicon)
  return LISTS.has(kind) && found?.strength !== 'sure' ? undefined : found
}

const toEvidence = (
  line: Line,
  start: number,
  { reason, agency, strength, rule }: Mark,
  end = line.text.length,
): Evidence => {
  const place = { line: line.index, start, end, strength, because: `end-mark/${rule}` }
  return agency ? { kind: 'agency', ...place, agency } : { kind: 'junk', reason: reason ?? 'end-mark', ...place }
}

function ruleMark(line: Line): Evidence[] {
  const { text } = line
  const strength = END.has(text) ? 'sure' : UNDERSCORES.test(text) || LOOSE.has(text) ? 'likely' : undefined
  return strength ? [toEvidence(line, 0, { strength, rule: 'rule' })] : []
}

/** The line before a mark ends a story: its last sentence, another mark, who wrote it, or what pages put below a story. */
function closes(before: Line | undefined, lexicon: Lexicon): boolean {
  if (!before || before.kind === 'heading') return false
  if (before.shape.ending === 'sentence' && isStory(before)) return true
  if (before.text.length <= LONGEST && readMark(before.text, lexicon, always)) return true
  if (isFurniture(before) || readByline(before.text, lexicon.names)?.lead === 'label') return true
  return gluedMark(before, lexicon, false).some(({ strength }) => strength !== 'hint')
}

/** `Print this story` */
const isFurniture = ({ text }: Line): boolean =>
  matchPhrases(text).some(({ how, strength }) => how === 'whole' && strength === 'sure')

/** In small letters it ends what the row above it began. */
const isStory = ({ text, shape }: Line): boolean =>
  text.length >= STORY || shape.words >= STORY_WORDS || shape.startsSmall

/** What a short text is, if it is a mark; `closing` says whether it stands where a story ends. */
function readMark(text: string, lexicon: Lexicon, closing: () => boolean): Mark | undefined {
  if (END.has(text) || (!isLetterAt(text, text.length - 1) && DESK_NUMBERS.test(text)))
    return { strength: 'sure', rule: 'mark' }
  if (LOOSE.has(text)) return { strength: !LETTER.test(text) || closing() ? 'likely' : 'hint', rule: 'mark' }
  return ownMark(text, lexicon) ?? namedMark(text, lexicon, closing) ?? initials(text, closing)
}

/** A mark with the name of an agency in it. */
const namedMark = (text: string, lexicon: Lexicon, closing: () => boolean): Mark | undefined =>
  lexicon.names.within(text, 0, text.length).length === 0
    ? undefined
    : (closingAgency(text, lexicon, closing) ?? lettered(text, lexicon, closing))

/** An agency's own end mark: `Lusa/fim`, `(Juche108.12.10.)`, `(END/2010)`. */
function ownMark(text: string, lexicon: Lexicon): Mark | undefined {
  const own = closingForm('endMark', text, LEAST_MARK, lexicon)
  if (!own) return undefined
  return { ...(own.named ? { agency: own.owner.ref } : {}), strength: 'sure', rule: 'agency-mark' }
}

/** `(ANSA).`, `— Bernama`, `/ritzau/`, `(dpa/lno)`, `STT–AFP`, `EFE`: an agency's name and nothing else. */
function closingAgency(text: string, lexicon: Lexicon, closing: () => boolean): Mark | undefined {
  const opening = BEFORE_NAME.exec(text)?.[0] ?? ''
  const inner = text.slice(opening.length).replace(AFTER_NAME, '')
  const called = agencyCalled(lexicon, inner) ?? joinedAgency(inner, lexicon)
  if (!called) return undefined
  const strength = closingStrength(inner, called, opening !== '', closing, lexicon)
  return strength && { agency: called.ref, strength, rule: 'agency' }
}

function closingStrength(
  name: string,
  { ambiguous }: Called,
  marked: boolean,
  closing: () => boolean,
  lexicon: Lexicon,
): Strength | undefined {
  if (marked) return ambiguous ? (closing() ? 'likely' : 'hint') : 'sure'
  if (ambiguous && isWord(name)) return undefined
  return (name.length > 2 || signsBare(name, lexicon)) && closing() ? 'likely' : 'hint'
}

/** Two letters sign a story only where an agency closes with nothing else: `TT`. */
const signsBare = (name: string, { patterns }: Lexicon): boolean =>
  patterns.whole('endMark', name).some(({ groups }) => groups['agency'] === name)

/** Names that are words of a language as well: `Trend`, `Mehr`. */
const isWord = (name: string): boolean =>
  !CLOSING_NAME.has(name) && ONE_WORD.test(name) && CAPITAL.test(name) && SMALL.test(name)

/** The agency with its desk, its partner or the desk's initials: `dpa/lno`, `STT–AFP`, `čtk, tb`, `aja/PAP`. */
function joinedAgency(text: string, lexicon: Lexicon): Called | undefined {
  const hit = lexicon.names.at(text, 0)
  const [named] = hit?.value ?? []
  const partner = hit && JOINED.exec(text.slice(hit.end))
  if (hit && named && partner && isPartner(partner[1] ?? '', named.agency.desks, lexicon))
    return { ref: named.ref, ambiguous: named.ambiguous && agencyCalled(lexicon, partner[1] ?? '') === undefined }
  const before = JOINED_BEFORE.exec(text)
  const after = before && agencyCalled(lexicon, text.slice(before[0].length))
  return after && before && isGroup(before[1] ?? '') ? after : undefined
}

const isPartner = (word: string, desks: readonly string[] = [], lexicon: Lexicon): boolean =>
  desks.includes(word) || agencyCalled(lexicon, word) !== undefined || isGroup(word)

/** `AAP gfr`, `dpa wsz jln npr`, `PTI ABC DV DV`, `--IANS abc/def`: an agency and the letters of its people. */
function lettered(text: string, lexicon: Lexicon, closing: () => boolean): Mark | undefined {
  const opening = BEFORE_NAME.exec(text)?.[0].length ?? 0
  const hit = lexicon.names.at(text, opening)
  if (!hit || !LETTERS.test(text.slice(hit.end).replace(CLOSING_BRACKET, ''))) return undefined
  const groups = text
    .slice(hit.end)
    .split(GROUP)
    .filter((group) => LETTER.test(group))
  if (!groups.every(isGroup)) return undefined
  const strength = closing() ? 'sure' : opening > 0 || groups.some((group) => DESK.test(group)) ? 'likely' : undefined
  return strength && { reason: 'sign-off', strength, rule: 'letters' }
}

/** `sc/lb/lnm`, `SMA/TA// JPS`, `burs-abc/def`, `(Schluss) ab/cd` */
function initials(text: string, closing: () => boolean): Mark | undefined {
  const marked = text.startsWith('(') ? MARK_WITH_INITIALS.exec(text) : null
  if (marked && END.has(marked[1] ?? '')) return { reason: 'end-mark', strength: 'sure', rule: 'mark' }
  const letters = initialsIn(text)
  if (letters === undefined) return undefined
  if (letters === 'unmistakable') return { reason: 'sign-off', strength: 'sure', rule: 'initials' }
  const closed = closing()
  if (letters === 'few' && !closed) return undefined
  return { reason: 'sign-off', strength: letters === 'many' && closed ? 'sure' : 'likely', rule: 'initials' }
}

/** An agency's own closing line: `View source version on businesswire.com: …`, `# dpa NOTEBOOK`. */
function readSignOff(text: string, lexicon: Lexicon): Mark | undefined {
  const own = closingForm('signOff', text, LEAST, lexicon)
  return own && !ELSEWHERE.test(text) && (own.named || !ONE_WORD.test(text))
    ? { reason: 'sign-off', strength: isUnmistakable(own) ? 'sure' : 'likely', rule: 'sign-off' }
    : undefined
}

const isUnmistakable = ({ letters, named }: ClosingForm): boolean =>
  letters >= (named ? UNMISTAKABLE_NAMED : UNMISTAKABLE)

/** A mark after the last sentence of a line: `… the petitioner. IANS`, `… démocratie./.`, `… said. (END)`. */
function gluedMark(line: Line, lexicon: Lexicon, belowImage: boolean): Evidence[] {
  const { text } = line
  const base = Math.max(0, text.length - TAIL)
  for (const { index, 0: mark } of matchesOf(SENTENCE_END, text.slice(base))) {
    const start = base + index + mark.length
    if (start >= text.length || text.length - start > LONGEST) continue
    const found = readGlued(text.slice(start), SPACE.test(mark), lexicon)
    if (found && !isAbbreviated(text.slice(base, start)))
      return [toEvidence(line, start, belowImage ? { ...found, strength: 'hint' } : found)]
  }
  const literal = unspacedMarks.find((mark) => text.endsWith(mark))
  if (literal) return [toEvidence(line, literalStart(text, literal), { strength: 'likely', rule: 'glued' })]
  return line.shape.words > 4 ? bracketed(line, lexicon) : []
}

/** Where a mark begins that is glued to a word; a stop that it opens with is the sentence's own: `said⟦/.⟧` of `said./.`. */
function literalStart(text: string, literal: string): number {
  const start = text.length - literal.length
  return literal.startsWith('.') && isLetterAt(text, start - 1) ? start + 1 : start
}

/** The very last word of all may be a mark without a sentence's end before it: `…vs 35.5 mln Reuter`. */
function lastWord(line: Line, lexicon: Lexicon): Evidence[] {
  const start = line.text.lastIndexOf(' ') + 1
  const word = line.text.slice(start)
  const agency = start > 0 && LAST_WORDS.has(word) ? agencyCalled(lexicon, word) : undefined
  return agency ? [toEvidence(line, start, { agency: agency.ref, strength: 'likely', rule: 'last-word' })] : []
}

/** Letters in brackets that sign the last paragraph: `… next month. (RA)`, `… bulan depan.(ito/jpnn)`. */
function signed(line: Line): Evidence[] {
  const [letters = ''] = SIGNATURE.exec(line.text.slice(-LONGEST_SIGNATURE)) ?? []
  const start = line.text.length - letters.length
  return letters !== '' && initialsIn(letters) !== undefined && !isAbbreviated(line.text.slice(0, start))
    ? [toEvidence(line, start, { reason: 'sign-off', strength: 'likely', rule: 'signature' })]
    : []
}

function isAbbreviated(head: string): boolean {
  const word = LAST_WORD.exec(head)?.[1]?.toLowerCase()
  return word !== undefined && (ABBREVIATION.has(word) || SHORTENED.test(word))
}

/** A quick look for an agency's name where one must stand, or for the signs of initials. */
const mayClose = (text: string, { names }: Lexicon): boolean =>
  INITIALS_SIGN.test(text) || names.at(text, BEFORE_NAME.exec(text)?.[0].length ?? 0) !== undefined

/** Glued to a sentence nothing is sure but the marks that are nothing else. */
function readGlued(text: string, spaced: boolean, lexicon: Lexicon): Mark | undefined {
  if (OPEN_END.test(text)) return undefined
  if (GLUED.has(text)) return { strength: END.has(text) ? 'sure' : 'likely', rule: 'glued' }
  if (!mayClose(text, lexicon)) return undefined
  const mark = namedMark(text, lexicon, always) ?? (spaced && !text.endsWith(')') ? initials(text, always) : undefined)
  return mark && mark.strength !== 'hint' ? { ...mark, strength: 'likely' } : undefined
}

/** `… i retten (NTB)`: a bracket that no sentence's end stands before; a few agencies end so, `… a Roma (ANSA).` */
function bracketed(line: Line, lexicon: Lexicon): Evidence[] {
  const bracket = endsInBracket(line.text) ? ENDS_BRACKET.exec(line.text.slice(-LONGEST)) : null
  const called = bracket && agencyCalled(lexicon, bracket[1] ?? '')
  if (!called || called.ambiguous) return []
  const found = bracket[0].trimStart()
  const strength = closingForm('endMark', found, LEAST_MARK, lexicon) ? 'likely' : 'hint'
  return [toEvidence(line, line.text.length - found.length, { agency: called.ref, strength, rule: 'bracket' })]
}
