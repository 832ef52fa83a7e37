import { foldWords } from '../lexicon/fold'
import { recent } from '../lexicon/recent'
import type { Line } from '../parts'

/** A word that may tell what a story is about; longer ones are cut. */
const WORD = /[\uac00-\ud7a3]{2,60}|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])[\p{L}\p{N}]){4,60}/gu
const LEAST_LETTERS = 4
const LONGEST_WORD = 60
/** Two characters of a script that does not part words. */
const PAIR = /(?=([\u3040-\u30ff\u3400-\u9fff]{2}))/gu
/** Scripts of which less than four letters tell something, and letters of two units. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u{10000}-\u{10ffff}]/u

/** Asked of the same lines for a text's title and for its running text. */
const tellingWords = recent((text: string): ReadonlySet<string> => {
  const folded = foldWords(text)
  return DENSE.test(folded) ? denseWords(folded) : new Set(folded.split(' ').flatMap(plainWord))
})

const denseWords = (folded: string): ReadonlySet<string> =>
  new Set([...(folded.match(WORD) ?? []), ...Array.from(folded.matchAll(PAIR), ([, pair = '']) => pair)])

const plainWord = (word: string): readonly string[] =>
  word.length < LEAST_LETTERS ? [] : word.length <= LONGEST_WORD ? [word] : (word.match(WORD) ?? [])

/** How much of what each line says other lines of the story say too: the share of its telling words, 0 to 1; `nothing` for none. */
export function cohesionOf(lines: readonly Line[], isStory: (line: Line) => boolean, nothing: number): number[] {
  const words = lines.map(({ text }) => tellingWords(text))
  const told = new Map<string, number>()
  for (const line of lines)
    if (isStory(line)) for (const word of words[line.index] ?? []) told.set(word, (told.get(word) ?? 0) + 1)
  return lines.map((line) => {
    const own = words[line.index] ?? new Set()
    const byItself = Number(isStory(line))
    let shared = 0
    for (const word of own) if ((told.get(word) ?? 0) > byItself) shared++
    return own.size === 0 ? nothing : shared / own.size
  })
}
