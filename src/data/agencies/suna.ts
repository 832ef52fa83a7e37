import type { Agency } from '../../model'

/** SUNA, Sudan: `Khartoum, March 4 (SUNA) – `. */
export const suna = {
  id: 'suna',
  name: 'Sudan News Agency',
  kind: 'agency',
  country: 'SD',
  languages: ['ar', 'en', 'fr'],
  names: ['SUNA', 'Sudan News Agency', 'سونا'],
  ambiguous: ['SUNA', 'سونا'],
  datelines: [
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Khartoum, Sept 30 (SUNA) – Farmers',
      place: 'Khartoum',
      month: 9,
      day: 30,
    },
    {
      form: '{place}, {date} ({agency})',
      example: 'Khartoum, March 4 (SUNA) Farmers',
      place: 'Khartoum',
      month: 3,
      day: 4,
    },
  ],
  credits: [{ form: 'Source: {agency}', example: 'Source: SUNA' }],
  sources: ['https://suna-sd.net', 'https://khartoumgateway.com'],
  no: [
    'The official Sudan News Agency (SUNA) - quoting the ministry - said so.',
    'Ankara, Suna Örnek (Suna) - the singer - toured.',
    'The State University of Nara (SUNA) - a campus',
  ],
} as const satisfies Agency
