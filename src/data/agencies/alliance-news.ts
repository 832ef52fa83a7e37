import type { Agency } from '../../model'

/** Alliance News, a financial wire of London with German and Italian services. */
export const allianceNews = {
  id: 'alliance-news',
  name: 'Alliance News',
  kind: 'agency',
  country: 'GB',
  languages: ['en', 'de', 'it'],
  names: ['Alliance News', 'Alliance News Ltd', 'Alliance News Limited', 'Alliance News IS Italian Service Ltd'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'LONDON (Alliance News) - Harbour', place: 'LONDON' },
    { form: '({agency}) {dash}', example: '(Alliance News) - Harbour' },
  ],
  signOffs: [
    { form: 'Comments and questions to {email}', example: 'Comments and questions to newsroom@alliancenews.com' },
    { form: 'Commenti e domande a {email}', example: 'Commenti e domande a redazione@alliancenews.com' },
  ],
  rights: [
    {
      form: 'Copyright {year} {agency}. All Rights Reserved.',
      example: 'Copyright 2025 Alliance News Ltd. All Rights Reserved.',
      holder: 'Alliance News Ltd',
    },
    {
      form: 'Copyright {year} {agency}. Tutti i diritti riservati.',
      example: 'Copyright 2025 Alliance News IS Italian Service Ltd. Tutti i diritti riservati.',
      holder: 'Alliance News IS Italian Service Ltd',
    },
  ],
  sources: ['https://www.alliancenews.com'],
  no: [
    'The alliance (news of which broke on Friday) - a pact -',
    'Alliance News Ltd was founded in 2013.',
    'A trader told Alliance News the rise would not last.',
  ],
} as const satisfies Agency
