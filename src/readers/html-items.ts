import type { Element } from 'hast'
import * as facts from '../data/html'
import { attribute } from './html-elements'

/** A part of a page that tells of one thing: an article, by microdata (`itemscope`), or what others than its writers say. */
export interface Item {
  readonly around: Item | undefined
  /** It is, or stands in, something else than an article: a comment, a video, a product. */
  readonly strange: boolean
}

const ARTICLES: ReadonlySet<string> = new Set(facts.articleTypes)
const OTHERS: ReadonlySet<string> = new Set(facts.otherTypes)
/** `https://schema.org/NewsArticle` */
const LAST_NAME = /[^/:#]{1,60}$/u

/** The item that begins with an element inside of another one, or that other one where none does. */
export function itemOf(element: Element, around: Item | undefined, isComments: boolean): Item | undefined {
  if (isComments) return { around, strange: true }
  if (element.properties?.['itemScope'] === undefined) return around
  const type = LAST_NAME.exec(attribute(element, 'itemType').trim())?.[0] ?? ''
  if (OTHERS.has(type)) return { around, strange: true }
  return ARTICLES.has(type) ? { around, strange: around?.strange ?? false } : around
}

/**
 * Tells of an item whether it speaks of the page's story: where one article alone has the page's heading, it and what is
 * around it do; else nobody knows, and all articles may.
 */
export function storyItems(headed: readonly Item[]): (item: Item | undefined) => boolean {
  const [story, ...others] = headed
  const whole = new Set<Item>()
  for (let item = others.length === 0 ? story : undefined; item; item = item.around) whole.add(item)
  return (item) => item === undefined || (!item.strange && (whole.size === 0 || whole.has(item)))
}
