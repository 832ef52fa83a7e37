import { foldWords } from '../lexicon/fold'
import type { Evidence, Metadata } from '../parts'

/** The bylines that name nobody whom the page's metadata names, where another line names one of those: a sidebar's, a video's. */
export function strangers(evidence: readonly Evidence[], { authors }: Metadata): ReadonlySet<Evidence> {
  const named = authors.map((author) => ` ${foldWords(author)} `)
  const bylines = evidence.filter((item) => item.kind === 'byline')
  const others = bylines.filter(
    ({ people }) => !people.some(({ value }) => named.some((author) => author.includes(` ${foldWords(value.name)} `))),
  )
  return new Set(others.length < bylines.length ? others : [])
}
