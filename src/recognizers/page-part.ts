import { isControl } from '../lexicon/controls'
import { partOf } from '../lexicon/page-parts'
import type { RemovalReason } from '../model'
import type { Evidence, Line, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/**
 * Sees a line that stands in a part of the page whose name says that it is none of the story, `<div class="comment-content">`, or
 * in what a reader fills in or chooses from, `<option>North`.
 */
export const seePagePart: Recognizer = (line) => {
  if (line.text === '') return []
  if (isControl(line)) return [junk(line, 'page-furniture', 'sure')]
  const reason = line.hints.box && partOf(line.hints.box)
  return reason === undefined ? [] : [junk(line, reason, 'likely')]
}

const junk = ({ index, text }: Line, reason: RemovalReason, strength: Strength): Evidence => ({
  kind: 'junk',
  reason,
  line: index,
  start: 0,
  end: text.length,
  strength,
  because: `page-part/${reason}`,
})
