/** Dateline forms that many agencies and their relays share; each agency's file adds its own. */

/** Held by every agency: relays put the names of all of them into these. */
export const sharedForms = [
  '{place}, {date} ({agency}) {dash}',
  '{place}, {date}, ({agency}) {dash}',
  '{place} {date} ({agency}) {dash}',
  '{place} ({agency}) {dash}',
  '{place}, ({agency}) {dash}',
  '{date} ({agency}) {dash}',
  '({agency}) {dash}',
  '{agency} {dash}',
] as const

/** Datelines that name no agency: `TORONTO, March 11 - `, `NEW YORK (March 14, 2006)--`. */
export const bareForms = [
  '{place}, {date} {dash}',
  '{place} {date} {dash}',
  '{place} ({date}) {dash}',
  '({place} - {date}) {dash}',
  '({place}, {date}) {dash}',
] as const

/** What parts a dateline from its lead, longest first; a plain hyphen counts only with a space beside it. */
export const dashes = ['---', '--', '.-', '–-', '—', '―', '–', '−', '-', '_', '=', '＝'] as const
