// `npm run gate`: holds the benchmark's scores of dist/ against bench/floors.json and exits 1 below a floor.
// `npm run gate -- --raise` writes better scores into the file; it never writes a worse one. The data is looked for in
// $WIRECOPY_BENCH, else in ../shared/bench; without it there is nothing to hold, and the gate says so and passes.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const FLOORS = path.join('bench', 'floors.json')
const bench = path.resolve(process.env.WIRECOPY_BENCH ?? '../shared/bench')
const raise = process.argv.includes('--raise')
/** `title 97.8` in a row of the page scorer: what its JSON leaves out. */
const SHARE = /\b(title|authors) (\d{1,3}(?:\.\d{1,3})?)/gu
/** Precision and recall are shown and not held: they are F1's own parts, and one may give way to the other. */
const SHOWN_ONLY = /\/ (?:precision|recall)$/u
/** `n=138`. */
const COUNT = /\bn=(\d{1,6})\b/u

/** One SHA-256 over the names and contents of all data files, in order of their names. */
function digestOf(folder) {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll(path.sep, '/'))
  for (const file of files.sort()) {
    const full = path.join(folder, file)
    if (!statSync(full).isFile()) continue
    const content = readFileSync(full)
    hash.update(`${file}\n${String(content.length)}\n`).update(content)
  }
  return hash.digest('hex')
}

/** What a scorer prints and what it writes with --json. */
function score(script, ...args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirecopy-gate-'))
  const file = path.join(folder, 'score.json')
  try {
    const data = path.join(bench, 'data')
    const command = [path.join(bench, script), '--data', data, ...args, '--json', file]
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' })
    return { printed, scores: JSON.parse(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Shares of stories, 0 to 1: `as filed / headline`. */
function wireFigures() {
  const { scores } = score('wire-score.mjs', '--most', '3000')
  return Object.entries(scores).flatMap(([track, shares]) =>
    Object.entries(shares)
      .filter(([field]) => field !== 'n')
      .map(([field, share]) => [`${track} / ${field}`, share]),
  )
}

/** F1 and its like, 0 to 1; errors as the share of pages that came without one. */
function pageFigures(set, input) {
  const { printed, scores } = score('page-score.mjs', '--set', set, '--input', input)
  const { f1, precision, recall, exact, errors } = scores
  const shares = [...printed.matchAll(SHARE)].map(([, name, percent]) => [name, Number(percent) / 100])
  const pages = Number(COUNT.exec(printed)?.[1] ?? scores.n)
  const figures = { f1, precision, recall, exact, ...Object.fromEntries(shares), 'without error': 1 - errors / pages }
  return Object.entries(figures).map(([name, figure]) => [`${set} ${input} / ${name}`, figure])
}

/** Four digits, rounded down: what a floor can hold. */
const rounded = (figure) => Math.floor(figure * 10_000 + 1e-6) / 10_000

function figuresNow() {
  const all = [
    ...wireFigures(),
    ...pageFigures('aeb', 'html'),
    ...pageFigures('aeb', 'text'),
    ...pageFigures('fundus', 'html'),
    ...pageFigures('fundus', 'text'),
  ]
  return Object.fromEntries(all.map(([name, figure]) => [name, rounded(figure)]))
}

const held = (figures) => Object.fromEntries(Object.entries(figures).filter(([name]) => !SHOWN_ONLY.test(name)))

function print(figures, floors) {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  for (const [name, figure] of Object.entries(figures)) {
    const floor = floors[name]
    const verdict = SHOWN_ONLY.test(name)
      ? 'not held'
      : floor === undefined
        ? 'no floor'
        : figure < floor
          ? 'BELOW'
          : figure > floor
            ? 'above'
            : ''
    console.log(name.padEnd(width), figure.toFixed(4), floor?.toFixed(4) ?? '     –', verdict)
  }
}

const problem = (text) => {
  console.error(`gate: ${text}`)
  process.exitCode = 1
}

function hold() {
  const data = digestOf(path.join(bench, 'data'))
  const known = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : undefined
  if (known && known.data !== data) return problem(`the data is not that of ${FLOORS}: ${data}`)
  const floors = known?.floors ?? {}
  const figures = figuresNow()
  print(figures, floors)
  const below = Object.keys(floors).filter((name) => !(figures[name] >= floors[name]))
  if (below.length > 0) return problem(`${String(below.length)} below the floor: ${below.join('; ')}`)
  if (raise) writeFileSync(FLOORS, `${JSON.stringify({ data, floors: held(figures) }, null, 2)}\n`)
  else if (!known) return problem(`there is no ${FLOORS}; npm run gate -- --raise writes it`)
  console.log(raise ? `gate: wrote ${FLOORS}` : 'gate: every score holds')
}

if (!existsSync('dist/index.js')) problem('there is no dist/index.js; npm run build writes it')
else if (existsSync(path.join(bench, 'data'))) hold()
else console.log(`gate: no benchmark data in ${bench}; nothing is held`)
