import type { Phrases } from './types'

/** Swedish: `Läs också`, `Dela artikeln`. */
export const sv = {
  language: 'sv',
  sure: {
    whole: {
      advertisement: ['Artikeln fortsätter (under|efter) annonsen'],
      'page-furniture': [
        '(Lyssna på|Skriv ut|Spara) artikel[n]',
        'Öppna bild i helskärm',
        'Bild {n} av {n}',
        'Kopiera länk[en]',
      ],
      paywall: ['Bli prenumerant'],
      'read-more': ['Läs (vidare|hela artikeln)'],
      related: ['(Mest läst|Mest lästa|Relaterat|Relaterade artiklar|Senaste nytt|Mer om ämnet|Fler nyheter)'],
      share: ['Dela [med] artikel[n]'],
      timestamp: ['{n} (minuter|timmar|dagar) sedan'],
      navigation: ['Hoppa till innehåll[et]'],
    },
    start: {
      newsletter: ['(Prenumerera på|Anmäl dig till) vårt nyhetsbrev'],
      promotion: ['Följ oss på'],
      related: ['(Läs|Se|Lyssna) också', 'Läs även', 'Läs mer:'],
      'tag-list': ['(Ämnen|Taggar|Nyckelord):'],
    },
    contain: { copyright: ['Alla rättigheter förbehåll(s|na)'], 'cookie-notice': ['använder cookies'] },
  },
  likely: {
    whole: {
      navigation: ['(Sök|Stäng|Inrikes|Utrikes|Ekonomi|Nyheter|Kultur|Nöje|Visa mer)'],
      advertisement: ['Annons'],
      comments: ['(Kommentera|Kommentarer)'],
      newsletter: ['Nyhetsbrev'],
      share: ['Dela'],
    },
    start: {
      byline: ['Av', 'Text:'],
      caption: ['(Foto|Bild):'],
      'source-line': ['(Källa|Källor):'],
      modified: ['(Uppdaterad|Uppdaterat):', 'Senast uppdaterad'],
      published: ['Publicerad:'],
    },
  },
} as const satisfies Phrases
