const NOT_WORD = /[^\p{L}\p{N}]+/gu

/** Small letters and digits only, single spaces between words: texts that say the same fold to the same. */
export const foldWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(NOT_WORD, ' ').trim()
