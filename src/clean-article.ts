import { assembleArticle } from './assemble/article'
import { assembleLedger } from './assemble/ledger'
import { withMetadata } from './assemble/metadata'
import { assembleNotes } from './assemble/notes'
import { withYear } from './assemble/year'
import { decide } from './decide/decide'
import { lexiconFor } from './lexicon'
import type { Agency, Article, CleanOptions, Inspection } from './model'
import { checkInput } from './options'
import type { Document, Evidence } from './parts'
import { read } from './readers'
import { recognizers } from './recognizers'
import type { Recognizer } from './recognizers/recognizer'

/** The article in `input`, as plain JSON. Throws a `TypeError` for a wrong type, never for content. */
export function cleanArticle(input: string, options: CleanOptions = {}): Article {
  return inspectArticle(input, options).article
}

/** The article in `input`, with what was read, what became of every character of it, and what is worth a note. */
export function inspectArticle(input: string, options: CleanOptions = {}): Inspection {
  checkInput(input, options)
  return inspectDocument(read(input, options), options)
}

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
  return lines.flatMap((line, i) => {
    const sight = { before: lines[i - 1], after: lines[i + 1], metadata, lexicon }
    return sights.flatMap((look) => look(line, sight))
  })
}
