import type { Agency } from '../../model'

/** BelTA, Belarus: in Russian the day comes first, `4 марта, Минск /Корр. БЕЛТА/. `; other services set place and day before brackets. */
export const belta = {
  id: 'belta',
  name: 'BelTA',
  kind: 'agency',
  country: 'BY',
  languages: ['ru', 'be', 'en', 'de', 'es', 'pl', 'zh'],
  names: ['BelTA', 'BELTA', 'БЕЛТА', 'БелТА'],
  datelines: [
    {
      form: '{date}, {place} /Корр. {agency}/.',
      example: '4 марта, Минск /Корр. БЕЛТА/. Новый',
      place: 'Минск',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MINSK, 4 March (BelTA) – Farmers',
      place: 'MINSK',
      month: 3,
      day: 4,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'MINSK, 31. März (BelTA) – Die',
      place: 'MINSK',
      month: 3,
      day: 31,
    },
    {
      form: '{place}, {date} ({agency}). {dash}',
      example: 'MINSK, 10 feb (BelTA). – El',
      place: 'MINSK',
      month: 2,
      day: 10,
    },
  ],
  endMarks: [{ form: '-0-', example: '-0-' }],
  sources: ['https://belta.by', 'https://eng.belta.by', 'https://deu.belta.by', 'https://esp.belta.by'],
  no: [
    'The plant will open in May, BelTA learned from the ministry.',
    'Об этом сообщили корр. БЕЛТА в министерстве.',
    'Минск, 4 марта, улица БЕЛТА - закрыта.',
  ],
} as const satisfies Agency
