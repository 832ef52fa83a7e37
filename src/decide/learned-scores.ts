import type { Document, Evidence, Line } from '../parts'
import { featuresOf } from './features'
import { pageOf } from './page'

/** A weight for each feature, for pages with elements to go by and for dumps without. */
export interface Weights {
  readonly page: Readonly<Record<string, number>>
  readonly dump: Readonly<Record<string, number>>
}

/** The logit by which a line is running text of the story. */
export function learnedScores(
  document: Document,
  evidence: readonly Evidence[],
  weights: Weights,
): (line: Line) => number {
  const table = document.format === 'html' ? weights.page : weights.dump
  const byLine = groupByLine(evidence)
  const page = pageOf(document)
  const { lines } = document
  return (line) =>
    featuresOf({ line, lines, evidence: byLine.get(line.index) ?? [], page }).reduce(
      (sum, feature) => sum + (table[feature] ?? 0),
      0,
    )
}

export function groupByLine(evidence: readonly Evidence[]): ReadonlyMap<number, readonly Evidence[]> {
  const groups = new Map<number, Evidence[]>()
  for (const item of evidence) {
    const group = groups.get(item.line)
    if (group) group.push(item)
    else groups.set(item.line, [item])
  }
  return groups
}
