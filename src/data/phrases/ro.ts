import type { Phrases } from './types'

/** Romanian: `Citește și`, `Articolul continuă mai jos`. */
export const ro = {
  language: 'ro',
  sure: {
    whole: {
      advertisement: ['Articolul continuă (mai jos|după reclamă)'],
      comments: ['Niciun comentariu', '(Vezi|Citește) comentariile', '(Adaugă|Lasă|Scrie) un comentariu'],
      'cookie-notice': ['(Acceptă|Respinge|Refuză) (toate|tot)', 'Setări cookie[s|-uri]'],
      login: ['(Intră în cont|Creează cont|Creează un cont|Ai uitat parola|Contul meu)'],
      navigation: [
        '(Sari|Mergi|Treci) la conținut[ul principal]',
        'Înapoi sus',
        '(Politica|Politică) de (confidențialitate|cookies|cookie-uri)',
        'Termeni și condiții',
        '(Vezi|Încarcă|Arată) (toate|mai multe|mai mult)',
        'Articolul (următor|anterior)',
      ],
      newsletter: ['Abonează-te la [newsletter|newsletterul nostru]'],
      promotion: ['(Descarcă|Instalează) aplicația'],
      counter: ['{n} (vizualizări|minute de citit)', 'Timp de citire {n} [minute]'],
      'page-furniture': ['Comunicat de presă', '(Ascultă articolul|Printează|Tipărește articolul|Mărește textul)'],
      paywall: ['(Doar pentru abonați|Conținut exclusiv pentru abonați|Ești deja abonat)'],
      'read-more': ['(Citește|Află) (mai mult|mai multe|mai departe)'],
      related: ['(Articole similare|Cele mai citite|Cele mai noi|Te-ar putea interesa|Ultimele știri|Recomandări)'],
      share: [
        '(Copiază link-ul|Copiază linkul|Link copiat|Trimite pe email|Distribuie pe {site})',
        'Distribuie articolul',
      ],
      timestamp: ['acum {n} (minute|ore|zile)'],
    },
    start: {
      comments: [
        'Adresa ta de email nu va fi',
        'Câmpurile obligatorii sunt marcate',
        'Salvează-mi numele, emailul',
        'Află cum sunt procesate datele comentariilor',
        'Acest site folosește Akismet',
      ],
      promotion: ['Urmăr(ește-ne|iți-ne) pe'],
      related: ['(Citește|Citiți|Vezi) și', 'Te-ar putea interesa și'],
      'tag-list': ['(Etichete|Taguri|Cuvinte cheie):'],
    },
    contain: {
      promotion: [
        'și pe Google News',
        'canalul nostru de (WhatsApp|Telegram)',
        '(Urmărește-ne|Urmăriți-ne) (pe|și pe)',
      ],
      newsletter: ['abonează-te la newsletter'],
    },
  },
  likely: {
    whole: {
      navigation: [
        '(Contact|Despre noi|Redacția|Sport|Vremea|Monden|Sănătate|Cultură|Opinii|Social|Educație|Horoscop|Meniu|Caută)',
        '(Acasă|Căutare|Politică|Externe|Economie|Știri)',
      ],
      advertisement: ['(Publicitate|Reclamă)'],
      comments: ['(Comentarii|Comentează)'],
      paywall: ['Abonează-te'],
      share: ['Distribuie'],
    },
  },
} as const satisfies Phrases
