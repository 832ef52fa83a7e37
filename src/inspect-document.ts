import { assembleArticle } from './assemble/article'
import { assembleLedger } from './assemble/ledger'
import { fieldsFromMetadata, storyHeldOutside, withMetadata, withStory } from './assemble/metadata'
import { assembleNotes } from './assemble/notes'
import { withYear } from './assemble/year'
import { decide } from './decide/decide'
import { dumpScores, type Scorer } from './decide/learned-scores'
import { lexiconFor } from './lexicon'
import type { Agency, Article, CleanOptions, Inspection } from './model'
import type { Document, Evidence, Metadata } from './parts'
import { readText } from './readers/text'
import { recognizers } from './recognizers'
import type { Recognizer } from './recognizers/recognizer'

/** The flow after reading: see → decide → assemble; `scorer` tells which lines read like running text. */
export function inspectDocument(document: Document, options: CleanOptions, scorer: Scorer): Inspection {
  const evidence = see(document, recognizers, options.agencies)
  const judged = decide(document, evidence, scorer)
  const fromText = assembleArticle(judged, evidence)
  const whole = completed(fromText, document.metadata, options)
  const article = withYear(whole, options.referenceDate)
  return {
    article,
    source: document.source,
    ledger: assembleLedger(document.source, judged, evidence),
    notes: assembleNotes(document, judged, article, fieldsFromMetadata(whole, fromText)),
  }
}

/** What the text gave, completed from the metadata; a story that stands there only is read as any text is. */
function completed(fromText: Article, metadata: Metadata, options: CleanOptions): Article {
  const story = storyHeldOutside(fromText, metadata)
  const article =
    story === undefined ? fromText : withStory(fromText, inspectDocument(readText(story), options, dumpScores).article)
  return withMetadata(article, metadata)
}

/** What the recognizers see in the lines, in no particular order of recognizers. */
export function see(document: Document, sights: readonly Recognizer[], agencies: readonly Agency[] = []): Evidence[] {
  const lexicon = lexiconFor(agencies)
  const { lines, metadata } = document
  const evidence: Evidence[] = []
  for (const [i, line] of lines.entries()) {
    const sight = { before: lines[i - 1], after: lines[i + 1], metadata, lexicon }
    for (const look of sights) evidence.push(...look(line, sight))
  }
  return evidence
}
