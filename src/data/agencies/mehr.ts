import type { Agency } from '../../model'

/** Mehr, Iran: its initials MNA stand in the bracket, not its name. */
export const mehr = {
  id: 'mehr',
  name: 'Mehr News Agency',
  kind: 'agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar', 'tr', 'ur', 'de'],
  names: ['MNA', 'Mehr News Agency', 'Mehr News', 'خبرگزاری مهر', 'Mehr'],
  ambiguous: ['MNA', 'Mehr'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'TEHRAN, Sep. 19 (MNA) – Farmers',
      place: 'TEHRAN',
      month: 9,
      day: 19,
    },
  ],
  endMarks: [
    { form: '{agency}/{n}', example: 'MNA/5678901' },
    { form: '{agency}', example: 'MNA' },
  ],
  signOffs: [{ form: 'News ID {n}', example: 'News ID 206874' }],
  sources: ['https://en.mehrnews.com'],
  no: [
    'Magnetic nozzle assembly (MNA) – a sketch',
    'He told the Mehr News Agency that rain would come.',
    'Mehr als zehn Bauern kamen.',
  ],
} as const satisfies Agency
