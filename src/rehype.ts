import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { learnedScores } from './decide/page-scores'
import { inspectDocument } from './inspect-document'
import type { Article, CleanOptions } from './model'
import { checkInput } from './options'
import { readTree } from './readers/html'

declare module 'unified' {
  interface CompileResultMap {
    /** What `rehypeArticle` gives. */
    Article: Article
  }
}

/** The options of `cleanArticle`, without the format and what bounds a page before it is a tree. */
export type RehypeArticleOptions = Omit<CleanOptions, 'format' | 'maxPage' | 'maxTags' | 'maxNesting'>

/**
 * A unified plugin that ends a rehype pipeline: the article of the tree is the file's result, and notes are its messages,
 * with the note's code as `ruleId`. The tree may come from any source, with or without positions, and is left as it is.
 */
export const rehypeArticle: Plugin<[RehypeArticleOptions?], Root, Article> = function (options = {}) {
  checkInput('', options)
  this.compiler = (tree, file) => {
    const { article, notes } = inspectDocument(readTree(tree as Root, options), options, learnedScores)
    for (const { code, reason } of notes) file.message(reason, { source: 'wirecopy', ruleId: code })
    return article
  }
}
