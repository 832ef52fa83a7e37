import { callSign } from '../data/dateline-forms'
import { ENGLISH_ORDINALS } from '../data/dates'
import type { Agency, RightsForm, TagForm, WireForm } from '../model'
import { anyOf } from './any-of'
import { isLetterAt } from './char-kinds'
import { type EdgeIndex, indexEdges, type Worded } from './edges'
import { isSlot, type Part, readForm, type Slot } from './forms'
import { lazily } from './lazily'
import { recent } from './recent'

/** What an agency writes beside datelines. */
export type PatternUse = 'tag' | 'endMark' | 'signOff' | 'credit' | 'rights'

/** A form as an agency's data has it. */
export type FormEntry = WireForm | TagForm | RightsForm

/** One form of one or more agencies, compiled. */
export interface Pattern {
  readonly use: PatternUse
  readonly form: string
  /** Its expression at the start of a text, at its end, or for all of it; groups by slot name (`names`, `n`, `nth`, `text`, `year` …). */
  readonly expression: (how: How) => RegExp
  /** Agencies that write it, with their own entry of the data. */
  readonly owners: readonly { readonly agency: Agency; readonly entry: FormEntry }[]
}

export type How = 'start' | 'end' | 'whole'

export interface PatternHit {
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

export interface PatternIndex {
  /** Patterns of a use that the text begins with, longest first. */
  readonly starting: (use: PatternUse, text: string) => readonly PatternHit[]
  /** Patterns of a use that the text ends with, longest first. */
  readonly ending: (use: PatternUse, text: string) => readonly PatternHit[]
  /** Patterns of a use that the whole text is. */
  readonly whole: (use: PatternUse, text: string) => readonly PatternHit[]
}

const ORDINAL = anyOf(ENGLISH_ORDINALS.flatMap((ending) => [ending, ending.toUpperCase()]))
/** What a slot may hold, bounded, and how many characters that are at most. */
interface SlotPattern {
  readonly source: string
  readonly longest: number
}

const SLOT_PATTERNS: Readonly<Record<Slot, SlotPattern>> = {
  place: { source: String.raw`\p{L}[\p{L}\p{M}.’' /\-]{1,40}`, longest: 41 },
  date: { source: String.raw`[\p{L}\p{N}.,/ \-]{2,30}`, longest: 30 },
  day: { source: String.raw`\p{Nd}{1,2}`, longest: 2 },
  time: { source: String.raw`\p{Nd}{1,2}[:.]?\p{Nd}{2}(?::\p{Nd}{2})?(?: ?[AaPp]\.?[Mm]\.?)?`, longest: 13 },
  year: { source: String.raw`(?:19|20)\d{2}`, longest: 4 },
  agency: { source: String.raw`[^[\]<>|]{1,60}?`, longest: 60 },
  dash: { source: String.raw`\s?(?:--|[-–—_=])\s?`, longest: 4 },
  names: { source: String.raw`\p{L}[^()[\]<>|;:]{0,80}?`, longest: 81 },
  initials: { source: String.raw`[\p{L}]{2,5}(?:(?://?|\s|//\s|\.)[\p{L}]{2,5}){0,5}`, longest: 45 },
  n: { source: String.raw`\p{Nd}{1,20}`, longest: 20 },
  nth: { source: String.raw`\d{1,2}\s?(?:${ORDINAL})`, longest: 5 },
  text: { source: String.raw`.{0,200}?`, longest: 200 },
  email: { source: String.raw`[\w.+\-]{1,40}@[\w.\-]{3,60}`, longest: 101 },
  station: { source: callSign, longest: 7 },
}
/** A space of a form may stand for so many. */
const SPACES = 3
/** UTF-16 units of a character, at most. */
const UNITS = 2

/** How long a text may be that a form describes, in UTF-16 units. */
const longestOf = (form: string): number =>
  UNITS *
  readForm(form).reduce(
    (sum, part) => sum + ('literal' in part ? part.literal.length * SPACES : SLOT_PATTERNS[part.slot].longest),
    0,
  )

const DASH_FIRST = /^\s?[-–—_=]/u
const NUMBER_FIRST = /^\p{Nd}/u
/** Groups of a few letters and a sign that joins them; without one they may be any words. */
const INITIALS_ALONE = /^[^\s/.]{2,5}(?:\s[^\s/.]{2,5}){0,4}[/.]/u

type Opens = (text: string) => boolean

/** Whether a text begins as one does whose form begins with such a slot. */
const OPENINGS = {
  dash: (text: string): boolean => !isLetterAt(text, 0) && DASH_FIRST.test(text),
  n: (text: string): boolean => !isLetterAt(text, 0) && NUMBER_FIRST.test(text),
} as const satisfies Readonly<Partial<Record<Slot, Opens>>>
const SLOT_FIRST = ['dash', 'n'] as const
const opensInInitials: Opens = (text) => (text.includes('/') || text.includes('.')) && INITIALS_ALONE.test(text)

function openingOf(form: string): { opens?: Opens } {
  const slot = SLOT_FIRST.find((name) => form.startsWith(`{${name}}`))
  const opens = form === '{initials}' ? opensInInitials : slot && OPENINGS[slot]
  return opens ? { opens } : {}
}

const signsOf = (form: string): readonly string[] => (form.includes('{email}') ? ['@'] : [])

const escape = (literal: string): string =>
  literal.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s{0,3}`)

/** A space that alone parts two slots must be there. */
const BETWEEN_SLOTS = String.raw`\s{1,3}`

/** The expression that a form describes; a slot's first use is a group of its name. */
function formSource(form: string): string {
  const named = new Set<string>()
  const parts = readForm(form)
  return parts
    .map((part, i) => {
      if ('literal' in part) return part.literal === ' ' && !besideDash(parts, i) ? BETWEEN_SLOTS : escape(part.literal)
      const { source } = SLOT_PATTERNS[part.slot]
      if (named.has(part.slot)) return `(?:${source})`
      named.add(part.slot)
      return `(?<${part.slot}>${source})`
    })
    .join('')
}

/** The expression of a form at the start of a text, at its end, or for all of it. */
export const patternExpression = (form: string, how: How): RegExp =>
  new RegExp(`${how === 'end' ? '' : '^'}${formSource(form)}${how === 'start' ? '' : '$'}`, 'u')

const besideDash = (parts: readonly Part[], i: number): boolean =>
  isSlot(parts[i - 1], 'dash') || isSlot(parts[i + 1], 'dash')

const USES = { tag: 'tags', endMark: 'endMarks', signOff: 'signOffs', credit: 'credits', rights: 'rights' } as const

/** One form while its owners are gathered. */
interface Draft {
  readonly use: PatternUse
  readonly form: string
  readonly owners: { agency: Agency; entry: FormEntry }[]
}

/** The patterns of all agencies, one an expression however many agencies share it. */
export function indexPatterns(agencies: readonly Agency[]): PatternIndex {
  const drafts = new Map<string, Draft>()
  for (const agency of agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const [use, member] of Object.entries(USES) as [PatternUse, (typeof USES)[PatternUse]][])
      for (const entry of agency[member] ?? []) {
        const known = drafts.get(`${use} ${entry.form}`)
        if (known) known.owners.push({ agency, entry })
        else drafts.set(`${use} ${entry.form}`, { use, form: entry.form, owners: [{ agency, entry }] })
      }
  const all = [...drafts.values()].map(named)
  const uses = new Map<PatternUse, EdgeIndex<Named>>()
  const indexOf = (use: PatternUse): EdgeIndex<Named> => {
    const known = uses.get(use)
    if (known) return known
    const fresh = indexEdges(all.filter(({ pattern }) => pattern.use === use))
    uses.set(use, fresh)
    return fresh
  }
  return {
    starting: (use, text) => startingIn(indexOf(use), text),
    ending: (use, text) => endingIn(indexOf(use), text),
    whole: wholeIn(indexEdges(all)),
  }
}

function startingIn(index: EdgeIndex<Named>, text: string): readonly PatternHit[] {
  const head = text.slice(0, TAIL)
  return hits(index.start(head), head, 'start')
}

function endingIn(index: EdgeIndex<Named>, text: string): readonly PatternHit[] {
  const tail = text.slice(-TAIL)
  return hits(index.end(tail), tail, 'end', text.length - tail.length)
}

/** The patterns of a use that a whole text is: whoever asks for a text first pays for the look that all uses share. */
function wholeIn(index: EdgeIndex<Named>): PatternIndex['whole'] {
  const mayBe = recent((text) => index.whole(text))
  const looks = new Map<PatternUse, (text: string) => readonly PatternHit[]>()
  const lookFor = (use: PatternUse): ((text: string) => readonly PatternHit[]) => {
    const known = looks.get(use)
    if (known) return known
    const fresh = recent((text) => {
      const some = mayBe(text).filter(({ pattern }) => pattern.use === use)
      return hits(some, text, 'whole')
    })
    looks.set(use, fresh)
    return fresh
  }
  return (use, text) => (text.length > TAIL || mayBe(text).length === 0 ? NONE : lookFor(use)(text))
}

/** A pattern with its owners by what they are called. */
interface Named extends Worded {
  readonly pattern: Pattern
  readonly called: (name: string) => Pattern['owners']
}

function named({ use, form, owners }: Draft): Named {
  const expressions = new Map<How, RegExp>()
  const expression = (how: How): RegExp => {
    const known = expressions.get(how)
    if (known) return known
    const fresh = patternExpression(form, how)
    expressions.set(how, fresh)
    return fresh
  }
  const byName = lazily(() => ownersByName(owners))
  return {
    form,
    names: () => [...byName().keys()],
    signs: signsOf(form),
    ...openingOf(form),
    longest: () => longestOf(form),
    pattern: { use, form, expression, owners },
    called: (name) => byName().get(name) ?? [],
  }
}

function ownersByName(owners: Draft['owners']): ReadonlyMap<string, Pattern['owners']> {
  const byName = new Map<string, Draft['owners']>()
  for (const owner of owners)
    for (const name of new Set([...owner.agency.names, owner.agency.name])) {
      const others = byName.get(name)
      if (others) others.push(owner)
      else byName.set(name, [owner])
    }
  return byName
}

/** Which of some patterns a text has, longest first; `shift` is where the text begins. */
function hits(candidates: readonly Named[], text: string, how: How, shift = 0): readonly PatternHit[] {
  if (candidates.length === 0) return NONE
  const found: PatternHit[] = []
  for (const { pattern, called } of candidates) {
    const match = pattern.expression(how).exec(text)
    if (!match) continue
    const groups = match.groups ?? {}
    const owners = groups['agency'] === undefined ? pattern.owners : called(groups['agency'].trim())
    const start = shift + match.index
    if (owners.length > 0) found.push({ pattern: { ...pattern, owners }, start, end: start + match[0].length, groups })
  }
  return found.length < 2 ? found : found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

const NONE: readonly PatternHit[] = []

/** How much of a line's edge is looked at, in characters. */
const TAIL = 300
