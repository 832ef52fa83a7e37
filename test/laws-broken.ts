import type { Article } from '../src/model'
import type { FixtureInput } from './fixture-inputs'
import { checkIdempotent, inspectArticle } from './laws'
import { checkAgencyOrder, checkRecognizerOrder } from './orders'

/** Every law, by name. */
const laws: Readonly<Record<string, (document: FixtureInput) => void>> = {
  'tiles, invents nothing, plain, pure': ({ input, options }) => {
    inspectArticle(input, options)
  },
  idempotent: ({ input, options }) => {
    const { article } = inspectArticle(input, options)
    checkIdempotent(options.format === 'html' ? belowDeck(article) : article)
  },
  'free of the order of recognizers': ({ input, options }) => {
    checkRecognizerOrder(input, options, 1)
  },
  'free of the order of agencies': ({ input, options }) => {
    checkAgencyOrder(input, options, 1)
  },
}

/** It ends as a sentence does, a closing quote or bracket after the mark included. */
const SENTENCE = /[.!?…。！？:;]["”’»」)]{0,2}$/u

/** A page's deck may open its body; alone above the story, as text, it can be told from a headline by nobody. */
function belowDeck(article: Article): Article {
  const first = article.body.findIndex(({ text }) => SENTENCE.test(text))
  return {
    ...article,
    text: article.body
      .slice(Math.max(0, first))
      .map(({ text }) => text)
      .join('\n\n'),
  }
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
