import type { Agency } from '../../model'

/** MENA, Egypt: its initials are also a region's, so only a whole dateline counts. */
export const mena = {
  id: 'mena',
  name: 'Middle East News Agency',
  kind: 'agency',
  country: 'EG',
  languages: ['ar', 'en', 'fr'],
  names: ['MENA', 'Middle East News Agency', 'أ ش أ', 'أ.ش.أ', 'أش أ', 'وكالة أنباء الشرق الأوسط'],
  ambiguous: ['MENA'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'CAIRO, Sept 5 (MENA) - Boatmen',
      place: 'CAIRO',
      month: 9,
      day: 5,
    },
    {
      form: '{place} في {date} / {agency} /',
      example: 'القاهرة في 5 سبتمبر / أ ش أ / نظمت',
      place: 'القاهرة',
      month: 9,
      day: 5,
    },
  ],
  credits: [{ form: 'Source: {agency}', example: 'Source: MENA' }],
  sources: ['https://www.mena.org.eg'],
  no: [
    'Middle East and North Africa (MENA) - forecast for May',
    'MENA growth will slow, the bank says.',
    'Source: MENA outlook of the World Bank, May',
  ],
} as const satisfies Agency
