import { dumpScores } from './decide/learned-scores'
import { inspectDocument } from './inspect-document'
import type { Article, CleanOptions, Inspection, StoryStretch } from './model'
import { checkInput } from './options'
import { readWithoutHtml } from './readers/without-html'
import { splitDocument } from './split-document'

export { defineAgency } from './define-agency'
export { ledgerText } from './exporters/ledger-text'
export type * from './model'

/** The options of `wirecopy`, without the format that this entry point does not read. */
export interface TextOptions extends CleanOptions {
  /** What the input is written in; by default that is told by looking, and HTML is read as text, with a note. */
  readonly format?: 'auto' | 'text' | 'markdown'
}

/** `cleanArticle` without the reader of HTML, for text and markdown: a smaller bundle. `format: 'html'` throws a `TypeError`. */
export function cleanArticle(input: string, options: TextOptions = {}): Article {
  return inspectArticle(input, options).article
}

/** `inspectArticle` without the reader of HTML. What looks like HTML is read as text, with the note `html-as-text`. */
export function inspectArticle(input: string, options: TextOptions = {}): Inspection {
  checkInput(input, options)
  return inspectDocument(readWithoutHtml(input, options), options, dumpScores)
}

/** `splitStories` without the reader of HTML. */
export function splitStories(input: string, options: TextOptions = {}): StoryStretch[] {
  checkInput(input, options)
  return splitDocument(readWithoutHtml(input, options), input, options)
}
