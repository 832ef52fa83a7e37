import type { RecordError } from '../stream/record'
import { allBytes, peek, readBytes, STDIN, type Bytes } from './bytes'
import { decodeText } from './decode'
import { LONGEST } from './limits'
import { lineBatches } from './lines'
import { whyNot } from './say'
import type { Source, SourceFile } from './sources'
import { warcPages } from './warc'
import { WARC_MARK } from './warc-records'

/** A piece of work that can be sent to another thread. */
export type Job =
  | {
      readonly kind: 'lines'
      readonly name: string
      readonly lines: readonly (string | undefined)[]
      readonly first: number
    }
  | {
      readonly kind: 'document'
      readonly name: string
      /** Where its file stands in the folder that was named. */
      readonly place: string
      readonly origin: Origin
      /** Others may come with it. */
      readonly amongOthers: boolean
      /** What it says, or why it cannot be read. */
      readonly text: string | RecordError
    }
  | { readonly kind: 'problem'; readonly problem: string }

/** Where a document is from: the members that its record begins with. */
export interface Origin {
  readonly file?: string
  readonly url?: string
  readonly date?: string
}

/** The work that the sources give, in order. What cannot be read is a job too, so that it is told in its place. */
export async function* jobsOf(
  sources: readonly Source[],
  records: boolean,
  onRead: (bytes: number) => void,
): AsyncGenerator<Job> {
  const several = sources.length > 1
  for (const source of sources)
    if ('problem' in source) yield { kind: 'problem', problem: source.problem }
    else for (const file of source.files) yield* jobsOfFile(file, several || source.many, records, onRead)
}

async function* jobsOfFile(
  file: SourceFile,
  amongOthers: boolean,
  records: boolean,
  onRead: (bytes: number) => void,
): AsyncGenerator<Job> {
  const name = shownName(file)
  try {
    const { head, all } = await peek(readBytes(file.name, onRead), WARC_MARK.length)
    if (head.equals(WARC_MARK)) yield* pageJobs(file, all)
    else if (records) for await (const batch of lineBatches(all)) yield { kind: 'lines', name, ...batch }
    else yield await documentJob(file, amongOthers, all)
  } catch (error) {
    yield { kind: 'problem', problem: `cannot read ${name} (${whyNot(error)})` }
  }
}

async function* pageJobs(file: SourceFile, bytes: Bytes): AsyncGenerator<Job> {
  const { place } = file
  for await (const { html: text, ...origin } of warcPages(bytes))
    yield { kind: 'document', name: origin.url ?? shownName(file), place, origin, amongOthers: true, text }
}

async function documentJob(file: SourceFile, amongOthers: boolean, chunks: Bytes): Promise<Job> {
  const { place } = file
  const name = shownName(file)
  const bytes = await allBytes(chunks)
  if (!bytes) return { kind: 'problem', problem: `cannot read ${name} (longer than ${String(LONGEST / 2 ** 20)} MB)` }
  const origin = file.name === STDIN ? {} : { file: file.name }
  return { kind: 'document', name, place, origin, amongOthers, text: decodeText(bytes) }
}

const shownName = ({ name }: SourceFile): string => (name === STDIN ? 'standard input' : name)
