import type { Phrases } from './types'

/** Estonian: `Loe ka`, `Loetumad`. */
export const et = {
  language: 'et',
  sure: {
    whole: {
      comments: ['(Lisa|Kirjuta|Loe|Vaata) (kommentaar|kommentaare|kõiki kommentaare)'],
      'cookie-notice': ['(Nõustun|Luba|Keeldun) (kõigiga|küpsised|kõik küpsised)', 'Küpsiste (seaded|poliitika)'],
      navigation: ['(Privaatsuspoliitika|Kasutustingimused|Tagasi üles)'],
      related: [
        'Seotud (lood|artiklid|uudised)',
        '(Loetumad|Enim loetud|Loe ka|Loe veel|Loe lisaks|Viimased uudised|Soovitame|Sulle võib meeldida)',
      ],
      'read-more': ['Loe (edasi|rohkem)'],
      share: ['Jaga (artiklit|lugu|Facebookis|Twitteris)'],
      newsletter: ['(Liitu|Telli) (uudiskirjaga|uudiskiri)'],
    },
    start: {
      related: ['(Loe|Vaata) (ka|veel|lisaks):'],
      'tag-list': ['(Märksõnad|Sildid|Teemad):'],
      promotion: ['Jälgi meid'],
    },
  },
  likely: {
    whole: {
      advertisement: ['Reklaam'],
      comments: ['(Kommentaarid|Kommentaar)'],
      login: ['(Logi sisse|Registreeru)'],
      navigation: ['(Avaleht|Uudised|Eesti|Maailm|Kultuur|Majandus|Arvamus|Otsi)'],
      share: ['Jaga'],
    },
  },
} as const satisfies Phrases
