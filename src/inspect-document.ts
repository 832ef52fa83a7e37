import { assembleArticle } from './assemble/article'
import { assembleLedger } from './assemble/ledger'
import { fieldsFromMetadata, storyHeldOutside, withMetadata, withStory } from './assemble/metadata'
import { assembleNotes } from './assemble/notes'
import { withYear } from './assemble/year'
import { decide } from './decide/decide'
import { dumpScores, type Scorer } from './decide/learned-scores'
import { type Lexicon, lexiconFor } from './lexicon'
import { forgetRecent } from './lexicon/recent'
import type { Agency, Article, CleanOptions, Inspection, Note } from './model'
import type { Document, Evidence, Line, Sight } from './parts'
import { readText } from './readers/text'
import { recognizers } from './recognizers'
import type { Recognizer } from './recognizers/recognizer'

/** The flow after reading: see → decide → assemble; `scorer` tells which lines read like running text. */
export function inspectDocument(document: Document, options: CleanOptions, scorer: Scorer): Inspection {
  const evidence = seeAll(document, options.agencies)
  const judged = decide(document, evidence, scorer)
  const fromText = assembleArticle(judged, evidence)
  forgetRecent()
  const story = storyOutside(fromText, document, options)
  const whole = withMetadata(story ? withStory(fromText, story.article) : fromText, document.metadata)
  const article = withYear(whole, options.referenceDate)
  return {
    article,
    source: document.source,
    ledger: assembleLedger(document.source, judged, evidence, document.unread),
    notes: [
      ...assembleNotes(document, judged, article, fieldsFromMetadata(whole, fromText)),
      ...(story?.notes.flatMap(ofStoryOutside) ?? []),
    ],
  }
}

/** A story that stands in the metadata only is read as any text is. */
function storyOutside(fromText: Article, document: Document, options: CleanOptions): Inspection | undefined {
  const story = storyHeldOutside(fromText, document.metadata, document.source)
  return story === undefined ? undefined : inspectDocument(readText(story, options), options, dumpScores)
}

/** Of the notes on such a story that counts which says that it was cut; its place is in no source. */
const ofStoryOutside = ({ code, reason }: Note): Note[] =>
  code === 'truncated' ? [{ code, reason: `the story in the metadata: ${reason}` }] : []

/** What there is to see in the lines. */
export const seeAll = (document: Document, agencies?: readonly Agency[]): Evidence[] =>
  see(document, recognizers, agencies)

/** So many lines, or lines of so many characters, are shown to one recognizer before the next one sees them: most pages. */
const BLOCK = { lines: 1 << 10, characters: 1 << 18 } as const

/** What some recognizers see in the lines, in no particular order of recognizers. */
export function see(document: Document, sights: readonly Recognizer[], agencies: readonly Agency[] = []): Evidence[] {
  const lexicon = lexiconFor(agencies)
  const { lines, metadata } = document
  const evidence: Evidence[] = []
  let block: Seen[] = []
  let size = 0
  for (const [i, line] of lines.entries()) {
    block.push({ line, sight: { before: lines[i - 1], after: lines[i + 1], metadata, lexicon } })
    size += line.text.length
    if (block.length < BLOCK.lines && size < BLOCK.characters && i + 1 < lines.length) continue
    for (const item of seeBlock(block, sights)) evidence.push(item)
    block = []
    size = 0
  }
  forgetRecent()
  return evidence
}

interface Seen {
  readonly line: Line
  readonly sight: Sight<Lexicon>
}

/** What stands in some lines, line by line; a recognizer is quicker where it sees them one after the other. */
function seeBlock(block: readonly Seen[], sights: readonly Recognizer[]): Evidence[] {
  const found: Evidence[] = []
  for (const look of sights)
    for (const { line, sight } of block) {
      const seen = look(line, sight)
      if (seen.length > 0) found.push(...seen)
    }
  return found.sort((a, b) => a.line - b.line)
}
