import type { Agency } from '../../model'

/** Notimex, Mexico, until 2023: the date slot may be empty (`México, (Notimex).-`); ends in `NTX/` with initials. */
export const notimex = {
  id: 'notimex',
  name: 'Notimex',
  kind: 'agency',
  country: 'MX',
  languages: ['es', 'en'],
  names: ['Notimex', 'NOTIMEX', 'NTX', 'Agencia Notimex'],
  ambiguous: ['NTX'],
  datelines: [
    { form: '{place}, ({agency}) {dash}', example: 'México, (Notimex).- Vecinos', place: 'México' },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'México, 18 oct (Notimex).- Vecinos',
      place: 'México',
      month: 10,
      day: 18,
    },
    {
      form: '{place}, {date} ({agency}) -- [EXCERPTS]',
      example: 'MEXICO CITY (MEXICO), 3 MAY 91 (NOTIMEX) -- [EXCERPTS] FARMERS',
      place: 'MEXICO CITY',
      month: 5,
      day: 3,
    },
    {
      form: '{place}, {date} ({agency}) -- [TEXT]',
      example: 'MEXICO CITY (MEXICO), 3 MAY 91 (NOTIMEX) -- [TEXT] FARMERS',
      place: 'MEXICO CITY',
      month: 5,
      day: 3,
    },
  ],
  endMarks: [{ form: 'NTX/{initials}', example: 'NTX/ABC/DEF' }],
  credits: [{ form: 'Foto: {agency}', example: 'Foto: Notimex' }],
  sources: ['https://es.wikipedia.org/wiki/Notimex'],
  no: [
    'Los trabajadores de Notimex siguen en huelga.',
    'North Texas (NTX) - storms by noon',
    'Dijo a Notimex que la obra se atrasó.',
  ],
} as const satisfies Agency
