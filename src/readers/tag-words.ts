/** Tags that are words of a sentence, and no markup: `meets the <DOC> tag`, `opened by <P>, which`. */

const WORD_BEFORE = /[\p{L},] $/u
const WORD_AFTER = /^(?: \p{Ll}|[.,;:!?)])/u

/** In `Burlington Inc <BR> said` the sign of a share, with a space before it; glued to a word it breaks a row. */
const SHARE = /^ <BR>$/u

/** Whether the tag at `[start, end)` of a text stands there as a word: a word before it, and a word or a stop behind; or a share. */
export const isTagWord = (text: string, start: number, end: number): boolean =>
  (WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && WORD_AFTER.test(text.slice(end, end + 2))) ||
  SHARE.test(text.slice(Math.max(0, start - 1), end))
