import type { Phrases } from './types'

/** Serbian, Croatian and Bosnian: `Pročitajte još`, `Najčitanije`. */
export const sr = {
  language: 'sr',
  sure: {
    whole: {
      advertisement: ['(Sponzorisani sadržaj|Sponzorirani sadržaj|Plaćeni oglas)'],
      comments: [
        '(Ostavite|Ostavi|Napišite|Pošaljite|Prikaži|Pogledajte) (komentar|komentare|sve komentare)',
        '(Ostavi|Ostavite) odgovor',
        '(Остави|Оставите) (коментар|одговор)',
      ],
      'cookie-notice': [
        '(Prihvati|Prihvaćam|Prihvatam|Odbij) (sve|kolačiće|sve kolačiće)',
        '(Postavke|Podešavanja|Politika) kolačića',
      ],
      login: ['(Zaboravljena lozinka|Zaboravili ste lozinku|Prijavite se|Registrujte se|Registrirajte se)'],
      navigation: [
        '(Politika|Pravila|Izjava o) privatnosti',
        '(Uvjeti|Uslovi|Opći uvjeti|Opšti uslovi) (korištenja|korišćenja)',
        '(Povratak na|Nazad na|Idi na) (vrh|početnu|naslovnicu)',
        '(Preskoči|Pređi) na sadržaj',
      ],
      newsletter: ['(Pretplatite se|Prijavite se|Pretplati se) na (newsletter|bilten)'],
      related: [
        '(Povezane|Vezane|Slične|Ostale|Najnovije|Poslednje|Posljednje) (vijesti|vesti|teme)',
        '(Povezani|Vezani|Slični) (članci|tekstovi|sadržaj)',
        '(Najčitanije|Najčitaniji|Najpopularnije|Najkomentarisanije|Izdvajamo|Više o temi|Možda će vas zanimati|Možda vas zanima|Preporučujemo|Pročitajte još|Pročitaj još|Pročitajte i|Pročitajte i ovo)',
        '(Повезане|Најновије|Сличне) (вести|вијести)',
        '(Најчитаније|Прочитајте још|Прочитајте и)',
      ],
      share: ['(Podijeli|Podeli|Podijelite|Podelite) (na|putem|članak|vijest|vest) [{site}]'],
      'read-more': ['(Čitaj|Čitajte|Pročitaj|Pročitajte) (dalje|više)'],
    },
    start: {
      related: [
        '(Pročitajte|Pročitaj|Čitajte|Čitaj|Pogledajte|Pogledaj|Vidi) (i|još|također|takođe|više):',
        '(PROČITAJTE|PROČITAJ|ČITAJTE|POGLEDAJTE) (I|JOŠ):',
        'Прочитајте (и|још):',
      ],
      'tag-list': ['(Oznake|Tagovi|Ključne riječi|Ključne reči|Ознаке|Тагови|Кључне речи):'],
      promotion: ['(Pratite|Prati|Zapratite) nas na', 'Preuzmite aplikaciju'],
    },
  },
  likely: {
    whole: {
      advertisement: ['(Oglas|Reklama)'],
      comments: ['(Komentari|Komentar|Коментари)'],
      login: ['(Prijava|Registracija|Prijavi se)'],
      navigation: [
        '(Naslovnica|Naslovna|Početna|Vijesti|Vesti|Sport|Kultura|Svijet|Svet|Hrvatska|Region|Ekonomija|Društvo|Politika|Crna kronika|Hronika|Zabava|Magazin|Vrijeme|Kontakt|Impressum|Marketing|Најновије|Насловна|Друштво|Култура)',
      ],
      share: ['(Podijeli|Podeli|Podijelite|Podelite|Подели)'],
    },
  },
} as const satisfies Phrases
