import type { Agency } from '../../model'

/** FENA, Bosnia and Herzegovina: `SARAJEVO, 4. marta (FENA) - `; its English service writes `SARAJEVO, March 4 (FENA) – `. */
export const fena = {
  id: 'fena',
  name: 'FENA',
  kind: 'agency',
  country: 'BA',
  languages: ['bs', 'hr', 'sr', 'en'],
  names: ['FENA', 'Federalna novinska agencija'],
  ambiguous: ['FENA'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'SARAJEVO, 4. marta (FENA) - Novi',
      place: 'SARAJEVO',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'SARAJEVO, March 4 (FENA) – Climbers',
      place: 'SARAJEVO',
      month: 3,
      day: 4,
    },
  ],
  sources: ['https://fena.ba'],
  no: [
    'Far East Netball Association (FENA) - the board - met.',
    'Javila je FENA, pozivajući se na općinu.',
    'Çok FENA bir gün - dedi.',
  ],
} as const satisfies Agency
