// Timing. Costs are seconds of processor time of this process, so that other work on the machine counts as little as can be.
import { setTimeout as sleep } from 'node:timers/promises'
import v8 from 'node:v8'
import vm from 'node:vm'

// A collection must not throw away the code that is being timed.
v8.setFlagsFromString('--no-flush-bytecode')
v8.setFlagsFromString('--expose-gc')
const collectGarbage = vm.runInNewContext('gc')
const SETTLED = 20

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Median over the passes of what `a` costs as a share of what `b` costs in the same pass. */
export const ratio = (a, b) => median(a.map((seconds, pass) => seconds / b[pass]))

/** Seconds that `work` takes. Garbage of what ran before is collected first, and the collector's own threads come to rest. */
export async function cost(work) {
  collectGarbage()
  await sleep(SETTLED)
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * Seconds that each runner takes for all inputs, one number a pass. Runners take turns, a few inputs each, and who begins changes.
 * A turn should be a tenth of a second of work or more. A runner that throws has run.
 */
export async function race(runners, inputs, passes, turn = 16) {
  const seconds = runners.map(() => [])
  for (let pass = 0; pass < passes; pass++) {
    const spent = runners.map(() => 0)
    for (let at = 0; at < inputs.length; at += turn)
      for (let i = 0; i < runners.length; i++) {
        const next = (i + pass + at / turn) % runners.length
        spent[next] += await cost(() => runAll(runners[next], inputs.slice(at, at + turn)))
      }
    spent.forEach((sum, i) => seconds[i].push(sum))
  }
  return seconds
}

/** The race after two passes that warm everybody up. */
export async function warmRace(runners, inputs, passes, turn) {
  await race(runners, inputs, 2, turn)
  return race(runners, inputs, passes, turn)
}

async function runAll(runner, inputs) {
  for (const input of inputs) await tried(() => runner(input))
}

/** What `work` gives, or its error under `error`. */
export async function tried(work) {
  try {
    return { value: await work() }
  } catch (error) {
    return { error }
  }
}

/** `work`, while those who write to the console are not heard. */
export async function quietly(work) {
  const { log, warn, error, info, debug } = console
  const mute = () => undefined
  Object.assign(console, { log: mute, warn: mute, error: mute, info: mute, debug: mute })
  try {
    return await work()
  } finally {
    Object.assign(console, { log, warn, error, info, debug })
  }
}
