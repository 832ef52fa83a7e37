import type { Phrases } from './types'

/** Norwegian: `Les også`, `Artikkelen fortsetter under annonsen`. */
export const no = {
  language: 'no',
  sure: {
    whole: {
      advertisement: ['(Artikkelen|Saken) fortsetter under (annonsen|bildet|videoen)', 'Annonsørinnhold'],
      navigation: ['(Hopp|Gå) til (innhold|innholdet|hovedinnhold)', '(Til toppen|Til forsiden|Vis mer|Vis alle)'],
      'page-furniture': ['(Lytt til|Skriv ut) (saken|artikkelen)', 'Kopier lenke'],
      paywall: ['(Bli abonnent|Kjøp abonnement|Allerede abonnent)'],
      'read-more': ['Les (hele saken|videre)'],
      related: ['(Mest lest|Siste nytt|Relaterte saker|Relaterte artikler|Flere saker|Anbefalt for deg)'],
      share: ['Del (artikkelen|saken)'],
      timestamp: ['[For] {n} (minutter|timer|dager) siden'],
    },
    start: {
      modified: ['Oppdatert:', 'Sist oppdatert'],
      promotion: ['Følg oss på'],
      published: ['Publisert:'],
      related: ['(Les|Se|Hør) også', 'Les mer:'],
      'tag-list': ['(Emner|Emneord|Stikkord):'],
    },
    contain: { copyright: ['Alle rettigheter forbeholdt'], 'cookie-notice': ['bruker (cookies|informasjonskapsler)'], newsletter: ['vårt nyhetsbrev'] },
  },
  likely: {
    whole: {
      advertisement: ['Annonse[r]'],
      comments: ['Kommentar[er]'],
      'cookie-notice': ['Informasjonskapsler'],
      login: ['Logg inn'],
      navigation: ['(Hjem|Søk|Lukk|Innenriks|Utenriks|Økonomi|Nyheter|Kultur|Meninger|Debatt)'],
      share: ['Del'],
    },
    start: { byline: ['Av', 'Tekst:'], caption: ['(Foto|Bilde):'], 'source-line': ['Kilde:'] },
  },
} as const satisfies Phrases
