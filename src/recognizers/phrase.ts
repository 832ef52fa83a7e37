import { readByline } from '../lexicon/bylines'
import { readFactRow } from '../lexicon/fact-rows'
import type { Lexicon } from '../lexicon'
import { matchPhrases, type PhraseMatch } from '../lexicon/phrases'
import { readTimeRow } from '../lexicon/time-rows'
import type { Evidence, Line, Sight } from '../parts'
import type { Recognizer } from './recognizer'

/** Sees page furniture by its words: `Skip to main content`, `Comments (0)`, `Lesen Sie auch: …`. */
export const seePhrase: Recognizer = (line, sight) => {
  const { text } = line
  if (line.kind === 'front-matter') return []
  const evidence: Evidence[] = []
  for (const match of matchPhrases(text)) {
    if (tellsWhen(match, text) || opensTitle(match, line)) continue
    if (match.how === 'contain' && tellsWho(line, sight)) continue
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

/** Who and when stand before what a page counts: `By Ada Lind September 5, 2023 3 min read`. */
const tellsWho = ({ text }: Line, { lexicon: { names }, metadata }: Sight<Lexicon>): boolean =>
  readFactRow(text, names, metadata.authors) !== undefined || readByline(text, names)?.tail === 'times'

/** The headline of a page may begin with a word that elsewhere leads to another story: `Live: council votes`. */
const opensTitle = ({ how, strength }: PhraseMatch, { hints }: Line): boolean =>
  how === 'start' && strength === 'likely' && hints.level === 1

/** A row of figures that is a whole moment counts nothing, `29.03.2025, 16:30 Uhr`; nor does a day before what it counts: `March 3, 2026 · 4 min read`. */
const tellsWhen = ({ how, key }: PhraseMatch, text: string): boolean =>
  (key === 'counter' || (key === 'timestamp' && how === 'whole')) &&
  how !== 'start' &&
  readTimeRow(text)?.some(({ iso, hasClock }) => iso !== undefined && (hasClock || how === 'contain')) === true
