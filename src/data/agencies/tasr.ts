import type { Agency } from '../../model'

/** TASR, Slovakia: no comma between place and date, day before month: `Bratislava 4. marca (TASR) - `. */
export const tasr = {
  id: 'tasr',
  name: 'Tlačová agentúra Slovenskej republiky',
  kind: 'agency',
  country: 'SK',
  languages: ['sk', 'en'],
  names: ['TASR', 'Tlačová agentúra Slovenskej republiky', 'News Agency of the Slovak Republic'],
  datelines: [
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'Bratislava 14. mája (TASR) – Nový',
      place: 'Bratislava',
      month: 5,
      day: 14,
    },
    {
      form: '{place} {date} ({agency}) {dash}',
      example: 'Nitra 2. októbra (TASR) - Nový',
      place: 'Nitra',
      month: 10,
      day: 2,
    },
  ],
  credits: [
    { form: 'Autor {agency}', example: 'Autor TASR' },
    { form: 'Foto: {agency}', example: 'Foto: TASR' },
    { form: 'Foto: {agency}/{names}', example: 'Foto: TASR/Eva Príkladová' },
  ],
  rights: [
    {
      form: 'Copyright © {agency} {year}',
      example: 'Copyright © TASR 2008',
      holder: 'Tlačová agentúra Slovenskej republiky',
    },
  ],
  sources: ['https://www.tasr.sk', 'https://www.teraz.sk'],
  no: [
    'Pre TASR to uviedla hovorkyňa mesta.',
    'Trust-aware secure routing (TASR) - a method',
    'Teste rápido (TASR) - dose única',
  ],
} as const satisfies Agency
