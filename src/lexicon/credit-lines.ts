/** Credit lines: `(Reporting by Will Lind; Editing by Bo Ek)`, with or without brackets and separators, in many languages. */
import {
  bureauStaff,
  bureauWords,
  creditAdverbs,
  creditBy,
  creditLabels,
  creditPhrases,
  creditVerbs,
  hanCreditLabels,
  plainCreditVerbs,
} from '../data/contributors'
import { andWords, articles } from '../data/small-words'
import type { Person } from '../model'
import type { Cited } from '../parts'
import { anyOf } from './any-of'
import { openingLook } from './openings'
import { peopleAt } from './people'
import type { AgencyNames } from './posts'
import { stickAt } from './person-names'
import { stemLook } from './stems'

/** Credit clauses in `[start, end)` of a text. */
export interface Credits {
  readonly start: number
  readonly end: number
  readonly people: readonly Cited<Person>[]
  readonly clauses: number
  /** Words of the longest name. */
  readonly words: number
  /** Its first words are those that no sentence begins with: `Additional reporting by`. */
  readonly plain: boolean
}

const MOST_CLAUSES = 8
const LONGEST_REST = 160

type Roles = ReadonlyMap<string, string>

const rolesOf = (table: Readonly<Record<string, readonly string[]>>): Roles =>
  new Map(Object.entries(table).flatMap(([role, words]) => words.map((word) => [word, role] as const)))

const VERBS: Roles = new Map(Object.entries(creditVerbs))
const PHRASES = rolesOf(creditPhrases)
const LABELS = rolesOf(creditLabels)
const HAN_LABELS = rolesOf(hanCreditLabels)
const PLAIN: ReadonlySet<string> = new Set(plainCreditVerbs)

const VERB = anyOf([...VERBS.keys()])
/** `Additional reporting by `, `Writing and editing by: `, `edited by ` */
const BY = new RegExp(
  `(?:(?:${anyOf(creditAdverbs)}) )?(?<verb>${VERB})(?:(?: (?:${anyOf(andWords)}) | & |, |/)(?<other>${VERB}))? {0,2}${creditBy} ?:? {1,2}(?=\\S)`,
  'iuy',
)
const PHRASE = new RegExp(`(?<phrase>${anyOf([...PHRASES.keys()])}) (?=\\S)`, 'uy')
const LABEL = new RegExp(`(?<label>${anyOf([...LABELS.keys()])}) ?: ?(?=\\S)`, 'uy')
const COMMA_LABEL = new RegExp(`, (?:${anyOf([...LABELS.keys()])}) ?:`, 'u')
/** Where a credit may begin: at the start, after a bracket, a dash or the end of a sentence. */
const BOUNDARY = /(?:^|[(（[.!?…。"”’»)\]*_–—-]) {0,2}(?=\p{L})/gu
/** `Bengaluru Newsroom`, `Reuters staff`, `the Moscow bureau` */
const BUREAU = new RegExp(
  `(?:(?:${anyOf(articles)}) )?(?:\\p{Lu}[\\p{L}.'’-]{1,20} ){1,3}(?:${anyOf(bureauWords)})(?: ${bureauStaff})?(?!\\p{L})`,
  'uy',
)
/** Between two clauses: `; `, `, `, ` `, ` / `, `. ` */
const BETWEEN = / {0,2}[;,./|·•–—-]{0,2} {0,2}/uy
const CODE = String.raw`(?:\p{sc=Han}{2,4}|[A-Za-z]{2,12}\d{0,4}|[A-Z]{1,3}\d{1,5})`
/** `责任编辑：王明`, `（編輯：王大明/李四）1091231`, `(责任编辑：王明 a@b.com)` */
const HAN_CREDIT = new RegExp(
  `^(?<open>[（(【[])?(?<label>${anyOf([...HAN_LABELS.keys()])}) ?[:：／/|] ?(?<names>${CODE}(?:[、，,／/ \\u3000]{1,2}${CODE}){0,4})(?: (?<email>[\\w.+\\-]{1,40}@[\\w.\\-]{3,40}))? ?[)）】\\]]?(?: ?\\d{6,8})?$`,
  'u',
)
const mayBeHanCredit = openingLook([...HAN_LABELS.keys()])
const HAN_JOINT = /[、，,／/ \u3000]{1,2}/u

interface Clause {
  readonly end: number
  readonly people: readonly Cited<Person>[]
  readonly plain: boolean
}

interface Opening {
  readonly end: number
  readonly role: string
  readonly plain: boolean
}

function openingAt(text: string, at: number): Opening | undefined {
  const by = stickAt(BY, text, at)
  if (by) {
    const { verb = '', other } = by.groups ?? {}
    const role = [verb, other].flatMap((word) => VERBS.get((word ?? '').toLowerCase()) ?? []).join(', ')
    return { end: at + by[0].length, role, plain: PLAIN.has(verb.toLowerCase()) }
  }
  const phrase = stickAt(PHRASE, text, at)
  if (phrase)
    return { end: at + phrase[0].length, role: PHRASES.get(phrase.groups?.['phrase'] ?? '') ?? '', plain: false }
  const label = stickAt(LABEL, text, at)
  return label && { end: at + label[0].length, role: LABELS.get(label.groups?.['label'] ?? '') ?? '', plain: false }
}

function clauseAt(text: string, at: number, names: AgencyNames): Clause | undefined {
  const opening = openingAt(text, at)
  if (opening === undefined) return undefined
  const bureau = stickAt(BUREAU, text, opening.end)?.[0]
  const named = bureau === undefined ? slashed(beforeLabel(text, opening.end), opening.end, names) : undefined
  if (bureau === undefined && named === undefined) return undefined
  const end = named?.end ?? opening.end + (bureau?.length ?? 0)
  const after = named && bureauAfter(text, named)
  if (named && after !== undefined)
    return { end: after, people: named.people.map((person) => withRole(person, opening.role)), plain: opening.plain }
  const people = named?.people ?? [{ value: { name: bureau ?? '' }, start: opening.end, end }]
  return { end, people: people.map((person) => withRole(person, opening.role)), plain: opening.plain }
}

/** The text up to the next label behind a comma: `Ada Lind, Editing: Bo Ekman`. */
function beforeLabel(text: string, at: number): string {
  const next = COMMA_LABEL.exec(text.slice(at, at + LONGEST_REST))
  return next ? text.slice(0, at + next.index) : text
}

/** People, and another behind a stroke: `Ada Lind/Bo Ekman`. */
function slashed(text: string, at: number, names: AgencyNames): Omit<Clause, 'plain'> | undefined {
  const first = peopleAt(text, at, names)
  if (first === undefined) return undefined
  const other = text[first.end] === '/' ? peopleAt(text, first.end + 1, names) : undefined
  const joined = other !== undefined && other.words > 1 && other.agency === undefined && other.people.length === 1
  return joined ? { end: other.end, people: [...first.people, ...other.people] } : first
}

/** ` and the Dublin newsroom` behind people's names: where it ends. */
const AND_BUREAU = new RegExp(`(?:,? (?:${anyOf(andWords)}) |, |,? & )${BUREAU.source}`, 'uy')

const bureauAfter = (text: string, { end }: Pick<Clause, 'end'>): number | undefined => {
  const bureau = stickAt(AND_BUREAU, text, end)?.[0]
  return bureau === undefined ? undefined : end + bureau.length
}

/** The credit says what someone did here; what they are elsewhere does not count. */
function withRole({ value, start, end }: Cited<Person>, role: string): Cited<Person> {
  const { name, email, organization } = value
  return {
    start,
    end,
    value: {
      name,
      ...(email !== undefined ? { email } : {}),
      ...(role !== '' ? { role } : {}),
      ...(organization !== undefined ? { organization } : {}),
    },
  }
}

/** The credit clauses that stand one after another from an offset on. */
export function creditsAt(text: string, at: number, names: AgencyNames): Credits | undefined {
  const clauses: Clause[] = []
  let next = at
  while (clauses.length < MOST_CLAUSES) {
    const clause = clauseAt(text, next, names)
    if (clause === undefined) break
    clauses.push(clause)
    next = clause.end + (stickAt(BETWEEN, text, clause.end)?.[0].length ?? 0)
  }
  const last = clauses.at(-1)
  if (last === undefined) return undefined
  const people = clauses.flatMap((clause) => clause.people)
  const words = Math.max(...people.map(({ value }) => value.name.split(' ').length))
  return { start: at, end: last.end, people, clauses: clauses.length, words, plain: clauses[0]?.plain === true }
}

/** Whether a text holds the words that credits begin with: a cheap look before a close one. */
export const mayHoldCredits = stemLook([
  ...[...VERBS.keys()].flatMap((verb) => ['by', ' by', '  by'].map((by) => verb + by)),
  ...[...PHRASES.keys()].map((phrase) => `${phrase} `),
  ...[...LABELS.keys()].flatMap((label) => [`${label}:`, `${label} :`]),
])

/** Where credits may begin in a text, first to last. */
export const creditStarts = (text: string): number[] =>
  Array.from(text.matchAll(BOUNDARY), ({ index, 0: gap }) => index + gap.length).filter(
    (at) => openingAt(text, at) !== undefined,
  )

/** What may stand between the last name and the closing bracket. */
const BEFORE_CLOSE = /^[\s.;,]{0,3}$/u

/** The end of a bracket that holds credits, and whether it holds nothing else. */
export function bracketEnd(text: string, from: number): { readonly end: number; readonly pure: boolean } | undefined {
  const rest = text.slice(from, from + LONGEST_REST)
  const close = rest.search(/[)）\]】]/u)
  if (close === -1) return BEFORE_CLOSE.test(rest) ? { end: text.length, pure: true } : undefined
  const doubled = text[from + close + 1] === ')' && text.slice(0, from).includes('((') ? 1 : 0
  return { end: from + close + 1 + doubled, pure: BEFORE_CLOSE.test(rest.slice(0, close)) }
}

/** The Chinese or Japanese editor's line that a whole text is: `责任编辑：王明`. */
export function readHanCredit(text: string): Credits | undefined {
  const match = text.length <= 80 && mayBeHanCredit(text) ? HAN_CREDIT.exec(text) : null
  const { label, names, email } = match?.groups ?? {}
  if (label === undefined || names === undefined) return undefined
  const role = HAN_LABELS.get(label) ?? ''
  let from = text.indexOf(names, label.length)
  const people = names.split(HAN_JOINT).map((name): Cited<Person> => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return { value: { name, role, ...(email !== undefined ? { email } : {}) }, start, end: from }
  })
  return {
    start: 0,
    end: text.length,
    people,
    clauses: 1,
    words: 1,
    plain: label.length > 2 || match?.groups?.['open'] !== undefined,
  }
}
