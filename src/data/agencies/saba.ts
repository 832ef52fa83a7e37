import type { Agency } from '../../model'

/** Saba, Yemen: `SANA'A March 04. 2026 (Saba) – `, also without the day: `Aden (Saba) - `. */
export const saba = {
  id: 'saba',
  name: 'Yemen News Agency',
  kind: 'agency',
  country: 'YE',
  languages: ['ar', 'en', 'fr', 'es', 'de', 'ru', 'zh'],
  names: ['Saba', 'SABA', 'سبأ', 'Yemen News Agency'],
  ambiguous: ['Saba', 'SABA', 'سبأ'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'Riyadh (Saba)- Farmers', place: 'Riyadh' },
    {
      form: '{place} {date} ({agency}) {dash}',
      example: "SANA'A March 04. 2026 (Saba) – Farmers",
      place: "SANA'A",
      month: 3,
      day: 4,
      year: 2026,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: "SANA'A, March 4 (Saba) - Farmers",
      place: "SANA'A",
      month: 3,
      day: 4,
    },
  ],
  sources: ['https://www.saba.ye', 'https://www.sabanew.net'],
  no: [
    'The smallest of the islands (Saba) - a volcano - has one road.',
    'Short-acting beta agonists (SABA) - inhalers',
    'An official told the Yemeni News Agency (Saba) that the road was cut.',
    'St Maarten - Saba: the ferry sails twice a week.',
  ],
} as const satisfies Agency
