import type { Agency, RightsForm } from '../model'
import type { AgencyRef } from '../parts'
import type { Lexicon } from '.'
import type { PatternHit } from './patterns'

/** An agency, and whether the name by which it is called means other things too. */
export interface Called {
  readonly ref: AgencyRef
  readonly ambiguous: boolean
}

/** The agency that a text is the name of: `Yonhap`, `新华社`. Of several the one that signs and credits in more ways. */
export function agencyCalled(lexicon: Lexicon, name: string): Called | undefined {
  const named = lexicon.names.get(name) ?? []
  const first = named.length < 2 ? named[0] : named.toSorted((a, b) => waysOf(b.agency) - waysOf(a.agency))[0]
  return first && { ref: first.ref, ambiguous: first.ambiguous }
}

const waysOf = ({ credits = [], endMarks = [], signOffs = [] }: Agency): number =>
  credits.length + endMarks.length + signOffs.length

/** Whose form a hit is: one of those that write the form, and that is called as the text calls it. */
export function ownerOf(hit: PatternHit): Called | undefined {
  const name = hit.groups.agency?.trim()
  const found = hit.pattern.owners.find(({ agency }) => name === undefined || agency.names.includes(name))
  return found && { ref: refOf(found.agency), ambiguous: isAmbiguous(found.agency, name) }
}

/** The agency whose own notice of rights a whole line is, by a name that is nobody else's. */
export function noticeOwner(line: string, lexicon: Lexicon): AgencyRef | undefined {
  for (const hit of lexicon.patterns.whole('rights', line)) {
    const owner = hit.groups.agency === undefined ? undefined : ownerOf(hit)
    if (owner && !owner.ambiguous) return owner.ref
  }
  return undefined
}

/** What a line says that has an agency's form about rights: whose the story is, how it may be used, or where it is from. */
export function rightsSaid({ pattern }: PatternHit): NonNullable<RightsForm['says']> {
  const entry = pattern.owners[0]?.entry
  return (entry && 'says' in entry ? entry.says : undefined) ?? 'notice'
}

const refOf = ({ id, name }: Agency): AgencyRef => ({ id, name })
const isAmbiguous = (agency: Agency, name: string | undefined): boolean =>
  name !== undefined && (agency.ambiguous?.includes(name) ?? false)
