import type { Phrases } from './types'

/** Danish: `Læs også`, `Artiklen fortsætter under annoncen`. */
export const da = {
  language: 'da',
  sure: {
    whole: {
      advertisement: ['Artiklen fortsætter (under|efter) (annoncen|billedet|videoen)'],
      'page-furniture': ['(Lyt til|Gem|Udskriv) [denne] artikel', 'Kopier link'],
      paywall: ['(Allerede abonnent|Bliv abonnent|Køb abonnement)', 'Denne (funktion|artikel) kræver [et] abonnement'],
      'read-more': ['Læs (hele artiklen|videre)'],
      related: ['(Mest læste|Mest læst|Seneste nyt|Relaterede artikler|Flere nyheder)'],
      share: ['Del (artikel|artiklen)'],
      timestamp: ['[For] {n} (minutter|timer|dage) siden'],
    },
    start: {
      newsletter: ['Tilmeld dig (vores|nyhedsbrevet)'],
      promotion: ['Følg os på'],
      related: ['(Læs|Se|Hør) også', 'Læs mere:'],
      'tag-list': ['(Emner|Nøgleord):'],
    },
    contain: { copyright: ['Alle rettigheder forbeholdes'], 'cookie-notice': ['(bruger|anvender) cookies'] },
  },
  likely: {
    whole: {
      navigation: ['(Søg|Luk|Indland|Udland|Økonomi|Nyheder|Vis mere)'],
      advertisement: ['Annonce[r]'],
      comments: ['(Kommentar|Kommentarer)'],
      newsletter: ['Nyhedsbrev'],
    },
    start: {
      byline: ['Af', 'Tekst:'],
      caption: ['(Foto|Arkivfoto|Billede):'],
      'source-line': ['Kilde:'],
      modified: ['Opdateret:', '(Sidst|Senest) opdateret'],
      published: ['(Publiceret|Udgivet|Offentliggjort):'],
    },
  },
} as const satisfies Phrases
