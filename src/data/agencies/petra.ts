import type { Agency } from '../../model'

/** Petra, Jordan: ends in `//Petra//` with initials, or in `--(Petra)`. */
export const petra = {
  id: 'petra',
  name: 'Jordan News Agency',
  kind: 'agency',
  country: 'JO',
  languages: ['ar', 'en'],
  names: ['Petra', 'PETRA', 'Jordan News Agency', 'Jordan News Agency (Petra)', 'بترا', 'وكالة الأنباء الأردنية'],
  ambiguous: ['Petra', 'PETRA', 'بترا'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Amman, Sept. 22 (Petra) -- Farmers',
      place: 'Amman',
      month: 9,
      day: 22,
    },
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'عمان 22 أيلول (بترا)- نظمت',
      place: 'عمان',
      month: 9,
      day: 22,
    },
  ],
  endMarks: [
    { form: '//{agency}//', example: '//Petra//' },
    { form: '//{agency}// {initials}', example: '//Petra// AF' },
    { form: '--({agency})', example: '--(بترا)' },
    { form: '--({agency}) {text}', example: '--(بترا) ف ج' },
  ],
  sources: ['https://petra.gov.jo'],
  no: [
    'Petra (Jordan) - the rose-red city -',
    'Ms. Petra - the trainer - was out.',
    'The Aptos wallet (Petra) -- connect',
  ],
} as const satisfies Agency
