import type { Element, Root } from 'hast'
import { newsFacts } from '../data/html'
import { attribute } from './html-elements'
import { type Item, itemOf, storyItems } from './html-items'
import { isComments, type Marked, markedOf, type MarkedSoFar, noMarked, readMarked } from './html-marked'

/** `2025-01-02` in `<time itemprop=datePublished datetime=…>` stands beside meta elements. */
export interface Meta {
  /** Lower case: `og:title`. */
  readonly name: string
  readonly content: string
}

/** What a page says of itself outside its visible text, as it stands. */
export interface PageFacts {
  readonly metas: readonly Meta[]
  /** The texts of `<script type="application/ld+json">`. */
  readonly scripts: readonly string[]
  readonly title: string | undefined
  readonly base: string | undefined
  readonly canonical: string | undefined
  readonly language: string | undefined
  readonly marked: Marked
}

const MOST_METAS = 1000
const MOST_SCRIPTS = 50
const MOST_VALUE = 20_000
const JSON_LD = /^application\/ld\+json\b/iu
const SPACE = /\s+/u
/** Attributes by which an element says what it tells. */
const NAMING = ['property', 'name', 'itemProp', 'httpEquiv'] as const

interface Found {
  /** Each with the item in which it stands. */
  metas: (Meta & { readonly item: Item | undefined })[]
  scripts: string[]
  title: string | undefined
  base: string | undefined
  canonical: string | undefined
  language: string | undefined
  marked: MarkedSoFar
}

/** Gathers a page's facts in one pass, with its own stack; those of drawings and templates are not the page's. */
export function pageFacts(root: Root): PageFacts {
  const found: Found = {
    metas: [],
    scripts: [],
    title: undefined,
    base: undefined,
    canonical: undefined,
    language: undefined,
    marked: noMarked(),
  }
  const headed = new Set<Item>()
  let item: Item | undefined
  const rest: (Root['children'][number] | EndOfItem)[] = [...root.children].reverse()
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('goOnIn' in node) item = node.goOnIn
    if (node.type !== 'element' || node.tagName === 'svg') continue
    const inner = itemOf(node, item, isComments(found.marked, node))
    if (inner !== item) rest.push({ type: 'end', goOnIn: item })
    item = inner
    readElement(found, node, item)
    readMarked(found.marked, node, item)
    if (node.tagName === 'h1' && item?.strange === false) headed.add(item)
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child?.type === 'element') rest.push(child)
    }
  }
  const isStorys = storyItems([...headed])
  return {
    ...found,
    metas: found.metas.filter((meta) => isStorys(meta.item)),
    marked: markedOf(found.marked, isStorys),
  }
}

/** Stands behind the elements of an item: what comes is in the one around it. */
interface EndOfItem {
  readonly type: 'end'
  readonly goOnIn: Item | undefined
}

function readElement(found: Found, element: Element, item: Item | undefined): void {
  switch (element.tagName) {
    case 'html':
      found.language ??= attribute(element, 'lang') || attribute(element, 'xmlLang') || undefined
      break
    case 'base':
      found.base ??= attribute(element, 'href') || undefined
      break
    case 'title':
      found.title ??= textOf(element) || undefined
      break
    case 'link':
      if (attribute(element, 'rel').toLowerCase().split(SPACE).includes('canonical'))
        found.canonical ??= attribute(element, 'href') || undefined
      break
    case 'script':
      if (JSON_LD.test(attribute(element, 'type').trim()) && found.scripts.length < MOST_SCRIPTS)
        found.scripts.push(textOf(element))
      break
    case 'meta':
      readMeta(found, element, attribute(element, 'content'), item)
      break
    case 'time':
      readMeta(found, element, attribute(element, 'dateTime'), item)
      break
    default:
      readNews(found, element)
  }
}

/** `<doc title="…" author="…">` */
function readNews(found: Found, element: Element): void {
  for (const [name, meta] of NEWS_FACTS.get(element.tagName) ?? []) {
    const content = attribute(element, name)
    if (content !== '' && content.length <= MOST_VALUE && found.metas.length < MOST_METAS)
      found.metas.push({ name: meta, content, item: undefined })
  }
}

/** One element may bear several names: `<meta name="author" property="article:author">`. */
function readMeta(found: Found, element: Element, content: string, item: Item | undefined): void {
  if (content === '' || content.length > MOST_VALUE || found.metas.length >= MOST_METAS) return
  for (const attributeName of NAMING) {
    const names = attribute(element, attributeName)
    if (names === '') continue
    for (const name of names.toLowerCase().split(SPACE)) if (name !== '') found.metas.push({ name, content, item })
  }
}

const NEWS_FACTS: ReadonlyMap<string, readonly (readonly [attribute: string, meta: string])[]> = new Map(
  Object.entries(newsFacts).map(([tag, said]) => [tag, Object.entries(said)]),
)

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
