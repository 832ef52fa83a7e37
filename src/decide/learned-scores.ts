import type { Document, Evidence, Line } from '../parts'
import * as learned from './learned'
import { type Feature, featuresOf } from './features'
import { pageOf } from './page'

/** What each feature adds to the logit by which a line is running text. */
export type Table = Readonly<Record<string, number>>

/** Gives the logit by which each line of a document is running text of the story. */
export type Scorer = (document: Document, evidence: readonly Evidence[]) => (line: Line) => number

/** The features of every line. */
export function lineFeatures(document: Document, evidence: readonly Evidence[]): Feature[][] {
  const byLine = groupByLine(evidence)
  const page = pageOf(document)
  const { lines } = document
  return lines.map((line) => featuresOf({ line, lines, evidence: byLine.get(line.index) ?? [], page }))
}

/** The scores of dumps and clean texts, for whoever reads no pages. */
export const dumpScores: Scorer = (document, evidence) => scoresBy(learned.dump, document, evidence)

/** The scores by the learned table of the document's kind. */
export const learnedScores: Scorer = (document, evidence) =>
  scoresBy(document.format === 'html' ? learned.page : learned.dump, document, evidence)

/** The scores by a table; weighed when first asked for, since a clean text asks for none. */
export function scoresBy(table: Table, document: Document, evidence: readonly Evidence[]): (line: Line) => number {
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
