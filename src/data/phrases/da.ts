import type { Phrases } from './types'

/** Danish: `Læs også`, `Artiklen fortsætter under annoncen`. */
export const da = {
  language: 'da',
  sure: {
    whole: {
      advertisement: ['Artiklen fortsætter (under|efter) (annoncen|billedet|videoen)'],
      navigation: ['(Hop|Spring|Gå) til (indhold|indholdet|hovedindhold)', '(Til toppen|Til forsiden|Vis mere|Vis flere)'],
      'page-furniture': ['(Lyt til|Gem|Udskriv) [denne] artikel', 'Kopier link'],
      paywall: ['(Allerede abonnent|Bliv abonnent|Køb abonnement)', 'Denne (funktion|artikel) kræver [et] abonnement'],
      'read-more': ['Læs (hele artiklen|videre)'],
      related: ['(Mest læste|Mest læst|Seneste nyt|Relaterede artikler|Flere nyheder)'],
      share: ['Del (artikel|artiklen)'],
      timestamp: ['[For] {n} (minutter|timer|dage) siden'],
    },
    start: {
      modified: ['Opdateret:', '(Sidst|Senest) opdateret'],
      newsletter: ['Tilmeld dig (vores|nyhedsbrevet)'],
      promotion: ['Følg os på'],
      published: ['(Publiceret|Udgivet|Offentliggjort):'],
      related: ['(Læs|Se|Hør) også', 'Læs mere:'],
      'tag-list': ['(Emner|Nøgleord):'],
    },
    contain: { copyright: ['Alle rettigheder forbeholdes'], 'cookie-notice': ['(bruger|anvender) cookies'] },
  },
  likely: {
    whole: {
      advertisement: ['Annonce[r]'],
      comments: ['(Kommentar|Kommentarer)'],
      login: ['Log ind'],
      navigation: ['(Forside|Søg|Luk|Indland|Udland|Politik|Økonomi|Nyheder|Debat)'],
      newsletter: ['Nyhedsbrev'],
    },
    start: { byline: ['Af', 'Tekst:'], caption: ['(Foto|Arkivfoto|Billede):'], 'source-line': ['Kilde:'] },
  },
} as const satisfies Phrases
