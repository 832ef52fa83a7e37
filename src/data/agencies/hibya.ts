import type { Agency } from '../../model'

/**
 * Hibya, Türkiye: German and Turkish copy with an ordinal day, and a line of its brand at the end: `Teheran, 23. April
 * (Hibya) – `.
 */
export const hibya = {
  id: 'hibya',
  name: 'Hibya Haber Ajansı',
  kind: 'agency',
  country: 'TR',
  languages: ['tr', 'de', 'en'],
  names: ['Hibya', 'HIBYA', 'HİBYA', 'Hibya Haber Ajansı', 'Hibya News Agency'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Teheran, 23. April (Hibya) – Die',
      place: 'Teheran',
      month: 4,
      day: 23,
    },
  ],
  endMarks: [
    {
      form: 'Deutsche Nachrichtenagentur Deutschland News Agency',
      example: 'Deutsche Nachrichtenagentur Deutschland News Agency',
    },
  ],
  sources: ['https://hibya.com'],
  no: [
    'Laut Hibya wurde die Brücke gesperrt.',
    'Teheran, 23. April – die Brücke',
    'Die Deutsche Nachrichtenagentur hat einen neuen Chef.',
  ],
} as const satisfies Agency
