import type { Agency } from '../../model'

/** Folhapress, Brazil: the state's two letters follow the city, `SÃO PAULO, SP (FOLHAPRESS) -`. */
export const folhapress = {
  id: 'folhapress',
  name: 'Folhapress',
  kind: 'newspaper-service',
  country: 'BR',
  languages: ['pt'],
  names: ['FOLHAPRESS', 'Folhapress', 'Folha Press', 'UOL/FOLHAPRESS', 'UOL/Folhapress'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'SÃO PAULO, SP (FOLHAPRESS) - Moradores', place: 'SÃO PAULO' },
    { form: '{place} ({agency}) {dash}', example: 'SÃO PAULO, SP (UOL/FOLHAPRESS) - Moradores', place: 'SÃO PAULO' },
  ],
  endMarks: [{ form: '({agency})', example: '(Folhapress)' }],
  credits: [{ form: '{names}/{agency}', example: 'Joana Prado/Folhapress' }],
  sources: ['https://folhapress.folha.com.br'],
  no: [
    'A Folhapress vende fotos desde 1990.',
    'Disse à Folhapress que a obra atrasou.',
    'FOLHA (PRESS) - sala de imprensa',
  ],
} as const satisfies Agency
