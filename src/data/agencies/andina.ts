import type { Agency } from '../../model'

/** Andina, Peru: a full stop behind the short month, an end mark with initials. */
export const andina = {
  id: 'andina',
  name: 'Agencia Peruana de Noticias Andina',
  kind: 'agency',
  country: 'PE',
  languages: ['es', 'en', 'qu'],
  names: ['ANDINA', 'Andina', 'Agencia Andina', 'Agencia Peruana de Noticias Andina', 'Andina news agency'],
  ambiguous: ['ANDINA', 'Andina'],
  datelines: [
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'Lima 6 Dic. (ANDINA) - Vecinos',
      place: 'Lima',
      month: 12,
      day: 6,
    },
  ],
  endMarks: [
    { form: '(FIN) {initials}', example: '(FIN) ABC/DEF' },
    { form: '(END) {initials}', example: '(END) ABC/DEF' },
  ],
  credits: [
    { form: 'Foto: {agency}/{names}', example: 'Foto: ANDINA/Rosa Quispe' },
    { form: 'Photo: {agency}/{names}', example: 'Photo: ANDINA/Rosa Quispe' },
    { form: '{agency}/{names}', example: 'ANDINA/Rosa Quispe' },
  ],
  sources: ['https://andina.pe'],
  no: [
    'La Comunidad Andina (CAN) - Lima - sesionó.',
    'La cumbia andina - un baile - llegó a Lima.',
    'Dijo a la agencia Andina que la obra se atrasó.',
  ],
} as const satisfies Agency
