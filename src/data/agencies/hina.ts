import type { Agency } from '../../model'

/** Hina, Croatia: day with a dot, month in the genitive; below stand the name again and initials: `(Hina) xab ycd`. */
export const hina = {
  id: 'hina',
  name: 'Hina',
  kind: 'agency',
  country: 'HR',
  languages: ['hr', 'en'],
  names: ['Hina', 'HINA', 'Hrvatska izvještajna novinska agencija', 'Croatian News Agency'],
  ambiguous: ['Hina'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ZAGREB, 4. ožujka (Hina) - Novi',
      place: 'ZAGREB',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'SPLIT, 11. listopada (Hina) - Novi',
      place: 'SPLIT',
      month: 10,
      day: 11,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ZAGREB, Feb 4 (Hina) - Ferries',
      place: 'ZAGREB',
      month: 2,
      day: 4,
    },
    { form: '{place}, {date} ({agency})', example: 'ZAGREB, 21. ožujka (Hina)', place: 'ZAGREB', month: 3, day: 21 },
  ],
  endMarks: [{ form: '({agency})', example: '(Hina)' }],
  signOffs: [
    { form: '({agency}) {initials}', example: '(Hina) xab' },
    { form: '({agency}) {initials}', example: '(Hina) ab cd' },
  ],
  sources: ['https://www.hina.hr'],
  no: [
    'Lahore, March 4, Hina Example (Hina) - the bride - arrived.',
    'Dok je trajalo nevrijeme, Hina je javljala o bujici.',
    'Glumica Hina (31) - zvijezda serije',
    'U Zagrebu je 4. ožujka (Hina) objavila izvješće.',
  ],
} as const satisfies Agency
