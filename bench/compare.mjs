#!/usr/bin/env node
// node compare.mjs [--passes 3] [FOLDER…]: what wirecopy and its npm peers find in folders of labelled pages, and how many pages they read in a second.
import { refusedConnections } from './offline.mjs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadExtractors } from './extractors.mjs'
import { pageFolders, readPages, spread } from './pages.mjs'
import { median, quietly, race, tried } from './race.mjs'
import { plain, sameAuthors, scorePage, summarize } from './score.mjs'
import { markdownTable } from './table.mjs'

/** Pages of a folder that are timed; all are judged. */
const TIMED = 32

const NOTHING = { text: '', title: '', authors: [] }

/** What one extractor makes of one page, against the label. */
async function judge({ extract, read }, page) {
  const { value, error } = await tried(async () => read(await extract(page)))
  const found = value ?? NOTHING
  return {
    failed: error !== undefined,
    empty: error === undefined && found.text.trim() === '',
    score: scorePage(page.text, found.text),
    title: page.title === undefined ? undefined : plain(page.title) === plain(found.title),
    authors: page.authors === undefined ? undefined : sameAuthors(page.authors, found.authors),
  }
}

/** Share of the labelled pages where it is right: `61.6%`, or a dash where no page is labelled. */
function share(verdicts) {
  const known = verdicts.filter((verdict) => verdict !== undefined)
  return known.length === 0 ? '–' : `${((100 * known.filter(Boolean).length) / known.length).toFixed(1)}%`
}

function row(folder, name, judged, rate) {
  const { f1, precision, recall } = summarize(judged.map((page) => page.score))
  return [
    `${path.basename(folder)} (${judged.length})`,
    name,
    f1.toFixed(3),
    precision.toFixed(3),
    recall.toFixed(3),
    share(judged.map((page) => page.score.exact)),
    share(judged.map((page) => page.title)),
    share(judged.map((page) => page.authors)),
    String(judged.filter((page) => page.failed).length),
    String(judged.filter((page) => page.empty).length),
    rate.toFixed(1),
  ]
}

/** The rows of one folder. Judging is the first, untimed pass: it warms everybody up. */
async function compareOn(folder, extractors, passes) {
  const pages = readPages(folder)
  if (pages.length === 0) throw new Error(`there are no labelled pages in ${folder}`)
  const judged = extractors.map(() => [])
  for (const page of pages)
    for (const [i, extractor] of extractors.entries()) judged[i].push(await judge(extractor, page))
  const timed = spread(pages, TIMED)
  const seconds = await race(
    extractors.map(({ extract }) => extract),
    timed,
    passes,
  )
  return extractors.map(({ name }, i) => row(folder, name, judged[i], timed.length / median(seconds[i])))
}

const { values, positionals } = parseArgs({
  options: { passes: { type: 'string', default: '3' } },
  allowPositionals: true,
})
const folders = pageFolders(positionals)
if (folders.length === 0) {
  console.error('Name a folder of labelled pages: KEY.html.gz beside KEY.json with url, text, title and authors.')
  process.exit(2)
}
const extractors = await loadExtractors()
const rows = []
for (const folder of folders)
  rows.push(...(await quietly(() => compareOn(folder, extractors, Math.max(1, Number(values.passes) || 1)))))
const head = 'pages,extractor,F1,precision,recall,exact,titles,authors,errors,empty,pages/s'.split(',')
console.log(markdownTable([head, ...rows]))
if (refusedConnections() > 0)
  console.log(`\n${refusedConnections()} connections were refused: an extractor tried to fetch.`)
