/** Eight times the input may take less than this many times as long; a quadratic pass takes 64 times. */
export const MOST = 16
const TIMES = 3
const TRIES = 4

/** Of the processor, in ms, so that other work on the machine does not count. */
function time(run: () => void, shortest: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < TIMES; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return Math.max(best, shortest)
}

/** How many times as long the large run takes as the small one, the least of some measurements; below `shortest` ms a clock says nothing. */
export function growth(small: () => void, large: () => void, shortest = 0.05): number {
  small()
  let ratio = Number.POSITIVE_INFINITY
  for (let i = 0; i < TRIES && ratio >= MOST; i++)
    ratio = Math.min(ratio, time(large, shortest) / time(small, shortest))
  return ratio
}
