import { type PageKind, pageWords } from '../data/page-words'

export type { PageKind } from '../data/page-words'

const KINDS: ReadonlyMap<string, PageKind> = new Map(
  Object.entries(pageWords).flatMap(([kind, words]) => words.map((word) => [word, kind as PageKind] as const)),
)

const NONE: readonly PageKind[] = []
const known = new WeakMap<readonly string[], readonly PageKind[]>()

/** What kinds of page part the words of an element's attributes name, each once; told once for each list of words. */
export function pageKinds(words: readonly string[]): readonly PageKind[] {
  if (words.length === 0) return NONE
  const before = known.get(words)
  if (before) return before
  const kinds: PageKind[] = []
  for (const word of words) {
    const kind = KINDS.get(word)
    if (kind !== undefined && !kinds.includes(kind)) kinds.push(kind)
  }
  known.set(words, kinds)
  return kinds
}
