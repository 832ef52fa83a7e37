import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { learnedScores } from './decide/page-scores'
import { inspectDocument } from './inspect-document'
import type { Article, CleanOptions } from './model'
import { checkOptions } from './options'
import { readTree } from './readers/html'
import { soundTree } from './sound-tree'

declare module 'unified' {
  interface CompileResultMap {
    /** What `rehypeArticle` gives. */
    Article: Article
  }
}

/** The options of `cleanArticle`, without the format and what bounds a page before it is a tree. */
export type RehypeArticleOptions = Omit<CleanOptions, 'format' | 'maxPage' | 'maxTags' | 'maxNesting'>

const OPTIONS = [
  'url',
  'referenceDate',
  'agencies',
  'maxCharacters',
  'maxLines',
] as const satisfies readonly (keyof RehypeArticleOptions)[]

/**
 * A unified plugin that ends a rehype pipeline: the article of the tree is the file's result, and notes are its messages,
 * with the note's code as `ruleId`. The tree may come from any source, with or without positions, and is left as it is;
 * what is no node in it is skipped, and nodes that hast does not know, `raw` say, are a message `unread`; rehype-raw reads
 * them. Other options than these throw a `TypeError`.
 */
export const rehypeArticle: Plugin<[RehypeArticleOptions?], Root, Article> = function (options = {}) {
  checkOptions(options, OPTIONS)
  this.compiler = (tree, file) => {
    const { root, unread } = soundTree(tree as Root)
    const { article, notes } = inspectDocument(readTree(root, options), options, learnedScores)
    for (const { code, reason } of notes) file.message(reason, { source: 'wirecopy', ruleId: code })
    for (const [type, count] of unread)
      file.message(`${String(count)} nodes of type «${type}» were not read`, { source: 'wirecopy', ruleId: 'unread' })
    return article
  }
}
