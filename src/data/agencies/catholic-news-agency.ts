import type { Agency } from '../../model'

/**
 * Catholic News Agency, United States: the hour stands in the dateline; its initials alone are those of Taiwan's
 * agency.
 */
export const catholicNewsAgency = {
  id: 'catholic-news-agency',
  name: 'Catholic News Agency',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es', 'de', 'it'],
  names: [
    'Catholic News Agency',
    'EWTN News',
    'CNA Newsroom',
    'CNA/EWTN News',
    'EWTN News/CNA',
    'ACI Prensa',
    'CNA Deutsch',
    'ACI Stampa',
  ],
  datelines: [],
  credits: [{ form: 'Source: {agency}', example: 'Source: Catholic News Agency' }],
  sources: ['https://www.catholicnewsagency.com'],
  no: [
    'A certified nursing assistant (CNA) - on call until 07:00 am -',
    'Mediacorp runs Channel NewsAsia (CNA) - a station -',
    'The bishop told Catholic News Agency he would retire.',
  ],
} as const satisfies Agency
