import type { Agency } from '../../model'

/**
 * Interfax, Russia: full stops between the parts, often no place at all: `16 февраля. ИНТЕРФАКС - `, `MOSCOW. Sept 19
 * (Interfax) - `.
 */
export const interfax = {
  id: 'interfax',
  name: 'Interfax',
  kind: 'agency',
  country: 'RU',
  languages: ['ru', 'en'],
  names: [
    'Interfax',
    'INTERFAX',
    'INTERFAX.RU',
    'Интерфакс',
    'ИНТЕРФАКС',
    'Interfax-Russia',
    'Интерфакс-Россия',
    'ИНТЕРФАКС-РОССИЯ',
    'Interfax-AVN',
    'Интерфакс-АВН',
    'ИНТЕРФАКС-АВН',
    'Interfax-Kazakhstan',
    'Интерфакс-Казахстан',
    'ИНТЕРФАКС-КАЗАХСТАН',
    'Интерфакс-Запад',
    'ИНТЕРФАКС-ЗАПАД',
    '国际文传电讯社',
  ],
  datelines: [
    { form: '{date}. {agency} {dash}', example: '16 февраля. ИНТЕРФАКС - Новый', month: 2, day: 16 },
    { form: '{date}. {agency} {dash}', example: '30 ноября. INTERFAX.RU - Новый', month: 11, day: 30 },
    {
      form: '{place}. {date}. {agency} {dash}',
      example: 'Москва. 22 ноября. INTERFAX.RU - Новый',
      place: 'Москва',
      month: 11,
      day: 22,
    },
    {
      form: '{place}. {date} ({agency}) {dash}',
      example: 'MOSCOW. Sept 19 (Interfax) - Engineers',
      place: 'MOSCOW',
      month: 9,
      day: 19,
    },
    { form: '{place}. ({agency}) {dash}', example: 'Dushanbe. (Interfax) - Engineers', place: 'Dushanbe' },
  ],
  sources: ['https://www.interfax.ru', 'https://interfax.com'],
  no: [
    'Собеседник "Интерфакса" подтвердил сроки ремонта.',
    'Interfax quoted the ministry as saying the bridge would reopen.',
    '16 февраля. Новый мост открыт.',
  ],
} as const satisfies Agency
