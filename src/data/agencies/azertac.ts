import type { Agency } from '../../model'

/** AZERTAC, Azerbaijan: commas and no brackets, the dateline on a line of its own: `Baku, March 5, AZERTAC`. */
export const azertac = {
  id: 'azertac',
  name: 'AZERTAC',
  kind: 'agency',
  country: 'AZ',
  languages: ['az', 'en', 'ru', 'de', 'fr', 'es', 'ar', 'zh'],
  names: ['AZERTAC', 'AzerTAC', 'AzerTAc', 'Azertac', 'AZERTAG', 'Azertag', 'AZƏRTAC', 'АЗЕРТАДЖ', 'АзерТАдж'],
  datelines: [
    { form: '{place}, {date}, {agency}', example: 'Baku, March 5, AZERTAC Engineers', place: 'Baku', month: 3, day: 5 },
    { form: '{place}, {date}, {agency}', example: 'Баку, 5 марта, АЗЕРТАДЖ Новый', place: 'Баку', month: 3, day: 5 },
    { form: '{place}, {date}, {agency}', example: 'Bakı, 5 mart, AZƏRTAC Yeni', place: 'Bakı', month: 3, day: 5 },
  ],
  endMarks: [{ form: '{agency}', example: 'AZERTAC' }],
  sources: ['https://azertag.az', 'https://azertag.az/en'],
  no: [
    'AZERTAC was founded more than a century ago.',
    'The minister told AZERTAC that the bridge was ready.',
    'Baku, March 5, a rainy day, was quiet.',
  ],
} as const satisfies Agency
