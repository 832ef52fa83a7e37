import type { Agency } from '../../model'

/** SANA, Syria: place, hyphen and name without brackets; the date may follow on a line of its own. */
export const sana = {
  id: 'sana',
  name: 'Syrian Arab News Agency',
  kind: 'agency',
  country: 'SY',
  languages: ['ar', 'en', 'ru', 'fr', 'es', 'tr', 'fa', 'zh'],
  names: ['SANA', 'Syrian Arab News Agency', 'САНА', 'سانا', 'الوكالة العربية السورية للأنباء'],
  ambiguous: ['SANA'],
  datelines: [
    { form: '{place}, {agency} {dash}', example: 'Damascus, SANA- Farmers', place: 'Damascus' },
    { form: '{place} – {agency}', example: 'Баку – САНА Сегодня', place: 'Баку' },
    {
      form: '{place} – {agency} {date}',
      example: 'Баку – САНА 16-11-2016',
      place: 'Баку',
      month: 11,
      day: 16,
      year: 2016,
    },
    { form: '{place}-{agency}', example: 'دمشق-سانا نظمت', place: 'دمشق' },
  ],
  twoRowDatelines: ['{place} – {agency}\n{date}'],
  credits: [{ form: 'Source: {agency}', example: 'Source: SANA' }],
  sources: ['https://sana.sy'],
  no: ['Yemen, Sana - the old town -', 'State news agency SANA said the road was cut.', 'Mens sana in corpore sano'],
} as const satisfies Agency
