import type { Agency } from '../../model'

/** Agerpres, Romania: slashes in the dateline; below stand all who worked on it: `AGERPRES/(AS - autor: Ana Pop, editor: Ion Rus)`. */
export const agerpres = {
  id: 'agerpres',
  name: 'Agerpres',
  kind: 'agency',
  country: 'RO',
  languages: ['ro', 'en', 'hu', 'sr'],
  names: ['AGERPRES', 'Agerpres', 'agerpres'],
  datelines: [
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'Bucureşti, 30 sep /Agerpres/ - Un',
      place: 'Bucureşti',
      month: 9,
      day: 30,
    },
    {
      form: '{place}, {date} /{agency}/ {dash}',
      example: 'Cluj-Napoca, 4 martie /AGERPRES/ - Un',
      place: 'Cluj-Napoca',
      month: 3,
      day: 4,
    },
  ],
  endMarks: [{ form: '({agency})', example: '(Agerpres)' }],
  signOffs: [
    {
      form: '{agency}/({text}autor: {text})',
      example: 'AGERPRES/(AS - autor: Ana Pop, editor: Ion Rus, editor online: Ada Lup)',
    },
    { form: '{agency} ({text}autor: {text})', example: 'AGERPRES (A/RO - autor: Ana Pop, editor: Ion Rus)' },
    {
      form: '{agency} (RO - author: {text})',
      example: 'AGERPRES (RO - author: Ana Pop, editor: Ion Rus; EN - author: Ada Lup, editor: Dan Ene)',
    },
  ],
  credits: [
    { form: 'Sursa: {agency}', example: 'Sursa: Agerpres' },
    { form: 'Foto: (c) {names} / {agency}', example: 'Foto: (c) Ana POP / AGERPRES' },
  ],
  sources: ['https://www.agerpres.ro', 'http://www.romaniapress.com'],
  no: [
    'Potrivit Agerpres, podul a fost redeschis luni.',
    'București, 30 septembrie, sediul Agerpres - o expoziție',
    'Arhiva AGERPRES / sala 4 - închisă',
  ],
} as const satisfies Agency
