import { inspectArticle } from '../clean-article'
import { visible } from '../golden/visible'
import { lossNotes } from '../data/notes'
import type { Article, Note } from '../model'
import { changeOf, failure, notesMember, type RecordChange, type RecordError } from '../stream/record'
import type { Job } from './jobs'
import { TOO_LONG } from './limits'
import { changedLine } from './members'
import type { Settings } from './settings'
import { articleAs, viewOf } from './views'

/** What came of a job. */
export interface Outcome {
  /** For standard output, or for a file. */
  readonly output: string
  /** Where the document's file stands in the folder that was named. */
  readonly place?: string
  /** How many records or documents it held, those that failed included. */
  readonly records: number
  /** Those that failed, a sentence each. */
  readonly failures: readonly string[]
  /** What articles lack of their input. */
  readonly losses: readonly Loss[]
  /** Why something could not be read at all. */
  readonly problem?: string
}

/** That an article lacks something: a kind of note, told once for a document, as a sentence. */
export interface Loss {
  readonly code: Note['code']
  readonly sentence: string
}

export interface Task {
  readonly job: Job
  readonly settings: Settings
}

/** Does the job. The same code runs in this thread and in others. */
export function work({ job, settings }: Task): Outcome {
  switch (job.kind) {
    case 'problem':
      return { output: '', records: 0, failures: [], losses: [], problem: job.problem }
    case 'document':
      return workDocument(job, settings)
    case 'lines':
      return workLines(job, settings, (text, line) => workLine(text, line, settings))
  }
}

/** The outcome of a job that brought its thread down. */
export function lostOutcome({ job, settings }: Task, error: unknown): Outcome {
  const lost: RecordError = { code: 'failed', message: String(error) }
  if (job.kind === 'lines') return workLines(job, settings, (_, line) => lostLine(lost, line))
  return job.kind === 'document' ? failedDocument(job, settings, lost) : work({ job, settings })
}

type DocumentJob = Extract<Job, { kind: 'document' }>
type LinesJob = Extract<Job, { kind: 'lines' }>

function workDocument(job: DocumentJob, settings: Settings): Outcome {
  const { name, place, origin, text } = job
  if (typeof text !== 'string') return failedDocument(job, settings, text)
  try {
    const { clean } = settings
    const inspection = inspectArticle(text, origin.url === undefined ? clean : { ...clean, url: origin.url })
    const notes = inspection.notes.filter(({ code }) => lossNotes.includes(code))
    const record = { ...origin, [intoOf(settings)]: exportOf(settings)(inspection.article), ...notesMember(notes) }
    const output = writesRecords(settings)
      ? recordLine(record, settings)
      : viewOf({ name, inspection, ...(isTold(job, settings) ? { record } : {}) }, settings)
    return { output, place, records: 1, failures: [], losses: lossesOf(name, notes) }
  } catch (error) {
    return failedDocument(job, settings, { code: 'failed', message: String(error) })
  }
}

/** Its name is told: others may stand beside it in the output. */
const isTold = ({ amongOthers }: DocumentJob, { inFiles }: Settings): boolean => amongOthers && !inFiles

function failedDocument({ name, place, origin }: DocumentJob, settings: Settings, error: RecordError): Outcome {
  const output = writesRecords(settings) ? recordLine({ ...origin, error }, settings) : ''
  return { output, place, records: 1, failures: [`${name}: ${error.message}`], losses: [] }
}

/** The first note of each kind. */
function lossesOf(name: string, notes: readonly Note[]): Loss[] {
  const first = notes.filter(({ code }, i) => notes.findIndex((other) => other.code === code) === i)
  return first.map(({ code, reason }) => ({ code, sentence: `${name}: ${reason}` }))
}

/** What came of a line. */
interface DoneLine extends Pick<RecordChange, 'error' | 'notes'> {
  /** The line that is written. */
  readonly json: string
}

function workLines(
  { name, lines, first }: LinesJob,
  settings: Settings,
  workLine: (text: string | undefined, line: number) => DoneLine,
): Outcome {
  const done = lines.flatMap((text, i) =>
    text?.trim() === '' ? [] : [{ place: `line ${String(first + i)} of ${name}`, ...workLine(text, first + i) }],
  )
  return {
    output: done.map(({ json }) => safeLine(json, settings)).join(''),
    records: done.length,
    failures: done.flatMap(({ error, place }) => (error ? [`${place}: ${error.message}`] : [])),
    losses: done.flatMap(({ notes, place }) => lossesOf(place, notes)),
  }
}

function workLine(text: string | undefined, line: number, settings: Settings): DoneLine {
  if (text === undefined) return lostLine(TOO_LONG, line)
  const { clean, fields } = settings
  try {
    return doneLine(text, changeOf(JSON.parse(text), line, { ...clean, ...fields, exporter: exportOf(settings) }))
  } catch (error) {
    return lostLine({ code: 'not-json', message: `not JSON: ${messageOf(error)}` }, line)
  }
}

const lostLine = (error: RecordError, line: number): DoneLine => doneLine('{}', failure(error, line))

const doneLine = (json: string, change: RecordChange): DoneLine => ({ ...change, json: changedLine(json, change) })

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A record a line is written: its failures are in it. */
export const writesRecords = ({ records, view }: Settings): boolean => records || view === 'jsonl'

const intoOf = ({ fields }: Settings): string => fields.into ?? 'article'

/** The article in the format asked for; records hold no accounts. */
const exportOf =
  ({ view }: Settings) =>
  (article: Article): unknown =>
    articleAs(view === 'explain' || view === 'show' ? 'json' : view, article)

const recordLine = (record: object, settings: Settings): string => safeLine(JSON.stringify(record), settings)

const safeLine = (line: string, { terminal }: Settings): string => `${terminal ? visible(line) : line}\n`
