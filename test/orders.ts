import assert from 'node:assert/strict'
import { assembleArticle } from '../src/assemble/article'
import { assembleLedger } from '../src/assemble/ledger'
import { inspectArticle } from '../src/clean-article'
import { agencies } from '../src/data/agencies'
import { decide } from '../src/decide/decide'
import { learnedScores } from '../src/decide/page-scores'
import { see } from '../src/inspect-document'
import type { CleanOptions } from '../src/model'
import { read } from '../src/readers'
import { recognizers } from '../src/recognizers'
import { chanceOf } from './chance'

const SHUFFLES = 4
const orders = Array.from({ length: SHUFFLES }, (_, seed) => chanceOf(seed + 1).shuffle(recognizers))
const lists = Array.from({ length: SHUFFLES }, (_, seed) => chanceOf(seed + 101).shuffle(agencies))

function byRecognizers(input: string, options: CleanOptions, order: typeof recognizers): unknown {
  const document = read(input, options)
  const evidence = see(document, order, options.agencies)
  const judged = decide(document, evidence, learnedScores)
  const ledger = assembleLedger(document.source, judged, evidence)
  return {
    article: assembleArticle(judged, evidence),
    ledger: ledger.map((entry) => ({ ...entry, because: [...entry.because].sort() })),
  }
}

/** Any order of the recognizers gives the same; `most` orders are tried. */
export function checkRecognizerOrder(input: string, options: CleanOptions, most = SHUFFLES): void {
  const straight = byRecognizers(input, options, recognizers)
  for (const order of orders.slice(0, most)) assert.deepStrictEqual(byRecognizers(input, options, order), straight)
}

/** Any order of the agencies gives the same; `most` orders are tried. */
export function checkAgencyOrder(input: string, options: CleanOptions, most = SHUFFLES): void {
  const straight = inspectArticle(input, options)
  for (const list of lists.slice(0, most))
    assert.deepStrictEqual(inspectArticle(input, { ...options, agencies: withOwn(options, list) }), straight)
}

/** Built-in agencies passed as options stand in front of themselves, in the list's own order; a fixture's own agencies replace theirs. */
const made = new Map<unknown, Map<unknown, CleanOptions['agencies']>>()
function withOwn({ agencies: own }: CleanOptions, list: typeof agencies): NonNullable<CleanOptions['agencies']> {
  const lists = made.get(list) ?? new Map()
  made.set(list, lists)
  const ids = new Set(own?.map(({ id }) => id))
  const joined = lists.get(own) ?? [...(own ?? []), ...list.filter(({ id }) => !ids.has(id))]
  lists.set(own, joined)
  return joined
}
