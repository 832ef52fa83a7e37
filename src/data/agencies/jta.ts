import type { Agency } from '../../model'

/** JTA, the Jewish Telegraphic Agency, New York: mostly the bare bracket and an em dash. */
export const jta = {
  id: 'jta',
  name: 'Jewish Telegraphic Agency',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  names: ['JTA', 'J.T.A.', 'Jewish Telegraphic Agency', 'JEWISH TELEGRAPHIC AGENCY'],
  ambiguous: ['JTA'],
  datelines: [
    { form: '({agency}) {dash}', example: '(JTA) — Neighbors' },
    { form: '{place} ({agency}) {dash}', example: 'JERUSALEM (JTA) — Neighbors', place: 'JERUSALEM' },
    {
      form: '{place}, {date} ({agency}) {dash}',
      example: 'LONDON, Apr. 23 (JTA) — Neighbors',
      place: 'LONDON',
      month: 4,
      day: 23,
    },
  ],
  rights: [
    {
      form: 'Copyright © {year} {agency}. All rights reserved.',
      example: 'Copyright © 2020 Jewish Telegraphic Agency. All rights reserved.',
      holder: 'Jewish Telegraphic Agency',
    },
  ],
  sources: ['https://www.jta.org'],
  no: [
    'Jakarta Transactions (JTA) — a guide for programmers',
    'She told JTA that the school would stay open.',
    'The Japan Tourism Agency (JTA) — part of the ministry —',
  ],
} as const satisfies Agency
