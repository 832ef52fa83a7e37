import type { Phrases } from './types'

/** Lithuanian: `Taip pat skaitykite`, `Skaitomiausi`. */
export const lt = {
  language: 'lt',
  sure: {
    whole: {
      comments: ['(Rašyti|Skaityti|Palikti|Rodyti) (komentarą|komentarus|visus komentarus)'],
      'cookie-notice': ['(Priimti|Sutinku|Atmesti) (visus|slapukus|visus slapukus)', 'Slapukų (politika|nustatymai)'],
      navigation: ['(Privatumo politika|Naudojimo taisyklės|Naudojimosi taisyklės|Į viršų|Grįžti į viršų)'],
      related: [
        '(Susiję|Panašūs) (straipsniai|įrašai)',
        '(Susijusios|Naujausios|Kitos) naujienos',
        '(Skaitomiausi|Skaitomiausia|Populiariausi|Taip pat skaitykite|Skaitykite daugiau|Skaitykite taip pat|Rekomenduojame|Jums gali patikti)',
      ],
      'read-more': ['(Skaityti|Plačiau) (daugiau|toliau)'],
      share: ['(Dalintis|Pasidalinti|Dalinkitės) [{site}]'],
      newsletter: ['Prenumeruokite (naujienlaiškį|mūsų naujienlaiškį)'],
    },
    start: {
      related: ['(Taip pat skaitykite|Skaitykite taip pat|Skaitykite):'],
      'tag-list': ['(Žymos|Raktažodžiai|Temos):'],
      promotion: ['Sekite mus'],
    },
  },
  likely: {
    whole: {
      advertisement: ['Reklama'],
      comments: ['(Komentarai|Komentaras)'],
      login: ['(Prisijungti|Registruotis)'],
      navigation: ['(Pradžia|Naujienos|Lietuva|Pasaulis|Verslas|Sportas|Kultūra|Paieška|Kontaktai)'],
      share: ['(Dalintis|Pasidalinti)'],
    },
  },
} as const satisfies Phrases
