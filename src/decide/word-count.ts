import type { Line } from '../parts'

/** Scripts that do not part words by spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/gu
/** Characters of such a script that are about as much as a word. */
const CHARACTERS = 2
/** Words longer than this on the mean may be none that spaces part. */
const LONG = 6

/** How many words a line has, or about so many where its script does not part them: `各地の震度は次のとおり` has 5. */
export function wordCount({ text, shape: { words } }: Line): number {
  if (words * LONG > text.length) return words
  const unparted = text.match(UNPARTED)?.length ?? 0
  return Math.max(words, Math.floor(unparted / CHARACTERS))
}
