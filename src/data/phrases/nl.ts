import type { Phrases } from './types'

/** Dutch, of the Netherlands and Flanders: `Lees ook`, `Artikel gaat verder onder de foto`. */
export const nl = {
  language: 'nl',
  sure: {
    whole: {
      advertisement: ['Artikel gaat verder onder de (advertentie|foto|video)'],
      comments: ['(Plaats|Geef|Bekijk|Toon) [een|alle] reactie[s]'],
      counter: ['[Leestijd] {n} (min|minuten) [leestijd]'],
      paywall: ['(Word abonnee|Al abonnee)'],
      'read-more': ['(Lees|Lees hier|Bekijk) (meer|verder)', 'Lees meer over'],
      related: ['(Meest gelezen|Gerelateerd|Gerelateerde artikelen|Net binnen|Meer over dit onderwerp|Meer nieuws)'],
      share: ['Deel dit artikel', '(Kopieer link|Link gekopieerd)'],
      timestamp: ['{n} (minuten|uur|dagen) geleden'],
    },
    start: {
      newsletter: ['(Schrijf je in|Meld je aan) voor (onze|de) nieuwsbrief'],
      promotion: ['Volg ons op'],
      related: ['(Lees|Bekijk|Luister|Zie) ook', 'Lees meer:'],
      'tag-list': ['(Trefwoorden|Onderwerpen):'],
    },
    contain: {
      copyright: ['Alle rechten voorbehouden'],
      'cookie-notice': ['gebruik van cookies'],
      newsletter: ['voor onze nieuwsbrief'],
    },
  },
  likely: {
    whole: {
      navigation: ['(Zoeken|Sluiten|Binnenland|Buitenland|Politiek|Economie|Cultuur|Nieuws)'],
      advertisement: ['Advertentie'],
      comments: ['(Reactie|Reacties|Reageer)'],
      newsletter: ['Nieuwsbrief'],
      share: ['(Deel|Delen|Bewaar)'],
    },
    start: {
      byline: ['Door', 'Auteur:'],
      caption: ['(Foto|Beeld):'],
      'source-line': ['Bron:'],
      modified: ['(Bijgewerkt|Laatste update):', 'Laatst bijgewerkt'],
      published: ['Gepubliceerd:', 'Gepubliceerd op'],
    },
  },
} as const satisfies Phrases
