import type { Agency } from '../../model'

/** IRNA, Iran: stories end in desk numbers around two stars, `9341**2050`. */
export const irna = {
  id: 'irna',
  name: 'Islamic Republic News Agency',
  kind: 'agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar', 'de', 'fr', 'es', 'tr', 'ru', 'ur', 'zh'],
  names: ['IRNA', 'Irna', 'Islamic Republic News Agency', 'ایرنا', 'إرنا', 'ارنا'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'Teheran (IRNA) - Bauern', place: 'Teheran' },
    { form: '{place}, {agency} {dash}', example: 'Tehran, IRNA – Farmers', place: 'Tehran' },
    {
      form: '{place}, {date}, {agency} {dash}',
      example: 'Tehran, Sept 22, IRNA – Farmers',
      place: 'Tehran',
      month: 9,
      day: 22,
    },
    {
      form: '{place} / {date} / {text} / {agency} {dash}',
      example: 'طهران / 4 أيار / مايو / ارنا - أعيد',
      place: 'طهران',
      month: 5,
      day: 4,
    },
    { form: '{place} - {agency} -', example: 'تهران - ایرنا - کشاورزان', place: 'تهران' },
    { form: '{place}- {agency}-', example: 'تهران- ایرنا- کشاورزان', place: 'تهران' },
  ],
  endMarks: [
    { form: '{n}**{n}', example: '9341**2050' },
    { form: 'انتهي**{n}** {n}', example: 'انتهي**1110** 1718' },
  ],
  signOffs: [{ form: 'Folgen Sie uns auf Twitter @irna_{text}', example: 'Folgen Sie uns auf Twitter @irna_German' }],
  credits: [{ form: 'Source: {agency}', example: 'Source: IRNA' }],
  sources: ['https://en.irna.ir', 'https://ar.irna.ir'],
  no: [
    'State news agency IRNA reported on Monday.',
    'Immature ribonucleic acid (iRNA) - a strand',
    'He told IRNA the talks would go on.',
    'two to the tenth, 2**10',
  ],
} as const satisfies Agency
