import type { Agency } from '../../model'

/** Newsfile, Canada: name and date share the bracket, `--(Newsfile Corp. - September 24, 2025) -`. */
export const newsfile = {
  id: 'newsfile',
  name: 'Newsfile',
  kind: 'press-release',
  country: 'CA',
  languages: ['en', 'fr'],
  names: ['Newsfile Corp.', 'Newsfile Corp', 'Newsfile', 'NEWSFILE CORP.', 'TMX Newsfile', 'FSCwire'],
  datelines: [
    {
      form: '{place}--({agency} - {date}) {dash}',
      example: 'San Antonio, Texas--(Newsfile Corp. - September 24, 2025) - Harbor',
      place: 'San Antonio',
      month: 9,
      day: 24,
      year: 2025,
    },
    {
      form: '{place}--({agency} - {date}) {dash}',
      example: 'Vancouver, British Columbia--(Newsfile Corp. - September 10, 2026) - Harbour',
      place: 'Vancouver',
      month: 9,
      day: 10,
      year: 2026,
    },
    {
      form: '{place} - ({agency} - {date}) {dash}',
      example: 'Toronto, Ontario - (Newsfile Corp. - March 5, 2024) - Harbour',
      place: 'Toronto',
      month: 3,
      day: 5,
      year: 2024,
    },
  ],
  signOffs: [
    {
      form: 'To view the source version of this press release, please visit {text}',
      example: 'To view the source version of this press release, please visit https://www.newsfilecorp.com/release/1',
    },
    { form: 'Corporate Logo', example: 'Corporate Logo' },
    { form: 'SOURCE: {text} via {agency}', example: 'SOURCE: Harbour Lines Ltd. via Newsfile Corp.' },
  ],
  sources: ['https://www.newsfilecorp.com'],
  no: [
    'The notice went out through Newsfile in May.',
    'The news file (May - September 24, 2025) - a folder',
    'Newsfile Corp. hired ten people on September 24, 2025.',
  ],
} as const satisfies Agency
