import type { Agency, TagForm, WireForm } from '../model'
import { isSlot, type Part, readForm, type Slot } from './forms'

/** What an agency writes beside datelines. */
export type PatternUse = 'tag' | 'endMark' | 'signOff' | 'credit' | 'rights'

/** One form of one or more agencies, compiled. */
export interface Pattern {
  readonly use: PatternUse
  readonly form: string
  /** Groups by slot name (`names`, `n`, `nth`, `text`, `year`, `agency`, `initials`, `email`). */
  readonly start: RegExp
  readonly end: RegExp
  readonly whole: RegExp
  /** Agencies that write it, with their own entry of the data. */
  readonly owners: readonly { readonly agency: Agency; readonly entry: WireForm | TagForm }[]
}

export interface PatternHit {
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

export interface PatternIndex {
  /** Patterns of a use that the text begins with, longest first. */
  readonly starting: (use: PatternUse, text: string) => PatternHit[]
  /** Patterns of a use that the text ends with, longest first. */
  readonly ending: (use: PatternUse, text: string) => PatternHit[]
  /** Patterns of a use that the whole text is. */
  readonly whole: (use: PatternUse, text: string) => PatternHit[]
}

/** What each slot may hold, bounded. */
const SLOT_PATTERNS: Readonly<Record<Slot, string>> = {
  place: String.raw`\p{L}[\p{L}\p{M}.’' /\-]{1,40}`,
  date: String.raw`[\p{L}\p{N}.,/ \-]{2,30}`,
  day: String.raw`\p{Nd}{1,2}`,
  time: String.raw`\p{Nd}{1,2}[:.]?\p{Nd}{2}(?::\p{Nd}{2})?(?: ?[AaPp]\.?[Mm]\.?)?`,
  year: String.raw`(?:19|20)\d{2}`,
  agency: String.raw`[^[\]<>|]{1,60}?`,
  dash: String.raw`\s?(?:--|[-–—_=])\s?`,
  names: String.raw`\p{L}[^()[\]<>|;:]{0,80}?`,
  initials: String.raw`[\p{L}]{2,5}(?:(?://?|\s|//\s|\.)[\p{L}]{2,5}){0,5}`,
  n: String.raw`\p{Nd}{1,20}`,
  nth: String.raw`\d{1,2}\s?(?:st|nd|rd|th|ST|ND|RD|TH)`,
  text: String.raw`.{0,200}?`,
  email: String.raw`[\w.+\-]{1,40}@[\w.\-]{3,60}`,
}

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
      const source = SLOT_PATTERNS[part.slot]
      if (named.has(part.slot)) return `(?:${source})`
      named.add(part.slot)
      return `(?<${part.slot}>${source})`
    })
    .join('')
}

const besideDash = (parts: readonly Part[], i: number): boolean =>
  isSlot(parts[i - 1], 'dash') || isSlot(parts[i + 1], 'dash')

const USES = { tag: 'tags', endMark: 'endMarks', signOff: 'signOffs', credit: 'credits', rights: 'rights' } as const

/** The patterns of all agencies, one an expression however many agencies share it. */
export function indexPatterns(agencies: readonly Agency[]): PatternIndex {
  const byUse = new Map<PatternUse, Map<string, Pattern>>()
  for (const agency of agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const [use, member] of Object.entries(USES) as [PatternUse, (typeof USES)[PatternUse]][])
      for (const entry of agency[member] ?? []) addPattern(byUse, use, agency, entry)
  const first = indexByEdge(byUse, 'first')
  const last = indexByEdge(byUse, 'last')
  return {
    starting: (use, text) => hits(first, use, text, 'start'),
    ending: (use, text) => hits(last, use, text, 'end'),
    whole: (use, text) => hits(first, use, text, 'whole'),
  }
}

function addPattern(
  byUse: Map<PatternUse, Map<string, Pattern>>,
  use: PatternUse,
  agency: Agency,
  entry: WireForm,
): void {
  const forms = byUse.get(use) ?? new Map<string, Pattern>()
  byUse.set(use, forms)
  const known = forms.get(entry.form)
  if (known) {
    forms.set(entry.form, { ...known, owners: [...known.owners, { agency, entry }] })
    return
  }
  const source = formSource(entry.form)
  const start = new RegExp(`^${source}`, 'u')
  const whole = new RegExp(`^${source}$`, 'u')
  forms.set(entry.form, {
    use,
    form: entry.form,
    start,
    end: new RegExp(`${source}$`, 'u'),
    whole,
    owners: [{ agency, entry }],
  })
}

type Edge = 'first' | 'last'
type EdgeIndex = ReadonlyMap<string, readonly Pattern[]>

/** Patterns by use and the literal character at one edge; those that begin or end in a slot stand under ''. */
function indexByEdge(byUse: ReadonlyMap<PatternUse, ReadonlyMap<string, Pattern>>, edge: Edge): EdgeIndex {
  const index = new Map<string, Pattern[]>()
  for (const [use, forms] of byUse)
    for (const pattern of forms.values()) {
      const part = readForm(pattern.form).at(edge === 'first' ? 0 : -1)
      const char = part && 'literal' in part ? part.literal.trim().at(edge === 'first' ? 0 : -1) : undefined
      const key = `${use}:${char ?? ''}`
      index.set(key, [...(index.get(key) ?? []), pattern])
    }
  return index
}

function hits(index: EdgeIndex, use: PatternUse, text: string, how: 'start' | 'end' | 'whole'): PatternHit[] {
  const edge = text.at(how === 'end' ? -1 : 0) ?? ''
  const tail = how === 'end' ? text.slice(-TAIL) : text.slice(0, TAIL)
  const shift = how === 'end' ? text.length - tail.length : 0
  const found: PatternHit[] = []
  for (const key of [`${use}:${edge}`, `${use}:`])
    for (const pattern of index.get(key) ?? []) {
      if (how === 'whole' && text.length > TAIL) continue
      const match = pattern[how].exec(tail)
      const owners = match ? ownersOf(pattern, match.groups?.['agency']) : []
      if (match && owners.length > 0)
        found.push({
          pattern: { ...pattern, owners },
          start: shift + match.index,
          end: shift + match.index + match[0].length,
          groups: match.groups ?? {},
        })
    }
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

/** The agencies that a match can be of: those that are called what stands in its agency slot. */
const ownersOf = (pattern: Pattern, called: string | undefined): Pattern['owners'] =>
  called === undefined
    ? pattern.owners
    : pattern.owners.filter(({ agency }) => agency.names.includes(called.trim()) || agency.name === called.trim())

/** How much of a line's edge is looked at, in characters. */
const TAIL = 300
