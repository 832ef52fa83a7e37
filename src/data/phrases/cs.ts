import type { Phrases } from './types'

/** Czech and Slovak: `Čtěte také`, `Článek pokračuje pod reklamou`, `Mohlo by vás zaujímať`. */
export const cs = {
  language: 'cs',
  sure: {
    whole: {
      advertisement: ['(Článek pokračuje|Článok pokračuje) pod (reklamou|videem|videoreklamou)'],
      comments: ['(Přidat|Zobrazit|Vstoupit do) (komentář|komentáře|diskuse|diskuze)'],
      navigation: ['Přejít (k obsahu|na obsah|na hlavní obsah)', 'Zobrazit (vše|více|další)'],
      'page-furniture': ['(Vytisknout článek|Uložit na později|Kopírovat odkaz)'],
      'read-more': ['(Číst|Přečíst|Čítať) (více|dál|celé|celý článek|ďalej)'],
      related: ['(Související|Související články|Súvisiace články|Nejčtenější|Najčítanejšie|Další články)'],
      share: ['(Sdílet článek|Zdieľať článok)'],
      timestamp: ['[před|pred] {n} (minutami|hodinami|dny|dňami)'],
    },
    start: {
      modified: ['Aktualizovan(o|é):'],
      promotion: ['Sledujte nás'],
      published: ['(Publikováno|Vydáno):'],
      related: ['(Čtěte|Čítajte|Přečtěte si|Prečítajte si) (také|tiež)', '(Čtěte i|Přečtěte si|Prečítajte si|Doporučujeme):', 'Mohlo by vás z(ajímat|aujímať)'],
      'tag-list': ['(Témata|Štítky|Klíčová slova|Témy):'],
    },
    contain: { copyright: ['Všechna práva vyhrazena', 'Všetky práva vyhradené'], 'cookie-notice': ['(soubory|súbory) cookie[s]'] },
  },
  likely: {
    whole: {
      advertisement: ['(Reklama|Inzerce|Komerční sdělení)'],
      comments: ['(Diskuse|Diskuze|Diskusia|Komentáře|Komentáre)'],
      login: ['(Přihlásit se|Přihlásit|Prihlásiť sa)'],
      navigation: ['(Domů|Hledat|Zavřít|Zpět|Domácí|Zahraničí|Ekonomika|Zprávy|Počasí|Názory|Článek)'],
      share: ['(Sdílet|Zdieľať)'],
    },
    start: { byline: ['(Autor|Autoři|Autorka):'], caption: ['(Foto|Ilustrační foto|Ilustračné foto):'], 'source-line': ['(Zdroj|Zdroje):'] },
  },
} as const satisfies Phrases
