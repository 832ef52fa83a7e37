import type { Agency } from '../../model'

/** El Universal, Mexico, whose service regional papers relay: the month before the day, `mayo 12 (EL UNIVERSAL).-`. */
export const elUniversal = {
  id: 'el-universal',
  name: 'Agencia El Universal',
  kind: 'newspaper-service',
  country: 'MX',
  languages: ['es'],
  names: ['EL UNIVERSAL', 'El Universal', 'Agencia El Universal', 'AGENCIA EL UNIVERSAL', 'El Universal/GDA'],
  ambiguous: ['El Universal', 'EL UNIVERSAL'],
  datelines: [
    {
      form: '{place} ({agency}) {dash}',
      example: 'CIUDAD DE MÉXICO (El Universal).- Vecinos',
      place: 'CIUDAD DE MÉXICO',
    },
  ],
  endMarks: [{ form: '({agency})', example: '(El Universal)' }],
  credits: [{ form: 'Fuente: {agency}', example: 'Fuente: El Universal' }],
  sources: ['https://www.eluniversal.com.mx'],
  no: [
    'El Universal informó que la obra se atrasó.',
    'En Caracas, El Universal - otro diario - cerró su edición impresa.',
    'El universal derecho (el de todos) .- nota',
  ],
} as const satisfies Agency
