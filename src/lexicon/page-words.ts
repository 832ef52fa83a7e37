import { type PageKind, pageWords } from '../data/page-words'

export type { PageKind } from '../data/page-words'

const KINDS: ReadonlyMap<string, PageKind> = new Map(
  Object.entries(pageWords).flatMap(([kind, words]) => words.map((word) => [word, kind as PageKind] as const)),
)

/** What kinds of page part the words of an element's attributes name, each once. */
export const pageKinds = (words: readonly string[]): PageKind[] => [
  ...new Set(words.flatMap((word) => KINDS.get(word) ?? [])),
]
