/** The authors whom a page names, as its lines may name them. */

const SPACES = /\s+/u
const BY = /^by /u

/** A page's authors, without case and outer space. */
interface Authors {
  readonly names: readonly string[]
  /** Without a `By` before them. */
  readonly alone: ReadonlySet<string>
}

const known = new WeakMap<readonly string[], Authors>()

function folded(authors: readonly string[]): Authors {
  const before = known.get(authors)
  if (before) return before
  const names = authors.map(fold)
  const fresh = { names, alone: new Set(names.map((name) => name.replace(BY, ''))) }
  known.set(authors, fresh)
  return fresh
}

const fold = (name: string): string => name.toLowerCase().trim().split(SPACES).join(' ')

/** Whether a text is the name of one of these authors: `ADA LIND` where the page says `By Ada Lind`. */
export const isAuthor = (name: string, authors: readonly string[]): boolean =>
  authors.length > 0 && folded(authors).alone.has(fold(name))

/** Whether one of these authors stands somewhere in a text. */
export function holdsAuthor(text: string, authors: readonly string[]): boolean {
  if (authors.length === 0) return false
  const line = fold(text)
  return folded(authors).names.some((name) => line.includes(name))
}
