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
  '{place}, {date} ({agency}):',
  '{place}, {date} ({agency}).',
  '{place} ({agency}):',
  '{place} ({agency}).',
  '{place}, {date} ({agency})',
  '{place} {date} ({agency})',
  '{place} ({agency})',
  '({agency})',
  '{place}, (UrduPoint / Pakistan Point News / {agency} - {date})',
] as const

/** What a dateline ends with that the story's title follows: `新华社北京8月29日电题：港口`. */
export const beforeTitle = ['题：', '题:', '題：', '題:'] as const

/** Datelines that name no agency: `TORONTO, March 11 - `, `WACO, Texas (KXYZ) — ` of a television station, `(부산=한빛일보) 홍길동 기자 = ` of a paper in Korea, `OSLO, March 3 (Fjordnytt) -- ` `OSLO (Fjordnytt) -- ` of an agency that nobody has told of. */
export const bareForms = [
  '{place}, {date} {dash}',
  '{place} {date} {dash}',
  '{place}{dash}{date} {dash}',
  '{place} ({date}) {dash}',
  '{place}, {date} ({text}) {dash}',
  '{place}, {date} /{text}/ {dash}',
  '{place} ({text}) {dash}',
  '{place} /{text}/ {dash}',
  '{place} ({station}) {dash}',
  '({place} - {date}) {dash}',
  '({place}, {date}) {dash}',
  '{place}, (UrduPoint / Pakistan Point News {dash}{date})',
  '({place}={text}) {names} 기자 {dash}',
  '[{place}={text}] {names} 기자 {dash}',
] as const

/** Of all these, what only a title above makes a dateline, but for agencies that write so themselves. */
export const belowTitle: readonly string[] = [
  '({agency})',
  '{place} ({text}) {dash}',
  '{place} /{text}/ {dash}',
] satisfies (typeof sharedForms | typeof bareForms)[number][]

/** What parts a dateline from its lead, longest first; a plain hyphen counts only with a space beside it. */
export const dashes = ['---', '--', '——', '.-', '–-', '—', '―', '–', '−', '-', '_', '=', '＝'] as const

/** Words after which a place belongs to a sentence, in the languages whose stories are run together on one line. */
export const beforePlaces = [
  'in',
  'at',
  'from',
  'near',
  'of',
  'to',
  'by',
  'for',
  'with',
  'and',
  'or',
  'the',
  'via',
  'into',
  'around',
  'outside',
  'told',
  'said',
  'says',
  'The',
  'In',
  'en',
  'de',
  'del',
  'desde',
  'cerca',
  'y',
  'a',
  'la',
  'el',
  'nach',
  'bei',
  'aus',
  'von',
  'und',
  'dans',
  'depuis',
  'et',
  'di',
  'da',
  'em',
  'no',
  'na',
  'е',
  'и',
  'в',
  'из',
  'под',
] as const

/** How a call sign of a broadcaster is made, `KXYZ`, `WXYZ-TV`: the form in which the United States assign them (47 CFR 73.3550). */
export const callSign = String.raw`[KW][A-Z]{2,3}(?:-[A-Z]{2})?`
