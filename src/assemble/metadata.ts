import { foldWords } from '../lexicon/fold'
import { pictureName } from '../lexicon/picture-names'
import { standsApart, standsInside, titlesAgree } from '../lexicon/titles'
import type { Article, Image, Person } from '../model'
import type { Metadata } from '../parts'

/** The article completed from what the page says of itself outside its text; what the text says stands. */
export function withMetadata(article: Article, metadata: Metadata): Article {
  const { published, modified, siteName, url, language } = metadata
  const headline = headlineOf(article.headline, metadata)
  return {
    ...article,
    ...(headline !== undefined ? { headline } : {}),
    bylines: bylinesOf(article.bylines, metadata.authors),
    images: imagesOf(article, metadata.images),
    keywords: article.keywords.length > 0 ? article.keywords : [...metadata.keywords],
    ...(published !== undefined ? { published } : {}),
    ...(modified !== undefined ? { modified } : {}),
    ...(siteName !== undefined ? { siteName } : {}),
    ...(url !== undefined ? { url } : {}),
    ...(language !== undefined ? { language } : {}),
  }
}

/** What a text may say and metadata too, in the order of the model. */
const SAID_TWICE = [
  'headline',
  'bylines',
  'dateline',
  'agency',
  'body',
  'images',
  'keywords',
  'published',
  'modified',
] as const

/** The fields of an article that are not as its text alone gave them. */
export const fieldsFromMetadata = (article: Article, fromText: Article): string[] =>
  SAID_TWICE.filter((field) => !isSame(article[field], fromText[field]))

const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

/** Beside the stated story, a text of so small a share is a teaser, and one of at most the other share may be what is around it. */
const SHARE = { teaser: 0.25, around: 0.5 } as const

/**
 * The story that only the metadata holds: the page shows its first words, or none of it but what stands around. Undefined where
 * the text holds one of its own, or most of the stated one.
 */
export function storyHeldOutside({ text }: Article, { body }: Metadata, source: string): string | undefined {
  if (body === undefined || text.length > body.length * SHARE.around) return undefined
  const words = foldWords(body)
  const isTeaser = text.length <= body.length * SHARE.teaser && words.includes(foldWords(text).slice(0, SAMPLE))
  return isTeaser || !foldWords(source).includes(words.slice(0, SAMPLE)) ? body : undefined
}

/** How much of a story's words is looked for: the end of a teaser may be cut. */
const SAMPLE = 60

/** The article with body, dateline and agency of the story that only the metadata holds. */
export const withStory = (article: Article, { body, text, dateline, agency }: Article): Article => ({
  ...article,
  ...(dateline ? { dateline } : {}),
  ...(agency ? { agency } : {}),
  body,
  text,
})

/**
 * The headline of the text where the metadata states it too, with the marks that the layout of a kicker leaves out
 * (`Weather: Storm hits coast`); else the metadata's, where it completes or agrees with the text's. What a sign parts from
 * the headline is the site's name: `Storm hits coast | Bugle Online`.
 */
function headlineOf(visible: string | undefined, { headline, alternativeHeadlines }: Metadata): string | undefined {
  if (visible === undefined || headline === undefined) return visible ?? headline
  const titles = [headline, ...alternativeHeadlines]
  const same = titles.filter((title) => titlesAgree(visible, title) === 'same')
  if (same.includes(visible)) return visible
  const marked = same.find((title) => title.length > visible.length)
  if (same.length > 0) return marked ?? visible
  if (titles.some((title) => isCompleteIn(title, visible))) return visible
  return titles.find((title) => titlesAgree(visible, title)) ?? visible
}

/** Whether all that a title says more is no part of the headline, or it says less. */
const isCompleteIn = (title: string, visible: string): boolean =>
  standsApart(visible, title) || standsInside(visible, title) || isNamedBehind(visible, title) || isCut(title, visible)

/** Whether all that a title says more is a short name behind a colon: `Storm hits the coast again: Bugle`. */
const isNamedBehind = (visible: string, title: string): boolean =>
  title.startsWith(`${visible}: `) && title.slice(visible.length + 2).split(' ').length <= MOST_SITE_WORDS
const MOST_SITE_WORDS = 2

/** Whether a title says how the visible one begins: `Storm hits coast` of `Storm hits coast twice in a week`. */
const isCut = (title: string, visible: string): boolean => `${foldWords(visible)} `.startsWith(`${foldWords(title)} `)

/** A name of more words is no person's alone: `Ann Lee, reporting from the coast`. */
const MOST_NAME_WORDS = 4

/** The people of the text. Where the metadata names all of them, their names and their number are completed by it. */
function bylinesOf(visible: readonly Person[], authors: readonly string[]): Person[] {
  const others = [...authors]
  const completed: Person[] = visible.flatMap((person) => {
    const at = others.findIndex((author) => completes(author, person.name))
    if (at === -1) return []
    const [author = ''] = others.splice(at, 1)
    return [foldWords(author) === foldWords(person.name) ? person : { ...person, name: author }]
  })
  return completed.length < visible.length ? [...visible] : [...completed, ...others.map((name) => ({ name }))]
}

/** `Ann Lee` is the whole name of `Lee`, and `Ann Maria LEE` that of `Ann Lee`. */
function completes(whole: string, part: string): boolean {
  const [all, some] = [foldWords(whole), foldWords(part)]
  const words = all.split(' ')
  if (all === some) return true
  return words.length <= MOST_NAME_WORDS && (` ${all} `.includes(` ${some} `) || some === `${words[0]} ${words.at(-1)}`)
}

/** The images of the text, with what the metadata says of them. Where the text shows none, the first of the metadata is that of its first caption. */
function imagesOf({ images }: Article, stated: Metadata['images']): Image[] {
  const [first, ...others] = images
  const [lead] = stated
  if (lead && images.every(({ url }) => url === undefined)) return [{ ...lead, ...first }, ...others]
  return images.map((image) => {
    const same = stated.find(({ url }) => image.url !== undefined && pictureName(url) === pictureName(image.url))
    return same ? { ...same, ...image } : image
  })
}
