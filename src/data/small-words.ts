/** Words that join and lead names, wherever names are read. Facts only. */

/** Between two people, in running text too: `Ada Lind and Bo Ek`. */
export const andWords = ['and', 'und', 'et', 'y', 'e', 'dan'] as const

/** Between two houses of a list. */
export const houseAndWords = [...andWords, 'og', 'och', 've', 'i', 'a', 'και', 'и', 'та'] as const

/** Between two people of a list, where nothing else stands: some of these mean `in` or `one` before a house or a place. */
export const listAndWords = [
  ...houseAndWords,
  ...['en', 'ja', 'és', 'й', 'și', 'si', 'ir', 'un', 'और', 'व', 'و'],
] as const

/** Before one who did some of the work, in such a list. */
export const withWords = ['with', 'avec', 'mit', 'con', 'com'] as const

/** Before the name of a house or a place, and no part of it. */
export const articles = ['the'] as const
