import type { Agency } from '../../model'

/** WAM, the Emirates News Agency: ordinal days (`15th March, 2020`), relayed in long brackets by Pakistani sites. */
export const wam = {
  id: 'wam',
  name: 'Emirates News Agency',
  kind: 'agency',
  country: 'AE',
  languages: ['ar', 'en'],
  names: ['WAM', 'Wam', 'Emirates News Agency', 'وام', 'وكالة أنباء الإمارات'],
  ambiguous: ['WAM', 'Wam', 'وام'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'ABU DHABI, 15th March, 2020 (WAM) -- Growers',
      place: 'ABU DHABI',
      month: 3,
      day: 15,
      year: 2020,
    },
    { form: '{place} ({agency}) {dash}', example: 'ABU DHABI (WAM) -- Growers', place: 'ABU DHABI' },
    { form: '{place} ({agency})', example: 'Abu Dhabi (WAM) Growers', place: 'Abu Dhabi' },
    {
      form: '{place}, (UrduPoint / Pakistan Point News / {agency} - {date})',
      example: 'ABU DHABI, (UrduPoint / Pakistan Point News / WAM - 02nd May, 2021) Growers',
      place: 'ABU DHABI',
      month: 5,
      day: 2,
      year: 2021,
    },
    { form: '{place} في {date}/ {agency} /', example: 'دبي في 21 أكتوبر/ وام / نظم', place: 'دبي', month: 10, day: 21 },
    {
      form: '{place} في {date} / {agency} /',
      example: 'أبوظبي في 22 سبتمبر / وام / نظم',
      place: 'أبوظبي',
      month: 9,
      day: 22,
    },
  ],
  endMarks: [{ form: '- Emirates News Agency, {agency} –', example: '- Emirates News Agency, WAM –' }],
  credits: [{ form: 'Source: {agency}', example: 'Source: WAM' }],
  sources: ['https://www.wam.ae'],
  no: [
    'Web Account Manager (WAM) -- sign in',
    'Weighted average maturity (WAM) -- 31 days',
    'according to WAM, the state news agency.',
    'درخواست پرداخت / وام / مساعده',
  ],
} as const satisfies Agency
