import type { Agency } from '../../model'

/** Adnkronos, Italy: title-case place, three-letter month with a dot: `Roma, 17 mar. (Adnkronos) - `. */
export const adnkronos = {
  id: 'adnkronos',
  name: 'Adnkronos',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['Adnkronos', 'ADNKRONOS', 'AdnKronos', 'ADN Kronos', 'Adnkronos Salute', 'Adnkronos/Labitalia'],
  desks: ['Dpa', 'Ign', 'Labitalia'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Roma, 17 mar. (Adnkronos) - Il',
      place: 'Roma',
      month: 3,
      day: 17,
    },
    { form: '{place}, {date} ({agency})', example: 'Roma, 18 set. (Adnkronos) Il', place: 'Roma', month: 9, day: 18 },
    { form: '({agency}) {dash}', example: '(Adnkronos) - Il' },
  ],
  signOffs: [{ form: '({initials}/{agency})', example: '(Abc/Adnkronos)' }],
  sources: ['https://www.adnkronos.com'],
  no: [
    'Lo ha detto il sindaco all’Adnkronos.',
    'Adnkronos ospita un convegno a Roma.',
    'Roma, 17 marzo, una giornata di sole',
  ],
} as const satisfies Agency
