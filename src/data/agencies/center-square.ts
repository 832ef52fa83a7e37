import type { Agency } from '../../model'

/** The Center Square, United States: stories from state capitals, the bare bracket and an en dash. */
export const centerSquare = {
  id: 'center-square',
  name: 'The Center Square',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  names: ['The Center Square', 'THE CENTER SQUARE'],
  datelines: [
    { form: '({agency}) {dash}', example: '(The Center Square) – Lawmakers' },
    {
      form: '{place} ({agency}) {dash}',
      example: 'HARRISBURG, Pa. (The Center Square) – Lawmakers',
      place: 'HARRISBURG',
    },
  ],
  credits: [{ form: '{names} | {agency}', example: 'Ada Lind | The Center Square' }],
  sources: ['https://www.thecentersquare.com'],
  no: [
    'column H, row 8 (the center square) – the best start',
    'The Center Square of the board belongs to nobody.',
    'Paul Lynde was The Center Square for years.',
  ],
} as const satisfies Agency
