import { readFactRow } from '../lexicon/fact-rows'
import { matchPhrases } from '../lexicon/phrases'
import type { Evidence } from '../parts'
import type { Recognizer } from './recognizer'

/** Sees page furniture by its words: `Skip to main content`, `Comments (0)`, `Lesen Sie auch: …`. */
export const seePhrase: Recognizer = (line, { lexicon, metadata }) => {
  const { text } = line
  if (line.kind === 'front-matter') return []
  const evidence: Evidence[] = []
  for (const match of matchPhrases(text)) {
    if (match.how === 'contain' && readFactRow(text, lexicon.names, metadata.authors)) continue
    const because = `phrase/${match.how}-${match.language}`
    evidence.push({
      kind: 'junk',
      reason: match.key,
      line: line.index,
      start: 0,
      end: text.length,
      strength: match.strength,
      because,
      phrase: match.how,
    })
  }
  return evidence
}
