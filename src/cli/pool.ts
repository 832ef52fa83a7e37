import { Tinypool } from 'tinypool'
import { lostOutcome, type Outcome, type Task, work } from './work'

/** Does tasks: in this thread, or in as many others as there are jobs. `run` does not reject. */
export interface Crew {
  readonly run: (task: Task) => Promise<Outcome>
  /** How many tasks it takes at once: two for each thread, so that none waits for the next. */
  readonly room: number
  readonly close: () => Promise<void>
}

/** The crew for so many jobs. */
export function makeCrew(jobs: number): Crew {
  if (jobs === 1) return { run: (task) => Promise.resolve(work(task)), room: 1, close: () => Promise.resolve() }
  const filename = new URL('./cli-worker.js', import.meta.url).href
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs })
  return {
    run: async (task) => {
      try {
        const outcome: Outcome = await pool.run(task)
        return outcome
      } catch (error) {
        return lostOutcome(task, error)
      }
    },
    room: jobs * 2,
    close: () => pool.destroy(),
  }
}
