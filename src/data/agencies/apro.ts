import type { Agency } from '../../model'

/** Apro, the agency of the Mexican weekly Proceso: its name in lower case. */
export const apro = {
  id: 'apro',
  name: 'Apro',
  kind: 'agency',
  country: 'MX',
  languages: ['es'],
  names: ['apro', 'Apro', 'APRO', 'Agencia Proceso', 'proceso.com.mx'],
  ambiguous: ['apro', 'Apro', 'APRO'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'México D.F., 16 de diciembre (apro).- Vecinos',
      place: 'México',
      month: 12,
      day: 16,
    },
    { form: '{place} ({agency}) {dash}', example: 'CIUDAD DE MÉXICO (apro).- Vecinos', place: 'CIUDAD DE MÉXICO' },
  ],
  sources: ['https://www.proceso.com.mx'],
  no: [
    'El consejo (Apro) - una asociación - sesionó.',
    'Según Apro, la obra se atrasó.',
    'Programa de apoyo (APRO) .- bases',
  ],
} as const satisfies Agency
