import type { Evidence, EvidenceKind, Segment } from '../parts'
import type { Surroundings } from './surroundings'
import { DATE_ABOVE_TITLE, FAR_ABOVE_TITLE } from './weights'

/** What says who and when. */
export const WHO_AND_WHEN: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['byline', 'published', 'modified'])

/** The day right above the title is the story's; who and when further above the title of a page's text are others'. */
export function extraAboveTitle({ kind, line }: Evidence, i: number, around: Surroundings): number {
  const { dumpTitle = -1 } = around
  const isAbove = isAboveTitle(i, around)
  if (WHO_AND_WHEN.has(kind) && line < dumpTitle - 1 && !isAbove) return FAR_ABOVE_TITLE
  return kind === 'published' && isAbove ? DATE_ABOVE_TITLE : 0
}

/** Nothing but who, when, whence and what pages put beside that stands between it and the title. */
function isAboveTitle(i: number, { segments, headlines, dumpTitle }: Surroundings): boolean {
  const next = segments.slice(i + 1, i + 2 + MOST_ABOVE_TITLE).find((segment) => !isMoment(segment))?.line.index
  if (next === undefined) return false
  return next === dumpTitle || headlines.get(next)?.some(({ strength }) => strength !== 'hint') === true
}
const MOST_ABOVE_TITLE = 3
const BESIDE: ReadonlySet<string> = new Set(['counter', 'source-line', 'share', 'page-furniture'])

const isMoment = ({ evidence }: Segment): boolean =>
  evidence.some((item) => WHO_AND_WHEN.has(item.kind) || (item.kind === 'junk' && BESIDE.has(item.reason)))
