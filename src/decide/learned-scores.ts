import type { Document, Evidence, Line } from '../parts'
import { type Feature, featuresOf } from './features'
import { pageOf } from './page'

/** What each feature adds to the logit by which a line is running text. */
export type Table = Readonly<Record<string, number>>

/** Tables for pages with elements to go by, and for dumps without. */
export interface Weights {
  readonly page: Table
  readonly dump: Table
}

/** The features of every line. */
export function lineFeatures(document: Document, evidence: readonly Evidence[]): Feature[][] {
  const byLine = groupByLine(evidence)
  const page = pageOf(document)
  const { lines } = document
  return lines.map((line) => featuresOf({ line, lines, evidence: byLine.get(line.index) ?? [], page }))
}

/** The logit by which each line is running text of the story; weighed when first asked for, since a clean text asks for none. */
export function learnedScores(
  document: Document,
  evidence: readonly Evidence[],
  weights: Weights,
): (line: Line) => number {
  const table = document.format === 'html' ? weights.page : weights.dump
  let scores: readonly number[] | undefined
  return ({ index }) => {
    scores ??= lineFeatures(document, evidence).map((features) => weigh(features, table))
    return scores[index] ?? 0
  }
}

const weigh = (features: readonly Feature[], table: Table): number =>
  features.reduce((sum, feature) => sum + (table[feature] ?? 0), 0)

function groupByLine(evidence: readonly Evidence[]): ReadonlyMap<number, readonly Evidence[]> {
  const groups = new Map<number, Evidence[]>()
  for (const item of evidence) {
    const group = groups.get(item.line)
    if (group) group.push(item)
    else groups.set(item.line, [item])
  }
  return groups
}
