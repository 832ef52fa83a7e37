import type { Document, Evidence, Line } from '../parts'
import * as dumps from './learned-dumps'
import type { Bundle } from './bundles'
import { withBenefitOfDoubt } from './doubtful'
import { withoutEchoes } from './echoes'
import { withOwnLists } from './listed-parts'
import { featuresOf, lookOf } from './features'
import { headedBoxes, withoutHeaded } from './headed-boxes'
import { withLastSentence } from './last-sentence'
import { withMarkers, withoutMarkers } from './marker-rows'
import { type Page, pageOf } from './page'
import { pageShare } from './scores'
import { isSentence } from './segments'
import { MOSTLY_TEXT } from './weights'
import { amongSiblings } from './siblings'
import { groupsOf, surveyOf } from './survey'
import { sumOf, type Tree } from './trees'

/** What each feature adds to the logit by which a line is running text, as far as the line itself tells. */
export type Table = Readonly<Record<string, number>>

/** A table for the first scores, and trees that judge each line of a page again by the first scores of all. */
export interface Learned {
  readonly table: Table
  readonly trees: readonly Tree[]
}

/** Gives the logit by which each line of a document is running text of the story. */
export type Scorer = (document: Document, evidence: readonly Evidence[]) => (line: Line) => number

/** The features of every line, in bundles. */
export function lineFeatures(document: Document, evidence: readonly Evidence[], page: Page): Bundle[][] {
  const byLine = groupByLine(evidence)
  const { lines } = document
  const looks = lines.map(lookOf)
  return lines.map((line) => featuresOf({ line, lines, looks, evidence: byLine.get(line.index) ?? [], page }))
}

/** The scores of dumps and clean texts, for whoever reads no pages. */
export const dumpScores: Scorer = (document, evidence) =>
  scoresBy({ table: dumps.table, trees: dumps.trees }, document, evidence)

/** The scores by a table and trees; weighed when first asked for, since a clean text asks for none. */
export function scoresBy(
  { table, trees }: Learned,
  document: Document,
  evidence: readonly Evidence[],
): (line: Line) => number {
  let scores: readonly number[] | undefined
  const weigh = (): readonly number[] => {
    const plain = document.format === 'html' ? undefined : withoutMarkers(document, evidence)
    if (plain) {
      const scoreOf = scoresBy({ table, trees }, plain.document, plain.evidence)
      return withMarkers(document.lines, plain.places, plain.document.lines.map(scoreOf))
    }
    const headed = headedBoxes(document, evidence)
    const page = pageOf(document, headed)
    const first = firstScores(table, lineFeatures(document, evidence, page))
    if (pageShare(document, evidence) <= MOSTLY_TEXT && document.format !== 'html')
      return first.map((score, i) => (isSentenceAt(document.lines, i) ? Math.max(0, score) : score))
    const groups = groupsOf(document.lines, first)
    const scores = surveyOf(document, evidence, first, page, groups).map((survey) => sumOf(trees, survey))
    if (document.format !== 'html') return withLastSentence(document.lines, scores, evidence)
    const left = withoutEchoes(document.lines, amongSiblings(groups, scores))
    const own = withOwnLists(document.lines, withBenefitOfDoubt(document.lines, left, page))
    return withoutHeaded(document.lines, own, headed)
  }
  return ({ index }) => {
    scores ??= weigh()
    return scores[index] ?? 0
  }
}

/** In a text with little of a page in it the table speaks against no sentence. */
const isSentenceAt = (lines: readonly Line[], i: number): boolean => {
  const line = lines[i]
  return line !== undefined && isSentence(line)
}

/** Weights have two decimals, and so have their sums, in whatever order they are added. */
const HUNDREDTHS = 100

/** The score of each line by a table alone. */
export function firstScores(table: Table, lines: readonly (readonly Bundle[])[]): number[] {
  const weights = new Map<Bundle, number>()
  const weigh = (bundle: Bundle): number => {
    const known = weights.get(bundle)
    if (known !== undefined) return known
    let weight = 0
    for (const feature of bundle) weight += table[feature] ?? 0
    weights.set(bundle, weight)
    return weight
  }
  return lines.map((bundles) => {
    let sum = 0
    for (const bundle of bundles) sum += weigh(bundle)
    return Math.round(sum * HUNDREDTHS) / HUNDREDTHS
  })
}

function groupByLine(evidence: readonly Evidence[]): ReadonlyMap<number, readonly Evidence[]> {
  const groups = new Map<number, Evidence[]>()
  for (const item of evidence) {
    const group = groups.get(item.line)
    if (group) group.push(item)
    else groups.set(item.line, [item])
  }
  return groups
}
