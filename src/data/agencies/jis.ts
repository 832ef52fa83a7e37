import type { Agency } from '../../model'

/** JIS, the government's agency of Jamaica: papers that print it write `KINGSTON, Jamaica (JIS) — `. */
export const jis = {
  id: 'jis',
  name: 'Jamaica Information Service',
  kind: 'agency',
  country: 'JM',
  languages: ['en'],
  names: ['JIS', 'Jamaica Information Service'],
  ambiguous: ['JIS'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'KINGSTON, Jamaica (JIS) — Farmers', place: 'KINGSTON' },
    { form: '{place} ({agency}) {dash}', example: 'MONTEGO BAY (JIS) - Farmers', place: 'MONTEGO BAY' },
  ],
  sources: ['https://jis.gov.jm'],
  no: [
    'Japanese Industrial Standards (JIS) - the mark',
    'Jakarta Intercultural School (JIS) - the campus - reopened.',
    'She told JIS News that the clinic would open in May.',
  ],
} as const satisfies Agency
