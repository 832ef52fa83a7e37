import type { Agency } from '../../model'

/** MTI, Hungary: the year first and the weekday last within the date: `Budapest, 2013. március 12., kedd (MTI) – `. */
export const mti = {
  id: 'mti',
  name: 'Magyar Távirati Iroda',
  kind: 'agency',
  country: 'HU',
  languages: ['hu', 'en'],
  names: ['MTI', 'Magyar Távirati Iroda', 'MTI Fotó'],
  ambiguous: ['MTI'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Budapest, 2013. március 12. (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 12,
      year: 2013,
    },
    {
      form: '{place}, {date}, hétfő ({agency}) {dash}',
      example: 'Budapest, 2013. március 11., hétfő (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 11,
      year: 2013,
    },
    {
      form: '{place}, {date}, kedd ({agency}) {dash}',
      example: 'Budapest, 2013. március 12., kedd (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 12,
      year: 2013,
    },
    {
      form: '{place}, {date}, szerda ({agency}) {dash}',
      example: 'Budapest, 2013. március 13., szerda (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 13,
      year: 2013,
    },
    {
      form: '{place}, {date}, csütörtök ({agency}) {dash}',
      example: 'Budapest, 2013. március 14., csütörtök (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 14,
      year: 2013,
    },
    {
      form: '{place}, {date}, péntek ({agency}) {dash}',
      example: 'Budapest, 2013. március 15., péntek (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 15,
      year: 2013,
    },
    {
      form: '{place}, {date}, szombat ({agency}) {dash}',
      example: 'Budapest, 2013. március 16., szombat (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 16,
      year: 2013,
    },
    {
      form: '{place}, {date}, vasárnap ({agency}) {dash}',
      example: 'Budapest, 2013. március 17., vasárnap (MTI) – Új',
      place: 'Budapest',
      month: 3,
      day: 17,
      year: 2013,
    },
  ],
  endMarks: [{ form: '({agency})', example: '(MTI)' }],
  credits: [
    { form: 'Forrás: {agency}', example: 'Forrás: MTI' },
    { form: '{agency}/{names}', example: 'MTI/Példa Anna' },
    { form: '{agency}: {names}', example: 'MTI Fotó: Példa Anna' },
  ],
  rights: [
    {
      form: 'Kedves Felhasználó! Az Ön által most kiválasztott fénykép nem képezi az {agency} fotókiadásának {text}',
      example:
        'Kedves Felhasználó! Az Ön által most kiválasztott fénykép nem képezi az MTI fotókiadásának szerves részét.',
      holder: 'MTI',
    },
  ],
  sources: ['https://mti.hu'],
  no: [
    'Medical treatment injury (MTI) - an injury',
    'Moving target indicator (MTI) – a radar mode',
    'Mondta a polgármester az MTI-nek kedden.',
    'Budapest, 2013. március 12. – esős nap',
  ],
} as const satisfies Agency
