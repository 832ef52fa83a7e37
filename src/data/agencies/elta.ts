import type { Agency } from '../../model'

/** ELTA, Lithuania: month before day, `d.` behind it, and a full stop for the dash: `Vilnius, kovo 4 d. (ELTA). `. */
export const elta = {
  id: 'elta',
  name: 'ELTA',
  kind: 'agency',
  country: 'LT',
  languages: ['lt', 'en', 'ru'],
  names: ['ELTA', 'Lietuvos naujienų agentūra ELTA'],
  ambiguous: ['ELTA'],
  datelines: [
    {
      form: '{place}, {date} d. ({agency}).',
      example: 'Vilnius, kovo 4 d. (ELTA). Naujas',
      place: 'Vilnius',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} d. ({agency}).',
      example: 'Kaunas, rugsėjo 30 d. (ELTA). Naujas',
      place: 'Kaunas',
      month: 9,
      day: 30,
    },
  ],
  sources: ['https://www.elta.lt'],
  no: [
    'The Hellenic Post (ELTA) - Athens - raised its fees.',
    'Apie tai ELTA informavo ministerijos atstovas.',
    'Vilnius, kovo 4 d. Parodą (ELTA) atidarė meras.',
  ],
} as const satisfies Agency
