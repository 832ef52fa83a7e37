// Run by speed.mjs, a process for each measurement; prints one JSON object.
//   node fresh.mjs import MODULE…        seconds to import the modules, and to clean a first story if wirecopy is one of them
//   node fresh.mjs memory KIND SIZE      bytes that cleaning (text, html) or rehype-parse alone (hast) takes at its peak
import { madeUpPage, madeUpText } from './made-up.mjs'

const WIRECOPY = '../dist/index.js'

const seconds = (usage) => (usage.user + usage.system) / 1e6

async function importCost(modules) {
  const before = process.cpuUsage()
  for (const name of modules) await import(name)
  const imported = seconds(process.cpuUsage(before))
  if (!modules.includes(WIRECOPY)) return { imported }
  const { cleanArticle } = await import(WIRECOPY)
  const story = madeUpText(2000)
  const start = process.cpuUsage()
  cleanArticle(story)
  return { imported, first: seconds(process.cpuUsage(start)) }
}

const KINDS = {
  text: async () => {
    const { cleanArticle } = await import(WIRECOPY)
    return { make: madeUpText, work: (input) => cleanArticle(input, { format: 'text' }) }
  },
  html: async () => {
    const { cleanArticle } = await import(WIRECOPY)
    return { make: madeUpPage, work: (input) => cleanArticle(input, { format: 'html' }) }
  },
  hast: async () => {
    const [{ unified }, { default: rehypeParse }] = await Promise.all([import('unified'), import('rehype-parse')])
    const parser = unified().use(rehypeParse)
    return { make: madeUpPage, work: (input) => parser.parse(input) }
  },
}

/** The peak is that of the whole process, above what it was when warm. */
async function memoryUse(kind, size) {
  const { make, work } = await KINDS[kind]()
  for (let i = 0; i < 5; i++) work(make(20_000 + i))
  const input = make(size)
  globalThis.gc()
  const before = process.resourceUsage().maxRSS
  work(input)
  return { input: input.length, peak: (process.resourceUsage().maxRSS - before) * 1024 }
}

const [what, ...rest] = process.argv.slice(2)
console.log(JSON.stringify(what === 'import' ? await importCost(rest) : await memoryUse(rest[0], Number(rest[1]))))
