import type { Phrases } from './types'

/** Hungarian: `Olvassa el ezt is`, `Kapcsolódó cikkek`. */
export const hu = {
  language: 'hu',
  sure: {
    whole: {
      advertisement: ['A cikk a hirdetés után folytatódik'],
      navigation: ['Ugrás a (tartalomra|tartalomhoz|fő tartalomhoz)', '(Vissza a főoldalra|Mutass többet)'],
      'page-furniture': ['(Vágólapra másolva|Link másolása|Cikk mentése)'],
      'read-more': ['(Bővebben|Elolvasom|Tovább olvasom)'],
      related: ['(Kapcsolódó cikkek|Ezek érdekelhetnek még|Ez is érdekelheti|Legolvasottabb|Legfrissebb|Ajánlott cikkek|További cikkek)'],
      timestamp: ['{n} (perce|órája|napja)'],
    },
    start: {
      modified: ['(Frissítve|Utolsó frissítés):'],
      newsletter: ['Iratkozz[on] fel [a] (hírlevelünkre|hírlevélre)'],
      promotion: ['Köves(sen|s) minket'],
      published: ['(Megjelent|Publikálva|Közzétéve):'],
      related: ['Olvas(sa|d) el ezt is', '(Kapcsolódó|Ajánljuk|Lásd még):'],
      'tag-list': ['(Címkék|Címke|Kulcsszavak):'],
    },
    contain: { copyright: ['Minden jog fenntartva'], 'cookie-notice': ['sütiket használ'] },
  },
  likely: {
    whole: {
      advertisement: ['(Hirdetés|Reklám)'],
      comments: ['(Hozzászólások|Hozzászólás|Komment|Kommentek)'],
      login: ['(Bejelentkezés|Belépés)'],
      navigation: ['(Címlap|Keresés|Bezárás|Belföld|Külföld|Gazdaság|Kultúra|Hírek|Vélemény)'],
      newsletter: ['Hírlevél'],
      share: ['(Megosztás|Küldés)'],
    },
    start: { byline: ['(Szerző|Írta):'], caption: ['(Fotó|Kép|Borítókép|Nyitókép|Illusztráció):'], 'source-line': ['Forrás:'] },
  },
} as const satisfies Phrases
