import type { Inspection } from '../../src/model'
import type { PageAnswer } from './page'
import type { Answer } from './story'

/** What was read otherwise than it was written, a line each: `dateline.place: «OSLO», read «»`. */
export function differences({ article, source, ledger }: Inspection, answer: Answer): string[] {
  const { dateline, revision } = article
  return told([
    ['headline', answer.headline, article.headline],
    ['revision.kind', answer.revision?.kind, revision?.kind],
    ['revision.number', answer.revision?.number, revision?.number],
    ['genre', answer.genre, article.genre],
    ['urgency', answer.urgency, article.urgency],
    ['bylines', answer.bylines, article.bylines.map(({ name }) => name)],
    ['contributors', answer.contributors, article.contributors.map(({ name }) => name)],
    ['editorNotes', answer.editorNotes, article.editorNotes.map(({ raw }) => raw)],
    ['captions', answer.captions, article.images.flatMap(({ caption }) => caption ?? [])],
    ['dateline.raw', answer.dateline.raw, dateline?.raw],
    ['dateline.place', answer.dateline.place, dateline?.places[0]?.name],
    ['dateline.month', answer.dateline.month, dateline?.date?.month],
    ['dateline.day', answer.dateline.day, dateline?.date?.day],
    ['agency', true, answer.agency.includes(article.agency?.id ?? '') || article.agency?.id],
    ['holder', true, isHolder(article.copyright?.holder, answer.holder) || article.copyright?.holder],
    ['body', answer.body, article.body.map(({ text }) => text)],
    ['removed', [], answer.removed.filter((line) => !isRemoved({ source, ledger }, line))],
  ])
}

/** A field, what was written in it and what was read. */
type Row = readonly [field: string, written: unknown, read: unknown]

/** A line for each that differs. */
const told = (rows: readonly Row[]): string[] =>
  rows.flatMap(([field, written, read]) =>
    JSON.stringify(written) === JSON.stringify(read) ? [] : [`${field}: ${json(written)}, read ${json(read)}`],
  )

const json = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** The line stands somewhere in the source where no field owns any of it. */
function isRemoved({ source, ledger }: Pick<Inspection, 'source' | 'ledger'>, line: string): boolean {
  for (let at = source.indexOf(line); at !== -1; at = source.indexOf(line, at + 1)) {
    const end = at + line.length
    if (ledger.every((entry) => entry.end <= at || entry.start >= end || entry.fate.kind === 'removed')) return true
  }
  return false
}

/** The notice names no holder, or the one that is meant, by a longer or shorter name. */
function isHolder(read: string | undefined, written: string | undefined): boolean {
  return read === undefined || written === undefined || read.includes(written) || written.includes(read)
}

/** What was read of a page otherwise than it was written, a line each. */
export function pageDifferences({ article, source, ledger }: Inspection, answer: PageAnswer): string[] {
  return told([
    ['headline', answer.headline, article.headline],
    ['bylines', answer.bylines, article.bylines.map(({ name }) => name)],
    ['published', answer.published, article.published?.slice(0, ISO_DAY)],
    ['captions', answer.captions, article.images.flatMap(({ caption }) => caption ?? [])],
    [
      'story',
      answer.story,
      [article.subheadline, ...article.body.map(({ text }) => text)].filter((text) => text !== undefined),
    ],
    ['removed', [], answer.removed.filter((line) => !isRemoved({ source, ledger }, line))],
  ])
}
/** Characters of an ISO 8601 day. */
const ISO_DAY = 10
