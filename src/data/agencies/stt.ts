import type { Agency } from '../../model'

/**
 * STT, Finland: no dateline; the bare name closes the story, an en-dash joins partners, and corrections are public:
 * `STT–AFP`.
 */
export const stt = {
  id: 'stt',
  name: 'STT',
  kind: 'agency',
  country: 'FI',
  languages: ['fi', 'sv', 'en'],
  names: ['STT', 'STT-Lehtikuva', 'Suomen Tietotoimisto', 'Finska notisbyrån', 'FNB', 'Lehtikuva', 'LEHTIKUVA'],
  ambiguous: ['STT', 'FNB'],
  datelines: [],
  tags: [
    {
      form: 'Korjattu aiempaa uutista: {text}',
      where: 'line',
      revision: 'correction',
      example: 'Korjattu aiempaa uutista: sillan pituus on sata metriä',
    },
  ],
  endMarks: [
    { form: '{agency}', example: 'STT' },
    { form: '{agency}–', example: 'STT–' },
    { form: '{agency}–AFP', example: 'STT–AFP' },
    { form: '{agency}–Reuters', example: 'STT–Reuters' },
  ],
  credits: [
    { form: '{names} / {agency}', example: 'Anna Esimerkki / Lehtikuva' },
    { form: '{agency} / {names}', example: 'LEHTIKUVA / ANNA ESIMERKKI' },
  ],
  sources: ['https://stt.fi'],
  no: [
    'Speech to text (STT) - a pipeline',
    'The cascade is STT–LLM–TTS.',
    'Kaupunginjohtaja kertoo asiasta STT:lle.',
    '– Tämä on hyvä silta, hän sanoo.',
  ],
} as const satisfies Agency
