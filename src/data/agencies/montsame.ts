import type { Agency } from '../../model'

/** MONTSAME, Mongolia: slashes stand for brackets, and nothing need follow them: `Ulaanbaatar /MONTSAME/ `. */
export const montsame = {
  id: 'montsame',
  name: 'MONTSAME',
  kind: 'agency',
  country: 'MN',
  languages: ['mn', 'en', 'ru', 'zh', 'ja'],
  names: ['MONTSAME', 'Montsame', 'МОНЦАМЭ', 'Монцамэ', 'МОНЦАМЕ', 'Монцаме', '蒙通社', 'モンツァメ'],
  datelines: [
    { form: '{place} /{agency}/.', example: 'Ulaanbaatar /MONTSAME/. Engineers', place: 'Ulaanbaatar' },
    { form: '{place} /{agency}/', example: 'Ulaanbaatar /MONTSAME/ Engineers', place: 'Ulaanbaatar' },
    {
      form: '{place}, {date} /{agency}/.',
      example: 'Ulaanbaatar, March 5 /MONTSAME/. Engineers',
      place: 'Ulaanbaatar',
      month: 3,
      day: 5,
    },
    {
      form: '{place}, {text} сарын {day} /{agency}/.',
      example: 'Улаанбаатар, 2026 оны есдүгээр сарын 7 /МОНЦАМЭ/. Шинэ',
      place: 'Улаанбаатар',
      day: 7,
    },
  ],
  sources: ['https://montsame.mn', 'https://montsame.mn/en'],
  no: [
    'MONTSAME was founded in the nineteen-twenties.',
    'The ministry told MONTSAME that the road was open.',
    'The route Ulaanbaatar /Darkhan/ is closed.',
  ],
} as const satisfies Agency
