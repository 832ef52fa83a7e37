import { modifiedWords, type PageKind, pageWords } from '../data/page-words'
import { oncePerPart } from './recent'

export type { PageKind } from '../data/page-words'

const KINDS: ReadonlyMap<string, PageKind> = new Map(
  Object.entries(pageWords).flatMap(([kind, words]) => words.map((word) => [word, kind as PageKind] as const)),
)

const MODIFIED: ReadonlySet<string> = new Set(modifiedWords)

/** Whether the words of an element's attributes say that its time is that of a change, and not that of publication too. */
export const namesModified = oncePerPart(
  (words: readonly string[]): boolean =>
    !words.includes('published') &&
    words.some((word, i) => MODIFIED.has(word) || MODIFIED.has(word + (words[i + 1] ?? ''))),
)

const NONE: readonly PageKind[] = []

/**
 * What kinds of page part the words of an element's attributes name, each once; told once for each list of words. Words that
 * are one beside each other count as that: `info` `box`, `read` `more`.
 */
export const pageKinds = oncePerPart((words: readonly string[]): readonly PageKind[] => {
  if (words.length === 0) return NONE
  const kinds = new Set<PageKind>()
  for (const [i, word] of words.entries()) {
    const kind = KINDS.get(word)
    const joint = KINDS.get(word + (words[i + 1] ?? ''))
    if (kind !== undefined) kinds.add(kind)
    if (joint !== undefined) kinds.add(joint)
  }
  return [...kinds]
})
