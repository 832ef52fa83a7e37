import { agencies as builtIn } from '../data/agencies'
import { dashes, sharedForms } from '../data/dateline-forms'
import type { Agency } from '../model'
import type { AgencyRef } from '../parts'
import { allAgencies } from './all-agencies'
import { isSlot, type Part, readForm, signsLike } from './forms'
import { lazily } from './lazily'
import { indexNames, type NameIndex } from './names'
import { indexPatterns, type PatternIndex } from './patterns'

/** A dateline form, read once. */
export interface CompiledForm {
  readonly form: string
  readonly parts: readonly Part[]
  /** Index of the part by which it is found: the agency, else the first dash. */
  readonly anchor: number
  /** What may follow the anchor, spaces aside: the first of a literal or a dash; undefined where a slot of words does. */
  readonly marks: ReadonlySet<string> | undefined
}

/** An agency under one of its names. */
export interface NamedAgency {
  readonly ref: AgencyRef
  readonly agency: Agency
  /** This name means other things too. */
  readonly ambiguous: boolean
  readonly forms: () => readonly CompiledForm[]
}

/** All facts about agencies, as look-ups. */
export interface Lexicon {
  readonly agencies: readonly Agency[]
  /** Agencies by each of their names; several share a few names. */
  readonly names: NameIndex<readonly NamedAgency[]>
  /** Tags, end marks, sign-offs, credits and rights lines by their form. */
  readonly patterns: PatternIndex
}

const compiled = new Map<string, CompiledForm>()

/** A form, compiled once for all agencies that share it. */
export function compileForm(form: string): CompiledForm {
  const known = compiled.get(form)
  if (known) return known
  const parts = readForm(form)
  const agency = parts.findIndex((part) => isSlot(part, 'agency'))
  const anchor = agency === -1 ? parts.findLastIndex((part) => isSlot(part, 'dash')) : agency
  const fresh = { form, parts, anchor, marks: marksAfter(parts, anchor) }
  compiled.set(form, fresh)
  return fresh
}

/** A part that is nothing but a space tells nothing; the one behind it does. */
function marksAfter(parts: readonly Part[], anchor: number): CompiledForm['marks'] {
  const part = parts.slice(anchor + 1).find((next) => !('literal' in next) || next.literal.trim() !== '')
  if (part === undefined) return undefined
  if (isSlot(part, 'dash')) return new Set(dashes.map((dash) => dash.charAt(0)))
  return 'literal' in part ? new Set(signsLike(part.literal.trimStart().charAt(0))) : undefined
}

function buildLexicon(agencies: readonly Agency[]): Lexicon {
  const byName = new Map<string, NamedAgency[]>()
  for (const agency of agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const ref = { id: agency.id, name: agency.name }
    const forms = lazily(() => formsOf(agency))
    for (const name of new Set(agency.names)) {
      const ambiguous = agency.ambiguous?.includes(name) ?? false
      const entry = { ref, agency, ambiguous, forms }
      const others = byName.get(name)
      if (others) others.push(entry)
      else byName.set(name, [entry])
    }
  }
  return { agencies, names: indexNames(byName), patterns: indexPatterns(agencies) }
}

const formsOf = ({ datelines }: Agency): readonly CompiledForm[] =>
  [...new Set([...datelines.map(({ form }) => form), ...sharedForms])].map(compileForm)

let base: Lexicon | undefined
const extended = new WeakMap<readonly Agency[], Lexicon>()

/** The lexicon of the built-in agencies and `more`; built once for each list that is passed. */
export function lexiconFor(more: readonly Agency[] = []): Lexicon {
  if (more.length === 0) return (base ??= buildLexicon(builtIn))
  const known = extended.get(more)
  if (known) return known
  const fresh = buildLexicon(allAgencies(more))
  extended.set(more, fresh)
  return fresh
}
