import type { Document, Metadata } from '../src/parts'
import { readHtml } from '../src/readers/html'

export const PAGE = 'https://www.bugle.example/2025/storm'
export const read = (html: string): Document => readHtml(html, { url: PAGE })
export const metadata = (html: string): Metadata => read(html).metadata

/** What stands in the head of a page: JSON-LD, an article in it, and meta elements. */
export const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
export const article = (members: object): string =>
  ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...members })
export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
export const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`
