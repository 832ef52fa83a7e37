import type { Agency } from '../../model'

/** LETA, Latvia: its Russian service parts all by commas and ends in a full stop: `Рига, 4 марта, ЛЕТА. `. */
export const leta = {
  id: 'leta',
  name: 'LETA',
  kind: 'agency',
  country: 'LV',
  languages: ['lv', 'en', 'ru'],
  names: ['LETA', 'ЛЕТА', 'Latvijas ziņu aģentūra LETA'],
  ambiguous: ['LETA', 'ЛЕТА'],
  datelines: [
    {
      form: '{place}, {date}, {agency}.',
      example: 'Рига, 19 января, ЛЕТА. Новый',
      place: 'Рига',
      month: 1,
      day: 19,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'RIGA, March 4 (LETA) - Engineers',
      place: 'RIGA',
      month: 3,
      day: 4,
    },
  ],
  sources: ['https://www.leta.lv'],
  no: [
    'Ley 20/2007 (LETA) - artículo 11',
    'Aģentūrai LETA to pastāstīja pilsētas mērs.',
    'Рига, 19 января, середина ЛЕТА. Жара.',
    'Maribor, 4. marca LETA 2020 - spomin',
  ],
} as const satisfies Agency
