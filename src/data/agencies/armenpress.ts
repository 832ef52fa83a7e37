import type { Agency } from '../../model'

/** Armenpress, Armenia: all in capitals, a full stop for the dash: `YEREVAN, MARCH 4, ARMENPRESS. `. */
export const armenpress = {
  id: 'armenpress',
  name: 'Armenpress',
  kind: 'agency',
  country: 'AM',
  languages: ['hy', 'en', 'ru'],
  names: ['ARMENPRESS', 'Armenpress', 'АРМЕНПРЕСС', 'Арменпресс', 'ԱՐՄԵՆՊՐԵՍ', 'Արմենպրես'],
  datelines: [
    {
      form: '{place}, {date}, {agency}.',
      example: 'YEREVAN, MARCH 4, ARMENPRESS. Climbers',
      place: 'YEREVAN',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date}, {agency}.',
      example: 'ЕРЕВАН, 4 МАРТА, АРМЕНПРЕСС. Новый',
      place: 'ЕРЕВАН',
      month: 3,
      day: 4,
    },
  ],
  sources: ['https://armenpress.am'],
  no: [
    'The bridge will open in May, the mayor told Armenpress. Work began last year.',
    'Yerevan, March 4, the Armenpress building. The doors stayed shut.',
    'According to ARMENPRESS. The road is open.',
  ],
} as const satisfies Agency
