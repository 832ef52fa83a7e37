import type { Agency } from '../../model'

/**
 * Postmedia News, Canada, the heir of Canwest: no agency in the dateline, a long sentence against unauthorized
 * distribution at the end.
 */
export const postmediaNews = {
  id: 'postmedia-news',
  name: 'Postmedia News',
  kind: 'newspaper-service',
  country: 'CA',
  languages: ['en'],
  names: ['Postmedia News', 'POSTMEDIA NEWS', 'Postmedia Network Inc.', 'Postmedia Network', 'Postmedia'],
  datelines: [],
  credits: [
    { form: '{names}, {agency}', example: 'Ada Lind, Postmedia News' },
    { form: '{names}/{agency}', example: 'Ada Lind/Postmedia' },
  ],
  rights: [
    { form: '© Copyright (c) {agency}', example: '© Copyright (c) Postmedia News', holder: 'Postmedia News' },
    {
      form: '© {year} {text}, a division of {agency} All rights reserved. Unauthorized distribution, transmission or republication strictly prohibited.',
      example:
        '© 2024 Harbour Post, a division of Postmedia Network Inc. All rights reserved. Unauthorized distribution, transmission or republication strictly prohibited.',
      holder: 'Postmedia Network Inc.',
    },
    {
      form: 'Unauthorized distribution, transmission or republication strictly prohibited.',
      example: 'Unauthorized distribution, transmission or republication strictly prohibited.',
      says: 'terms',
    },
  ],
  sources: ['https://www.postmedia.com'],
  no: [
    'Postmedia said it would close nine papers.',
    'He is a columnist of Postmedia News in Calgary.',
    'Unauthorized distribution of the vaccine is a crime.',
  ],
} as const satisfies Agency
