/**
 * Scripts that say as much in fewer characters than Latin letters do: the first and the last character of each stretch of
 * Unicode that has them, and about how many Latin letters one of them stands for. Translations of the same texts are so much
 * shorter: a sentence of 100 letters is one of some 35 ideographs, 45 kana and ideographs, 50 syllables of Hangul, and, since short
 * vowels are not written, 80 letters of Arabic or Hebrew.
 */
export const denseScripts: readonly { readonly first: string; readonly last: string; readonly letters: number }[] = [
  { first: '\u0591', last: '\u077f', letters: 1.25 },
  { first: '\u3041', last: '\u30ff', letters: 2 },
  { first: '\u3400', last: '\u9fff', letters: 2.5 },
  { first: '\uac00', last: '\ud7a3', letters: 2 },
]
