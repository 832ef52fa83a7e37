import { afterCredits, writersEndMark, writersLead } from '../data/contributors'
import { byWords } from '../data/by-words'
import { anyOf } from '../lexicon/any-of'
import { beforeNotice } from '../lexicon/closing-notice'
import { readContribution } from '../lexicon/contributions'
import {
  bracketEnd,
  type Credits,
  creditsAt,
  creditStarts,
  mayHoldCredits,
  readHanCredit,
} from '../lexicon/credit-lines'
import { peopleAt } from '../lexicon/people'
import type { AgencyNames } from '../lexicon/posts'
import type { Person } from '../model'
import type { AgencyRef, Cited, Evidence, Line, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** How much of a long line's end is looked at, in characters. */
const REACH = 500
/** `(`, `((`, `（` right before a credit */
const OPENING = /[(（[]{1,2}\s?$/u
/** What a credit without brackets may follow: the end of a sentence, a dash, an end mark, nothing. */
const AFTER_SENTENCE = /(?:^|[.!?…。"”’»)\]*_–—-])\s{0,2}$/u
const CAPITAL = /^\p{Lu}/u
/** After the last name: a full stop, a phone number, a second pair of brackets */
const CLOSES = new RegExp(`^\\s?[.;]?\\s?(?:$|[(<+\\d]|${anyOf(afterCredits)})`, 'u')
/** After the bracket: another one, a rights line, the agency's standards */
const FOLLOWS_BRACKET = new RegExp(`^(?:[(（<©]|${anyOf(afterCredits)})`, 'u')
const STOP = /^\s?\./u
/** `- ` or Antara's `(*) ` */
const DASHES_BEFORE = /(?:[-–—]{1,2}|\(\*\))\s?$/u
/** `(By Ada Lind and Bo Ek)` */
const BY_IN_BRACKETS = new RegExp(String.raw`^\(${writersLead} (?=\p{Lu})`, 'u')
/** `(Por ` `(` before the reporter whom the editor follows */
const FIRST_IN_BRACKETS = new RegExp(`^\\((?:(?:${anyOf(Object.values(byWords).map(([by]) => by))}) )?(?=\\p{Lu})`, 'u')
/** `, ` `; ` between the reporter and the next credit */
const THEN = / ?[,;] /gu
const ENDITEM = new RegExp(`^\\s?${writersEndMark}`, 'u')

interface Found {
  readonly start: number
  readonly end: number
  readonly strength: Strength
  readonly rule: string
  readonly people: readonly Cited<Person>[]
  readonly agency?: AgencyRef
}

/** Sees who helped with the story: `(Reporting by Ada Lind; Editing by Bo Ek)`, `CNN's Ada Lind contributed to this report.` */
export const seeContributors: Recognizer = (line, { after, lexicon }) => {
  if (line.kind === 'image' || line.kind === 'rule' || line.kind === 'front-matter') return []
  const text = beforeNotice(line.text, lexicon)
  const found =
    credits(text, lexicon.names) ??
    contribution(text, lexicon.names) ??
    hanCredit(text) ??
    ledByReporter(text, lexicon.names) ??
    signedByWriters(text, after, lexicon.names)
  return found ? [evidenceOf(line, found)] : []
}

const evidenceOf = (line: Line, { start, end, strength, rule, people, agency }: Found): Evidence => ({
  kind: 'contributors',
  line: line.index,
  start,
  end,
  strength,
  because: `contributors/${rule}`,
  people,
  ...(agency ? { agency } : {}),
})

/* ───────────────────────────────── credits ───────────────────────────────── */

/** The first credits in a line's end that stand up: in brackets, or after the end of a sentence. */
function credits(text: string, names: AgencyNames): Found | undefined {
  if (!mayHoldCredits(text)) return undefined
  const base = Math.max(0, text.length - REACH)
  for (const at of startsIn(text, base)) {
    const found = creditsAt(text, at, names)
    if (found === undefined) continue
    const before = text.slice(Math.max(0, at - 6), at)
    const bracket = OPENING.exec(before)?.[0].length
    const named = found.words > 1 || found.clauses > 1 || found.people.some(({ value }) => names.get(value.name))
    const open = named ? inTheOpen(text, found, before) : undefined
    const whole = bracket === undefined ? open : inBrackets(text, found, at - bracket)
    if (whole) return whole
  }
  return undefined
}

const startsIn = (text: string, base: number): number[] => {
  const late = creditStarts(text.slice(base)).map((at) => base + at)
  return base === 0 ? late : [...creditStarts(text.slice(0, 40)).filter((at) => at < 4), ...late]
}

/** `(Reporting by …)` at a line's start or end; in the middle of a sentence it is prose. */
function inBrackets(text: string, { end, people, clauses }: Credits, start: number): Found | undefined {
  const bracket = bracketEnd(text, end)
  if (bracket === undefined) return undefined
  const rest = text.slice(bracket.end).trim()
  const closes = rest === '' || rest === '.' || FOLLOWS_BRACKET.test(rest)
  if (!closes && start > 0) return undefined
  const sure = bracket.pure || clauses > 1
  return { start, end: bracket.end, strength: sure ? 'sure' : 'likely', rule: 'brackets', people }
}

/** `Reporting by …; Editing by …` without brackets, a line of its own or after the last full stop. */
function inTheOpen(text: string, found: Credits, before: string): Found | undefined {
  const { end, people, clauses, plain } = found
  const dashes = DASHES_BEFORE.exec(before)?.[0].length ?? 0
  const start = found.start - dashes
  const rest = text.slice(end)
  const closes = CLOSES.test(rest)
  if (!AFTER_SENTENCE.test(before) || !(closes || (start === 0 && clauses > 1))) return undefined
  const capital = CAPITAL.test(text.slice(found.start))
  const sure = capital && (plain || clauses > 1)
  if (start > 0 && !sure) return undefined
  const stop = STOP.exec(rest)?.[0].length ?? 0
  return { start, end: end + stop, strength: sure ? 'sure' : 'likely', rule: start === 0 ? 'line' : 'glued', people }
}

/* ───────────────────────────── sentences and labels ───────────────────────────── */

function contribution(text: string, names: AgencyNames): Found | undefined {
  const found = readContribution(text, names)
  if (found === undefined) return undefined
  const { start, end, people, agency, onlyPlaces } = found
  return {
    start,
    end,
    strength: onlyPlaces ? 'likely' : 'sure',
    rule: 'sentence',
    people,
    ...(agency ? { agency } : {}),
  }
}

function hanCredit(text: string): Found | undefined {
  const found = readHanCredit(text)
  if (found === undefined) return undefined
  const { start, end, people, plain } = found
  return { start, end, people, strength: plain ? 'sure' : 'likely', rule: 'label' }
}

/** `(Maud Verrier, édité par Luc Tanguy)`: nothing says that the first reported. */
function ledByReporter(text: string, names: AgencyNames): Found | undefined {
  const lead = text.startsWith('(') ? FIRST_IN_BRACKETS.exec(text)?.[0].length : undefined
  if (lead === undefined || text.length > REACH) return undefined
  for (const { index, 0: joint } of text.matchAll(THEN)) {
    const credits = creditsAt(text, index + joint.length, names)
    const who = credits && peopleAt(text.slice(0, index), lead, names)
    if (who?.end !== index || bracketEnd(text, credits?.end ?? 0)?.end !== text.length) continue
    const people = [...who.people.map(asReporter), ...(credits?.people ?? [])]
    return { start: 0, end: text.length, strength: 'sure', rule: 'led', people }
  }
  return undefined
}

const asReporter = ({ value, start, end }: Cited<Person>): Cited<Person> => ({
  value: { ...value, role: 'reporter' },
  start,
  end,
})

/** `(By Ada Lind and Bo Ek)` above or before `Enditem/AW`: the writers of CNA's English copy. */
function signedByWriters(text: string, after: Line | undefined, names: AgencyNames): Found | undefined {
  const lead = text.startsWith('(') ? BY_IN_BRACKETS.exec(text)?.[0] : undefined
  const who = lead === undefined ? undefined : peopleAt(text, lead.length, names)
  if (who === undefined || text[who.end] !== ')') return undefined
  const rest = text.slice(who.end + 1)
  if (!(ENDITEM.test(rest) || (rest === '' && ENDITEM.test(after?.text ?? '')))) return undefined
  return { start: 0, end: who.end + 1, strength: 'sure', rule: 'writers', people: who.people.map(asReporter) }
}
