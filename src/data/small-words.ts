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

/** What Korean hangs behind a word that a sentence is about: `(서울=연합뉴스)라는 말`. */
export const koreanParticles =
  '이라는 라는 이란 란 이라고 라고 은 는 이 가 을 를 의 에 에서 와 과 이나 나 로 으로 도 만 처럼 이다 다'.split(' ')
