// `npm run learn`: learns src/decide/learned-pages.ts and learned-dumps.ts from the labelled pages of the benchmark's development half, where it is present.
// Each line of a page is labelled by whether its words stand in the page's gold body; a logistic regression over the features
// of src/decide/features.ts gives each feature a weight, and boosted trees over the measures of src/decide/survey.ts judge the
// lines again by each other's scores.
// Options: --folds prints cross-validated scores and writes nothing; --pages, --dumps: one kind only; --worst: the worst pages.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { assembleArticle } from '../src/assemble/article'
import { see } from '../src/inspect-document'
import { decide } from '../src/decide/decide'
import * as dumps from '../src/decide/learned-dumps'
import * as pages from '../src/decide/learned-pages'
import type { Bundle } from '../src/decide/bundles'
import { headedBoxes } from '../src/decide/headed-boxes'
import { firstScores, type Learned, lineFeatures, scoresBy, type Table } from '../src/decide/learned-scores'
import { type Page, pageOf } from '../src/decide/page'
import { surveyOf, type Survey } from '../src/decide/survey'
import type { Tree } from '../src/decide/trees'
import { wordCount } from '../src/decide/word-count'
import { foldWords } from '../src/lexicon/fold'
import type { Document, Evidence, Line } from '../src/parts'
import { read } from '../src/readers'
import { recognizers } from '../src/recognizers'
import { boost } from './boost'
import { DUMPS, PAGES, type Style } from './dump-styles'
import { logistic } from './logistic'

const DATA = path.resolve(process.env['WIRECOPY_BENCH'] ?? '../shared/bench', 'data/pages')
const SETS = ['aeb', 'fundus']

interface Sample {
  readonly set: string
  readonly style: Style
  /** Its page's place among all pages, whose dumps of other styles have it too. */
  readonly place: number
  readonly url: string
  readonly gold: string
  readonly document: Document
  readonly evidence: readonly Evidence[]
  readonly page: Page
  readonly features: readonly (readonly Bundle[])[]
  readonly labels: readonly number[]
}

/**
 * 1 for lines whose words stand in the gold body: long ones anywhere, short ones as a paragraph of their own, each text as
 * often as it stands there: what is shown first, then what is nearest to the body's middle.
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
    const isHidden = (i: number): number => Number(document.lines[i]?.hints.hidden)
    return lines
      .toSorted((a, b) => isHidden(a) - isHidden(b) || Math.abs(a - middle) - Math.abs(b - middle))
      .slice(0, Math.max(1, times))
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

function samplesOf(set: string, style: Style, before: number): Sample[] {
  const folder = path.join(DATA, set)
  const parser = unified().use(rehypeParse)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file, i) => {
      const { text: gold, url } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
        text: string
        url: string
      }
      const html = gunzipSync(readFileSync(path.join(folder, file.replace(/\.json$/u, '.html.gz')))).toString()
      const document = read(style.write(parser.parse(html), html), { format: style.format, url })
      const evidence = see(document, recognizers)
      const page = pageOf(document, headedBoxes(document, evidence))
      return {
        set,
        style,
        place: before + i,
        url,
        gold,
        document,
        evidence,
        page,
        features: lineFeatures(document, evidence, page),
        labels: labelsOf(document, gold),
      }
    })
}

/** Longer lines count more, and every page about the same. */
const weightOf = (line: Line, { document: { lines }, style }: Sample): number =>
  (style.weight * (1 + Math.sqrt(wordCount(line)) / 2) * 400) / (100 + lines.length)

/** The table for first scores. */
const learnTable = (samples: readonly Sample[]): Table =>
  logistic(
    samples.flatMap((sample) =>
      sample.document.lines.map((line, i) => ({
        names: (sample.features[i] ?? []).flat(),
        page: sample.place,
        label: sample.labels[i] ?? 0,
        weight: weightOf(line, sample),
      })),
    ),
  )

/** First scores of a page by a table, and with them what the trees are asked about. */
const surveyBy = (table: Table, { document, evidence, features, page }: Sample): Survey[] =>
  surveyOf(document, evidence, firstScores(table, features), page)

const learnTrees = (samples: readonly { readonly sample: Sample; readonly surveys: readonly Survey[] }[]): Tree[] =>
  boost(
    samples.flatMap(({ sample, surveys }) =>
      sample.document.lines.map((line, i) => ({
        survey: surveys[i] ?? [],
        page: sample.place,
        label: sample.labels[i] ?? 0,
        weight: weightOf(line, sample),
      })),
    ),
  )

/** Folds are numbers from 0; the fold of a page is its place modulo their number. */
const FOLDS = 4
const foldOf = ({ place }: Sample): number => place % FOLDS

/** Tables learned without the pages of some folds, each learned once. */
function tablesWithout(samples: readonly Sample[]): (...out: readonly number[]) => Table {
  const known = new Map<string, Table>()
  return (...out) => {
    const key = [...new Set(out)].sort().join()
    const table = known.get(key) ?? learnTable(samples.filter((sample) => !out.includes(foldOf(sample))))
    known.set(key, table)
    return table
  }
}

/** What is learned without the pages of some folds. Trees see first scores by tables that never saw the page. */
function learnWithout(samples: readonly Sample[], without: (...out: number[]) => Table, ...out: number[]): Learned {
  const seen = samples.flatMap((sample) => {
    const fold = foldOf(sample)
    return out.includes(fold) ? [] : [{ sample, surveys: surveyBy(without(...out, fold), sample) }]
  })
  return { table: without(...out), trees: learnTrees(seen) }
}

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

/** Scores of each set in the first style, a page judged by what was learned without its fold, or by the one thing learned of all. */
function scoreFolds(samples: readonly Sample[], folds: readonly Learned[]): string {
  return SETS.map((set) => {
    const scores = samples.flatMap((sample) => {
      const learned = folds[folds.length === 1 ? 0 : foldOf(sample)]
      return sample.set === set && sample.style === samples[0]?.style && learned ? [scoreSample(sample, learned)] : []
    })
    const { f1, exact, precision, recall } = total(scores)
    return `${set} F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} exact ${exact.toFixed(3)}`
  }).join('   ')
}

function scoreSample({ document, evidence, gold, url }: Sample, learned: Learned): Score {
  const judged = decide(document, evidence, (...page) => scoresBy(learned, ...page))
  const article = assembleArticle(judged, evidence)
  const score = pageScore(gold, [article.dateline?.raw, article.text].filter(Boolean).join(' '))
  if (process.argv.includes('--worst') && score.fn + score.fp > 0.1)
    console.log(`fp ${score.fp.toFixed(2)} fn ${score.fn.toFixed(2)} ${url}`)
  return score
}

const IDENTIFIER = /^[a-z]\w{0,60}$/iu
const quoted = (feature: string): string => (IDENTIFIER.test(feature) ? feature : `'${feature}'`)

const literal = (name: string, table: Table): string =>
  `export const ${name}: Table = {
${Object.entries(table)
  .map(([feature, weight]) => `  ${quoted(feature)}: ${String(weight)},\n`)
  .join('')}}
`

const branch = (tree: Tree): string =>
  typeof tree === 'number' ? String(tree) : `['${tree[0]}', ${String(tree[1])}, ${branch(tree[2])}, ${branch(tree[3])}]`

const wood = (name: string, trees: readonly Tree[]): string =>
  `export const ${name}: readonly Tree[] = [\n${trees.map((tree) => `  ${branch(tree)},\n`).join('')}]\n`

const flag = (name: string): boolean => process.argv.includes(name)

/** All pages in all styles; those of the first style are scored. */
const load = (styles: readonly Style[]): Sample[] =>
  styles.flatMap((style) => {
    const samples: Sample[] = []
    for (const set of SETS) samples.push(...samplesOf(set, style, samples.length))
    return samples
  })

function learnKind(kind: string, styles: readonly Style[]): Learned | undefined {
  const samples = load(styles)
  const without = tablesWithout(samples)
  if (flag('--folds')) {
    const folds = Array.from({ length: FOLDS }, (_, out) => learnWithout(samples, without, out))
    console.log(`${kind}, ${String(FOLDS)} folds: ${scoreFolds(samples, folds)}`)
    return undefined
  }
  const learned = learnWithout(samples, without)
  console.log(`${kind}, on itself: ${scoreFolds(samples, [learned])}`)
  return learned
}

const MADE =
  "/* Made by `npm run learn` (scripts/learn-weights.ts) from the benchmark's development pages; not edited by hand. */"

const written = (what: string, { table, trees }: Learned): string => `${MADE}
import type { Table } from './learned-scores'
import type { Tree } from './trees'

/** ${what}: what each feature of a line adds to the logit by which it is running text, as far as the line itself tells. */
${literal('table', table)}
/** ${what}: trees over \`survey.ts\` whose answers add up to the logit by which a line is running text. */
${wood('trees', trees)}`

const html = flag('--dumps') ? undefined : learnKind('html', PAGES)
const text = flag('--pages') ? undefined : learnKind('text', DUMPS)
if (!flag('--folds')) {
  writeFileSync('src/decide/learned-pages.ts', written('Pages', html ?? pages))
  writeFileSync('src/decide/learned-dumps.ts', written('Dumps of pages', text ?? dumps))
}
