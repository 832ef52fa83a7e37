import type { Agency } from '../../model'

/** Italpress, Italy: capitals throughout, and the agency again at the end: `ROMA (ITALPRESS) - `, `(ITALPRESS).`. */
export const italpress = {
  id: 'italpress',
  name: 'Italpress',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en', 'ar', 'es', 'fr', 'zh'],
  names: ['ITALPRESS', 'Italpress'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'ROMA (ITALPRESS) - Il', place: 'ROMA' },
    { form: '{place} ({agency}) {dash}', example: 'CALABRIA (ITALPRESS) – Il', place: 'CALABRIA' },
  ],
  endMarks: [
    { form: '({agency}).', example: '(ITALPRESS).' },
    { form: '({agency})', example: '(ITALPRESS)' },
  ],
  signOffs: [
    { form: '{initials}', example: 'abc/def' },
    { form: '- foto {agency} -', example: '- foto Italpress -' },
    { form: '- Foto {agency} -', example: '- Foto Italpress -' },
    { form: '-foto {agency}-', example: '-foto Italpress-' },
  ],
  sources: ['https://www.italpress.com'],
  no: [
    'Lo ha detto il sindaco all’Italpress.',
    'Italpress compie vent’anni.',
    'La pressa italiana (press) - un brevetto',
  ],
} as const satisfies Agency
