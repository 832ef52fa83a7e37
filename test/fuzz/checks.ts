import fc from 'fast-check'
import { checkIdempotent, checkSettled, inspectArticle } from '../laws'
import { differences, pageDifferences } from './compare'
import { pageOf, pageRecipes } from './page'
import { recipes } from './recipe'
import { scrambled, scrambles } from './scramble'
import { storyOf } from './story'

/** What did not hold, of the smallest that was found. */
export interface Failure {
  readonly message: string
  /** JSON, by which `replay` draws it again. */
  readonly drawn: string
}

/** One thing that is fuzzed. */
export interface Check {
  /** Draws so many and gives the first that fails, shrunk. */
  readonly run: (seed: number, count: number) => Failure | undefined
  /** Shows the input and throws what does not hold of it. */
  readonly replay: (drawn: string, show: (input: string) => void) => void
}

function check<T>(arbitrary: fc.Arbitrary<T>, inputOf: (drawn: T) => string, holds: (drawn: T) => void): Check {
  return {
    run(seed, count) {
      const { failed, counterexample, errorInstance } = fc.check(fc.property(arbitrary, holds), {
        seed,
        numRuns: count,
      })
      if (!failed) return undefined
      const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
      return { message, drawn: JSON.stringify(counterexample?.[0]) }
    },
    replay(json, show) {
      const drawn: T = JSON.parse(json)
      show(inputOf(drawn))
      holds(drawn)
    },
  }
}

/** A story is read as it was written, and every law is kept. */
const stories = check(
  recipes,
  (recipe) => storyOf(recipe).text,
  (recipe) => {
    const { text, answer } = storyOf(recipe)
    const inspection = inspectArticle(text, { format: 'text' })
    const found = differences(inspection, answer)
    if (found.length > 0) throw new Error(found.join('\n'))
    checkIdempotent(inspection.article)
  },
)

/** A page is read as it was written, and every law is kept. */
const pages = check(
  pageRecipes,
  (recipe) => pageOf(recipe).html,
  (recipe) => {
    const { html, answer } = pageOf(recipe)
    const inspection = inspectArticle(html, { format: 'html' })
    const found = pageDifferences(inspection, answer)
    if (found.length > 0) throw new Error(found.join('\n'))
    checkIdempotent(inspection.article)
  },
)

/** A scrambled fixture is read, it tiles, nothing is invented, the same gives the same, and what was read is settled. */
const wounds = check(
  scrambles,
  (scramble) => scrambled(scramble).text,
  (scramble) => {
    const { text, options } = scrambled(scramble)
    checkSettled(inspectArticle(text, options))
  },
)

/** By the names by which `npm run fuzz` calls them. */
export const checks: Readonly<Record<string, Check>> = { stories, pages, scrambles: wounds }
