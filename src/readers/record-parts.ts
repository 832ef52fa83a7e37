import { mailLeads, type RecordField } from '../data/records'
import { anyOf } from '../lexicon/any-of'
import { readTimestamp } from '../lexicon/dates'
import { NEXT_STORY, OF_NEXT_STORY } from '../lexicon/record-keys'
import type { Metadata } from '../parts'
import { NO_METADATA } from './front-matter'
import type { Stretch } from './lines'
import { readPieces } from './pieces'
import type { RecordPart } from './records'
import type { Row } from './rows'

/** `Fwd: ` before a mail's subject */
const MAIL_LEAD = new RegExp(`^(?:(?:${anyOf(mailLeads)}): {0,2}){1,3}`, 'iu')
/** `Lind, Ada` */
const REVERSED = /^([^,;]{2,40}), ([^,;]{2,40})$/u
const WEB = /^https?:\/\/\S{3,2000}$/u
/** What the story's first words and the record's dateline have in common, in characters. */
const SAME_PLACE = 5

/** Values that are a part of the story: the label goes and they stay. */
const KEPT: ReadonlySet<RecordPart['field']> = new Set<RecordField>([
  ...(['headline', 'deck', 'byline', 'copyright', 'dateline', 'source'] as const),
])

/** The lines of a record; `readStory` reads the rows of the story itself. */
export function recordStretches(
  source: string,
  parts: readonly RecordPart[],
  readStory: (rows: readonly Row[]) => readonly Stretch[],
): Stretch[] {
  const story = parts.find(({ field }) => field === 'body')?.rows[0]
  const opening = story === undefined ? '' : source.slice(story.start, story.start + SAME_PLACE)
  return parts.flatMap((part) => {
    if (part.field === 'body') return readStory(part.rows)
    if (part.field === 'next') return nextStory(part.rows)
    const again = part.field === 'dateline' && source.startsWith(opening, part.value)
    return again ? stretchesOf({ ...part, field: 'note' }) : stretchesOf(part, mailLead(source, part))
  })
}

/** Another record of the same file, of which nothing is read. */
const nextStory = (rows: readonly Row[]): Stretch[] =>
  rows.map(({ start, end }, i) => ({
    start,
    end,
    kind: 'front-matter',
    hints: { key: i === 0 ? NEXT_STORY : OF_NEXT_STORY },
  }))

function stretchesOf({ field, rows, value }: RecordPart, lead = 0): Stretch[] {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return []
  if (!KEPT.has(field) || value >= last.end)
    return rows.map(({ start, end }) => ({ start, end, kind: 'front-matter', hints: { key: field } }))
  const { start, blanksBefore } = first
  const level = field === 'headline' ? 1 : 0
  return [
    {
      start,
      end: last.end,
      kind: level > 0 ? 'heading' : 'text',
      peelStart: value + lead - start,
      hints: { blanksBefore, level, key: field },
    },
  ]
}

/** What the record says of its story. */
export function recordMetadata(source: string, parts: readonly RecordPart[]): Metadata {
  const values = (field: RecordField): string[] =>
    parts
      .filter((part) => part.field === field)
      .toSorted((a, b) => Number(isLabelled(b)) - Number(isLabelled(a)))
      .map((part) => valueOf(source, part))
  const [headline] = parts.filter(({ field }) => field === 'headline')
  const published = values('published').flatMap((text) => readTimestamp(text)?.iso ?? [])[0]
  const [siteName] = values('source').filter((text) => text !== '')
  const url = values('url').find((text) => WEB.test(text))
  const title = headline ? valueOf(source, headline).slice(mailLead(source, headline)) : ''
  return {
    ...NO_METADATA,
    ...(title !== '' && { headline: title }),
    ...(published !== undefined && { published }),
    ...(siteName !== undefined && { siteName }),
    ...(url !== undefined && { url }),
    authors: values('author')
      .flatMap((text) => text.split(';'))
      .map(straight),
  }
}

/** What has a label tells more than a row that looks like it. */
const isLabelled = ({ rows, value }: RecordPart): boolean => value !== rows[0]?.start

/** `Lind, Ada` → `Ada Lind` */
function straight(name: string): string {
  const found = REVERSED.exec(name.trim())
  return found ? `${found[2] ?? ''} ${found[1] ?? ''}` : name.trim()
}

/** How many characters of a subject only say that it is sent on. */
const mailLead = (source: string, { field, value }: RecordPart): number =>
  field === 'headline' ? (MAIL_LEAD.exec(source.slice(value, value + 40))?.[0].length ?? 0) : 0

/** As the text of a line is read: wraps joined, entities decoded. */
function valueOf(source: string, { rows, value }: RecordPart): string {
  const end = rows.at(-1)?.end ?? value
  return value < end ? readPieces(source, value, end).text.trim() : ''
}
