import type { Agency } from '../../model'

/**
 * MENAFN, a relay of Amman: its name and the source's stand in brackets before the source's own dateline, a line of
 * digits below.
 */
export const menafn = {
  id: 'menafn',
  name: 'MENAFN',
  kind: 'agency',
  country: 'JO',
  languages: ['en', 'ar'],
  names: ['MENAFN', 'MENAFN.com', 'Menafn', 'Middle East North Africa Financial Network'],
  datelines: [
    { form: '({agency}- {text})', example: '(MENAFN- Daily Harbor News) Divers' },
    { form: '({agency} - {text})', example: '(MENAFN - Daily Harbor News) Divers' },
    { form: '({agency}- {text} ({text}))', example: '(MENAFN- Harbor News Agency (HNA)) Divers' },
  ],
  endMarks: [{ form: 'MENAFN{n}ID{n}', example: 'MENAFN11012025000001000001ID1100000001' }],
  rights: [
    {
      form: 'Legal Disclaimer: {agency} provides the information “as is” without warranty of any kind. {text}',
      example:
        'Legal Disclaimer: MENAFN provides the information “as is” without warranty of any kind. We do not accept any responsibility or liability for it.',
      says: 'terms',
    },
    {
      form: '{agency} provides the information “as is” without warranty of any kind. {text}',
      example:
        'MENAFN provides the information “as is” without warranty of any kind. We do not accept any responsibility or liability for it.',
      says: 'terms',
    },
  ],
  sources: ['https://menafn.com'],
  no: [
    'MENAFN relays stories of many agencies.',
    'The MENA finance network (MENA FN - a club) met in Amman.',
    'He told MENAFN that rain would come.',
  ],
} as const satisfies Agency
