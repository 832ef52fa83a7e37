import type { Agency } from '../../model'

/** TAP, Tunisia: `Tunis, 4 mars (TAP) - `; on its site the name alone, `(TAP) – `, with moment and place in a row above. */
export const tap = {
  id: 'tap',
  name: 'Tunis Afrique Presse',
  kind: 'agency',
  country: 'TN',
  languages: ['ar', 'fr', 'en'],
  names: ['TAP', 'Tunis Afrique Presse', 'وكالة تونس إفريقيا للأنباء'],
  ambiguous: ['TAP'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Tunis, 4 mars (TAP) - Un',
      place: 'Tunis',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Sfax, March 4 (TAP) - Farmers',
      place: 'Sfax',
      month: 3,
      day: 4,
    },
    { form: '{place} ({agency}) {dash}', example: 'TUNIS (TAP) - Un', place: 'TUNIS' },
    { form: '({agency}) {dash}', example: '(TAP) – Farmers' },
  ],
  sources: ['https://www.tap.info.tn'],
  no: [
    'The Trans Adriatic Pipeline (TAP) - from Greece to Italy - opened.',
    'A companhia aérea portuguesa (TAP) - Lisboa',
    'Le ministre a déclaré à la TAP que la route ouvrirait mardi.',
    'Turn on the tap (TAP) - and wait.',
  ],
} as const satisfies Agency
