import type { Agency } from '../../model'

/** Kazinform, Kazakhstan: place and agency in capitals with a full stop between, no date: `ASTANA. KAZINFORM - `. */
export const kazinform = {
  id: 'kazinform',
  name: 'Kazinform',
  kind: 'agency',
  country: 'KZ',
  languages: ['kk', 'ru', 'en', 'zh', 'uz'],
  names: [
    'Kazinform',
    'KAZINFORM',
    'Qazinform',
    'QAZINFORM',
    'QazAqparat',
    'Казинформ',
    'КАЗИНФОРМ',
    'ҚазАқпарат',
    'Қазақпарат',
    'ҚАЗАҚПАРАТ',
    '哈通社',
  ],
  datelines: [
    { form: '{place}. {agency} {dash}', example: 'ASTANA. KAZINFORM - Engineers', place: 'ASTANA' },
    { form: '{place}. {agency} {dash}', example: 'АСТАНА. КАЗИНФОРМ – Новый', place: 'АСТАНА' },
    { form: '{place}. {agency} {dash}', example: 'АСТАНА. ҚазАқпарат – Жаңа', place: 'АСТАНА' },
  ],
  sources: ['https://www.inform.kz', 'https://en.inform.kz'],
  no: [
    'Kazinform reports citing the press service of the city.',
    'ASTANA. The Kazinform building - a tower - was sold.',
    'Об этом Казинформу сказали в министерстве.',
  ],
} as const satisfies Agency
