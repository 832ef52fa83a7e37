import type { Phrases } from './types'

/** Romanian: `Citește și`, `Articolul continuă mai jos`. */
export const ro = {
  language: 'ro',
  sure: {
    whole: {
      advertisement: ['Articolul continuă (mai jos|după reclamă)'],
      comments: ['(Adaugă|Lasă|Scrie) un comentariu'],
      'read-more': ['(Citește|Află) (mai mult|mai multe|mai departe)'],
      related: ['(Articole similare|Cele mai citite|Cele mai noi|Te-ar putea interesa|Ultimele știri|Recomandări)'],
      share: ['Distribuie articolul'],
      timestamp: ['acum {n} (minute|ore|zile)'],
    },
    start: {
      promotion: ['Urmăr(ește-ne|iți-ne) pe'],
      related: ['(Citește|Citiți|Vezi) și', 'Te-ar putea interesa și'],
      'tag-list': ['(Etichete|Taguri|Cuvinte cheie):'],
    },
    contain: {
      copyright: ['Toate drepturile rezervate'],
      newsletter: ['abonează-te la newsletter'],
      usage: ['poate fi preluat doar', 'fără acordul scris'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Acasă|Căutare|Politică|Externe|Economie|Știri)'],
      advertisement: ['(Publicitate|Reclamă)'],
      comments: ['(Comentarii|Comentează)'],
      share: ['Distribuie'],
    },
    start: {
      byline: ['(Autor|Redactor):'],
      caption: ['(Foto|Sursă foto|Sursa foto):'],
      'source-line': ['(Sursa|Sursă):'],
      modified: ['(Actualizat|Ultima actualizare|Data actualizării):'],
      published: ['(Publicat|Data publicării):'],
    },
  },
} as const satisfies Phrases
