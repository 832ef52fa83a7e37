import type { Agency } from '../../model'

/** CNW, Canada Newswire: slashes as at PR Newswire, one hyphen; in French `le` before the date and `CNW Telbec`. */
export const cnw = {
  id: 'cnw',
  name: 'Canada Newswire',
  kind: 'press-release',
  country: 'CA',
  languages: ['en', 'fr'],
  names: [
    'CNW',
    'CNW Telbec',
    'CNW Group',
    'CNW Group Ltd.',
    'Groupe CNW',
    'Canada NewsWire',
    'Canada Newswire',
    'CNW-PRN',
  ],
  ambiguous: ['CNW'],
  datelines: [
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'OTTAWA, ON, April 15, 2026 /CNW/ - Harbour',
      place: 'OTTAWA',
      month: 4,
      day: 15,
      year: 2026,
    },
    {
      form: '{place} , {date} /{agency}/ {dash}',
      example: 'TORONTO , Aug. 1, 2023 /CNW/ - Harbour',
      place: 'TORONTO',
      month: 8,
      day: 1,
      year: 2023,
    },
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'TORONTO, Jan. 10 /CNW/ - Harbour',
      place: 'TORONTO',
      month: 1,
      day: 10,
    },
    {
      form: '{place}, le {date} /{agency}/ {dash}',
      example: 'MONTRÉAL, le 4 oct. 2026 /CNW Telbec/ - Le',
      place: 'MONTRÉAL',
      month: 10,
      day: 4,
      year: 2026,
    },
    {
      form: '{place} , le {date} /{agency}/ {dash}',
      example: 'MONTRÉAL , le 4 oct. 2026 /CNW/ - Le',
      place: 'MONTRÉAL',
      month: 10,
      day: 4,
      year: 2026,
    },
  ],
  endMarks: [
    { form: '-30-', example: '-30-' },
    { form: '%SEDAR: {text}', example: '%SEDAR: 00001234E' },
  ],
  signOffs: [
    { form: 'SOURCE {text}', example: 'SOURCE Harbor Lines, Inc.' },
    { form: 'For further information: {text}', example: 'For further information: Ada Lind, (416) 555-0100' },
    { form: 'Renseignements: {text}', example: 'Renseignements: Ada Lind, 514 555-0100' },
    { form: 'Renseignements : {text}', example: 'Renseignements : Ada Lind, 514 555-0100' },
  ],
  sources: ['https://www.newswire.ca'],
  no: [
    'A CNW release of April 15 named the buyer.',
    'The Christmas night watch (CNW) - a custom -',
    'Open /cnw/ - the folder - and read.',
  ],
} as const satisfies Agency
