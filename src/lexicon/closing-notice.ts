import type { Lexicon } from '.'
import { mayHoldRights, readNotices } from './rights'

/** How much of a text's end is looked at, in characters. */
const REACH = 300
const WORD = /[\p{L}\p{N}]/u

/**
 * The text up to the notice of copyright near its end: `… it said. (END)` of `… it said. (END) (C) Yonhap News Agency`.
 * A bare sign and a name are one only where nothing follows.
 */
export function beforeNotice(text: string, lexicon: Lexicon): string {
  if (!mayHoldRights(text)) return text
  const base = Math.max(0, text.length - REACH)
  const tail = text.slice(base)
  if (!mayHoldRights(tail)) return text
  const closing = readNotices(tail, lexicon).find(
    ({ start, end, reserved, year }) => start > 0 && (reserved || year !== undefined || !WORD.test(tail.slice(end))),
  )
  return closing ? text.slice(0, base + closing.start).trimEnd() : text
}
