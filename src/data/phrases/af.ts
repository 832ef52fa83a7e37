import type { Phrases } from './types'

/** Afrikaans: `Lees ook`, `Alle regte voorbehou`. */
export const af = {
  language: 'af',
  sure: {
    whole: { related: ['(Meer stories|Mees gelees|Verwante artikels)'], share: ['Deel hierdie artikel'] },
    start: {
      promotion: ['Volg ons op'],
      related: ['LEES OOK', 'Lees meer:'],
    },
    contain: { copyright: ['Alle regte voorbehou'] },
  },
  likely: {
    whole: { advertisement: ['Advertensie'], comments: ['Kommentaar'] },
    start: { byline: ['Deur'], 'source-line': ['Bron:'], modified: ['Opgedateer:'], published: ['Gepubliseer:'] },
  },
} as const satisfies Phrases
