import type { Phrases } from './types'

/** Finnish: `Lue myös`, `Juttu jatkuu mainoksen jälkeen`. */
export const fi = {
  language: 'fi',
  sure: {
    whole: {
      advertisement: [
        '(Mainos päättyy|Juttu jatkuu mainoksen jälkeen|Artikkeli jatkuu mainoksen jälkeen|Kaupallinen yhteistyö)',
      ],
      'page-furniture': ['(Kuuntele|Tulosta|Tallenna) (artikkeli|juttu)', 'Kopioi linkki'],
      paywall: ['(Kirjaudu sisään|Oletko jo tilaaja)'],
      'read-more': ['Lue koko juttu'],
      related: ['(Luetuimmat|Uusimmat|Aiheesta lisää|Lisää aiheesta|Suosittelemme)'],
      share: ['Jaa (artikkeli|juttu)'],
      timestamp: ['{n} (minuuttia|tuntia|päivää) sitten'],
    },
    start: {
      promotion: ['Seuraa meitä'],
      related: ['(Lue|Katso|Kuuntele) myös', 'Lue lisää:'],
      'tag-list': ['(Aiheet|Avainsanat):'],
    },
    contain: {
      copyright: ['Kaikki oikeudet pidätetään'],
      'cookie-notice': ['käyttää evästeitä', 'käytämme evästeitä'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Haku|Sulje|Kotimaa|Ulkomaat|Talous|Urheilu|Uutiset|Näytä lisää)'],
      advertisement: ['Mainos'],
      comments: ['(Kommentit|Kommenttia|Kommentoi)'],
      newsletter: ['Uutiskirje'],
      share: ['Jaa'],
    },
    start: {
      byline: ['(Teksti|Toimittaja):'],
      caption: ['(Kuva|Kuvat):'],
      'source-line': ['(Lähde|Lähteet):'],
      modified: ['(Päivitetty|Viimeksi päivitetty):'],
      published: ['Julkaistu:'],
    },
  },
} as const satisfies Phrases
