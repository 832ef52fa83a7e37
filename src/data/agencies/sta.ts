import type { Agency } from '../../model'

/** STA, Slovenia: `Ljubljana, 4. marca (STA) - `; its own site leaves the name out. */
export const sta = {
  id: 'sta',
  name: 'Slovenska tiskovna agencija',
  kind: 'agency',
  country: 'SI',
  languages: ['sl', 'en'],
  names: ['STA', 'Slovenska tiskovna agencija', 'Slovenian Press Agency'],
  ambiguous: ['STA'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Ljubljana, 4. marca (STA) - Novi',
      place: 'Ljubljana',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Maribor, 9. februarja (STA) - Novi',
      place: 'Maribor',
      month: 2,
      day: 9,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Ljubljana, 4 March (STA) - Engineers',
      place: 'Ljubljana',
      month: 3,
      day: 4,
    },
  ],
  credits: [{ form: 'Foto: {names}/{agency}', example: 'Foto: Ana Primer/STA' }],
  sources: ['https://www.sta.si'],
  no: [
    'Science and Technology Agency (STA) - Tokyo - closed.',
    'Singapore, March 4 Seletar airport (STA) - the runway',
    'V pogovoru za STA je župan dejal, da bo most odprt maja.',
    'ETA 14:05, STA 14:10 - on time',
  ],
} as const satisfies Agency
