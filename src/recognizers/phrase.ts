import { readFactRow } from '../lexicon/fact-rows'
import { matchPhrases, type PhraseMatch } from '../lexicon/phrases'
import { readTimeRow } from '../lexicon/time-rows'
import type { Evidence } from '../parts'
import type { Recognizer } from './recognizer'

/** Sees page furniture by its words: `Skip to main content`, `Comments (0)`, `Lesen Sie auch: …`. */
export const seePhrase: Recognizer = (line, { lexicon, metadata }) => {
  const { text } = line
  if (line.kind === 'front-matter') return []
  const evidence: Evidence[] = []
  for (const match of matchPhrases(text)) {
    if (tellsWhen(match, text)) continue
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

/** A row of figures that is a whole moment counts nothing: `29.03.2025, 16:30 Uhr`. */
const tellsWhen = ({ how, key }: PhraseMatch, text: string): boolean =>
  how === 'whole' &&
  (key === 'counter' || key === 'timestamp') &&
  readTimeRow(text)?.some(({ iso, hasClock }) => iso !== undefined && hasClock) === true
