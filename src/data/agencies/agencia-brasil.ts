import type { Agency } from '../../model'

/** Agência Brasil, of EBC: a byline row holds the name, the agency and the place; `Edição:` closes the story. */
export const agenciaBrasil = {
  id: 'agencia-brasil',
  name: 'Agência Brasil',
  kind: 'agency',
  country: 'BR',
  languages: ['pt', 'en', 'es'],
  names: ['Agência Brasil', 'AGÊNCIA BRASIL', 'ABr', 'ABR', 'Agencia Brasil', 'Empresa Brasil de Comunicação'],
  ambiguous: ['ABr', 'ABR'],
  datelines: [
    {
      form: 'Por {names} - Repórter da {agency} - {place}',
      example: 'Por Joana Prado - Repórter da Agência Brasil - Brasília',
      place: 'Brasília',
      names: ['Joana Prado'],
    },
    {
      form: 'Por {names} — Repórter da {agency} — {place}',
      example: 'Por Joana Prado — Repórter da Agência Brasil — Brasília',
      place: 'Brasília',
      names: ['Joana Prado'],
    },
  ],
  signOffs: [{ form: 'Edição: {names}', example: 'Edição: Rui Prado' }],
  credits: [
    { form: '{names}/{agency}', example: 'Joana Prado/Agência Brasil' },
    { form: '© {names}/{agency}', example: '© Joana Prado/Agência Brasil' },
    { form: 'Foto: {names}/{agency}', example: 'Foto: Joana Prado/Agência Brasil' },
    { form: 'Fonte: {agency}', example: 'Fonte: Agência Brasil' },
  ],
  sources: ['https://agenciabrasil.ebc.com.br'],
  no: [
    'A Agência Brasil ouviu três moradores.',
    'Audience response (ABR) - brainstem test',
    'Disse à Agência Brasil que a obra atrasou.',
  ],
} as const satisfies Agency
