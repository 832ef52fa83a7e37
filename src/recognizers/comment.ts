import { commentVerbs } from '../data/comments'
import { anyOf } from '../lexicon/any-of'
import { readTimeRow } from '../lexicon/time-rows'
import type { Line } from '../parts'
import type { Recognizer } from './recognizer'

/** `harbourfan says:` */
const HEAD = new RegExp(`^[^.!?:;,]{1,50}?\\s?(?:${anyOf(commentVerbs)})\\s?[:：]$`, 'u')

/** Sees the head of a reader's comment: `harbourfan says:` above the time when it was written. */
export const seeComment: Recognizer = ({ index, text }, { after }) => {
  if (!endsInColon(text) || !HEAD.test(text) || !isMoment(after)) return []
  return [
    {
      kind: 'junk',
      reason: 'comments',
      line: index,
      start: 0,
      end: text.length,
      strength: 'sure',
      because: 'comment/head',
    },
  ]
}

const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：')

/** A row of times that says a day, or how long ago. */
const isMoment = (line: Line | undefined): boolean =>
  line !== undefined && (readTimeRow(line.text) ?? []).some(({ iso, loose }) => iso !== undefined || loose)
