// `npm run laws`: every law over all fixtures, fuzzed stories and the whole benchmark, where that is present; `npm run
// laws -- 10` over each tenth document of the benchmark. Prints what is broken and exits 1 when anything is.
import { benchPages, benchTexts } from '../test/bench-inputs'
import { fixtureInputs } from '../test/fixture-inputs'
import { wireStories } from '../test/fuzz/walk'
import { lawsBroken } from '../test/laws-broken'

const STORIES = 1000
const SHOWN = 600

const step = Number(process.argv[2] ?? 1)
const made = wireStories(STORIES).map(({ name, text }) => ({ name, input: text, options: { format: 'text' } as const }))
const bench = [...benchPages, ...benchTexts].filter((_, i) => i % step === 0)
const documents = [...[...fixtureInputs, ...made].map((document) => ({ load: () => document })), ...bench]

let broken = 0
for (const { load } of documents) {
  const document = load()
  const found = lawsBroken(document)
  if (found.length > 0) broken++
  for (const law of found) console.log(`${document.name}: ${law.slice(0, SHOWN)}\n`)
}
console.log(`laws: ${String(documents.length)} documents, ${String(broken)} break one`)
process.exitCode = broken > 0 ? 1 : 0
