import type { Agency } from '../../model'

/** EFE, Spain: a full stop before the dash, with or without a space after it: `Moscú, 1 ene (EFE).-La`. */
export const efe = {
  id: 'efe',
  name: 'Agencia EFE',
  kind: 'agency',
  country: 'ES',
  languages: ['es', 'en', 'pt', 'ca', 'gl', 'ar'],
  names: [
    'EFE',
    'Efe',
    'Agencia EFE',
    'Agência EFE',
    'Agencia Efe',
    'EFECOM',
    'EFEverde',
    'EFE Agro',
    'EPA-EFE',
    'إفي',
  ],
  ambiguous: ['EFE', 'Efe', 'إفي'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Caracas, 3 ene (EFE).- Los',
      place: 'Caracas',
      month: 1,
      day: 3,
    },
    { form: '{place}, {date} ({agency}) {dash}', example: 'Moscú, 1 ene (EFE).-Los', place: 'Moscú', month: 1, day: 1 },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Tegucigalpa, Jan 2 (EFE).- Engineers',
      place: 'Tegucigalpa',
      month: 1,
      day: 2,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Montevidéu, 12 jul (EFE).- Os',
      place: 'Montevidéu',
      month: 7,
      day: 12,
    },
    { form: '{place} ({agency}) {dash}', example: 'Madrid (EFE).- Los', place: 'Madrid' },
    { form: '{place} ({agency}).', example: 'Madrid (EFE). Los', place: 'Madrid' },
    { form: '({agency}) {dash}', example: '(EFE).- Los' },
    { form: '{agency} {dash}', example: 'EFE.- Los' },
  ],
  endMarks: [
    { form: '{agency}', example: 'EFE' },
    { form: '(foto) (video)', example: '(foto) (video)' },
    { form: '(foto)', example: '(foto)' },
  ],
  signOffs: [{ form: '{initials}', example: 'ab/cd/efg' }],
  credits: [
    { form: 'Por {agency}', example: 'Por Agencia EFE' },
    { form: 'Foto {agency}', example: 'Foto EFE' },
    { form: '{agency}/{names}', example: 'EFE/Ana Ejemplo' },
    { form: '{agency}/EPA/{names}', example: 'EFE/EPA/ANA EJEMPLO' },
  ],
  rights: [
    {
      form: '© {agency} {year}. Está expresamente prohibida la redistribución {text}',
      example:
        '© EFE 2020. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe',
      holder: 'EFE',
    },
  ],
  sources: ['https://efe.com', 'https://agenciaefe.es'],
  no: [
    'El Fondo de Eficiencia (EFE) - un programa nuevo',
    'Exploratory factor analysis (EFE) - a method',
    'Así lo dijo la alcaldesa a EFE.',
    'Efe Example (24) - delantero',
  ],
} as const satisfies Agency
