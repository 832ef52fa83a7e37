import type { Article, Image, Person } from '../model'
import { byWords } from '../data/by-words'
import { flag } from '../checks'
import { frontMatter } from './front-matter'
import { blockText, headingText, imageText, inlineText } from './markdown-escape'
import { checkExporterOptions } from './options'
import { cleanPeople } from './people'
import { oneLine, someText } from './plain'
import { leadInText, type Passage, passagesOf } from './story'
import { captionOf, leadInHtml } from './story-html'
import { webUrl } from './web-url'

/** What `toMarkdown` is told; every member may be left out. */
export interface MarkdownOptions {
  /** Sets the dateline off as dpa's markup does: `<span class="dateline">Hamburg <span class="credit">(dpa)</span> - </span>`. */
  readonly html?: boolean
  /** YAML front matter before the text; `false` leaves it out. */
  readonly frontMatter?: boolean
}

/**
 * The article as CommonMark: YAML front matter, `# Headline`, the deck, the byline, the first image, the body with its
 * dateline where it stood (`OSLO, Sept. 22 (AP) -- The harbor …`), and the other images. All text is escaped: nothing in
 * it becomes markup, HTML or a link. Images with no `http:` or `https:` address are left out; their caption is the
 * image's title. The byline line is written unless the dateline names its people itself. Throws a `TypeError` when an
 * option is unknown or of a wrong type.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  checkExporterOptions(options, { html: flag, frontMatter: flag })
  const [first, ...others] = article.images.flatMap((image) => imageLine(image, article.url) ?? [])
  const headline = someText(article.headline)
  const deck = someText(article.subheadline)
  const blocks = [
    ...(headline === undefined ? [] : [`# ${headingText(headline)}`]),
    ...(deck === undefined ? [] : [`*${inlineText(deck)}*`]),
    ...bylineLine(article),
    ...(first === undefined ? [] : [first]),
    ...joinItems(passagesOf(article), options.html ?? false),
    ...others,
  ]
  const matter = (options.frontMatter ?? true) ? frontMatter(article) : ''
  return [...(matter === '' ? [] : [matter]), ...blocks.map((block) => `${block}\n`)].join('\n')
}

/** The image with its caption and credit as its title; the caption stands in for a missing alternative text. */
function imageLine(image: Image, base: string | undefined): string | undefined {
  const url = webUrl(image.url, base)
  const alt = someText(image.alt) ?? oneLine(image.caption ?? '')
  const title = captionOf(image) ?? ''
  return url === undefined ? undefined : imageText(url, alt, title === alt ? '' : title)
}

/** `By Ada Doe and Bo Roe` in the article's language; names alone where the word for it is not known. */
function bylineLine({ bylines, dateline, language }: Article): string[] {
  const named = oneLine(dateline?.raw ?? '')
  const people = cleanPeople(bylines).filter(({ name }) => !named.includes(name))
  if (people.length === 0) return []
  const [by, and] = wordsFor(language)
  return [blockText(`${by} ${joinNames(people, and)}`.trim())]
}

function wordsFor(language = 'en'): readonly [by: string, and: string] {
  const known: Readonly<Record<string, readonly [by: string, and: string]>> = byWords
  const [code = ''] = language.toLowerCase().split(/[-_]/u)
  return (Object.hasOwn(known, code) ? known[code] : undefined) ?? ['', '']
}

function joinNames(people: readonly Person[], and: string): string {
  const names = people.map(({ name }) => name)
  const last = names.at(-1) ?? ''
  if (names.length === 1 || and === '') return names.join(', ')
  return `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** The passages as blocks; list items that follow one another are one block. */
function joinItems(passages: readonly Passage[], html: boolean): string[] {
  const blocks: string[] = []
  for (const [i, passage] of passages.entries()) {
    const block = passageText(passage, html)
    if (passage.type === 'list-item' && passages[i - 1]?.type === 'list-item')
      blocks.push(`${blocks.pop() ?? ''}\n${block}`)
    else blocks.push(block)
  }
  return blocks
}

function passageText(passage: Passage, html: boolean): string {
  switch (passage.type) {
    case 'paragraph':
      return paragraphText(passage, html)
    case 'heading':
      return `## ${headingText(passage.label + passage.text)}`
    case 'list-item':
      return `- ${labelled(passage)}`
    case 'quote':
      return `> ${labelled(passage)}`
  }
}

function paragraphText(passage: Passage, html: boolean): string {
  const { leadIn, label, text } = passage
  if (!leadIn) return labelled(passage)
  if (html) return (leadInHtml(leadIn, inlineText) + boldLabel(label) + inlineText(text)).trim()
  const lead = blockText(leadInText(leadIn))
  return (lead + boldLabel(label) + inlineText(text)).trim()
}

const labelled = ({ label, text }: Passage): string =>
  label === '' ? blockText(text) : boldLabel(label) + inlineText(text)

const boldLabel = (label: string): string => (label === '' ? '' : `**${inlineText(label)}**`)
