import type { Agency } from '../../model'

/** Ukrinform, Ukraine: no dateline on its own pages; the older wire wrote slashes: `KYIV, March 5 /UKRINFORM/. `. */
export const ukrinform = {
  id: 'ukrinform',
  name: 'Ukrinform',
  kind: 'agency',
  country: 'UA',
  languages: ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'],
  names: ['Ukrinform', 'UKRINFORM', 'Укрінформ', 'УКРІНФОРМ', 'Укринформ', 'УКРИНФОРМ'],
  datelines: [
    {
      form: '{place}, {date} /{agency}/.',
      example: 'KYIV, March 5 /UKRINFORM/. Engineers',
      place: 'KYIV',
      month: 3,
      day: 5,
    },
  ],
  credits: [
    { form: 'Photo: {agency}', example: 'Photo: Ukrinform' },
    { form: 'Фото: {agency}', example: 'Фото: Укрінформ' },
  ],
  rights: [
    {
      form: 'При цитуванні і використанні будь-яких матеріалів {text}',
      example: 'При цитуванні і використанні будь-яких матеріалів в Інтернеті гіперпосилання обов’язкові',
      holder: 'Ukrinform',
      says: 'terms',
    },
  ],
  sources: ['https://www.ukrinform.ua', 'https://www.ukrinform.net'],
  no: [
    'Про це повідомляє Укрінформ.',
    'Ukrinform was told that the bridge would open in March.',
    'KYIV, March 5 was the coldest day of the year.',
  ],
} as const satisfies Agency
