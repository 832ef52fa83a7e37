import type { RemovalReason } from '../../model'

/** Every reason to remove a line that phrases give, in the order in which matches are given. */
export const phraseKeys = [
  'advertisement',
  'author-box',
  'breadcrumb',
  'comments',
  'contact',
  'cookie-notice',
  'counter',
  'login',
  'navigation',
  'newsletter',
  'page-furniture',
  'paywall',
  'promotion',
  'read-more',
  'related',
  'share',
  'syndication-note',
  'tag-list',
  'template-leak',
  'timestamp',
] as const satisfies readonly RemovalReason[]

export type PhraseKey = (typeof phraseKeys)[number]

/**
 * Phrases by what they speak for. `[a|b]` stands for a, b or nothing, `(a|b)` for a or b, and neither stands in the
 * other: `Share [this] (article|story)`.
 */
export type PhraseTable = { readonly [key in PhraseKey]?: readonly string[] }

export interface PhraseSet {
  /** The line is nothing but this. `{n}` is a number, a date or a time in digits, `{site}` a social site; punctuation does not count. */
  readonly whole?: PhraseTable
  /** The line begins with this, or is nothing but this. A final colon stands for any of `: | » › > → ] 】`. */
  readonly start?: PhraseTable
  /** This stands anywhere in a short line. */
  readonly contain?: PhraseTable
}

/** What news sites print around an article, in one language. */
export interface Phrases {
  /** BCP 47; `und` for what stands on pages of every language. */
  readonly language: string
  /** What no editor would ever write as a paragraph of a story: `Skip to main content`. */
  readonly sure: PhraseSet
  /**
   * What needs a page around it to be junk: `Home`, `Politics`. Beside a number, words for comments, shares and counts
   * are sure (`12 Comments`), as are words for sharing, following and logging in beside a site (`Share on Facebook`).
   */
  readonly likely: PhraseSet
}
