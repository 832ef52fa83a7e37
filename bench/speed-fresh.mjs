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

/** Peak memory beside the size of the input and, of HTML, beside that of parsing, for inputs of several sizes. */
export function memoryRows(passes) {
  const peaks = Object.keys(KINDS).map((kind) => SIZES.map((size) => peakOf(kind, size, passes)))
  const ofInput = Object.values(KINDS).flatMap((name, i) =>
    peaks[i].map(({ peak, input }) => [
      `peak of ${name}`,
      megabytes(peak),
      'its input',
      megabytes(input),
      times(peak / input),
    ]),
  )
  const [, html, hast] = peaks
  const ofParse = html.map(({ peak }, i) => [
    `peak of ${KINDS.html}`,
    megabytes(peak),
    `peak of ${KINDS.hast}`,
    megabytes(hast[i].peak),
    times(peak / hast[i].peak),
  ])
  return [...ofInput, ...ofParse]
}

function peakOf(kind, size, passes) {
  const runs = Array.from({ length: Math.min(3, passes) }, () => fresh('memory', kind, String(size)))
  return { peak: median(runs.map((run) => run.peak)), input: runs[0].input }
}

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
  const text = runs.map(() => fresh('import', '../dist/text.js').imported)
  const row = (what, seconds, name, beside) => [
    what,
    milliseconds(median(seconds)),
    name,
    milliseconds(median(beside)),
    times(ratio(seconds, beside)),
  ]
  return [
    ...rivals.map(({ name }, i) => row('import', own, name, others[i])),
    row('import of wirecopy/text', text, 'import', own),
    row('first story after import', first, 'import', own),
  ]
}
