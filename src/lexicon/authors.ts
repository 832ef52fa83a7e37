/** The authors whom a page names, as its lines may name them. */
import { bylineLeads } from '../data/bylines'
import { anyOf } from './any-of'
import { oncePer } from './once-per'

const SPACES = /\s+/u
/** More than single blanks between words. */
const WIDE_SPACES = /\s\s|[^\S ]/u
/** `by ` in `by ada lind` */
const LEAD = new RegExp(`^(?:${anyOf(bylineLeads.map((lead) => lead.toLowerCase()))}) `, 'u')

/** The names of a page's authors, without case, outer space and a word for it before them. */
const folded = oncePer(
  (authors: readonly string[]): ReadonlySet<string> => new Set(authors.map((author) => fold(author).replace(LEAD, ''))),
)

const fold = (name: string): string => name.toLowerCase().trim().split(SPACES).join(' ')

/** Whether a text is the name of one of these authors: `ADA LIND` where the page says `By Ada Lind`. */
export const isAuthor = (name: string, authors: readonly string[]): boolean =>
  authors.length > 0 && folded(authors).has(fold(name))

/** Whether one of these authors stands somewhere in a text. */
export function holdsAuthor(text: string, authors: readonly string[]): boolean {
  if (authors.length === 0) return false
  const lower = text.toLowerCase()
  const line = WIDE_SPACES.test(lower) ? fold(lower) : lower
  for (const name of folded(authors)) if (line.includes(name)) return true
  return false
}
