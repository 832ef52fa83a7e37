import type { Phrases } from './types'

/** Czech and Slovak: `Čtěte také`, `Článek pokračuje pod reklamou`, `Mohlo by vás zaujímať`. */
export const cs = {
  language: 'cs',
  sure: {
    whole: {
      advertisement: ['(Článek pokračuje|Článok pokračuje) pod (reklamou|videem|videoreklamou)', 'Reklama'],
      comments: ['(Přidat|Zobrazit|Vstoupit do) (komentář|komentáře|diskuse|diskuze)'],
      'page-furniture': ['(Vytisknout článek|Uložit na později|Kopírovat odkaz)'],
      'read-more': ['(Číst|Přečíst|Čítať) (více|dál|celé|celý článek|ďalej)'],
      related: ['(Související|Související články|Súvisiace články|Nejčtenější|Najčítanejšie|Další články)'],
      share: ['(Sdílet článek|Zdieľať článok)'],
      timestamp: ['[před|pred] {n} (minutami|hodinami|dny|dňami)'],
    },
    start: {
      promotion: ['Sledujte nás'],
      related: [
        '(Čtěte|Čítajte|Přečtěte si|Prečítajte si) (také|tiež)',
        '(Čtěte i|Přečtěte si|Prečítajte si|Doporučujeme):',
        'Mohlo by vás z(ajímat|aujímať)',
      ],
      'tag-list': ['(Témata|Štítky|Klíčová slova|Témy):'],
    },
    contain: {
      copyright: ['Všechna práva vyhrazena', 'Všetky práva vyhradené'],
      'cookie-notice': ['(soubory|súbory) cookie[s]'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Hledat|Zavřít|Domácí|Zahraničí|Ekonomika|Zprávy|Názory|Zobrazit vše)'],
      advertisement: ['(Reklama|Inzerce|Komerční sdělení)'],
      comments: ['(Diskuse|Diskuze|Diskusia|Komentáře|Komentáre)'],
      share: ['(Sdílet|Zdieľať)'],
    },
    start: {
      byline: ['(Autor|Autoři|Autorka):'],
      caption: ['(Foto|Ilustrační foto|Ilustračné foto):'],
      'source-line': ['(Zdroj|Zdroje):'],
      modified: ['Aktualizovan(o|é):'],
      published: ['(Publikováno|Vydáno):'],
    },
  },
} as const satisfies Phrases
