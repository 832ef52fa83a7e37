import type { Agency } from '../../model'

/** ISNA, the students' news agency of Iran: a hyphen glued to the bracket and `End Item` below. */
export const isna = {
  id: 'isna',
  name: 'Iranian Students News Agency',
  kind: 'agency',
  country: 'IR',
  languages: ['fa', 'en', 'ar', 'fr'],
  names: ['ISNA', 'Iranian Students News Agency', "Iranian Students' News Agency", 'ایسنا', 'خبرگزاری ایسنا'],
  ambiguous: ['ISNA'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'TEHRAN (ISNA)- Farmers', place: 'TEHRAN' }],
  endMarks: [
    { form: 'End Item', example: 'End Item' },
    { form: 'انتهای پیام', example: 'انتهای پیام' },
  ],
  sources: ['https://en.isna.ir'],
  no: [
    'The Islamic Society of North America (ISNA) - Plainfield - said',
    'ISNA quoted the governor.',
    'Add the end item to the basket.',
  ],
} as const satisfies Agency
