import type { Agency } from '../../model'

/**
 * NAN, Nigeria: no separator after the bracket, the full name with the bracket again in the second sentence, and the
 * site's address at the end.
 */
export const nan = {
  id: 'nan',
  name: 'News Agency of Nigeria',
  kind: 'agency',
  country: 'NG',
  languages: ['en', 'ha'],
  names: ['NAN', 'News Agency of Nigeria', 'NEWS AGENCY OF NIGERIA'],
  ambiguous: ['NAN'],
  datelines: [
    {
      form: '{place}, {date} ({agency})',
      example: 'Abuja, Sept. 22, 2020 (NAN) Farmers',
      place: 'Abuja',
      month: 9,
      day: 22,
      year: 2020,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Lagos, March 5 (NAN) – Farmers',
      place: 'Lagos',
      month: 3,
      day: 5,
    },
  ],
  endMarks: [
    { form: '({agency})(www.{text})', example: '(NAN)(www.agency.example)' },
    { form: '({agency}) (www.{text})', example: '(NAN) (www.agency.example)' },
    { form: '({agency})', example: '(NAN)' },
    { form: '====', example: '====' },
    { form: '=====', example: '=====' },
  ],
  credits: [{ form: 'Source: {agency}', example: 'Source: News Agency of Nigeria' }],
  sources: ['https://nannews.ng'],
  no: [
    'The News Agency of Nigeria (NAN) reports that no one was hurt.',
    'Not a number (NAN) - the result of 0/0',
    'Nan, 82, baked the bread.',
  ],
} as const satisfies Agency
