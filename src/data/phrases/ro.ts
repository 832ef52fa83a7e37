import type { Phrases } from './types'

/** Romanian: `Citește și`, `Articolul continuă mai jos`. */
export const ro = {
  language: 'ro',
  sure: {
    whole: {
      advertisement: ['Articolul continuă (mai jos|după reclamă)'],
      comments: ['(Adaugă|Lasă|Scrie) un comentariu'],
      navigation: ['(Sari|Mergi|Treci) la conținut', 'Vezi (mai mult|toate)'],
      'read-more': ['(Citește|Află) (mai mult|mai multe|mai departe)'],
      related: ['(Articole similare|Cele mai citite|Cele mai noi|Te-ar putea interesa|Ultimele știri|Recomandări)'],
      share: ['Distribuie articolul'],
      timestamp: ['acum {n} (minute|ore|zile)'],
    },
    start: {
      modified: ['(Actualizat|Ultima actualizare|Data actualizării):'],
      promotion: ['Urmăr(ește-ne|iți-ne) pe'],
      published: ['(Publicat|Data publicării):'],
      related: ['(Citește|Citiți|Vezi) și', 'Te-ar putea interesa și'],
      'tag-list': ['(Etichete|Taguri|Cuvinte cheie):'],
    },
    contain: { copyright: ['Toate drepturile rezervate'], newsletter: ['abonează-te la newsletter'], usage: ['poate fi preluat doar', 'fără acordul scris'] },
  },
  likely: {
    whole: {
      advertisement: ['(Publicitate|Reclamă)'],
      comments: ['(Comentarii|Comentează)'],
      navigation: ['(Acasă|Caută|Închide|Politică|Externe|Actualitate|Economie|Cultură|Știri)'],
      share: ['Distribuie'],
    },
    start: { byline: ['De', '(Autor|Redactor):'], caption: ['(Foto|Sursă foto|Sursa foto):'], 'source-line': ['(Sursa|Sursă):'] },
  },
} as const satisfies Phrases
