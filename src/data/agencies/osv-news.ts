import type { Agency } from '../../model'

/** OSV News, United States, which took the place of Catholic News Service in 2023. */
export const osvNews = {
  id: 'osv-news',
  name: 'OSV News',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es'],
  names: ['OSV News', 'OSV NEWS', 'Catholic News Service', 'CATHOLIC NEWS SERVICE'],
  datelines: [
    { form: '({agency}) {dash}', example: '(OSV News) -- Parishes' },
    { form: '{place} ({agency}) {dash}', example: 'WASHINGTON (OSV News) -- Parishes', place: 'WASHINGTON' },
  ],
  credits: [
    { form: '({agency} photo/{names})', example: '(OSV News photo/Ada Lind)' },
    { form: '({agency} photo/{names}, {text})', example: '(OSV News photo/Ada Lind, Reuters)' },
  ],
  sources: ['https://www.osvnews.com'],
  no: [
    'Our Sunday Visitor (OSV) - a weekly - began in 1912.',
    'The bishop told OSV News he would retire.',
    'He edited Catholic News Service for ten years.',
  ],
} as const satisfies Agency
