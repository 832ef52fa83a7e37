import type { Phrases } from './types'

/** Italian: `Leggi anche`, `Riproduzione riservata`. */
export const it = {
  language: 'it',
  sure: {
    whole: {
      advertisement: ['Pubblicità [{n}]', 'Continua [a leggere] dopo la pubblicità', 'Contenuto sponsorizzato'],
      comments: ['{n} comment(o|i)', 'Commenti {n}', '(Lascia|Scrivi|Aggiungi|Invia) un commento', '(Vedi|Leggi|Mostra) [tutti] i commenti [{n}]', 'Leggi e commenta', 'Nessun commento'],
      'cookie-notice': ['(Gestione|Gestisci|Uso dei|Impostazioni|Preferenze) [i] cookie', '(Accetta|Rifiuta) (tutto|tutti)', 'Continua senza accettare', 'Informativa [sulla] privacy'],
      counter: ['[Tempo di] lettura {n} (min|minuti)', '{n} (min|minuti) di lettura'],
      login: ['(Accedi|Registrati|Il mio account|Password dimenticata)'],
      navigation: ['(Vai|Salta) al (contenuto|contenuto principale|menu)', '(Torna su|Torna alla home|Torna indietro|Chi siamo|Note legali|Mappa del sito)', '(Articolo|Pagina) (successivo|successiva|precedente)', '(Mostra|Carica|Vedi) (altro|tutto|tutti)'],
      newsletter: ['Iscriviti [ora] alla [nostra] newsletter', 'Iscriviti alle newsletter', '[Il tuo|Inserisci la tua] [indirizzo] e[-]mail', 'Attiva le notifiche'],
      'page-furniture': ["(Stampa|Ascolta|Salva) (articolo|l'articolo|questo articolo)", 'Dimensione testo', '(Ingrandisci|Guarda la gallery)', 'Copia (link|il link)', 'Link copiato'],
      paywall: ['(Abbonati|Abbonati ora|Sei già abbonato|Contenuto riservato agli abbonati|Articolo per abbonati|Regala questo articolo)'],
      promotion: ['Seguici [su] [{site}]', "Scarica l'app", 'Aggiungi come fonte preferita'],
      'read-more': ["(Leggi|Scopri|Leggi di|Scopri di) (tutto|più|l'articolo completo|l'articolo|la notizia)", 'Continua [a] (leggere|lettura)', 'Clicca qui', 'Per saperne di più'],
      related: ['(Leggi|Vedi|Guarda) anche', '(Articoli|Notizie|Contenuti|Argomenti|Video) (correlati|correlate|simili|consigliati|suggeriti|recenti)', '(I più|Le più|Più) (letti|lette|visti|condivisi|commentati)', '(Potrebbe interessarti|Potrebbe interessarti anche|Ti potrebbe interessare|Ti potrebbero interessare|Ultime notizie|Ultim\u0027ora|Altre notizie|Raccomandati per te|Consigliati per te|Da non perdere|In evidenza|Sullo stesso argomento)'],
      share: ["Condividi (su|via|con|l'articolo|questo articolo) [{site}]", '{site} condividi', 'Invia per email'],
      timestamp: ['{n} (minuti|ore|giorni) fa', '(Pubblicato|Aggiornato|Ultimo aggiornamento) [il|alle] {n}'],
    },
    start: {
      caption: ["(Foto d'archivio|Immagine d'archivio|Foto di repertorio):"],
      'cookie-notice': ['(Utilizziamo|Questo sito utilizza|Noi e i nostri partner) [i] [cookie]'],
      comments: ['Il tuo indirizzo email non'],
      credit: ['(Credito foto|Crediti foto|Credits|Crediti|Fonte foto|Fotogramma):'],
      modified: ['(Aggiornato|Ultimo aggiornamento|Ultima modifica|Aggiornato il):', 'Aggiornato (il|alle)', 'Ultimo aggiornamento'],
      published: ['(Pubblicato|Pubblicato il|Data di pubblicazione):', 'Pubblicato il'],
      newsletter: ['Iscriviti (alla|alle|al) (nostra|nostre|newsletter|canale)', 'Ricevi (la|le) nostr(a|e)'],
      promotion: ['Seguici su', 'Scarica (la nostra|l\u0027) app', 'Segui (il nostro|la nostra) (canale|pagina)'],
      'read-more': ['(Leggi tutto|Continua a leggere|Per saperne di più|Per approfondire|Approfondisci):'],
      related: ['(Leggi anche|Vedi anche|Guarda anche|Leggi pure|Potrebbe interessarti|Ti potrebbe interessare|Ti potrebbe interessare anche|Da leggere|Approfondimento):', 'Leggi anche'],
      'tag-list': ['(Argomenti|Tag|Tags|Parole chiave|Temi|Etichette):'],
    },
    contain: {
      copyright: ['Riproduzione riservata', 'Tutti i diritti riservati', 'Diritti riservati'],
      'cookie-notice': ['utilizza [i] cookie', "l'uso dei cookie"],
      newsletter: ['nostra newsletter', 'alla newsletter'],
      promotion: ['canale WhatsApp', 'seguici su'],
      usage: ['riproduzione (vietata|è vietata|, anche parziale)'],
    },
  },
  likely: {
    whole: {
      comments: ['Comment(o|i)'],
      login: ['(Esci|Accesso|Registrazione|Entra)'],
      navigation: ['(Cerca|Indietro|Avanti|Chiudi|Altro|Contatti|Sezioni|Meteo|Annunci|Privacy)', "(Politica|Mondo|Esteri|Italia|Economia|Cronaca|Sport|Calcio|Cultura|Spettacoli|Scienza|Salute|Tecnologia|Opinioni|Editoriali|Società|Ambiente|Motori|Viaggi|Regioni|Roma|Milano|Notizie|Video|Foto|Lavoro|Scuola|Finanza|Tempo libero|Animali)"],
      'page-furniture': ['(Stampa|Ascolta|Salva|Riproduci)'],
      paywall: ['(Abbonamento|Abbonamenti|Premium|Regala)'],
      related: ['(Correlati|Notizie|Consigliati)'],
      share: ['(Condividi|Invia|Copia)'],
      caption: ['(Foto|Immagine)'],
      'source-line': ['Fonte'],
    },
    start: {
      byline: ['Di', 'A cura di', '(Di|Autore|Testo|Redazione):', 'dal nostro (inviato|corrispondente)'],
      caption: ['(Foto|Video|Immagine|Nella foto):', 'Foto'],
      'source-line': ['(Fonte|Fonti):'],
      related: ['(Leggi|Video|Guarda):', 'Leggi'],
      copyright: ['Copyright'],
    },
  },
} as const satisfies Phrases
