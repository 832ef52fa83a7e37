import { partOf } from '../lexicon/page-parts'
import type { Recognizer } from './recognizer'

/** Sees a line that stands in a part of the page whose name says that it is none of the story: `<div class="comment-content">`. */
export const seePagePart: Recognizer = ({ index, text, hints }) => {
  const reason = hints.box && partOf(hints.box)
  if (reason === undefined || text === '') return []
  return [
    {
      kind: 'junk',
      reason,
      line: index,
      start: 0,
      end: text.length,
      strength: 'likely',
      because: `page-part/${reason}`,
    },
  ]
}
