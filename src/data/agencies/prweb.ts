import type { Agency } from '../../model'

/** PRWeb: the date follows the bracket; three number signs close the release. */
export const prweb = {
  id: 'prweb',
  name: 'PRWeb',
  kind: 'press-release',
  country: 'US',
  languages: ['en'],
  names: ['PRWEB', 'PRWeb', 'PRWeb.com', 'PR Web', 'PRWEB via PRWebDirect'],
  datelines: [
    {
      form: '{place} ({agency}) {date} {dash}',
      example: 'San Jose, CA (PRWEB) November 25, 2009 -- Harbor',
      place: 'San Jose',
      month: 11,
      day: 25,
      year: 2009,
    },
    {
      form: '{place} ({agency}) {date}',
      example: 'Santa Clara, CA (PRWEB) September 23, 2010 Harbor',
      place: 'Santa Clara',
      month: 9,
      day: 23,
      year: 2010,
    },
    {
      form: '{place} ({agency}) {date}.',
      example: 'San Diego, CA (PRWEB) March 13, 2015. Harbor',
      place: 'San Diego',
      month: 3,
      day: 13,
      year: 2015,
    },
    { form: '({agency}) {date} {dash}', example: '(PRWEB) March 5, 2013 -- Harbor', month: 3, day: 5, year: 2013 },
  ],
  endMarks: [{ form: '###', example: '###' }],
  signOffs: [
    { form: 'Read the full story at {text}', example: 'Read the full story at http://www.prweb.com/releases/1' },
    {
      form: 'For the original version on {agency} visit: {text}',
      example: 'For the original version on PRWeb visit: http://www.prweb.com/releases/1',
    },
  ],
  sources: ['https://www.prweb.com'],
  no: [
    'The notice went out on PRWeb in March.',
    'Public relations (PR) Web pages - a list',
    'Put three # signs (###) under the text.',
  ],
} as const satisfies Agency
