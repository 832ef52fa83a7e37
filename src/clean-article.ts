import { learnedScores } from './decide/page-scores'
import { inspectDocument } from './inspect-document'
import type { Article, CleanOptions, Inspection } from './model'
import { checkInput } from './options'
import { read } from './readers'

/** The article in `input`, as plain JSON. Throws a `TypeError` for a wrong type, never for content. */
export function cleanArticle(input: string, options: CleanOptions = {}): Article {
  return inspectArticle(input, options).article
}

/** The article in `input`, with what was read, what became of every character of it, and what is worth a note. */
export function inspectArticle(input: string, options: CleanOptions = {}): Inspection {
  checkInput(input, options)
  return inspectDocument(read(input, options), options, learnedScores)
}
