import type { Agency } from '../../model'

/**
 * Canwest News Service, Canada, until 2010: never in the dateline (`OTTAWA -`), only in the row with the author's name
 * and in the rights line.
 */
export const canwest = {
  id: 'canwest',
  name: 'Canwest News Service',
  kind: 'newspaper-service',
  country: 'CA',
  languages: ['en'],
  names: [
    'Canwest News Service',
    'CanWest News Service',
    'CANWEST NEWS SERVICE',
    'CanWest',
    'Canwest',
    'Canwest MediaWorks',
  ],
  datelines: [],
  credits: [
    { form: '{names}, {agency}', example: 'Ada Lind, Canwest News Service' },
    { form: '{agency}', example: 'Canwest News Service' },
  ],
  rights: [
    { form: '© {agency} {year}', example: '© CanWest News Service 2006', holder: 'Canwest News Service' },
    {
      form: '© Copyright (c) {agency}',
      example: '© Copyright (c) Canwest News Service',
      holder: 'Canwest News Service',
    },
  ],
  sources: ['https://en.wikipedia.org/wiki/Postmedia_News'],
  no: [
    'Canwest sold its papers in 2010.',
    'He worked for Canwest News Service in Ottawa until 2009.',
    'Shares of CanWest (TSX:CGS) - the owner - fell.',
  ],
} as const satisfies Agency
