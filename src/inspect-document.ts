import { assembleArticle } from './assemble/article'
import { assembleLedger } from './assemble/ledger'
import { withMetadata } from './assemble/metadata'
import { assembleNotes } from './assemble/notes'
import { withYear } from './assemble/year'
import { decide } from './decide/decide'
import { lexiconFor } from './lexicon'
import type { Agency, CleanOptions, Inspection } from './model'
import type { Document, Evidence } from './parts'
import { recognizers } from './recognizers'
import type { Recognizer } from './recognizers/recognizer'

/** The flow after reading: see → decide → assemble. */
export function inspectDocument(document: Document, options: CleanOptions = {}): Inspection {
  const evidence = see(document, recognizers, options.agencies)
  const judged = decide(document, evidence)
  const found = withMetadata(assembleArticle(judged, evidence), document.metadata)
  const article = withYear(found, options.referenceDate)
  return {
    article,
    source: document.source,
    ledger: assembleLedger(document.source, judged, evidence),
    notes: assembleNotes(document, judged, article),
  }
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
