#!/usr/bin/env node
// node speed.mjs [--passes 5] [FOLDER…]: what cleaning costs beside parsing, beside peers, with many agencies, in memory and at import.
import './offline.mjs'
import { parseArgs } from 'node:util'
import { madeUpPage, madeUpText } from './made-up.mjs'
import { pageFolders, readPages, spread } from './pages.mjs'
import { agencyRows } from './speed-agencies.mjs'
import { htmlRows, textRows } from './speed-cleaning.mjs'
import { importRows, memoryRows } from './speed-fresh.mjs'
import { markdownTable } from './table.mjs'

const SAMPLE = 24

/** Pages spread evenly over the folders; made-up ones where none is named and the benchmark is not there. */
function samplePages(named) {
  const all = pageFolders(named).flatMap(readPages)
  if (all.length === 0 && named.length > 0) throw new Error(`there are no labelled pages in ${named.join(', ')}`)
  if (all.length === 0)
    return Array.from({ length: SAMPLE }, (_, i) => ({
      html: madeUpPage(4000 + 500 * i),
      text: madeUpText(2000 + 100 * i),
      url: 'https://news.example/story',
    }))
  return spread(all, SAMPLE)
}

const { values, positionals } = parseArgs({
  options: { passes: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const passes = Math.max(1, Number(values.passes) || 1)
const pages = samplePages(positionals)
// The peers come last in this process: what they leave on the heap would weigh on the others.
const rows = [
  ...(await textRows(pages, passes)),
  ...(await agencyRows(passes)),
  ...(await htmlRows(pages, passes)),
  ...memoryRows(passes),
  ...importRows(passes),
]
console.log(markdownTable([['wirecopy', 'cost', 'beside', 'cost', 'ratio'], ...rows]))
