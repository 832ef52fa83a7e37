import type { Inspection } from '../../src/model'
import type { Answer } from './story'

/** What was read otherwise than it was written, a line each: `dateline.place: «OSLO», read «»`. */
export function differences({ article, source, ledger }: Inspection, answer: Answer): string[] {
  const { dateline, revision } = article
  const rows: readonly (readonly [field: string, written: unknown, read: unknown])[] = [
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
  ]
  return rows.flatMap(([field, written, read]) =>
    JSON.stringify(written) === JSON.stringify(read) ? [] : [`${field}: ${told(written)}, read ${told(read)}`],
  )
}

const told = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

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
