import type { Article, Image } from '../model'
import { someText } from './plain'
import { type LeadIn, type Passage, passagesOf } from './story'
import { webUrl } from './web-url'

const ACTIVE = /[&<>"']/gu
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** The text as HTML text or as the value of a quoted attribute. */
const escapeHtml = (text: string): string => text.replace(ACTIVE, (char) => REFERENCES.get(char) ?? char)

/**
 * A dateline in the convention of dpa's own markup, its words already escaped:
 * `<span class="dateline">Hamburg <span class="credit">(dpa)</span> - </span>`.
 */
export function leadInHtml({ before, credit, after }: LeadIn, escape: (text: string) => string): string {
  const inner = credit === '' ? '' : `<span class="credit">${escape(credit)}</span>`
  return `<span class="dateline">${escape(before)}${inner}${escape(after)}</span>`
}

/** The body as HTML, an element a line: `p`, `h2`, `ul`, `blockquote`; the dateline opens the first paragraph. */
export const bodyHtml = (article: Article): string => joinItems(passagesOf(article).map(passageHtml))

/** The images that have an address, each as a `figure`, an element a line; the base resolves relative addresses. */
export const figuresHtml = (article: Article): string =>
  article.images.flatMap((image) => figureHtml(image, article.url) ?? []).join('\n')

function figureHtml(image: Image, base: string | undefined): string | undefined {
  const url = webUrl(image.url, base)
  if (url === undefined) return undefined
  const words = captionOf(image)
  const caption = words === undefined ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(someText(image.alt) ?? '')}">${caption}</figure>`
}

/** Caption and credit in one: `The harbor of Nordvik (Ada Doe/Example)`; the credit is not said twice. */
export function captionOf(image: Image): string | undefined {
  const caption = someText(image.caption)
  const credit = someText(image.credit)
  if (caption === undefined || credit === undefined) return caption ?? credit
  return caption.includes(credit) ? caption : `${caption} (${credit})`
}

function passageHtml({ type, text, label, leadIn }: Passage): string {
  const lead = leadIn ? leadInHtml(leadIn, escapeHtml) : ''
  const strong = label === '' ? '' : `<strong>${escapeHtml(label)}</strong>`
  const words = (lead + strong + escapeHtml(text)).trim()
  switch (type) {
    case 'paragraph':
      return `<p>${words}</p>`
    case 'heading':
      return `<h2>${words}</h2>`
    case 'list-item':
      return `<li>${words}</li>`
    case 'quote':
      return `<blockquote><p>${words}</p></blockquote>`
  }
}

/** List items that follow one another stand in one list. */
function joinItems(elements: readonly string[]): string {
  const isItem = (element: string | undefined): boolean => element?.startsWith('<li>') ?? false
  return elements
    .flatMap((element, i) => [
      ...(isItem(element) && !isItem(elements[i - 1]) ? ['<ul>'] : []),
      element,
      ...(isItem(element) && !isItem(elements[i + 1]) ? ['</ul>'] : []),
    ])
    .join('\n')
}
