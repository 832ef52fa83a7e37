import type { Phrases } from './types'

/** Polish: `Czytaj także`, `Dalszy ciąg materiału pod wideo`. */
export const pl = {
  language: 'pl',
  sure: {
    whole: {
      advertisement: [
        'Dalsz(a|y) (część|ciąg) (artykułu|materiału|tekstu) pod (reklamą|wideo|materiałem wideo)',
        'Materiał (sponsorowany|promocyjny)',
        'Reklama automatycznie wyświetlimy artykuł za {n} sekund',
      ],
      comments: ['(Dodaj|Napisz|Zobacz|Pokaż) komentarz[e]', 'Skomentuj artykuł'],
      navigation: ['Przejdź do (treści|głównej treści|serwisu)', '(Pokaż więcej|Zobacz więcej|Strona główna)'],
      'page-furniture': ['(Posłuchaj|Drukuj) artykuł[u]', 'Kopiuj link', 'Czas czytania {n} min'],
      paywall: ['(Subskrybuj|Kup dostęp|Czytaj dalej) [subskrybuj]', 'Pozostało [jeszcze] {n} (artykułu|treści)'],
      'read-more': ['Czytaj cały artykuł', 'Dowiedz się więcej'],
      related: [
        '(Powiązane|Polecane|Najnowsze|Najczęściej czytane|Najpopularniejsze|Wybrane dla Ciebie|Powiązane artykuły|Warto przeczytać)',
      ],
      share: ['(Udostępnij artykuł|Podziel się)'],
      timestamp: ['{n} (minut|godzin|godziny|dni) temu', 'Aktualizacja {n} Publikacja {n}'],
    },
    start: {
      newsletter: ['Zapisz się (na|do) (nasz|naszego) newsletter[a]'],
      promotion: ['(Śledź|Obserwuj|Polub) nas'],
      related: ['(Czytaj|Zobacz|Przeczytaj|Sprawdź) (też|także|również)', '(Czytaj więcej|Polecamy):'],
      'tag-list': ['(Tagi|Słowa kluczowe|Tematy):'],
    },
    contain: {
      copyright: ['Wsz(elkie|ystkie) prawa zastrzeżone', 'Licencja na publikację'],
      'cookie-notice': ['plików cookie[s]'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Szukaj|Zamknij|Kraj|Świat|Polityka|Gospodarka|Kultura|Wiadomości|Wydarzenia)'],
      advertisement: ['Reklama'],
      comments: ['(Komentarze|Komentarz|Komentarzy|Skomentuj)'],
      login: ['Zaloguj [się]'],
      share: ['(Udostępnij|Wyślij)'],
    },
    start: {
      byline: ['(Autor|Autorka|Autorzy|Opracowanie|Tekst):', 'oprac.'],
      caption: ['(Foto|Zdjęcie):', 'fot.'],
      'source-line': ['(Źródło|Źródła):'],
      modified: ['(Aktualizacja|Ostatnia aktualizacja|aktual.):'],
      published: ['(Opublikowano|Publikacja|Data publikacji|Data utworzenia):'],
    },
  },
} as const satisfies Phrases
