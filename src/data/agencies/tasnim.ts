import type { Agency } from '../../model'

/** Tasnim, Iran: place and name, no date. */
export const tasnim = {
  id: 'tasnim',
  name: 'Tasnim News Agency',
  kind: 'agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar', 'tr', 'ru', 'ur'],
  names: ['Tasnim', 'TASNIM', 'Tasnim News', 'Tasnim News Agency', 'خبرگزاری تسنیم', 'تسنیم'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'TEHRAN (Tasnim) – Farmers', place: 'TEHRAN' }],
  sources: ['https://www.tasnimnews.com/en'],
  no: [
    'The semi-official Tasnim news agency reported it.',
    'Tasnim - a spring in the garden - is named in the book.',
    'He told Tasnim that rain would come.',
  ],
} as const satisfies Agency
