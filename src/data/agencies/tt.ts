import type { Agency } from '../../model'

/** TT, Sweden: no dateline that names it; known by its signature and photo credits. */
export const tt = {
  id: 'tt',
  name: 'TT Nyhetsbyrån',
  kind: 'agency',
  country: 'SE',
  languages: ['sv', 'en'],
  names: ['TT', 'TT Nyhetsbyrån', 'Tidningarnas Telegrambyrå', 'TT Bild'],
  ambiguous: ['TT'],
  datelines: [],
  endMarks: [
    { form: '({agency})', example: '(TT)' },
    { form: '{agency}', example: 'TT' },
    { form: '/{agency}', example: '/TT' },
  ],
  credits: [
    { form: 'Foto: {names}/{agency}', example: 'Foto: Anna Exempel/TT' },
    { form: 'Foto: {names} / {agency}', example: 'Foto: Anna Exempel / TT' },
    { form: 'Bild: {names}/{agency}', example: 'Bild: Anna Exempel/TT' },
  ],
  sources: ['https://tt.se'],
  no: [
    'The Isle of Man Tourist Trophy (TT) - a race',
    'Timetable (TT) - the spring edition',
    'Det säger kommunalrådet till TT.',
    'Audi TT',
  ],
} as const satisfies Agency
