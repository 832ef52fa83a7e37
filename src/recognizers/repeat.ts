import type { Recognizer } from './recognizer'

const LONGEST_HEADLINE = 220

/** Sees a line that says what another line says, and one that says what the page's metadata gives as headline. */
export const seeRepeat: Recognizer = (line, { metadata }) => {
  const { text, index } = line
  const all = { line: index, start: 0, end: text.length }
  const stated = [metadata.headline, ...metadata.alternativeHeadlines].some(
    (headline) => headline !== undefined && headline === text,
  )
  const headline = stated ? ([{ ...all, kind: 'headline', strength: 'sure', because: 'repeat/metadata' }] as const) : []
  if (!(line.hints.twin || stated) || text.length > LONGEST_HEADLINE || line.shape.words < 3) return headline
  return [...headline, { ...all, kind: 'junk', reason: 'repeated-headline', strength: 'hint', because: 'repeat/twin' }]
}
