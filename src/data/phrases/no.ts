import type { Phrases } from './types'

/** Norwegian: `Les også`, `Artikkelen fortsetter under annonsen`. */
export const no = {
  language: 'no',
  sure: {
    whole: {
      advertisement: ['(Artikkelen|Saken) fortsetter under (annonsen|bildet|videoen)', 'Annonsørinnhold'],
      'page-furniture': ['(Lytt til|Skriv ut) (saken|artikkelen)', 'Kopier lenke'],
      paywall: ['(Bli abonnent|Kjøp abonnement|Allerede abonnent)'],
      'read-more': ['Les (hele saken|videre)'],
      related: [
        '(Mest lest|Siste nytt|Relaterte saker|Relaterte artikler|Relaterte emner|Flere saker|Anbefalt for deg)',
      ],
      share: ['Del (artikkelen|saken)'],
      timestamp: ['[For] {n} (minutter|timer|dager) siden'],
      navigation: ['Hopp til innhold[et]'],
      contact: ['Er du der det skjer'],
    },
    start: {
      promotion: ['Følg oss på'],
      related: ['(Les|Se|Hør) også', 'Les mer:'],
      'tag-list': ['(Emner|Emneord|Stikkord):'],
    },
    contain: {
      copyright: ['Alle rettigheter forbeholdt'],
      'cookie-notice': ['bruker (cookies|informasjonskapsler)'],
      newsletter: ['vårt nyhetsbrev'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Søk|Lukk|Innenriks|Utenriks|Økonomi|Meninger|Debatt|Vis mer)'],
      advertisement: ['Annonse[r]'],
      comments: ['Kommentar[er]'],
      share: ['Del'],
    },
    start: {
      byline: ['Av', 'Tekst:'],
      caption: ['(Foto|Bilde):'],
      'source-line': ['Kilde:'],
      modified: ['Oppdatert:', 'Sist oppdatert'],
      published: ['Publisert:'],
    },
  },
} as const satisfies Phrases
