import type { Article, Note } from '../model'
import type { Document, Judged } from '../parts'

/**
 * What a user should know of a reading: no body, several stories, a year that was inferred, fields that come from the
 * metadata and stand in no stretch of the source, what the reader says.
 */
export function assembleNotes(
  document: Document,
  judged: readonly Judged[],
  article: Article,
  outside: readonly string[],
): Note[] {
  const notes: Note[] = document.notes.map((note) => ({ ...note }))
  if (article.body.length === 0) notes.push({ code: 'no-body', reason: 'no paragraph of a story was found' })
  const other = judged.find((item) => item.role.kind === 'removed' && item.role.reason === 'other-story')
  if (other)
    notes.push({
      code: 'several-stories',
      reason: 'more than one story stands here; the first was read, splitStories gives them all',
      start: other.segment.line.start,
      end: document.source.length,
    })
  if (article.dateline?.date?.yearInferred)
    notes.push({ code: 'year-inferred', reason: 'the dateline has no year; it follows from referenceDate' })
  if (outside.length > 0)
    notes.push({ code: 'from-metadata', reason: `taken from the metadata: ${outside.join(', ')}` })
  return notes
}
