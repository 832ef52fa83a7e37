import type { Phrases } from './types'

/** Latvian: `Lasi arī`, `Lasītākie`. */
export const lv = {
  language: 'lv',
  sure: {
    whole: {
      comments: ['(Pievienot|Rakstīt|Lasīt|Atstāt) (komentāru|komentārus)'],
      'cookie-notice': [
        '(Pieņemt|Piekrītu|Noraidīt) (visas|sīkdatnes|visas sīkdatnes)',
        'Sīkdatņu (politika|iestatījumi)',
      ],
      navigation: ['(Privātuma politika|Lietošanas noteikumi|Uz augšu)'],
      related: [
        '(Saistītie|Līdzīgi) (raksti|ziņas)',
        '(Saistītās|Jaunākās|Citas) ziņas',
        '(Lasītākie|Lasītākais|Populārākie|Lasi arī|Lasiet arī|Iesakām|Lasi vēl)',
      ],
      'read-more': ['Lasīt (vairāk|tālāk)'],
      share: ['(Dalīties|Dalies) [{site}]'],
    },
    start: {
      related: ['(Lasi|Lasiet|Skaties) (arī|vēl):'],
      'tag-list': ['(Birkas|Atslēgvārdi|Tēmas):'],
      promotion: ['Seko mums'],
    },
  },
  likely: {
    whole: {
      advertisement: ['Reklāma'],
      comments: ['(Komentāri|Komentārs)'],
      login: ['(Ienākt|Reģistrēties)'],
      navigation: ['(Sākums|Ziņas|Latvija|Pasaulē|Sports|Kultūra|Bizness|Kontakti|Meklēt)'],
      share: ['(Dalīties|Dalies)'],
    },
  },
} as const satisfies Phrases
