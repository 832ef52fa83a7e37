import type { Agency } from '../../model'

/** Estadão Conteúdo, the former Agência Estado, Brazil: no dateline, its name in brackets behind the last sentence. */
export const estadaoConteudo = {
  id: 'estadao-conteudo',
  name: 'Estadão Conteúdo',
  kind: 'newspaper-service',
  country: 'BR',
  languages: ['pt'],
  names: ['Estadão Conteúdo', 'ESTADÃO CONTEÚDO', 'Agência Estado', 'AGÊNCIA ESTADO', 'AE'],
  ambiguous: ['AE'],
  datelines: [],
  endMarks: [{ form: '({agency})', example: '(Estadão Conteúdo)' }],
  credits: [
    { form: '{names}/{agency}', example: 'Joana Prado/Estadão Conteúdo' },
    { form: 'Fonte: {agency}', example: 'Fonte: Estadão Conteúdo' },
  ],
  rights: [
    {
      form: 'Copyright © {year} {agency}. Todos os direitos reservados.',
      example: 'Copyright © 2020 Estadão Conteúdo. Todos os direitos reservados.',
      holder: 'Estadão Conteúdo',
    },
  ],
  sources: ['https://www.estadaoconteudo.com.br'],
  no: [
    'Disse ao Estadão Conteúdo que a obra atrasou.',
    'Adverse event (AE) - any grade',
    'O conteúdo do Estadão é pago.',
  ],
} as const satisfies Agency
