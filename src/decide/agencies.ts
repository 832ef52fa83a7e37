import type { Evidence } from '../parts'

/** Ids of the agencies that evidence of more than a hint names. */
export const namedAgencies = (evidence: readonly Evidence[]): ReadonlySet<string> =>
  new Set(
    evidence.flatMap((item) =>
      item.strength !== 'hint' && item.kind !== 'junk' && 'agency' in item && item.agency ? [item.agency.id] : [],
    ),
  )

/** The evidence without what counts only in stories of agencies that nothing here names. */
export function counting(evidence: readonly Evidence[]): readonly Evidence[] {
  if (!evidence.some((item) => item.onlyIn)) return evidence
  const named = namedAgencies(evidence)
  return evidence.filter(({ onlyIn }) => onlyIn === undefined || onlyIn.some((id) => named.has(id)))
}
