import type { Agency } from '../../model'

/** INA, Iraq: its Arabic service sets its initials behind a dash: `بغداد – واع`. */
export const ina = {
  id: 'ina',
  name: 'Iraqi News Agency',
  kind: 'agency',
  country: 'IQ',
  languages: ['ar', 'en', 'ku', 'tr', 'fa'],
  names: ['واع', 'وكالة الأنباء العراقية', 'Iraqi News Agency'],
  ambiguous: ['واع'],
  datelines: [
    { form: '{place}{dash}{agency}', example: 'بغداد – واع افتتحت', place: 'بغداد' },
    { form: '{place}{dash}{agency}', example: 'بغداد - واع', place: 'بغداد' },
  ],
  sources: ['https://ina.iq'],
  no: [
    'وقال الوزير لوكالة الأنباء العراقية (واع) إن الطريق سيفتح الاثنين.',
    'جيل شاب واع – افتتحت المكتبة',
    'The Iraqi National Accord (INA) - a party - agreed.',
  ],
} as const satisfies Agency
