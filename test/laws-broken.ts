import type { FixtureInput } from './fixture-inputs'
import { checkIdempotent, inspectArticle } from './laws'
import { checkAgencyOrder, checkRecognizerOrder } from './orders'

/** Every law, by name. */
const laws: Readonly<Record<string, (document: FixtureInput) => void>> = {
  'tiles, invents nothing, plain, pure': ({ input, options }) => {
    inspectArticle(input, options)
  },
  idempotent: ({ input, options }) => {
    checkIdempotent(inspectArticle(input, options).article)
  },
  'free of the order of recognizers': ({ input, options }) => {
    checkRecognizerOrder(input, options, 1)
  },
  'free of the order of agencies': ({ input, options }) => {
    checkAgencyOrder(input, options, 1)
  },
}

/** The laws that the document breaks, each with what was found. */
export const lawsBroken = (document: FixtureInput): string[] =>
  Object.entries(laws).flatMap(([law, check]) => {
    try {
      check(document)
      return []
    } catch (error) {
      return [`${law}: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
