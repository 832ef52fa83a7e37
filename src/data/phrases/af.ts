import type { Phrases } from './types'

/** Afrikaans: `Lees ook`, `Alle regte voorbehou`. */
export const af = {
  language: 'af',
  sure: {
    whole: {
      advertisement: ['(Geborgde inhoud|Artikel gaan voort ná advertensie)'],
      comments: ['(Geen kommentaar|Lewer kommentaar|Laat kommentaar|Lees kommentaar)'],
      'cookie-notice': ['(Aanvaar|Weier) alle koekies', '(Koekiebeleid|Koekie-instellings)'],
      counter: ['{n} min leestyd'],
      login: ['(Wagwoord vergeet|Skep ’n rekening|Skep n rekening|Teken in of registreer)'],
      navigation: [
        '(Slaan oor|Gaan|Spring) na [hoof|die] (inhoud|hoofinhoud)',
        'Terug na (bo|tuisblad)',
        '(Privaatheidsbeleid|Bepalings en voorwaardes|Kontak ons|Gebruiksvoorwaardes)',
        '(Volgende|Vorige) artikel',
      ],
      newsletter: ['Teken in vir ons nuusbrief', 'Kry ons nuusbrief'],
      'page-furniture': ['(Kopieer skakel|Skakel gekopieer|Luister na hierdie artikel|Druk hierdie artikel)'],
      paywall: ['(Slegs vir intekenaars|Reeds ’n intekenaar|Teken in om verder te lees)'],
      promotion: ['Laai ons app af'],
      'read-more': ['Lees (verder|die volledige artikel)'],
      related: ['(Meer stories|Mees gelees|Verwante artikels|Gewildste|Jongste nuus|Meer oor hierdie onderwerp)'],
      share: ['Deel hierdie (artikel|storie|berig)', 'Deel op {site}'],
      timestamp: ['{n} (minute|uur|ure|dae) gelede'],
    },
    start: {
      promotion: ['Volg ons op'],
      related: ['LEES OOK', '(Lees ook|Lees meer|Kyk ook):'],
      'tag-list': ['(Sleutelwoorde|Etikette):'],
    },
  },
  likely: {
    whole: {
      advertisement: ['Advertensie'],
      comments: ['Kommentaar'],
      login: ['(Teken in|Registreer)'],
      navigation: ['(Tuis|Nuus|Politiek|Sake|Sport|Vermaak|Weer|Meninge|Soek)'],
      'read-more': ['Lees meer'],
      related: ['Lees ook'],
      share: ['Deel'],
    },
  },
} as const satisfies Phrases
