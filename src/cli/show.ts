import { fateName } from '../exporters/ledger-text'
import type { Article, Inspection, LedgerEntry } from '../model'

const DIM = 2
const BOLD = 1
const RED = 31
const GREEN = 32
const CYAN = 36
const WIDTH = 84

type Paint = (text: string, code: number) => string

/** What was found in a file and what became of every line of it, for a person to see at a glance. */
export function showInspection(file: string, inspection: Inspection, colour: boolean): string {
  const paint: Paint = (text, code) => (colour ? `\u001b[${String(code)}m${text}\u001b[0m` : text)
  const found = fieldRows(inspection.article).map(([name, value]) => `  ${paint(name.padEnd(12), CYAN)} ${value}`)
  const fates = inspection.ledger.map((entry) => fateRow(inspection.source, entry, paint))
  const notes = inspection.notes.map((note) => `  note ${note.code}: ${note.reason}`)
  return [
    paint(`── ${printable(file)} ${'─'.repeat(Math.max(0, WIDTH - file.length))}`, BOLD),
    '',
    ...found,
    '',
    ...fates,
    ...notes,
    '',
    '',
  ].join('\n')
}

function fateRow(source: string, { start, end, fate }: LedgerEntry, paint: Paint): string {
  const text = printable(source.slice(start, end))
  const short = text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text
  const removed = fate.kind === 'removed'
  const name = fateName(fate).replace('removed:', '').padEnd(18)
  return `  ${paint(removed ? '✂' : '•', removed ? RED : GREEN)} ${paint(name, removed ? RED : GREEN)} ${removed ? paint(short, DIM) : short}`
}

/** Text that is safe in a terminal and on one row. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

function fieldRows(article: Article): [string, string][] {
  const { headline, subheadline, slugline, revision, genre, dateline, agency, copyright, usageTerms } = article
  const names = (people: Article['bylines']): string =>
    people.map((person) => (person.role ? `${person.name} (${person.role})` : person.name)).join('; ')
  const rows: [string, string | undefined][] = [
    ['headline', headline],
    ['subheadline', subheadline],
    ['slugline', slugline],
    [
      'revision',
      revision &&
        `${revision.kind}${revision.number === undefined ? '' : ` ${String(revision.number)}`}  ${revision.raw}`,
    ],
    ['genre', genre],
    ['byline', names(article.bylines)],
    ['credits', names(article.contributors)],
    [
      'dateline',
      dateline &&
        `${dateline.raw}  → ${[...dateline.places.map((place) => [place.name, place.region, place.country].filter(Boolean).join(', ')), dateline.date?.iso ?? dateline.date?.raw].filter(Boolean).join(' · ')}`,
    ],
    ['agency', agency && `${agency.name} (${agency.id})`],
    ...article.editorNotes.map((note): [string, string] => ['note', note.raw]),
    ...article.images.map((image): [string, string] => [
      'image',
      [image.caption ?? image.alt ?? image.url, image.credit, image.usage].filter(Boolean).join(' — '),
    ]),
    ['copyright', copyright?.raw],
    ['usage', usageTerms],
    ['published', article.published],
    ['body', `${String(article.body.length)} blocks, ${String(article.text.length)} characters`],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, printable(value)] as [string, string]] : []))
}
