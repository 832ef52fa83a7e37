import { once } from 'node:events'
import { inOrder } from './in-order'
import { jobsOf } from './jobs'
import { putInto } from './out-folder'
import { makeCrew } from './pool'
import { counted, grouped, makeBar } from './progress'
import { FINE, MISUSE, say, SOME_FAILED } from './say'
import type { Settings } from './settings'
import { findSources, namesOf, sizeOf } from './sources'
import { type Outcome, writesRecords } from './work'

export interface RunOptions {
  readonly settings: Settings
  /** The folder that holds a file for each document; standard output where there is none. */
  readonly out?: string
  /** In how many threads. */
  readonly jobs: number
  /** Says nothing of a run in which nothing failed. */
  readonly quiet: boolean
}

/** What came of all jobs so far. */
interface Sum {
  readonly records: number
  readonly failed: number
  readonly firstFailure?: string
  /** Those of which a bound left a part unread. */
  readonly cut: number
  /** Those that hold other stories too. */
  readonly several: number
  readonly problems: number
}

/** Reads what the names stand for, writes what is asked for, and gives the exit code. */
export async function run(names: readonly string[], { settings, out, jobs, quiet }: RunOptions): Promise<number> {
  const began = performance.now()
  const sources = await findSources(names, settings.records, out)
  const put = out === undefined ? write : await putInto(out, settings.view, namesOf(sources))
  const size = await sizeOf(sources)
  const bar = makeBar(!quiet && process.stderr.isTTY && !process.stdout.isTTY)
  const crew = makeCrew(jobs)
  let read = 0
  let sum: Sum = { records: 0, failed: 0, cut: 0, several: 0, problems: 0 }
  const seconds = (): number => (performance.now() - began) / 1000
  const work = jobsOf(sources, settings.records, (bytes) => void (read += bytes))
  for await (const done of inOrder(work, (job) => crew.run({ job, settings }), crew.room)) {
    const { output, place = '' } = done
    const problem = output === '' ? undefined : await put(place, output)
    const outcome = problem === undefined ? done : { ...done, problem }
    sum = plus(sum, outcome)
    const told = sentences(outcome, settings, quiet)
    if (told.length > 0) bar.clear()
    for (const sentence of told) say(sentence)
    bar.show({ read, ...(size === undefined ? {} : { size }), ...sum, seconds: seconds() })
  }
  bar.clear()
  await crew.close()
  const isBad = sum.failed + sum.cut > 0
  const isWorthTelling = settings.records || sum.records > 1 || (isBad && writesRecords(settings))
  if (isWorthTelling && (isBad || !quiet)) say(summary(sum, seconds(), settings))
  return sum.problems > 0 ? MISUSE : sum.failed > 0 ? SOME_FAILED : FINE
}

const plus = (sum: Sum, { records, failures, losses, problem }: Outcome): Sum => {
  const firstFailure = sum.firstFailure ?? failures[0]
  return {
    records: sum.records + records,
    failed: sum.failed + failures.length,
    cut: sum.cut + losses.filter(({ code }) => code === 'truncated').length,
    several: sum.several + losses.filter(({ code }) => code === 'several-stories').length,
    problems: sum.problems + (problem === undefined ? 0 : 1),
    ...(firstFailure === undefined ? {} : { firstFailure }),
  }
}

/** What is said at once: what cannot be read, and failures and losses that neither a record nor an account tells of. */
const sentences = ({ problem, failures, losses }: Outcome, settings: Settings, quiet: boolean): string[] => [
  ...(problem === undefined ? [] : [problem]),
  ...(writesRecords(settings) ? [] : failures),
  ...(tellsLosses(settings)
    ? []
    : losses.filter(({ code }) => !quiet || code === 'truncated').map(({ sentence }) => sentence)),
]

const tellsLosses = (settings: Settings): boolean =>
  writesRecords(settings) || settings.view === 'show' || settings.view === 'explain'

/** `1,204 records in 3.9 s; 1 cut short; 5 with other stories; 2 failed, first line 7 of standard input: not an object: null` */
function summary(
  { records, failed, cut, several, firstFailure = '' }: Sum,
  seconds: number,
  settings: Settings,
): string {
  return [
    `${counted(records, settings.records ? 'record' : 'document')} in ${seconds.toFixed(1)} s`,
    ...(cut > 0 ? [`${grouped(cut)} cut short`] : []),
    ...(several > 0 ? [`${grouped(several)} with other stories`] : []),
    ...(failed > 0 ? [`${grouped(failed)} failed${writesRecords(settings) ? `, first ${firstFailure}` : ''}`] : []),
  ].join('; ')
}

/** Waits while the reader of standard output is behind, so that nothing piles up. */
async function write(_: string, text: string): Promise<undefined> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
