import type { Agency } from '../../model'

/** GNA, Ghana: place, date and name between commas, the bare name again as the last line. */
export const gna = {
  id: 'gna',
  name: 'Ghana News Agency',
  kind: 'agency',
  country: 'GH',
  languages: ['en'],
  names: ['GNA', 'Ghana News Agency'],
  ambiguous: ['GNA'],
  datelines: [
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'Accra, Dec 24, GNA – Farmers',
      place: 'Accra',
      month: 12,
      day: 24,
    },
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'Accra, March 5, GNA - Farmers',
      place: 'Accra',
      month: 3,
      day: 5,
    },
  ],
  endMarks: [{ form: '{agency}', example: 'GNA' }],
  credits: [{ form: 'Source: {agency}', example: 'Source: Ghana News Agency' }],
  sources: ['https://gna.org.gh'],
  no: [
    'The Government of National Accord (GNA) - Tripoli - said',
    'He told the Ghana News Agency that rain would come.',
    'The Geographical Names Act, May 3, GNA for short,',
  ],
} as const satisfies Agency
