import type { Agency } from '../../model'

/** NTB, Norway: a colon behind the bracket, and the agency again at the end: `Oslo (NTB): `, `(NTB)`. */
export const ntb = {
  id: 'ntb',
  name: 'Norsk Telegrambyrå',
  kind: 'agency',
  country: 'NO',
  languages: ['no', 'nb', 'nn'],
  names: ['NTB', '©NTB', 'Norsk Telegrambyrå', 'NTB scanpix', 'NTB Scanpix'],
  ambiguous: ['NTB'],
  datelines: [{ form: '{place} ({agency}):', example: 'Oslo (NTB): De', place: 'Oslo' }],
  endMarks: [
    { form: '({agency})', example: '(NTB)' },
    { form: '({agency})', example: '(©NTB)' },
  ],
  credits: [
    { form: 'Foto: {agency}', example: 'Foto: NTB' },
    { form: 'Foto: {names} / {agency}', example: 'Foto: Kari Eksempel / NTB' },
  ],
  sources: ['https://www.ntb.no'],
  no: [
    'Provinsi Nusa Tenggara Barat (NTB): pulau',
    'New-to-brand customers (NTB): a metric',
    'Det sier ordføreren til NTB.',
  ],
} as const satisfies Agency
