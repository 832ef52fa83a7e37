// Reads every hostile input at its full size, and says how long each takes and what it comes to.
import { inspectArticle } from '../src/clean-article'
import { hostilePages, hostileStrings, type HostileInput } from '../test/hostile-inputs'

/** No input may take longer, in seconds of processor time. */
const MOST_SECONDS = 20

const only = process.argv[2] ?? ''
let slowest = 0
let failed = 0

for (const input of hostileStrings) read(input, 'auto')
for (const input of hostileStrings) read(input, 'markdown')
for (const input of hostilePages) read(input, 'html')
console.log(`slowest ${slowest.toFixed(1)} s; ${String(failed)} failed`)
process.exitCode = failed > 0 ? 1 : 0

function read({ name, make, full }: HostileInput, format: 'auto' | 'markdown' | 'html'): void {
  if (!name.includes(only)) return
  const text = make(full)
  const began = process.cpuUsage()
  const problem = problemOf(text, format)
  const { user, system } = process.cpuUsage(began)
  const seconds = (user + system) / 1e6
  slowest = Math.max(slowest, seconds)
  const said = problem ?? (seconds > MOST_SECONDS ? 'too slow' : '')
  if (said !== '') failed++
  const size = `${(text.length / 1e6).toFixed(1)} M`
  console.log(`${format.padEnd(8)} ${name.padEnd(50)} ${size.padStart(7)} ${seconds.toFixed(1).padStart(6)} s  ${said}`)
}

function problemOf(text: string, format: 'auto' | 'markdown' | 'html'): string | undefined {
  try {
    const { source, ledger, notes } = inspectArticle(text, { format })
    let at = 0
    for (const { start, end } of ledger) {
      if (start !== at || end <= start) return `no tile at ${String(start)}`
      at = end
    }
    if (at !== source.length) return `tiles end at ${String(at)}`
    const cut = ledger.some(({ fate }) => fate.kind === 'removed' && fate.reason === 'too-long')
    return cut && !notes.some(({ code }) => code === 'truncated') ? 'a cut without a note' : undefined
  } catch (error) {
    return String(error)
  }
}
