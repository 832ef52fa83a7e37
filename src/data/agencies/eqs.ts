import type { Agency } from '../../model'

/**
 * EQS, Germany, DGAP until 2022: companies' notices sent word for word; a first row names company and subject,
 * `EQS-News: Beispiel AG / Schlagwort(e): Jahresergebnis`, and the last is `Ende der Mitteilung EQS News-Service`.
 */
export const eqs = {
  id: 'eqs',
  name: 'EQS',
  kind: 'press-release',
  country: 'DE',
  languages: ['de', 'en'],
  names: ['EQS News-Service', 'EQS News Service', 'EQS News', 'EQS Group', 'EQS', 'DGAP News-Service'],
  ambiguous: ['EQS'],
  datelines: [],
  tags: [
    {
      form: 'EQS-News: {text} / Schlagwort(e): {text}',
      where: 'line',
      genre: 'EQS-News',
      example: 'EQS-News: Beispiel AG / Schlagwort(e): Jahresergebnis',
    },
    {
      form: 'EQS-Adhoc: {text} / Schlagwort(e): {text}',
      where: 'line',
      genre: 'EQS-Adhoc',
      example: 'EQS-Adhoc: Beispiel AG / Schlagwort(e): Prognose',
    },
    {
      form: 'DGAP-News: {text} / Schlagwort(e): {text}',
      where: 'line',
      genre: 'DGAP-News',
      example: 'DGAP-News: Beispiel AG / Schlagwort(e): Jahresergebnis',
    },
    { form: 'EQS-News:', where: 'prefix', genre: 'EQS-News', example: 'EQS-News: Beispiel AG: Neues Werk' },
    { form: 'EQS-Adhoc:', where: 'prefix', genre: 'EQS-Adhoc', example: 'EQS-Adhoc: Beispiel AG: Prognose' },
    { form: 'DGAP-News:', where: 'prefix', genre: 'DGAP-News', example: 'DGAP-News: Beispiel AG: Neues Werk' },
    { form: 'DGAP-Adhoc:', where: 'prefix', genre: 'DGAP-Adhoc', example: 'DGAP-Adhoc: Beispiel AG: Prognose' },
  ],
  endMarks: [
    { form: 'Ende der Mitteilung EQS News-Service', example: 'Ende der Mitteilung EQS News-Service' },
    { form: 'Ende der Mitteilung DGAP News-Service', example: 'Ende der Mitteilung DGAP News-Service' },
    { form: 'Ende der Mitteilung', example: 'Ende der Mitteilung' },
  ],
  signOffs: [
    { form: 'EQS News ID: {n}', example: 'EQS News ID: 1000001' },
    {
      form: 'Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.',
      example: 'Für den Inhalt der Mitteilung ist der Emittent / Herausgeber verantwortlich.',
    },
    {
      form: 'Für den Inhalt der Mitteilung ist der Emittent verantwortlich.',
      example: 'Für den Inhalt der Mitteilung ist der Emittent verantwortlich.',
    },
    {
      form: '{text}, übermittelt durch {agency} {text}',
      example:
        '04.03.2026 CET/CEST Veröffentlichung einer Corporate News/Finanznachricht, übermittelt durch EQS News - ein Service der EQS Group.',
    },
    { form: 'Originalinhalt anzeigen: {text}', example: 'Originalinhalt anzeigen: EQS News' },
    { form: 'Sprache: {text}', example: 'Sprache: Deutsch' },
    { form: 'Unternehmen: {text}', example: 'Unternehmen: Beispiel AG' },
    { form: 'ISIN: {text}', example: 'ISIN: DE0001234567' },
    { form: 'WKN: {text}', example: 'WKN: A12345' },
    { form: 'Börsen: {text}', example: 'Börsen: Freiverkehr in Berlin' },
  ],
  sources: ['https://www.eqs-news.com', 'https://www.finanznachrichten.de'],
  no: [
    'Environmental Quality Standards (EQS) - limits for lakes',
    'Am Ende der Mitteilung stand ein Dank.',
    'Ada Lind, DGAP',
    'Mercedes-Benz EQS - der Wagen fährt elektrisch.',
  ],
} as const satisfies Agency
