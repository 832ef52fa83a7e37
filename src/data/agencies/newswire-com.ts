import type { Agency } from '../../model'

/** Newswire.com: its address stands in the bracket; in older releases a hyphen precedes it. */
export const newswireCom = {
  id: 'newswire-com',
  name: 'Newswire.com',
  kind: 'press-release',
  country: 'US',
  languages: ['en'],
  names: ['Newswire.com', 'NEWSWIRE.COM', 'newswire.com'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'RALEIGH, N.C., December 7, 2021 (Newswire.com) – Harbor',
      place: 'RALEIGH',
      month: 12,
      day: 7,
      year: 2021,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'LEONBERG, Germany, July 13, 2020 (Newswire.com) - Harbour',
      place: 'LEONBERG',
      month: 7,
      day: 13,
      year: 2020,
    },
    {
      form: '{place} - {date} - ({agency})',
      example: 'NEW YORK - September 22, 2020 - (Newswire.com) Harbor',
      place: 'NEW YORK',
      month: 9,
      day: 22,
      year: 2020,
    },
    { form: '({agency}) {dash}', example: '(Newswire.com) - Harbor' },
  ],
  sources: ['https://www.newswire.com'],
  no: [
    'The notice went out on Newswire.com in May.',
    'A newswire (com port 4) - not found',
    'See newswire.com/plans, July 13, 2020.',
  ],
} as const satisfies Agency
