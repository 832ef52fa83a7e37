import { inspectArticle } from '../clean-article'
import { visible } from '../golden/visible'
import type { Article } from '../model'
import { failedRecord, type RecordError, type RecordOutcome, recordOutcome } from '../stream'
import type { Job } from './jobs'
import { TOO_LONG } from './limits'
import type { Settings } from './settings'
import { articleAs, viewOf } from './views'

/** What came of a job. */
export interface Outcome {
  /** For standard output. */
  readonly output: string
  /** How many records or documents it held, those that failed included. */
  readonly records: number
  /** Those that failed, a sentence each. */
  readonly failures: readonly string[]
  /** Why something could not be read at all. */
  readonly problem?: string
}

export interface Task {
  readonly job: Job
  readonly settings: Settings
}

/** Does the job. The same code runs in this thread and in others. */
export function work({ job, settings }: Task): Outcome {
  switch (job.kind) {
    case 'problem':
      return { output: '', records: 0, failures: [], problem: job.problem }
    case 'document':
      return workDocument(job, settings)
    case 'lines':
      return workLines(job, settings, (text, line) => lineOutcome(text, line, settings))
  }
}

/** The outcome of a job that brought its thread down. */
export function lostOutcome({ job, settings }: Task, error: unknown): Outcome {
  const lost: RecordError = { code: 'failed', message: String(error) }
  if (job.kind === 'lines') return workLines(job, settings, (_, line) => failedRecord(lost, line))
  return job.kind === 'document' ? failedDocument(job, settings, lost) : work({ job, settings })
}

type DocumentJob = Extract<Job, { kind: 'document' }>
type LinesJob = Extract<Job, { kind: 'lines' }>

function workDocument(job: DocumentJob, settings: Settings): Outcome {
  const { name, origin, text } = job
  if (text === undefined) return failedDocument(job, settings, TOO_LONG)
  try {
    const { clean } = settings
    const inspection = inspectArticle(text, origin.url === undefined ? clean : { ...clean, url: origin.url })
    const output = writesRecords(settings)
      ? recordLine({ ...origin, [intoOf(settings)]: exportOf(settings)(inspection.article) }, settings)
      : viewOf(name, inspection, settings)
    return { output, records: 1, failures: [] }
  } catch (error) {
    return failedDocument(job, settings, { code: 'failed', message: String(error) })
  }
}

function failedDocument({ name, origin }: DocumentJob, settings: Settings, error: RecordError): Outcome {
  const output = writesRecords(settings) ? recordLine({ ...origin, error }, settings) : ''
  return { output, records: 1, failures: [`${name}: ${error.message}`] }
}

function workLines(
  { name, lines, first }: LinesJob,
  settings: Settings,
  clean: (text: string | undefined, line: number) => RecordOutcome,
): Outcome {
  const done = lines.flatMap((text, i) => (text?.trim() === '' ? [] : [{ line: first + i, ...clean(text, first + i) }]))
  return {
    output: done.map(({ record }) => recordLine(record, settings)).join(''),
    records: done.length,
    failures: done.flatMap(({ error, line }) => (error ? [`line ${String(line)} of ${name}: ${error.message}`] : [])),
  }
}

function lineOutcome(text: string | undefined, line: number, settings: Settings): RecordOutcome {
  if (text === undefined) return failedRecord(TOO_LONG, line)
  const { clean, fields } = settings
  try {
    return recordOutcome(JSON.parse(text), line, { ...clean, ...fields, exporter: exportOf(settings) })
  } catch (error) {
    return failedRecord({ code: 'not-json', message: `not JSON: ${messageOf(error)}` }, line)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A record a line is written: its failures are in it. */
export const writesRecords = ({ records, view }: Settings): boolean => records || view === 'jsonl'

const intoOf = ({ fields }: Settings): string => fields.into ?? 'article'

/** The article in the format asked for; records hold no accounts. */
const exportOf =
  ({ view }: Settings) =>
  (article: Article): unknown =>
    articleAs(view === 'explain' || view === 'show' ? 'json' : view, article)

function recordLine(record: object, { terminal }: Settings): string {
  const line = `${JSON.stringify(record)}\n`
  return terminal ? visible(line) : line
}
