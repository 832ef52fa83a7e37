import type { Phrases } from './types'

/** Italian: `Leggi anche`, `Riproduzione riservata`. */
export const it = {
  language: 'it',
  sure: {
    whole: {
      advertisement: ['Continua [a leggere] dopo la pubblicità', 'Contenuto sponsorizzato'],
      comments: [
        '(Lascia|Scrivi|Aggiungi) un commento',
        '(Vedi|Leggi|Mostra) [tutti] i commenti [{n}]',
        'Leggi e commenta',
        'Partecipa alla discussione',
      ],
      counter: ['[Tempo di] lettura {n} (min|minuti)', '{n} (min|minuti) di lettura'],
      navigation: ['(Vai|Salta) al contenuto', '(Mostra|Carica|Vedi) (altro|tutto|tutti)'],
      'page-furniture': ["(Stampa|Ascolta|Salva) [l'|questo] articolo", 'Copia link', 'Link copiato'],
      paywall: ['(Abbonati|Abbonati ora|Sei già abbonato|Contenuto riservato agli abbonati)'],
      'read-more': ["(Leggi|Scopri|Leggi di|Scopri di) (tutto|più|l'articolo)", 'Clicca qui'],
      related: [
        '(Articoli|Notizie|Contenuti|Argomenti|Video) (correlati|correlate|simili|consigliati)',
        '(I|Le) più (letti|lette|visti)',
        '(Ultime notizie|Altre notizie|Da non perdere|Sullo stesso argomento)',
      ],
      share: ["Condividi (l'articolo|questo articolo)"],
      timestamp: ['{n} (minuti|ore|giorni) fa'],
    },
    start: {
      comments: ['Il tuo indirizzo email non'],
      'cookie-notice': ['(Utilizziamo|Questo sito utilizza|Noi e i nostri partner) [i] cookie'],
      credit: ['(Crediti|Credits|Fonte foto):'],
      newsletter: ['Iscriviti (alla|alle) [nostra|nostre] newsletter'],
      promotion: ['Seguici su', "Scarica (la nostra|l') app"],
      'read-more': ['(Leggi tutto|Continua a leggere|Per saperne di più|Per approfondire):'],
      related: [
        '(Leggi|Vedi|Guarda) anche',
        '(Potrebbe interessarti|Ti potrebbe interessare|Potrebbe interessarti anche|Ti potrebbero interessare):',
      ],
      'tag-list': ['(Argomenti|Parole chiave):'],
    },
    contain: {
      copyright: ['Riproduzione riservata', 'Tutti i diritti riservati'],
      newsletter: ['alla nostra newsletter'],
      promotion: ['nostro canale WhatsApp', 'seguici su'],
      usage: ['riproduzione (vietata|è vietata)'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Cerca|Chiudi|Politica|Mondo|Esteri|Economia|Cronaca|Cultura|Salute|Opinioni|Società|Notizie)'],
      advertisement: ['Pubblicità'],
      comments: ['Comment(o|i)'],
      login: ['(Accedi|Registrati)'],
      'page-furniture': ['(Stampa|Ascolta|Salva)'],
      share: ['(Condividi|Invia)'],
    },
    start: {
      byline: ['Di', 'A cura di', '(Autore|Redazione):'],
      caption: ['(Foto|Video|Immagine):'],
      related: ['(Leggi|Guarda):'],
      'source-line': ['(Fonte|Fonti):'],
      modified: ['Aggiornato:', 'Aggiornato (il|alle)', 'Ultim(o|a) (aggiornamento|modifica)'],
      published: ['Pubblicato:', 'Pubblicato il'],
    },
  },
} as const satisfies Phrases
