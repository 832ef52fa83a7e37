import type { Agency } from '../../model'

/** Religion News Service, United States: AP style with its own bracket. */
export const rns = {
  id: 'rns',
  name: 'Religion News Service',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  names: ['RNS', 'Religion News Service', 'RELIGION NEWS SERVICE'],
  ambiguous: ['RNS'],
  datelines: [
    { form: '({agency}) {dash}', example: '(RNS) — Parishes' },
    { form: '{place} ({agency}) {dash}', example: 'VATICAN CITY (RNS) — Parishes', place: 'VATICAN CITY' },
    { form: '{place} ({agency}) {dash}', example: 'STOCKTON, Calif. (RNS) — Parishes', place: 'STOCKTON' },
  ],
  credits: [
    { form: '(RNS photo/{names})', example: '(RNS photo/Ada Lind)' },
    { form: '{agency} photo by {names}', example: 'RNS photo by Ada Lind' },
  ],
  sources: ['https://religionnews.com'],
  no: [
    'Residue number system (RNS) — a primer',
    'The Regulatory News Service (RNS) - London - published it.',
    'The bishop told RNS he would retire.',
  ],
} as const satisfies Agency
