import type { Agency } from '../../model'

/** LaPresse, Italy: one word, unlike the newspaper of Montreal: `Milano, 5 mar. (LaPresse) - `. */
export const lapresse = {
  id: 'lapresse',
  name: 'LaPresse',
  kind: 'agency',
  country: 'IT',
  languages: ['it', 'en'],
  names: ['LaPresse', 'LAPRESSE', 'Lapresse'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Milano, 5 mar. (LaPresse) - Il',
      place: 'Milano',
      month: 3,
      day: 5,
    },
    { form: '({agency})', example: '(LaPresse) Il' },
  ],
  endMarks: [{ form: '({agency})', example: '(LaPresse)' }],
  credits: [
    { form: '{names}/{agency}', example: 'Anna Esempio/LaPresse' },
    { form: 'Foto {agency}', example: 'Foto LaPresse' },
    { form: '© {agency}', example: '© LaPresse' },
  ],
  sources: ['https://www.lapresse.it'],
  no: [
    'La Presse (Montréal) - le quotidien',
    'Lo ha detto il sindaco a LaPresse.',
    'Selon La Presse, le pont rouvre lundi.',
  ],
} as const satisfies Agency
