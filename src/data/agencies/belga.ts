import type { Agency } from '../../model'

/**
 * Belga, Belgium: day and month in figures without a comma, an equals sign for the dash: `ROCHEFORT 31/07 (BELGA) = `.
 */
export const belga = {
  id: 'belga',
  name: 'Belga',
  kind: 'agency',
  country: 'BE',
  languages: ['fr', 'nl', 'de', 'en'],
  names: ['Belga', 'BELGA', 'belga', 'Agence Belga', 'Belga News Agency', 'BELGAIMAGE', 'Belga Image'],
  ambiguous: ['Belga', 'belga'],
  datelines: [
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'ROCHEFORT 31/07 (BELGA) = Les',
      place: 'ROCHEFORT',
      month: 7,
      day: 31,
    },
    { form: '{place} {date} ({agency}) {dash}', example: 'GENT 15/06 (belga) = De', place: 'GENT', month: 6, day: 15 },
    {
      form: '{place} {date} ({agency})',
      example: 'CHARLEROI 19/06 (BELGA) Les',
      place: 'CHARLEROI',
      month: 6,
      day: 19,
    },
    { form: '({agency})', example: '(Belga) Les' },
  ],
  tags: [
    { form: '({n})', where: 'suffix', revision: 'update', example: 'Le pont rouvre (2)' },
    { form: '({n}DER)', where: 'suffix', revision: 'update', example: 'Le pont rouvre (3DER)' },
    { form: '(CORRECT)', where: 'suffix', revision: 'correction', example: 'Le pont rouvre (CORRECT)' },
    { form: '(RECTIFICATIF)', where: 'suffix', revision: 'correction', example: 'Le pont rouvre (RECTIFICATIF)' },
    { form: 'ALERT -', where: 'prefix', urgency: 1, example: 'ALERT - Le pont' },
  ],
  endMarks: [
    { form: './.', example: './.' },
    { form: './.{initials}', example: './.ABC' },
  ],
  signOffs: [{ form: '{initials}/', example: 'ABC/DEF/' }],
  credits: [
    { form: '{agency} PHOTO {names}', example: 'BELGA PHOTO ANNA EXAMPLE' },
    { form: '© {agency}', example: '© BELGA' },
  ],
  sources: ['https://www.belganewsagency.eu', 'https://www.belga.be'],
  no: [
    'Mi amiga es flamenca (belga).',
    'Karl Example (belga) - un programador',
    'Une centaine de personnes (2) étaient là.',
    'Selon Belga, le pont rouvre lundi.',
  ],
} as const satisfies Agency
