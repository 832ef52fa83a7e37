import type { Agency } from '../../model'

/** BNS, Lithuania, Latvia and Estonia: commas part place, day of two digits and name: `VILNIUS, Mar 04, BNS – `. */
export const bns = {
  id: 'bns',
  name: 'Baltic News Service',
  kind: 'agency',
  country: 'LT',
  languages: ['lt', 'lv', 'et', 'en', 'ru'],
  names: ['BNS', 'Baltic News Service'],
  ambiguous: ['BNS'],
  datelines: [
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'VILNIUS, Mar 04, BNS – Ferries',
      place: 'VILNIUS',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'TALLINN, Oct 11, BNS - Ferries',
      place: 'TALLINN',
      month: 10,
      day: 11,
    },
  ],
  sources: ['https://www.bns.lt'],
  no: [
    'Bureau of National Statistics (BNS) - Astana - counted.',
    'The minister told BNS on Monday that the road would open.',
    'The bill would raise the fee by 2 bns - or more.',
    'British Numismatic Society, BNS - founded in 1903',
  ],
} as const satisfies Agency
