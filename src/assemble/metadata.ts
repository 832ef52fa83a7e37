import type { Article } from '../model'
import type { Metadata } from '../parts'

/** The article completed from what the page says of itself outside its text; what the text says stands. */
export function withMetadata(article: Article, metadata: Metadata): Article {
  const { headline, published, modified, siteName, url, language } = metadata
  const bylines = article.bylines.length > 0 ? article.bylines : metadata.authors.map((name) => ({ name }))
  return {
    ...article,
    ...(article.headline === undefined && headline !== undefined ? { headline } : {}),
    bylines,
    keywords: article.keywords.length > 0 ? article.keywords : [...metadata.keywords],
    ...(published !== undefined ? { published } : {}),
    ...(modified !== undefined ? { modified } : {}),
    ...(siteName !== undefined ? { siteName } : {}),
    ...(url !== undefined ? { url } : {}),
    ...(language !== undefined ? { language } : {}),
  }
}
