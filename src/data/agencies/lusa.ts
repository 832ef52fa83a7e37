import type { Agency } from '../../model'

/** Lusa, Portugal: initials with a double slash and its own last line: `SMA/TA// JPS`, `Lusa/fim`. */
export const lusa = {
  id: 'lusa',
  name: 'Agência Lusa',
  kind: 'agency',
  country: 'PT',
  languages: ['pt', 'en'],
  names: ['Lusa', 'LUSA', 'Agência Lusa'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Lisboa, 12 mar 2020 (Lusa) - Os',
      place: 'Lisboa',
      month: 3,
      day: 12,
      year: 2020,
    },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Odivelas, 11 jun (Lusa) -- Os',
      place: 'Odivelas',
      month: 6,
      day: 11,
    },
  ],
  tags: [
    { form: '(ATUALIZADA)', where: 'suffix', revision: 'update', example: 'Ponte reabre em março (ATUALIZADA)' },
    { form: '(ACTUALIZADA)', where: 'suffix', revision: 'update', example: 'Ponte reabre em Março (ACTUALIZADA)' },
  ],
  endMarks: [
    { form: '{agency}/fim', example: 'Lusa/fim' },
    { form: '{agency}/Fim', example: 'Lusa/Fim' },
    { form: '{agency}/end', example: 'Lusa/end' },
  ],
  signOffs: [
    { form: '{initials}', example: 'ABC/DE// FGH' },
    { form: '{initials} // {initials}', example: 'ABC // DEF' },
  ],
  credits: [
    { form: '{names} - {agency}', example: 'Ana Exemplo - Lusa' },
    { form: '{names}/{agency}', example: 'ANA EXEMPLO/LUSA' },
  ],
  sources: ['https://www.lusa.pt'],
  no: [
    'Disse hoje à Lusa a presidente da câmara.',
    'A companhia Lusa abriu as portas na quinta-feira.',
    'Besok (lusa) - hari kedua',
  ],
} as const satisfies Agency
