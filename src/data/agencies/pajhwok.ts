import type { Agency } from '../../model'

/** Pajhwok, Afghanistan: `KABUL (Pajhwok):` with a colon and no date. */
export const pajhwok = {
  id: 'pajhwok',
  name: 'Pajhwok Afghan News',
  kind: 'agency',
  country: 'AF',
  languages: ['en', 'ps', 'fa-AF'],
  names: ['Pajhwok', 'PAJHWOK', 'Pajhwok Afghan News', 'پژواک'],
  ambiguous: ['پژواک'],
  datelines: [
    { form: '{place} ({agency}):', example: 'KABUL (Pajhwok): Growers', place: 'KABUL' },
    { form: '{place} ({agency}):', example: 'FEROZKOH (Pajhwok): Growers', place: 'FEROZKOH' },
  ],
  credits: [{ form: 'Photo: {agency}', example: 'Photo: Pajhwok' }],
  sources: ['https://pajhwok.com'],
  no: [
    'He told Pajhwok Afghan News: Growers are worried.',
    'KABUL: Growers are worried, an official told Pajhwok.',
    'The film Pajhwok (Echo): a review',
  ],
} as const satisfies Agency
