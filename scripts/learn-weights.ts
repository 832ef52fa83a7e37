// `npm run learn`: learns src/decide/learned.ts from the labelled pages of the benchmark's development half, where it is present.
// Each line of a page is labelled by whether its words stand in the page's gold body; a logistic regression over the features
// of src/decide/features.ts gives each feature a weight.
// Options: --folds 4 prints cross-validated scores and writes nothing; --pages, --dumps: one kind only; --worst: the worst pages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { assembleArticle } from '../src/assemble/article'
import { see } from '../src/inspect-document'
import { decide } from '../src/decide/decide'
import * as shipped from '../src/decide/learned'
import { learnedScores, lineFeatures, scoresBy, type Scorer, type Table } from '../src/decide/learned-scores'
import { foldWords } from '../src/lexicon/fold'
import type { Document, Evidence } from '../src/parts'
import { read } from '../src/readers'
import { recognizers } from '../src/recognizers'
import { logistic } from './logistic'

const DATA = path.resolve(process.env['WIRECOPY_BENCH'] ?? '../shared/bench', 'data/pages')
const SETS = ['aeb', 'fundus']

export interface Sample {
  readonly set: string
  readonly url: string
  readonly gold: string
  readonly document: Document
  readonly evidence: readonly Evidence[]
  readonly features: readonly (readonly string[])[]
  readonly labels: readonly number[]
}

/**
 * 1 for lines whose words stand in the gold body: long ones anywhere, short ones as a paragraph of their own, each text as
 * often as it stands there, nearest to the body's middle.
 */
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
  const long = hits.flatMap((hit, i) => (hit && (folded[i]?.length ?? 0) > 80 ? [i] : []))
  const middle = long[long.length >> 1] ?? 0
  const same = new Map<string, number[]>()
  for (const [i, text] of folded.entries()) if (hits[i]) same.set(text, [...(same.get(text) ?? []), i])
  const wanted = [...same].flatMap(([text, lines]) => {
    const times = own.has(text)
      ? paragraphs.filter((paragraph) => paragraph === text).length
      : whole.split(` ${text} `).length - 1
    return lines.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, Math.max(1, times))
  })
  const labels = new Set(wanted)
  return folded.map((_, i) => (labels.has(i) ? 1 : 0))
}

function mostlyIn(text: string, whole: string): boolean {
  const words = text.split(' ')
  let found = 0
  for (let i = 0; i + 4 <= words.length; i++) if (whole.includes(` ${words.slice(i, i + 4).join(' ')} `)) found++
  return found / (words.length - 3) > 0.7
}

export function samplesOf(set: string, format: 'html' | 'text'): Sample[] {
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
      return {
        set,
        url,
        gold,
        document,
        evidence,
        features: lineFeatures(document, evidence),
        labels: labelsOf(document, gold),
      }
    })
}

/** Longer lines count more, and every page about the same. */
export const learn = (samples: readonly Sample[]): Table =>
  logistic(
    samples.flatMap(({ features, labels, document: { lines } }, page) =>
      features.map((names, i) => ({
        names,
        page,
        label: labels[i] ?? 0,
        weight: ((1 + Math.sqrt(lines[i]?.shape.words ?? 0) / 2) * 400) / (100 + lines.length),
      })),
    ),
  )

const part = <T>(items: readonly T[], folds: number, keep: (fold: number) => boolean): T[] =>
  items.filter((_, i) => keep(i % folds))

/** Tables for each fold, learned from the other folds. */
export const learnFolds = (samples: readonly Sample[], folds: number): Table[] =>
  Array.from({ length: folds }, (_, out) => learn(part(samples, folds, (fold) => fold !== out)))

interface Score {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly exact: boolean
}

const { pageScore, total } = (await import(path.resolve(DATA, '../../lib/score.mjs'))) as {
  pageScore: (truth: string, predicted: string) => Score
  total: (scores: readonly Score[]) => { f1: number; exact: number; precision: number; recall: number }
}

/** Scores of each set, a page judged by the table of its fold. */
export function scoreFolds(samples: readonly Sample[], folds: readonly Table[]): string {
  return SETS.map((set) => {
    const scores = samples.flatMap((sample, i) =>
      sample.set === set ? [scoreSample(sample, folds[i % folds.length])] : [],
    )
    const { f1, exact, precision, recall } = total(scores)
    return `${set} F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} exact ${exact.toFixed(3)}`
  }).join('   ')
}

function scoreSample({ document, evidence, gold, url }: Sample, weighing: Table | undefined): Score {
  const scorer: Scorer = weighing ? (...page) => scoresBy(weighing, ...page) : learnedScores
  const article = assembleArticle(decide(document, evidence, scorer), evidence)
  const score = pageScore(gold, [article.dateline?.raw, article.text].filter(Boolean).join(' '))
  if (process.argv.includes('--worst') && score.fn + score.fp > 0.1)
    console.log(`fp ${score.fp.toFixed(2)} fn ${score.fn.toFixed(2)} ${url}`)
  return score
}

const literal = (name: string, table: Table): string =>
  `export const ${name}: Table = {
${Object.entries(table)
  .map(
    ([feature, weight]) => `  ${JSON.stringify(feature)}: ${String(weight)},
`,
  )
  .join('')}}
`

const flag = (name: string): boolean => process.argv.includes(name)
const load = (format: 'html' | 'text'): Sample[] => SETS.flatMap((set) => samplesOf(set, format))

if (!flag('--library')) {
  const kinds = [...(flag('--dumps') ? [] : ['html' as const]), ...(flag('--pages') ? [] : ['text' as const])]
  const learned = new Map<string, Table>()
  for (const kind of kinds) {
    const samples = load(kind)
    if (flag('--folds')) {
      const folds = Number(process.argv[process.argv.indexOf('--folds') + 1])
      console.log(`${kind}, ${String(folds)} folds: ${scoreFolds(samples, learnFolds(samples, folds))}`)
    } else {
      const weighing = learn(samples)
      learned.set(kind, weighing)
      console.log(`${kind}, on itself: ${scoreFolds(samples, [weighing])}`)
    }
  }
  if (!flag('--folds'))
    writeFileSync(
      'src/decide/learned.ts',
      `/* Made by \`npm run learn\` (scripts/learn-weights.ts) from the benchmark's development pages; not edited by hand. */
import type { Table } from './learned-scores'

/** Pages: what each feature of a line adds to the logit by which it is running text. */
${literal('page', learned.get('html') ?? shipped.page)}
/** The same for dumps of pages, without elements to go by. */
${literal('dump', learned.get('text') ?? shipped.dump)}`,
    )
}
