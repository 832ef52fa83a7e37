/** Letters that count as another one when phrases are compared, beside those that only lose an accent. */
export const folds = {
  "'": '‘’‚‛′ʹʻʼ´׳',
  '"': '“”„‟″״',
  '-': '‐‑',
  ' ': '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200c\u202f\u205f\u3000',
  i: 'ı',
  σ: 'ς',
  ا: 'أإآٱ',
  ي: 'ىی',
  ك: 'ک',
  ه: 'ةۀ',
  0: '٠۰०',
  1: '١۱१',
  2: '٢۲२',
  3: '٣۳३',
  4: '٤۴४',
  5: '٥۵५',
  6: '٦۶६',
  7: '٧۷७',
  8: '٨۸८',
  9: '٩۹९',
} as const satisfies Readonly<Record<string, string>>

/** A word that is written in two ways, with the one that counts. */
export const twoSpellings = { from: 'e-mail', to: 'email' } as const

/** Stretches of letters that may carry an accent, as first and last code: Latin, Greek, Cyrillic and full-width forms. */
export const accented = [
  [0xc0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x1e00, 0x1fff],
  [0xff01, 0xff5e],
] as const satisfies readonly (readonly [number, number])[]

/** What folds to nothing, as first and last code: soft hyphens, accents apart from their letter, Arabic vowel signs. */
export const dropped = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x640, 0x640],
  [0x64b, 0x652],
  [0x670, 0x670],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x2060, 0x2060],
] as const satisfies readonly (readonly [number, number])[]

/** What folds to several characters, as first and last code: nuqta letters, `ﬁ`, Arabic forms. */
export const compound = [
  [0x958, 0x95f],
  [0xfb00, 0xfdff],
  [0xfe70, 0xfefc],
] as const satisfies readonly (readonly [number, number])[]

/** Codes from 0x80 on that are no letters, digits or marks of a word, as first and last: punctuation, arrows, emoji, icons. */
export const wordless = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2b0, 0x2ff],
  [0x37e, 0x37e],
  [0x387, 0x387],
  [0x589, 0x58a],
  [0x5be, 0x5be],
  [0x5f3, 0x5f4],
  [0x60c, 0x60d],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3030],
  [0x303d, 0x303f],
  [0x30fb, 0x30fb],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
] as const satisfies readonly (readonly [number, number])[]

/** Scripts that put no spaces between words, as first and last code: Han, kana, Hangul. */
export const unspaced = [
  [0x2e80, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
] as const satisfies readonly (readonly [number, number])[]

/** What may stand for the final colon of a phrase: `Read more | …`, `【関連記事】…`. */
export const colons = ':|»›>→▶►▸]】〉=' as const
