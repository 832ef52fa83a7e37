import type { Agency } from '../../model'

/** Télam, Argentina, until 2024: a special correspondent may stand in the bracket, `(Télam, por …).-`. */
export const telam = {
  id: 'telam',
  name: 'Télam',
  kind: 'agency',
  country: 'AR',
  languages: ['es'],
  names: ['Télam', 'TÉLAM', 'Telam', 'TELAM', 'Agencia Télam', 'Télam S.E.'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Buenos Aires, 12 de mayo (Télam).- Vecinos',
      place: 'Buenos Aires',
      month: 5,
      day: 12,
    },
    {
      form: '{place}, {date} ({agency}, por {names}) {dash}',
      example: 'Buenos Aires, 12 de mayo (Télam, por Rosa Quiroga).- Vecinos',
      place: 'Buenos Aires',
      month: 5,
      day: 12,
      names: ['Rosa Quiroga'],
    },
  ],
  endMarks: [{ form: '({agency})', example: '(Télam)' }],
  credits: [
    { form: 'Foto: {agency}', example: 'Foto: Télam' },
    { form: 'Foto: {names}/{agency}', example: 'Foto: Rosa Quiroga/Télam' },
    { form: 'Fuente: {agency}', example: 'Fuente: Télam' },
  ],
  sources: ['https://es.wikipedia.org/wiki/T%C3%A9lam'],
  no: [
    'El gobierno cerró Télam en marzo.',
    'Dijo a Télam que la obra se atrasó.',
    'según un cable de la agencia Télam - ya cerrada -',
  ],
} as const satisfies Agency
