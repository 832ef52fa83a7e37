// `npm run size`: bundles dist/ as a browser's build does (esbuild, minified) and exits 1 where an entry point is over its
// budget, bytes after `gzip -9`, or where the README tells another size. `-- --import` also times the import of each in fresh processes; that is printed, not held.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Most bytes, gzipped, by entry point. What is wanted in the end is in brackets: 130 kB and 60 kB. */
const BUDGET = { index: 399_000, text: 327_200 }
/** By how much the README may be off: it is written by hand. */
const NEAR = 0.03
/** A row of its table: `| `wirecopy/text` | 218 kB |`. */
const ROW = /^\| `(wirecopy[/a-z]*)` +\| +(\d{1,4}) kB \|$/gmu
const RUNS = 15
const TIMED = `const before = performance.now()
await import(process.argv[1])
console.log(performance.now() - before)`

async function gzipped(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    write: false,
  })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}

/** Milliseconds that a fresh process takes to import a file: the median. */
function importTime(file) {
  const times = Array.from({ length: RUNS }, () => {
    const args = ['--input-type=module', '--eval', TIMED, pathToFileURL(file).href]
    return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout)
  })
  return times.sort((a, b) => a - b)[RUNS >> 1]
}

const told = new Map([...readFileSync('README.md', 'utf8').matchAll(ROW)].map(([, name, size]) => [name, Number(size)]))

for (const [entry, most] of Object.entries(BUDGET)) {
  const file = path.resolve('dist', `${entry}.js`)
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`)
  const bytes = await gzipped(file)
  const name = entry === 'index' ? 'wirecopy' : `wirecopy/${entry}`
  const time = process.argv.includes('--import') ? `, imported in ${importTime(file).toFixed(0)} ms` : ''
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB of ${(most / 1000).toFixed(0)} kB${time}`)
  if (bytes > most) process.exitCode = 1
  const size = told.get(name)
  if (size !== undefined && Math.abs(bytes / 1000 - size) <= size * NEAR) continue
  console.log(`the README says ${size === undefined ? 'nothing of it' : `${size} kB`}`)
  process.exitCode = 1
}
