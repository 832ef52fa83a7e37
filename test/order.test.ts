import { describe, expect, test } from 'vitest'
import { assembleArticle } from '../src/assemble/article'
import { assembleLedger } from '../src/assemble/ledger'
import { inspectArticle } from '../src/clean-article'
import { see } from '../src/inspect-document'
import { agencies } from '../src/data/agencies'
import { decide } from '../src/decide/decide'
import { learnedScores } from '../src/decide/learned-scores'
import type { CleanOptions } from '../src/model'
import { read } from '../src/readers'
import { recognizers } from '../src/recognizers'
import { chanceOf } from './chance'
import { fixtureInputs } from './fixture-inputs'
import { wireStories } from './fuzz/walk'

const inputs = [
  ...fixtureInputs,
  ...wireStories(40).map(({ name, text }) => ({
    name: `story ${name}`,
    input: text,
    options: { format: 'text' } as const,
  })),
]
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

describe('the order of the recognizers means nothing', () => {
  test.each(inputs)('$name', ({ input, options }) => {
    const straight = byRecognizers(input, options, recognizers)
    for (const order of orders) expect(byRecognizers(input, options, order)).toStrictEqual(straight)
  })
})

describe('the order of the agencies means nothing', () => {
  test.each(inputs)('$name', ({ input, options }) => {
    const straight = inspectArticle(input, options)
    for (const list of lists)
      expect(inspectArticle(input, { ...options, agencies: withOwn(options, list) })).toStrictEqual(straight)
  })
})

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
