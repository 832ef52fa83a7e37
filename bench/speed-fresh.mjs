import { spawnSync } from 'node:child_process'
import { extractors } from './extractors.mjs'
import { megabytes, milliseconds, times } from './figures.mjs'
import { median, ratio } from './race.mjs'

const SIZES = [0.25e6, 1e6, 4e6]
const KINDS = { text: 'text cleaning', html: 'HTML cleaning', hast: 'rehype-parse alone' }

/** What a fresh process measures; see fresh.mjs. */
function fresh(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', 'fresh.mjs', ...args], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Peak memory beside the size of the input, for inputs of several sizes. */
export const memoryRows = (passes) =>
  Object.entries(KINDS).flatMap(([kind, name]) =>
    SIZES.map((size) => {
      const runs = Array.from({ length: Math.min(3, passes) }, () => fresh('memory', kind, String(size)))
      const peak = median(runs.map((run) => run.peak))
      return [`peak of ${name}`, megabytes(peak), 'its input', megabytes(runs[0].input), times(peak / runs[0].input)]
    }),
  )

/** Import beside the import of what it stands on and of each peer, taking turns. */
export function importRows(passes) {
  const rivals = [
    { name: 'unified and rehype-parse', modules: ['unified', 'rehype-parse'] },
    ...extractors.filter(({ name }) => name !== 'wirecopy'),
  ]
  const all = [...extractors.filter(({ name }) => name === 'wirecopy'), ...rivals]
  const runs = Array.from({ length: passes }, () => all.map(({ modules }) => fresh('import', ...modules)))
  const [own, ...others] = all.map((_, i) => runs.map((run) => run[i].imported))
  const first = runs.map((run) => run[0].first)
  const row = (what, seconds, name, beside) => [
    what,
    milliseconds(median(seconds)),
    name,
    milliseconds(median(beside)),
    times(ratio(seconds, beside)),
  ]
  return [
    ...rivals.map(({ name }, i) => row('import', own, name, others[i])),
    row('first story after import', first, 'import', own),
  ]
}
