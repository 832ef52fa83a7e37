import * as pages from './learned-pages'
import { dumpScores, type Scorer, scoresBy } from './learned-scores'

/** The scores by what was learned of pages, and of dumps of pages; who reads text alone needs no table of pages. */
export const learnedScores: Scorer = (document, evidence) =>
  document.format === 'html'
    ? scoresBy({ table: pages.table, trees: pages.trees }, document, evidence)
    : dumpScores(document, evidence)
