import type { Agency } from '../../model'

/** AVN, Venezuela: place, date and name, each closed by a full stop, no brackets. */
export const avn = {
  id: 'avn',
  name: 'Agencia Venezolana de Noticias',
  kind: 'agency',
  country: 'VE',
  languages: ['es', 'en'],
  names: ['AVN', 'Agencia Venezolana de Noticias', 'ABN', 'Agencia Bolivariana de Noticias'],
  ambiguous: ['AVN', 'ABN'],
  datelines: [
    {
      form: '{place}, {date}. {agency} {dash}',
      example: 'Caracas, 12 May. AVN.- Vecinos',
      place: 'Caracas',
      month: 5,
      day: 12,
    },
    {
      form: '{place}, {date} {agency} {dash}',
      example: 'Caracas, 12 May. AVN.- Vecinos',
      place: 'Caracas',
      month: 5,
      day: 12,
    },
  ],
  endMarks: [{ form: '{agency} {time} {date}', example: 'AVN 14:20 12/05/2015' }],
  credits: [
    { form: 'Foto: {names}, {agency}', example: 'Foto: Rosa Quiroga, AVN' },
    { form: '({agency})', example: '(AVN)' },
  ],
  sources: ['https://en.wikipedia.org/wiki/Agencia_Venezolana_de_Noticias'],
  no: [
    'Avascular necrosis (AVN) - what to ask',
    'Dijo a la AVN que la obra se atrasó.',
    'Adult Video News (AVN) - Las Vegas',
  ],
} as const satisfies Agency
