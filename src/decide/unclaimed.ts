import type { ArticleField } from '../model'
import type { Evidence, Judged } from '../parts'

/** Below so many paragraphs, a summary's, a name beside a day is somebody's comment. */
const MOST_ABOVE = 6
/** A day with a word for it stands below the first of them at most, which is a summary. */
const DECK = 1
/** A label that names the author stands no further below the story. */
const NEAR = 4
const LABELLED = 'byline/label'

/**
 * A story that says nowhere else who wrote it and when says it below its first paragraphs, where a name stands beside a day; and a
 * label below it names its author: `Ada Lind␤3 March 2026`, `Автор: Ада Линд`; or in a row below its summary: `Published 3 March 2026`.
 */
export function withUnclaimed(judged: Judged[]): Judged[] {
  const title = judged.find((item) => isField(item, 'headline'))?.segment.line.index
  const last = judged.findLast((item) => isField(item, 'body'))?.segment.line.index
  if (title === undefined || last === undefined) return judged
  const inside = judged.filter(({ segment: { line } }) => line.index > title && line.index <= last + NEAR)
  const late = judged.filter((item) => isField(item, 'body'))[MOST_ABOVE]?.segment.line.index ?? last
  const lead = judged.filter((item) => isField(item, 'body'))[DECK]?.segment.line.index ?? title
  const days = inside.filter(({ by, role }) => by?.kind === 'published' && by.iso !== undefined && isRemoved(role))
  const dayLines = new Set(days.map(({ segment }) => segment.line.index))
  const isBesideDay = ({ line }: Evidence): boolean => [line - 1, line, line + 1].some((at) => dayLines.has(at))
  const author = judged.some((item) => isField(item, 'bylines'))
    ? undefined
    : inside.find(
        ({ by, role }) =>
          by?.kind === 'byline' && isRemoved(role) && (by.because === LABELLED || (by.line <= late && isBesideDay(by))),
      )
  const day = judged.some((item) => isField(item, 'published'))
    ? undefined
    : (days.find(({ segment }) => author && Math.abs(segment.line.index - author.segment.line.index) <= 1) ??
      days.find(({ by, segment }) => isLabelled(by) && segment.line.index <= lead))
  return judged.map((item) =>
    item === author ? asField(item, 'bylines') : item === day ? asField(item, 'published') : item,
  )
}

/** `Publicerad 2026-02-24 06:10` */
const isLabelled = (by: Evidence | undefined): boolean => by?.because === DATED
const DATED = 'timestamp/published'

const isField = ({ role }: Judged, field: ArticleField): boolean => role.kind === 'field' && role.field === field
const isRemoved = ({ kind }: Judged['role']): boolean => kind === 'removed'
const asField = (item: Judged, field: ArticleField): Judged => ({ ...item, role: { kind: 'field', field } })
