import type { Phrases } from './types'

/** Hungarian: `Olvassa el ezt is`, `Kapcsolódó cikkek`. */
export const hu = {
  language: 'hu',
  sure: {
    whole: {
      advertisement: ['A cikk a hirdetés után folytatódik'],
      'page-furniture': ['(Vágólapra másolva|Link másolása|Cikk mentése)'],
      'read-more': ['(Bővebben|Elolvasom|Tovább olvasom)'],
      related: [
        '(Kapcsolódó cikkek|Ezek érdekelhetnek még|Ez is érdekelheti|Legolvasottabb|Legfrissebb|Ajánlott cikkek|További cikkek)',
      ],
      timestamp: ['{n} (perce|órája|napja)'],
    },
    start: {
      newsletter: ['Iratkozz[on] fel [a] (hírlevelünkre|hírlevélre)'],
      promotion: ['Köves(sen|s) minket'],
      related: ['Olvas(sa|d) el ezt is', '(Kapcsolódó|Ajánljuk|Lásd még):'],
      'tag-list': ['(Címkék|Címke|Kulcsszavak):'],
    },
    contain: { copyright: ['Minden jog fenntartva'], 'cookie-notice': ['sütiket használ'] },
  },
  likely: {
    whole: {
      navigation: ['(Keresés|Bezárás|Belföld|Külföld|Gazdaság|Hírek)'],
      advertisement: ['(Hirdetés|Reklám)'],
      comments: ['(Hozzászólások|Hozzászólás|Komment|Kommentek)'],
      newsletter: ['Hírlevél'],
      share: ['(Megosztás|Küldés)'],
    },
    start: {
      byline: ['(Szerző|Írta):'],
      caption: ['(Fotó|Kép|Borítókép|Nyitókép|Illusztráció):'],
      'source-line': ['Forrás:'],
      modified: ['(Frissítve|Utolsó frissítés):'],
      published: ['(Megjelent|Publikálva|Közzétéve):'],
    },
  },
} as const satisfies Phrases
