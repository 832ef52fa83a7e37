import type { Agency } from '../../model'

/** MarketWatch, the former CBS MarketWatch: `(CBS.MW)` in copy of about 2000. */
export const marketwatch = {
  id: 'marketwatch',
  name: 'MarketWatch',
  kind: 'newspaper-service',
  country: 'US',
  languages: ['en'],
  names: ['MarketWatch', 'MarketWatch.com', 'CBS MarketWatch', 'CBS.MW', 'CBS MarketWatch.com'],
  datelines: [
    { form: '{place} ({agency}) {dash}', example: 'SAN FRANCISCO (MarketWatch) -- Makers', place: 'SAN FRANCISCO' },
    { form: '{place} ({agency}) {dash}', example: 'NEW YORK (CBS.MW) -- Makers', place: 'NEW YORK' },
    { form: '({agency}) {dash}', example: '(MarketWatch) -- Makers' },
  ],
  rights: [
    {
      form: 'Copyright © {year} {agency}, Inc. All rights reserved.',
      example: 'Copyright © 2014 MarketWatch, Inc. All rights reserved.',
      holder: 'MarketWatch, Inc.',
    },
  ],
  sources: ['https://www.marketwatch.com'],
  no: [
    'Analysts polled by MarketWatch had expected less.',
    'The Market Watch (page 12) - prices at noon',
    'A market watch began in the harbor district.',
  ],
} as const satisfies Agency
