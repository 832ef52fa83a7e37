import type { Line } from '../parts'

/** Scripts that do not part words by spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/gu
/** Characters of such a script that are about as much as a word. */
const CHARACTERS = 2
/** Words longer than this on the mean are none that spaces part. */
const LONG = 12

/** How many words a line has, or about so many where its script does not part them: `各地の震度は次のとおり` has 5. */
export const wordCount = (line: Line): number =>
  line.shape.words * LONG > line.text.length ? line.shape.words : withUnparted(line)

/** The same where a few spaces part clauses, as in titles: `老戲院重開幕 放映師重返機房` has 6. */
export const withUnparted = ({ text, shape: { words } }: Line): number =>
  Math.max(words, Math.floor((text.match(UNPARTED)?.length ?? 0) / CHARACTERS))
