import type { Agency } from '../../model'

/** Interfax-Ukraine, Ukraine: relays know it by the notice that forbids relaying. */
export const interfaxUkraine = {
  id: 'interfax-ukraine',
  name: 'Interfax-Ukraine',
  kind: 'agency',
  country: 'UA',
  languages: ['uk', 'ru', 'en'],
  names: [
    'Interfax-Ukraine',
    'INTERFAX-UKRAINE',
    'Інтерфакс-Україна',
    'ІНТЕРФАКС-УКРАЇНА',
    'Интерфакс-Украина',
    'ИНТЕРФАКС-УКРАИНА',
  ],
  datelines: [
    {
      form: '{place}. {date} ({agency}) {dash}',
      example: 'KYIV. Sept 19 (Interfax-Ukraine) - Engineers',
      place: 'KYIV',
      month: 9,
      day: 19,
    },
    {
      form: '{place}. {date}. {agency} {dash}',
      example: 'Киев. 12 февраля. ИНТЕРФАКС-УКРАИНА - Инженеры',
      place: 'Киев',
      month: 2,
      day: 12,
    },
  ],
  rights: [
    {
      form: 'Любое копирование, публикация, перепечатка или дальнейшее распространение информации, содержащей ссылку на "{agency}", {text}',
      example:
        'Любое копирование, публикация, перепечатка или дальнейшее распространение информации, содержащей ссылку на "Интерфакс-Украина", запрещено',
      holder: 'Interfax-Ukraine',
      says: 'terms',
    },
    {
      form: 'Все материалы, которые размещены на этом сайте со ссылкой на агентство "{agency}", не подлежат {text}',
      example:
        'Все материалы, которые размещены на этом сайте со ссылкой на агентство "Интерфакс-Украина", не подлежат дальнейшему распространению',
      holder: 'Interfax-Ukraine',
      says: 'terms',
    },
  ],
  sources: ['https://interfax.com.ua', 'https://en.interfax.com.ua'],
  no: [
    'Об этом агентству "Интерфакс-Украина" сказал мэр.',
    'Interfax-Ukraine will host a press conference on Thursday.',
    'KYIV. Sept 19 was the warmest day of the month.',
  ],
} as const satisfies Agency
