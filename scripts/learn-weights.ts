// `npm run learn`: learns src/decide/learned.ts from the labelled pages of the benchmark's development half, where it is present.
// Each line of a page is labelled by whether its words stand in the page's gold body; a logistic regression over the
// features of src/decide/features.ts gives each feature a weight. `--folds 5` prints cross-validated scores instead of writing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { assembleArticle } from '../src/assemble/article'
import { see } from '../src/clean-article'
import { decide } from '../src/decide/decide'
import { featuresOf } from '../src/decide/features'
import { groupByLine, type Weights } from '../src/decide/learned-scores'
import { pageOf } from '../src/decide/page'
import { foldWords } from '../src/lexicon/fold'
import type { Document, Evidence } from '../src/parts'
import { read } from '../src/readers'
import { recognizers } from '../src/recognizers'

const DATA = path.resolve(process.env['WIRECOPY_BENCH'] ?? '../shared/bench/data/pages')
const L2 = 2e-4
const EPOCHS = 60

interface Sample {
  readonly set: string
  readonly url: string
  readonly gold: string
  readonly document: Document
  readonly evidence: readonly Evidence[]
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly number[]
  readonly sizes: readonly number[]
}

/** 1 for lines whose words stand in the gold body: long ones anywhere, short ones as a paragraph of their own, each paragraph once. */
function labelsOf(document: Document, gold: string): number[] {
  const paragraphs = gold.split(/\n+/u).map(foldWords).filter(Boolean)
  const whole = ` ${paragraphs.join(' ')} `
  const own = new Set(paragraphs)
  const folded = document.lines.map((line) => foldWords(line.text))
  const hits = folded.map((text) => {
    const words = text.split(' ').length
    if (text === '') return false
    return own.has(text) || (words >= 5 && whole.includes(` ${text} `)) || (words >= 12 && mostlyIn(text, whole))
  })
  const middle = median(hits.flatMap((hit, i) => (hit && (folded[i]?.length ?? 0) > 80 ? [i] : [])))
  const best = new Map<string, number>()
  for (const [i, text] of folded.entries())
    if (hits[i] && Math.abs(i - middle) < Math.abs((best.get(text) ?? 1e9) - middle)) best.set(text, i)
  return hits.map((hit, i) => (hit && best.get(folded[i] ?? '') === i ? 1 : 0))
}

function mostlyIn(text: string, whole: string): boolean {
  const words = text.split(' ')
  let found = 0
  for (let i = 0; i + 4 <= words.length; i++) if (whole.includes(` ${words.slice(i, i + 4).join(' ')} `)) found++
  return found / (words.length - 3) > 0.7
}

const median = (values: readonly number[]): number => values[values.length >> 1] ?? 0

function samplesOf(set: string, format: 'html' | 'text'): Sample[] {
  const folder = path.join(DATA, set)
  const parser = unified().use(rehypeParse)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { text: gold, url } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
        text: string
        url: string
      }
      const html = gunzipSync(readFileSync(path.join(folder, file.replace(/\.json$/u, '.html.gz')))).toString()
      const document = read(format === 'html' ? html : toText(parser.parse(html)), { format, url })
      const evidence = see(document, recognizers)
      const byLine = groupByLine(evidence)
      const page = pageOf(document)
      const { lines } = document
      const features = lines.map((line) => featuresOf({ line, lines, evidence: byLine.get(line.index) ?? [], page }))
      return {
        set,
        url,
        gold,
        document,
        evidence,
        features,
        labels: labelsOf(document, gold),
        sizes: lines.map((line) => line.shape.words),
      }
    })
}

/** Logistic regression with L2, by Adam over shuffled lines; every feature is 0 or 1. */
function learn(samples: readonly Sample[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const sample of samples)
    for (const features of sample.features)
      for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= 8)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows: { x: number[]; y: number; weight: number }[] = samples.flatMap((sample) =>
    sample.features.map((features, i) => ({
      x: [...new Set(features)].flatMap((name) => index.get(name) ?? []),
      y: sample.labels[i] ?? 0,
      weight: 1 + Math.sqrt(sample.sizes[i] ?? 0) / 2,
    })),
  )
  const w = new Float64Array(names.length)
  const m = new Float64Array(names.length)
  const v = new Float64Array(names.length)
  let seed = 42
  const random = (): number => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296
  let step = 0
  const BATCH = 256
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[rows[i], rows[j]] = [rows[j] as (typeof rows)[0], rows[i] as (typeof rows)[0]]
    }
    const rate = 0.02 * (1 - epoch / EPOCHS) + 0.0005
    for (let from = 0; from < rows.length; from += BATCH) {
      const gradient = new Map<number, number>()
      const batch = rows.slice(from, from + BATCH)
      for (const { x, y, weight } of batch) {
        let z = 0
        for (const k of x) z += w[k] ?? 0
        const error = ((1 / (1 + Math.exp(-z)) - y) * weight) / batch.length
        for (const k of x) gradient.set(k, (gradient.get(k) ?? 0) + error)
      }
      step++
      for (const [k, g0] of gradient) {
        const g = g0 + L2 * (w[k] ?? 0)
        m[k] = 0.9 * (m[k] ?? 0) + 0.1 * g
        v[k] = 0.999 * (v[k] ?? 0) + 0.001 * g * g
        w[k] = (w[k] ?? 0) - (rate * (m[k] ?? 0)) / (Math.sqrt(v[k] ?? 0) + 1e-8)
      }
    }
  }
  return Object.fromEntries(
    names.flatMap((name, i) => (Math.abs(w[i] ?? 0) < 0.03 ? [] : [[name, Math.round((w[i] ?? 0) * 100) / 100]])),
  )
}

const score = (await import(path.resolve('../shared/bench/lib/score.mjs'))) as {
  pageScore: (a: string, b: string) => { tp: number; fp: number; fn: number; exact: boolean }
  total: (scores: unknown[]) => { f1: number; exact: number; precision: number; recall: number }
}

function evaluate(samples: readonly Sample[], weights: Weights): string {
  return [...new Set(samples.map((sample) => sample.set))]
    .map((set) => {
      const scores = samples
        .filter((sample) => sample.set === set)
        .map(({ document, evidence, gold }) => {
          const article = assembleArticle(decide(document, evidence, weights), evidence)
          return score.pageScore(gold, [article.dateline?.raw, article.text].filter(Boolean).join(' '))
        })
      const { f1, exact, precision, recall } = score.total(scores)
      return `${set} F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} exact ${exact.toFixed(3)}`
    })
    .join('   ')
}

function oracle(samples: readonly Sample[]): string {
  return [...new Set(samples.map((sample) => sample.set))]
    .map((set) => {
      const scores = samples
        .filter((sample) => sample.set === set)
        .map(({ document, gold, labels }) =>
          score.pageScore(
            gold,
            document.lines
              .filter((_, i) => labels[i] === 1)
              .map((line) => line.text)
              .join('\n'),
          ),
        )
      const { f1, exact } = score.total(scores)
      return `${set} oracle F1 ${f1.toFixed(4)} exact ${exact.toFixed(3)}`
    })
    .join('   ')
}

/** A table for each fold, learned from the other folds. */
export const learnFolds = (samples: readonly Sample[], folds: number): Record<string, number>[] =>
  Array.from({ length: folds }, (_, fold) => learn(samples.filter((_, i) => i % folds !== fold)))

/** Scores of each set, every page judged by the table that has not seen it. */
export function scoreFolds(samples: readonly Sample[], tables: readonly Record<string, number>[]): string {
  const sets = [...new Set(samples.map((sample) => sample.set))]
  return sets
    .map((set) => {
      const scores = samples.flatMap((sample, i) => {
        if (sample.set !== set) return []
        const table = tables[i % tables.length] ?? {}
        const { document, evidence, gold, url } = sample
        const article = assembleArticle(decide(document, evidence, { page: table, dump: table }), evidence)
        const result = score.pageScore(gold, [article.dateline?.raw, article.text].filter(Boolean).join(' '))
        if (process.argv.includes('--worst') && result.fn + result.fp > 0.1)
          console.log(`fp ${result.fp.toFixed(2)} fn ${result.fn.toFixed(2)} ${url}`)
        return [result]
      })
      const { f1, exact, precision, recall } = score.total(scores)
      return `${set} F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} exact ${exact.toFixed(3)}`
    })
    .join('   ')
}

const table = (name: string, weights: Readonly<Record<string, number>>): string =>
  `export const ${name}: Readonly<Record<string, number>> = {\n${Object.entries(weights)
    .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${String(weight)},\n`)
    .join('')}}\n`

const folds = process.argv.includes('--folds') ? Number(process.argv[process.argv.indexOf('--folds') + 1]) : 0
if (!existsSync(DATA)) throw new Error(`no labelled pages at ${DATA}`)
const pages = [...samplesOf('aeb', 'html'), ...samplesOf('fundus', 'html')]
const dumps = [...samplesOf('aeb', 'text'), ...samplesOf('fundus', 'text')]
console.log('page', oracle(pages))
console.log('dump', oracle(dumps))
if (folds > 0) {
  console.log(`page, ${String(folds)} folds:`, scoreFolds(pages, learnFolds(pages, folds)))
  console.log(`dump, ${String(folds)} folds:`, scoreFolds(dumps, learnFolds(dumps, folds)))
} else {
  const weights = { page: learn(pages), dump: learn(dumps) }
  console.log('page, on itself:', evaluate(pages, weights))
  console.log('dump, on itself:', evaluate(dumps, weights))
  writeFileSync(
    'src/decide/learned.ts',
    `/* Made by \`npm run learn\` (scripts/learn-weights.ts) from ${String(pages.length)} labelled pages; not edited by hand. */\n\n/** Pages: what each feature of a line adds to the logit by which it is running text. */\n${table('page', weights.page)}\n/** The same for dumps of pages, without elements to go by. */\n${table('dump', weights.dump)}`,
  )
}
