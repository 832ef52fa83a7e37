import type { Phrases } from './types'

/** Icelandic: `Lesa meira`, `Mest lesið`. */
export const is = {
  language: 'is',
  sure: {
    whole: {
      related: [
        '(Tengdar|Nýjustu|Aðrar|Fleiri) (fréttir|greinar)',
        '(Mest lesið|Lestu einnig|Lesið einnig|Sjá einnig|Þú gætir einnig haft áhuga á)',
      ],
      'read-more': ['Lesa (meira|nánar)'],
      'cookie-notice': ['Samþykkja (allar|vafrakökur|allar vafrakökur)'],
      navigation: ['(Persónuverndarstefna|Notendaskilmálar|Fara efst)'],
      share: ['Deila (frétt|á|grein) [{site}]'],
      comments: ['Skrifa (athugasemd|ummæli)'],
    },
    start: {
      related: ['(Lestu|Lesið|Sjá) (einnig|líka|nánar):'],
      promotion: ['Fylgdu okkur á'],
    },
  },
  likely: {
    whole: {
      advertisement: ['Auglýsing'],
      comments: ['(Ummæli|Athugasemdir)'],
      login: ['(Innskráning|Nýskráning)'],
      navigation: ['(Forsíða|Fréttir|Innlent|Erlent|Íþróttir|Viðskipti|Menning|Leita)'],
      share: ['Deila'],
    },
  },
} as const satisfies Phrases
