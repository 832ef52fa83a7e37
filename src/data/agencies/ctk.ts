import type { Agency } from '../../model'

/** ČTK, Czechia: no comma between place and date, day before month: `PRAHA 18. června (ČTK) - `. */
export const ctk = {
  id: 'ctk',
  name: 'Česká tisková kancelář',
  kind: 'agency',
  country: 'CZ',
  languages: ['cs', 'en'],
  names: ['ČTK', 'čtk', 'CTK', 'Česká tisková kancelář', 'Czech News Agency'],
  ambiguous: ['CTK'],
  datelines: [
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'PRAHA 18. června (ČTK) - Nový',
      place: 'PRAHA',
      month: 6,
      day: 18,
    },
    {
      form: '{place}, {date}. ({agency}) {dash}',
      example: 'Washington, Aug. 20. (ČTK) - Engineers',
      place: 'Washington',
      month: 8,
      day: 20,
    },
  ],
  endMarks: [
    { form: '({agency})', example: '(čtk)' },
    { form: '–{agency}/RED–', example: '–ČTK/RED–' },
    { form: '- {agency} -', example: '- ČTK -' },
  ],
  credits: [
    { form: 'Zdroj: {agency}', example: 'Zdroj: ČTK' },
    { form: 'Foto: {text}, {agency}', example: 'Foto: Deník Příklad, ČTK' },
    { form: '{agency}, {initials}', example: 'čtk, ab' },
    { form: '{agency}/{names}', example: 'ČTK/Anna Příkladová' },
    { form: '{agency} / {names}', example: 'ČTK / Příkladová Anna' },
  ],
  sources: ['https://www.ctk.cz', 'https://www.ceskenoviny.cz'],
  no: [
    'Řekla to ČTK starostka města.',
    'Stavba byla otevřena roku 1986 podle tisku (ČTK) a pamětníků.',
    'cytotoxic T cells (CTK) - a count',
  ],
} as const satisfies Agency
