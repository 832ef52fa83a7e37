import { foldWords } from '../lexicon/fold'
import type { Line } from '../parts'

/** A word that may tell what a story is about. */
const WORD = /[\uac00-\ud7a3]{2,60}|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])[\p{L}\p{N}]){4,60}/gu
/** Two characters of a script that does not part words. */
const PAIR = /(?=([\u3040-\u30ff\u3400-\u9fff]{2}))/gu

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set([...(text.match(WORD) ?? []), ...Array.from(text.matchAll(PAIR), ([, pair = '']) => pair)])

/** How much of what each line says other lines of the story say too: the share of its telling words, 0 to 1; `nothing` for none. */
export function cohesionOf(lines: readonly Line[], isStory: (line: Line) => boolean, nothing: number): number[] {
  const words = lines.map(({ text }) => tellingWords(foldWords(text)))
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
