import type { Article } from '../model'
import { namesOf } from './people'
import { oneLine, someText } from './plain'
import { leadInText, passagesOf } from './story'
import { bodyHtml, figuresHtml } from './story-html'
import { isoTime } from './times'

/**
 * The shape of Mozilla Readability's result. As there, a member that nothing is known of is `null`. Where a value is another
 * than Readability's of the same page, its comment says so.
 */
export interface ReadabilityResult {
  /** The headline; empty where there is none. */
  title: string
  /** The names, joined; Readability has the line as it stands, `By Ada Lind`. */
  byline: string | null
  /** `ltr` or `rtl`, by most letters; Readability has the page's attribute, mostly none. */
  dir: 'ltr' | 'rtl' | null
  /** BCP 47. */
  lang: string | null
  /** HTML: figures, paragraphs, headings, lists and quotes; everything else is escaped. No links, and no `div` around it. */
  content: string
  /** The words of the article, dateline included; not the text of `content`: captions are left out, a blank line parts blocks. */
  textContent: string
  /** Of `textContent`, in UTF-16 code units. */
  length: number
  /** The first paragraph without its dateline; Readability prefers the page's description. */
  excerpt: string | null
  /** The site, as the page names itself. */
  siteName: string | null
  /** ISO 8601, also where only the text tells it; Readability has what the page's metadata says, as it stands. */
  publishedTime: string | null
}

/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}]/gu
const LETTER = /\p{L}/gu

/**
 * The article in the shape that Readability's `parse()` gives, for programs that know that shape: `byline` is the names,
 * `excerpt` the first paragraph, `dir` the direction of most letters. The dateline stands in the text, as on the page
 * that Readability reads: `<p><span class="dateline">OSLO <span class="credit">(AP)</span> -- </span>The harbor …</p>`.
 * Where `parse()` gives `null`, as for a page without a story, this gives empty `content`.
 */
export function toReadability(article: Article): ReadabilityResult {
  const passages = passagesOf(article)
  const textContent = passages.map(({ leadIn, label, text }) => (leadInText(leadIn) + label + text).trim()).join('\n\n')
  const first = passages.find(({ type }) => type === 'paragraph')
  return {
    title: oneLine(article.headline ?? ''),
    byline: namesOf(article.bylines) ?? null,
    dir: directionOf(`${article.headline ?? ''} ${textContent}`),
    lang: someText(article.language) ?? null,
    content: [figuresHtml(article), bodyHtml(article)].filter((part) => part !== '').join('\n'),
    textContent,
    length: textContent.length,
    excerpt: someText(first && first.label + first.text) ?? null,
    siteName: someText(article.siteName) ?? null,
    publishedTime: isoTime(article.published) ?? null,
  }
}

function directionOf(text: string): 'ltr' | 'rtl' | null {
  const letters = text.match(LETTER)?.length ?? 0
  if (letters === 0) return null
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr'
}
