import type { Agency } from '../../model'

/**
 * news aktuell, of dpa, Germany: `(ots)` in lower case, with or without a dash; the issuer stands in a line `Original-
 * Content von:`.
 */
export const newsAktuell = {
  id: 'news-aktuell',
  name: 'news aktuell',
  kind: 'press-release',
  country: 'DE',
  languages: ['de', 'en', 'fr'],
  names: ['ots', 'news aktuell', 'ots.CorporateNews', 'ots/PRNewswire', 'presseportal.de', 'Presseportal'],
  ambiguous: ['ots'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'Stuttgart (ots) - Eine', place: 'Stuttgart' },
    { form: '{place} ({agency})', example: 'Dortmund (ots) Eine', place: 'Dortmund' },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'Berlin, 22. September 2020 (ots) - Eine',
      place: 'Berlin',
      month: 9,
      day: 22,
      year: 2020,
    },
    { form: '({agency}) {dash}', example: '(ots) - Eine' },
  ],
  signOffs: [
    {
      form: 'Original-Content von: {text}, übermittelt durch {agency}',
      example: 'Original-Content von: Hafenamt Aalen, übermittelt durch news aktuell',
    },
    { form: 'Original-Content von: {text}', example: 'Original-Content von: Hafenamt Aalen' },
    { form: 'OTS: {text}', example: 'OTS: Hafenamt Aalen' },
    { form: 'ots Originaltext: {text}', example: 'ots Originaltext: Hafenamt Aalen' },
    { form: 'newsroom: {text}', example: 'newsroom: http://www.presseportal.de/nr/1' },
    { form: 'newsroom via RSS: {text}', example: 'newsroom via RSS: http://www.presseportal.de/rss/1.rss2' },
    { form: 'Pressekontakt:', example: 'Pressekontakt:' },
    { form: 'Rückfragen bitte an:', example: 'Rückfragen bitte an:' },
    { form: 'Rückfragen von Journalisten bitte an:', example: 'Rückfragen von Journalisten bitte an:' },
  ],
  credits: [{ form: 'Bildrechte: {text}', example: 'Bildrechte: Hafenamt Aalen' }],
  sources: ['https://www.presseportal.de', 'https://www.newsaktuell.de'],
  no: [
    'Der Originaltextservice (ots) - ein Dienst',
    'Órdenes de trabajo (OTs) - lista',
    'Den Pressekontakt stellt die Stadt.',
  ],
} as const satisfies Agency
