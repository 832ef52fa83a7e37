import { shapeOf } from '../lexicon/shape'
import type { Judged, Line, Metadata, Role } from '../parts'
import { isDeckBelow, isLeadBelow, isTitleAbove, mayBeTitle, type Worded } from './titles'

/**
 * The body without a title that opens it: alone, as text, it would be read as the headline. It is the headline of a
 * story that has none, or else its deck; where there is a deck already it is nothing of the story.
 */
export function withoutOpeningTitle(judged: Judged[], { headline }: Metadata): Judged[] {
  const roles = new Map<Line, Role>()
  let hasHeadline = headline !== undefined || judged.some((item) => isIn(item, 'headline'))
  let hasDeck = judged.some((item) => isIn(item, 'subheadline'))
  while (roles.size < MOST_TITLES) {
    const opening = openingOf(judged, roles)
    if (!opening || !isTitle(opening)) break
    roles.set(opening.line, hasDeck ? FURNITURE : hasHeadline ? DECK : HEADLINE)
    hasDeck ||= hasHeadline
    hasHeadline = true
  }
  if (roles.size === 0) return judged
  return judged.map((item) => {
    const role = roles.get(item.segment.line)
    return role && isIn(item, 'body') ? { segment: item.segment, role } : item
  })
}

/** Headline, deck, and what stands between them and the story. */
const MOST_TITLES = 3

const HEADLINE: Role = { kind: 'field', field: 'headline' }
const DECK: Role = { kind: 'field', field: 'subheadline' }
const FURNITURE: Role = { kind: 'removed', reason: 'page-furniture' }

const isIn = ({ role }: Judged, field: 'headline' | 'subheadline' | 'dateline' | 'body'): boolean =>
  role.kind === 'field' && role.field === field

/** The line with which a body opens, what of it is in the body, and what the next two blocks say. */
interface Opening {
  readonly line: Line
  readonly title: Worded
  readonly next: Worded | undefined
  readonly after: Worded | undefined
}

const isTitle = ({ title, next, after }: Opening): boolean =>
  mayBeTitle(title) &&
  next !== undefined &&
  (isTitleAbove(title, next) || (isDeckBelow(title, next) && isLeadBelow(title, after)))

/** The opening of the body but for some lines of it; undefined where it is a dateline's own line, a point above one, or one of several: those are no titles. */
function openingOf(judged: readonly Judged[], but: ReadonlyMap<Line, Role>): Opening | undefined {
  const first = judged.findIndex((item) => isIn(item, 'body') && !but.has(item.segment.line))
  const line = judged[first]?.segment.line
  const dateline = judged.find((item) => isIn(item, 'dateline'))?.segment.line
  if (!line || line === dateline) return undefined
  const blocks = [line]
  for (let i = first; i < judged.length && blocks.length < 3; i++) {
    const item = judged[i]
    if (item && isIn(item, 'body') && blocks.at(-1) !== item.segment.line) blocks.push(item.segment.line)
  }
  const [, next, after] = blocks
  if (line.kind === 'list-item' && (dateline ?? next?.kind === 'list-item')) return undefined
  return {
    line,
    title: bodyOf(line, judged),
    next: next && bodyOf(next, judged),
    after: after && bodyOf(after, judged),
  }
}

/** What of a line is in the body. */
function bodyOf(line: Line, judged: readonly Judged[]): Worded {
  const parts = judged.filter((item) => item.segment.line === line)
  if (parts.every((item) => isIn(item, 'body'))) return line
  const text = parts
    .filter((item) => isIn(item, 'body'))
    .map(({ segment }) => line.text.slice(segment.start, segment.end))
    .join(' ')
  return { text, shape: shapeOf(text) }
}
