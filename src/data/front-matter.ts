/** Keys of front matter as static site generators, Pandoc and note keepers name them, by what they hold. Facts only. */
export const frontMatterKeys = {
  headline: ['title', 'headline'],
  description: ['description', 'summary', 'excerpt'],
  authors: ['author', 'authors', 'byline'],
  published: ['date', 'published', 'published_at', 'publisheddate', 'datepublished', 'pubdate'],
  modified: ['modified', 'updated', 'lastmod', 'last_modified', 'datemodified'],
  siteName: ['site', 'site_name', 'sitename', 'publisher', 'publication'],
  url: ['url', 'source', 'link', 'permalink', 'canonical', 'canonical_url', 'original_url'],
  language: ['lang', 'language', 'locale'],
  keywords: ['keywords', 'tags'],
} as const satisfies Record<string, readonly string[]>
