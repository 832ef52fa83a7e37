import { oncePer } from '../lexicon/once-per'
import { titleLook, titlesAgree } from '../lexicon/titles'
import type { Line, Metadata, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const LONGEST_HEADLINE = 220

/** Sees a line that says what another line says, and one that says what the page's metadata gives as headline. */
export const seeRepeat: Recognizer = (line, { metadata }) => {
  const { text, index } = line
  const all = { line: index, start: 0, end: text.length }
  const stated = text.length > LONGEST_HEADLINE * 2 ? undefined : statedAs(line, metadata)
  const headline = stated ? ([{ ...all, kind: 'headline', strength: stated, because: 'repeat/metadata' }] as const) : []
  if (!(line.hints.twin || stated) || text.length > LONGEST_HEADLINE || line.shape.words < 3) return headline
  return [...headline, { ...all, kind: 'junk', reason: 'repeated-headline', strength: 'hint', because: 'repeat/twin' }]
}

/**
 * How surely the page's metadata gives the line as its headline: in these words, or, of a heading of the first level, in
 * nearly these. A title that the metadata has beside its headline may be the standfirst.
 */
function statedAs({ text, hints }: Line, metadata: Metadata): Strength | undefined {
  const { headline, alternativeHeadlines } = metadata
  if (headline === text) return 'sure'
  const { all, isOne } = titlesOf(metadata)
  if (all.length === 0) return undefined
  if (hints.level !== 1) return isOne(text) ? 'hint' : undefined
  if (alternativeHeadlines.includes(text)) return 'likely'
  return all.some((title) => titlesAgree(text, title)) ? 'likely' : undefined
}

interface Titles {
  readonly all: readonly string[]
  readonly isOne: (text: string) => boolean
}

/** The page's titles, read once for all of its lines. */
const titlesOf = oncePer(({ headline, alternativeHeadlines }: Metadata): Titles => {
  const all = headline === undefined ? alternativeHeadlines : [headline, ...alternativeHeadlines]
  return { all, isOne: titleLook(all) }
})
