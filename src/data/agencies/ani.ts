import type { Agency } from '../../model'

/** ANI, India: `Damascus [Syria], June 9 (ANI):`, the state or country in square brackets and a colon for the dash; `(ANI)` again at the end. */
export const ani = {
  id: 'ani',
  name: 'Asian News International',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi'],
  names: ['ANI', 'Asian News International', 'ANI News', 'एएनआई'],
  ambiguous: ['ANI'],
  datelines: [
    {
      form: '{place}, {date} ({agency}):',
      example: 'Damascus [Syria], June 9 (ANI): Engineers',
      place: 'Damascus',
      month: 6,
      day: 9,
    },
    {
      form: '{place}, {date} ({agency}):',
      example: 'New Delhi, Jan 10 (ANI): Engineers',
      place: 'New Delhi',
      month: 1,
      day: 10,
    },
    { form: '{place} ({agency}):', example: 'New Delhi [India] (ANI): Engineers', place: 'New Delhi' },
    {
      form: '{place}, {date} ({agency}):',
      example: 'नई दिल्ली [भारत], 10 जनवरी (एएनआई): सरकार',
      place: 'नई दिल्ली',
      month: 1,
      day: 10,
    },
  ],
  endMarks: [
    { form: '({agency})', example: '(ANI)' },
    { form: '({agency}/{text})', example: '(ANI/NewsVoir)' },
    { form: '(With inputs from {agency})', example: '(With inputs from ANI)' },
    { form: '{dash} {agency}', example: '- ANI' },
  ],
  credits: [
    { form: '(Photo/{agency})', example: '(Photo/ANI)' },
    { form: '(File Photo/{agency})', example: '(File Photo/ANI)' },
    { form: '(Image: {agency})', example: '(Image: ANI)' },
    { form: '(Photo: {agency})', example: '(Photo: ANI)' },
    { form: '({agency} Photo)', example: '(ANI Photo)' },
  ],
  sources: ['https://www.aninews.in'],
  no: [
    'A charge of zero is an Account Name Inquiry (ANI): the name is checked.',
    'Clusters with 95% average nucleotide identity (ANI): two species.',
    'Automatic number identification (ANI) - a telephone service - is old.',
    'Ani: A girl from Tbilisi',
    'The minister told ANI that the port was open.',
  ],
} as const satisfies Agency
