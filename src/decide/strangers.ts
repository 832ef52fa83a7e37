import { foldWords } from '../lexicon/fold'
import type { Evidence, Metadata } from '../parts'

/** Whom the page's metadata names as its authors, the site itself aside. */
function namedPeople({ authors, siteName }: Metadata): readonly string[] {
  const site = siteName === undefined ? '' : foldWords(siteName)
  return authors.filter((author) => foldWords(author) !== site)
}

/** The bylines that name nobody whom the page's metadata names, where another line names one of those: a sidebar's, a video's. */
export function strangers(evidence: readonly Evidence[], metadata: Metadata): ReadonlySet<Evidence> {
  const named = namedPeople(metadata).map((author) => ` ${foldWords(author)} `)
  const bylines = evidence.filter((item) => item.kind === 'byline')
  const others = bylines.filter(
    ({ people }) => !people.some(({ value }) => named.some((author) => author.includes(` ${foldWords(value.name)} `))),
  )
  return new Set(others.length < bylines.length ? others : [])
}
