import type { Agency } from '../../model'

/** Bakhtar, Afghanistan: `Kabul (BNA) Growers`, with neither date nor separator; shares its code with Bahrain's agency. */
export const bakhtar = {
  id: 'bakhtar',
  name: 'Bakhtar News Agency',
  kind: 'agency',
  country: 'AF',
  languages: ['en', 'ps', 'fa-AF'],
  names: ['BNA', 'Bakhtar', 'Bakhtar News Agency', 'باختر'],
  ambiguous: ['BNA', 'Bakhtar', 'باختر'],
  datelines: [
    { form: '{place} ({agency})', example: 'Kabul (BNA) Growers', place: 'Kabul' },
    { form: '{place} ({agency})', example: 'Qala-e-Naw (BNA) Growers', place: 'Qala-e-Naw' },
  ],
  sources: ['https://www.bakhtarnews.af', 'http://www.bakhtarnews.com.af'],
  no: [
    'Manama, March 5 (BNA): The port reopened.',
    'The British Naturalists’ Association (BNA) met.',
    'Bakhtar province (Balkh) was once a kingdom.',
  ],
} as const satisfies Agency
