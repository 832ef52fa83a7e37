/**
 * How much of a document is read where the options do not say. A long news story has 100,000 characters, a long page
 * 5,000 lines and 50,000 tags that nest up to 52 deep; the slowest kinds of line known take a millisecond each.
 */
export const defaultBounds = {
  maxCharacters: 1_000_000,
  maxLines: 20_000,
  maxPage: 32_000_000,
  maxTags: 250_000,
  maxNesting: 256,
} as const
