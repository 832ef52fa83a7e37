import { allBytes, peek, readBytes, STDIN, type Bytes } from './bytes'
import { decodeText } from './decode'
import { LONGEST } from './limits'
import { lineBatches } from './lines'
import { whyNot } from './say'
import type { Source } from './sources'
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
  | { readonly kind: 'document'; readonly name: string; readonly origin: Origin; readonly text?: string }
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
  for (const source of sources)
    if ('problem' in source) yield { kind: 'problem', problem: source.problem }
    else for (const file of source.files) yield* jobsOfFile(file, records, onRead)
}

async function* jobsOfFile(file: string, records: boolean, onRead: (bytes: number) => void): AsyncGenerator<Job> {
  const name = file === STDIN ? 'standard input' : file
  try {
    const { head, all } = await peek(readBytes(file, onRead), WARC_MARK.length)
    if (head.equals(WARC_MARK)) yield* pageJobs(name, all)
    else if (records) for await (const batch of lineBatches(all)) yield { kind: 'lines', name, ...batch }
    else yield await documentJob(name, file, all)
  } catch (error) {
    yield { kind: 'problem', problem: `cannot read ${name} (${whyNot(error)})` }
  }
}

async function* pageJobs(name: string, bytes: Bytes): AsyncGenerator<Job> {
  for await (const { html, ...origin } of warcPages(bytes))
    yield { kind: 'document', name: origin.url ?? name, origin, ...(html === undefined ? {} : { text: html }) }
}

async function documentJob(name: string, file: string, chunks: Bytes): Promise<Job> {
  const bytes = await allBytes(chunks)
  if (!bytes) return { kind: 'problem', problem: `cannot read ${name} (longer than ${String(LONGEST / 2 ** 20)} MB)` }
  return { kind: 'document', name, origin: file === STDIN ? {} : { file }, text: decodeText(bytes) }
}
