import type { Agency } from '../../model'

/** Radio Habana Cuba: a comma between the date and the bracket. */
export const radioHabanaCuba = {
  id: 'radio-habana-cuba',
  name: 'Radio Habana Cuba',
  kind: 'broadcaster',
  country: 'CU',
  languages: ['es', 'en', 'fr', 'pt', 'it', 'ar', 'eo'],
  names: ['RHC', 'Radio Habana Cuba', 'Radio Havana Cuba', 'Radio Havane Cuba'],
  ambiguous: ['RHC'],
  datelines: [
    {
      form: '{place}, {date}, ({agency}) {dash}',
      example: 'Madrid, 11 août, (RHC).- Des',
      place: 'Madrid',
      month: 8,
      day: 11,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'La Habana, 12 may (RHC).- Vecinos',
      place: 'La Habana',
      month: 5,
      day: 12,
    },
  ],
  sources: ['https://www.radiohc.cu'],
  no: [
    'Right heart catheterization (RHC) - what to expect',
    'Radio Habana Cuba emite en nueve idiomas.',
    'The regional health council (RHC), a new body,',
  ],
} as const satisfies Agency
