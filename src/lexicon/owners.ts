import type { Agency } from '../model'
import type { AgencyRef } from '../parts'
import type { Lexicon } from '.'
import type { PatternHit } from './patterns'

/** An agency, and whether the name by which it is called means other things too. */
export interface Called {
  readonly ref: AgencyRef
  readonly ambiguous: boolean
}

/** The agency that a text is the name of: `Yonhap`, `新华社`. */
export function agencyCalled(lexicon: Lexicon, name: string): Called | undefined {
  const [first] = lexicon.names.get(name) ?? []
  return first && { ref: first.ref, ambiguous: first.ambiguous }
}

/** The agency whose name ends right at `end`: 36 to 39 in `… the petitioner. EFE`. */
export function agencyBefore(
  lexicon: Lexicon,
  text: string,
  end: number,
): (Called & { readonly start: number; readonly end: number }) | undefined {
  const from = Math.max(0, end - LONGEST_NAME)
  const hit = lexicon.names.within(text, from, end).at(-1)
  const [first] = hit?.value ?? []
  if (!hit || hit.end !== end || !first) return undefined
  return { ref: first.ref, ambiguous: first.ambiguous, start: hit.start, end }
}

const LONGEST_NAME = 60

/** Whose form a hit is: one of those that write the form, and that is called as the text calls it. */
export function ownerOf(hit: PatternHit): Called | undefined {
  const name = hit.groups.agency?.trim()
  const found = hit.pattern.owners.find(({ agency }) => name === undefined || agency.names.includes(name))
  return found && { ref: refOf(found.agency), ambiguous: isAmbiguous(found.agency, name) }
}

const refOf = ({ id, name }: Agency): AgencyRef => ({ id, name })
const isAmbiguous = (agency: Agency, name: string | undefined): boolean =>
  name !== undefined && (agency.ambiguous?.includes(name) ?? false)
