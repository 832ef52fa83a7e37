import type { Agency } from '../../model'

/**
 * APA, Azerbaijan: a hyphen ties the agency to the place and a full stop ends it: `Baku-APA. `. Shares its acronym
 * with Austria's APA.
 */
export const apaAz = {
  id: 'apa-az',
  name: 'Azeri-Press Agency',
  kind: 'agency',
  country: 'AZ',
  languages: ['az', 'en', 'ru'],
  names: ['APA', 'Azeri-Press Agency', 'Azeri Press Agency', 'АПА'],
  ambiguous: ['APA', 'АПА'],
  datelines: [
    { form: '{place}-{agency}.', example: 'Baku-APA. Engineers', place: 'Baku' },
    {
      form: '{place}. {names}{dash}{agency}.',
      example: 'Baku. Leyla Mammadova – APA. Engineers',
      place: 'Baku',
      names: ['Leyla Mammadova'],
    },
  ],
  sources: ['https://apa.az', 'https://en.apa.az'],
  no: [
    'APA reports quoting the ministry of transport.',
    'American Psychological Association (APA). The manual',
    'The style guide (APA) - now in its new edition - is free.',
    'Bakı-Apa yolu bağlanıb.',
  ],
} as const satisfies Agency
