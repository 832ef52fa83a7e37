/** Words are found where they stand in a text by a few look-ups, however many there are: by how long they may be there. */

/** Whether words are looked for by how they begin, or by how they end. */
export type Edge = 'first' | 'last'

/** The lengths, the longest first, of the words that may begin with the unit at a place of a text, or end with it. */
export type WordLengths = (text: string, at: number) => readonly number[]

const NONE: readonly number[] = []

/** A number for a word's unit at its edge and the next one inside of it; others have it rarely. */
const pairOf = (edge: number, inside: number): number => (edge << 13) ^ inside

/** The lengths of some words, each by its two units at the edge. */
export function wordLengths(words: Iterable<string>, edge: Edge): WordLengths {
  const byPair = new Map<number, number[]>()
  const singles = new Set<number>()
  const step = edge === 'first' ? 1 : -1
  for (const word of words) {
    if (word === '') continue
    const at = edge === 'first' ? 0 : word.length - 1
    const pair = pairOf(word.charCodeAt(at), word.charCodeAt(at + step))
    const known = byPair.get(pair)
    if (word.length === 1) singles.add(word.charCodeAt(0))
    else if (known === undefined) byPair.set(pair, [word.length])
    else if (!known.includes(word.length)) known.push(word.length)
  }
  for (const lengths of byPair.values()) lengths.sort((a, b) => b - a)
  return (text, at) => {
    const unit = text.charCodeAt(at)
    const lengths = byPair.get(pairOf(unit, text.charCodeAt(at + step))) ?? NONE
    return singles.has(unit) ? [...lengths, 1] : lengths
  }
}
