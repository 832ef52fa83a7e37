import type { Agency } from '../../model'

/** UNB, Bangladesh: `Dhaka, Aug 24 (UNB) -`, the place in title case. */
export const unb = {
  id: 'unb',
  name: 'United News of Bangladesh',
  kind: 'agency',
  country: 'BD',
  languages: ['en', 'bn'],
  names: ['UNB', 'United News of Bangladesh', 'ইউএনবি'],
  ambiguous: ['UNB'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Dhaka, Aug 24 (UNB) - Weavers',
      place: 'Dhaka',
      month: 8,
      day: 24,
    },
  ],
  endMarks: [
    { form: '{dash} {agency}', example: '-UNB' },
    { form: '({agency})', example: '(UNB)' },
  ],
  credits: [{ form: 'Photo: {agency}', example: 'Photo: UNB' }],
  sources: ['https://unb.com.bd'],
  no: [
    'Researchers at the University of New Brunswick (UNB) - in Canada - agreed.',
    'A Universidade de Brasília (UnB) - no Distrito Federal - abriu vagas.',
    'The minister told UNB that the port was open.',
  ],
} as const satisfies Agency
