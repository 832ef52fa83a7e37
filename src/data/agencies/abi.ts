import type { Agency } from '../../model'

/** ABI, Bolivia: the Spanish `.-` after the bracket. */
export const abi = {
  id: 'abi',
  name: 'Agencia Boliviana de Información',
  kind: 'agency',
  country: 'BO',
  languages: ['es'],
  names: ['ABI', 'Agencia Boliviana de Información'],
  ambiguous: ['ABI'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'La Paz, 22 sep (ABI).- Vecinos',
      place: 'La Paz',
      month: 9,
      day: 22,
    },
  ],
  credits: [{ form: 'Fuente: {agency}', example: 'Fuente: ABI' }],
  sources: ['https://abi.bo'],
  no: [
    'Application binary interface (ABI) - version 4',
    'Abi, 31, won the race.',
    'Dijo a la ABI que la obra se atrasó.',
  ],
} as const satisfies Agency
