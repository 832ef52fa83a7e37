// `npm run fuzz -- --seconds 60 --seed 7`: wire stories that a grammar writes are read and compared with what was
// written, and scrambled fixtures are read and the laws held, for so many seconds, from a seed that is printed. A
// failure is shrunk and printed once for each kind, with the command that replays it: `npm run fuzz -- --replay
// stories '{"house":12,…}'`. Exits 1 when something failed.
import { parseArgs } from 'node:util'
import { checks } from '../test/fuzz/checks'

/** So many are drawn between two looks at the clock. */
const BATCH = 40
const SHOWN = 1500
const DEFAULT_SECONDS = 30

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, replay: { type: 'string' } },
})
const [drawn] = positionals

if (values.replay !== undefined && drawn !== undefined) checks[values.replay]?.replay(drawn, console.log)
else run(Number(values.seconds ?? DEFAULT_SECONDS), Number(values.seed ?? Date.now() % 1_000_000))

function run(seconds: number, seed: number): void {
  console.log(`fuzz: seed ${String(seed)}, ${String(seconds)} s`)
  const until = performance.now() + seconds * 1000
  const seen = new Set<string>()
  let batch = 0
  for (; performance.now() < until; batch++)
    for (const [name, check] of Object.entries(checks)) {
      const failure = check.run(seed + batch, BATCH)
      // One of each kind: of the same check, with the same first words.
      const kind = `${name} ${failure?.message.slice(0, 60) ?? ''}`
      if (!failure || seen.has(kind)) continue
      seen.add(kind)
      console.log(`\n${failure.message.slice(0, SHOWN)}\nnpm run fuzz -- --replay ${name} '${failure.drawn}'`)
    }
  console.log(`fuzz: ${String(batch * BATCH)} of each, ${String(seen.size)} kinds of failure`)
  process.exitCode = seen.size > 0 ? 1 : 0
}
