import type { Agency } from '../../model'

/** KUNA, Kuwait: `(end)` in lower case behind the last sentence, mostly with the writer's initials. */
export const kuna = {
  id: 'kuna',
  name: 'Kuwait News Agency',
  kind: 'agency',
  country: 'KW',
  languages: ['ar', 'en', 'fr', 'es'],
  names: ['KUNA', 'Kuwait News Agency', 'كونا', 'وكالة الأنباء الكويتية'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'KUWAIT, Dec 20 (KUNA) -- Fishermen',
      place: 'KUWAIT',
      month: 12,
      day: 20,
    },
    {
      form: '{place}, {date}, ({agency}):',
      example: 'KUWAIT CITY, Dec 17, (KUNA): Fishermen',
      place: 'KUWAIT CITY',
      month: 12,
      day: 17,
    },
    {
      form: '(MENAFN- Kuwait News Agency ({agency})) {place}, {date} ({agency}) {dash}',
      example: '(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Dec 20 (KUNA) -- Fishermen',
      place: 'KUWAIT',
      month: 12,
      day: 20,
    },
    { form: '(MENAFN- Kuwait News Agency ({agency}))', example: '(MENAFN- Kuwait News Agency (KUNA)) Fishermen' },
  ],
  endMarks: [
    { form: '(end)', example: '(end)' },
    { form: '(end) {initials}', example: '(end) ibi' },
    { form: '(النهاية)', example: '(النهاية)' },
    { form: '(النهاية) {text}', example: '(النهاية) ف م' },
  ],
  signOffs: [{ form: '{initials}', example: 'abc.def' }],
  credits: [
    { form: 'Source {agency}', example: 'Source KUNA' },
    { form: 'Source: {agency}', example: 'Source: KUNA' },
    { form: '– {agency}', example: '– KUNA' },
  ],
  sources: ['https://www.kuna.net.kw', 'https://menafn.com'],
  no: [
    'State-run KUNA said the port was shut.',
    'The Kuna (or Guna) - a people of Panama -',
    'See line 12 (end) of the first table',
  ],
} as const satisfies Agency
