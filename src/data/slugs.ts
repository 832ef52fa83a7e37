/** What slugs and keyword lines are made of, and what looks like them. Facts only. */
import type { RevisionKind } from '../model'

/** Take keys at the end of a slug: `, 1st Ld-Writethru`, `,2ndld`, `,lead`. Small letters; longest first. */
export const takeKeys: readonly (readonly [key: string, kind: RevisionKind])[] = [
  ['ld-writethru', 'writethru'],
  ['ld - writethru', 'writethru'],
  ['writethru', 'writethru'],
  ['correction', 'correction'],
  ['correctif', 'correction'],
  ['insert', 'insert'],
  ['lead', 'lead'],
  ['add', 'add'],
  ['sub', 'substitute'],
  ['ld', 'lead'],
]

/** What slugs of the American wire open with, before a hyphen: the cycle of a day, or the agency. */
export const slugOpenings: readonly string[] = ['BC', 'AM', 'PM', 'AP']
/** What stands behind a slug: in the place of its count of words, before an update's number, and for Congressional Research. */
export const advisorySlug = 'ADVISORY'
export const updateSlug = 'UPDATE'
export const congressSlug = '(CR)'
/** What names a slug, before a colon. */
export const slugLabels: readonly string[] = ['Keyword', 'Keywords']

/** Agencies that file keywords joined by hyphens, above or below the headline: `Sweden-SAAB`, `Israel-Palestinians-conflict`. */
export const keywordAgencies: readonly string[] = ['afp']

/** Small words of compounds that are no keywords: `mother-in-law`, `PORT-AU-PRINCE`, `state-of-the-art`. */
export const linkWords: readonly string[] = [
  ...[
    'in',
    'of',
    'the',
    'and',
    'to',
    'by',
    'up',
    'at',
    'on',
    'off',
    'out',
    'a',
    'an',
    'for',
    'or',
    'you',
    'it',
    'as',
    'be',
  ],
  ...[
    'de',
    'la',
    'le',
    'les',
    'du',
    'des',
    'en',
    'au',
    'aux',
    'sur',
    'sous',
    'et',
    'à',
    'il',
    'elle',
    'vous',
    'ce',
    'là',
  ],
  ...[
    'el',
    'los',
    'las',
    'del',
    'y',
    'di',
    'da',
    'do',
    'e',
    'von',
    'am',
    'im',
    'an',
    'der',
    'und',
    'op',
    'aan',
    'than',
  ],
]

/** First words of a breadcrumb, which is a path too: `Home/News/`. Small letters. */
export const pathRoots: readonly string[] = [
  ...[
    'home',
    'homepage',
    'start',
    'startseite',
    'accueil',
    'inicio',
    'início',
    'portada',
    'www',
    'http',
    'https',
    'index',
  ],
  ...['news', 'главная', 'hem', 'hjem', 'forside', 'strona główna', 'ana sayfa', 'anasayfa', 'beranda', 'trang chủ'],
]
