import type { Phrases } from './types'

/** Slovene: `Preberite še`, `Najbolj brano`. */
export const sl = {
  language: 'sl',
  sure: {
    whole: {
      comments: ['(Napišite|Dodajte|Oddaj|Prikaži|Preberi) (komentar|komentarje|vse komentarje)'],
      'cookie-notice': [
        '(Sprejmi|Sprejmem|Zavrni|Dovoli) (vse|piškotke|vse piškotke)',
        '(Nastavitve|Politika) piškotkov',
      ],
      login: ['(Pozabljeno geslo|Ste pozabili geslo)'],
      navigation: ['(Politika zasebnosti|Pogoji uporabe|Splošni pogoji|Na vrh|Nazaj na vrh)'],
      related: [
        '(Sorodne|Povezane|Zadnje|Najnovejše) novice',
        '(Sorodni|Povezani) (članki|prispevki)',
        '(Najbolj brano|Najbolj komentirano|Preberite še|Preberi še|Preberite tudi|Preberi tudi|Več iz rubrike|Priporočamo|Morda vas zanima)',
      ],
      'read-more': ['(Preberi|Preberite) več'],
      share: ['(Deli|Delite) (na|novico|članek) [{site}]'],
      newsletter: ['(Naročite se|Prijavite se) na (novice|e-novice)'],
    },
    start: {
      related: ['(Preberite|Preberi|Poglejte) (še|tudi):'],
      'tag-list': ['(Oznake|Ključne besede):'],
      promotion: ['(Spremljajte|Sledite) nas na'],
    },
  },
  likely: {
    whole: {
      advertisement: ['Oglas'],
      comments: ['Komentarji'],
      login: ['Registracija'],
      navigation: ['(Domov|Novice|Slovenija|Šport|Kultura|Gospodarstvo|Svet|Mnenja|Iskanje)'],
      share: ['(Deli|Delite)'],
    },
  },
} as const satisfies Phrases
