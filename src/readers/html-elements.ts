import type { Element, Root } from 'hast'
import * as facts from '../data/html'
import type { LineKind } from '../parts'

/** `display:none` `visibility: hidden` */
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu
/** `font-weight: bold` `font-weight:700` */
const BOLD_STYLE = /(?:^|[;\s])font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)/iu
/** `white-space: pre-wrap` */
const PREFORMATTED_STYLE = /(?:^|[;\s])white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)/iu
/** The id of a streamed part (react-dom/server, `renderToPipeableStream`), with the page's own prefix: `S:1b` `:app-S:0` */
const STREAMED = /(?:^|[^A-Za-z\d])S:[\da-f]{1,6}$/u
/** `articleBody` → `article Body` */
const CAMEL = /([a-z\d])(?=[A-Z])/gu
const CAPITAL = /[A-Z]/u
export const NO_WORDS: readonly string[] = []
/** Stands before each value where several make one key; no value of a page holds it. */
const TOLD = '\u0000'
/** Attributes are read so far: a sentence in an `aria-label`, hundreds of style classes. */
const MOST_CHARACTERS = 400

export type Parent = Element | Root

const set = (names: readonly string[]): ReadonlySet<string> => new Set(names)

const NOT_RENDERED = set(facts.notRendered)
const CONTROLS = set(facts.controls)
export const BLOCKS = set([...facts.blocks, ...facts.newsBlocks])
const NEWS_HEADLINES: ReadonlyMap<string, number> = new Map(Object.entries(facts.newsHeadlines))
export const APART = set(facts.apart)
export const ROW_PARTS = set(facts.rowParts)
export const IMAGES = set(facts.images)
export const TIMES = set(facts.times)
const FALLBACKS = set(facts.fallbacks)
const PREFORMATTED = set(facts.preformatted)
const BOLD = set(facts.bold)
const SECTIONS = set(facts.sections)
const WHOLES = set(facts.wholes)
const CAPTION_WORDS = set(facts.captionWords)
const FIGURE_TEXT_WORDS = set(facts.figureTextWords)
const BESIDE_FIGURE_WORDS = set(facts.besideFigureWords)
const FIGURE_WORDS = set(facts.figureWords)
const AUTHOR_WORDS = set(facts.authorWords)
const KINDS: ReadonlyMap<string, LineKind> = new Map(Object.entries(facts.kinds))

/** An attribute's value as one string, `''` when there is none; lists (`class`, `rel`) are joined by spaces. */
export function attribute(element: Element, name: string): string {
  const value = element.properties?.[name]
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'number' ? String(value) : ''
}

/** Whether an attribute is there and not false: `hidden`, `open`. */
export const has = (element: Element, name: string): boolean => Boolean(element.properties?.[name])

/** What the page's class names say; kept by attribute value, since a page has few values and many elements. */
export type Words = Map<string, readonly string[]>

/** The words of an attribute's value, each once: `article__bodyText` → `article`, `body`, `text`. */
export function wordsOf(value: string, known: Words): readonly string[] {
  if (value === '') return NO_WORDS
  const before = known.get(value)
  if (before) return before
  const head = value.slice(0, MOST_CHARACTERS)
  const apart = CAPITAL.test(head) ? head.replace(CAMEL, '$1 ').toLowerCase() : head
  const words = splitWords(apart)
  known.set(value, words)
  return words
}

/** Each of the words once; they are made of letters, digits and all that is no ASCII. */
function splitWords(text: string): string[] {
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (isWord(text.charCodeAt(at))) continue
    const word = text.slice(start, at)
    if (word !== '' && !words.includes(word)) words.push(word)
    start = at + 1
  }
  return words
}

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128

/** What the names of an element's classes say. */
export const classWords = (element: Element, known: Words): readonly string[] =>
  wordsOf(attribute(element, 'className'), known)

/**
 * All words that say what an element is for: of its class, id, role …; one list for all elements that say the same. `own` are
 * those of its classes.
 */
export function tellingWords(element: Element, known: Words, own: readonly string[]): readonly string[] {
  const names = tellingNames(element)
  if (names.length === 0) return NO_WORDS
  if (names.length === 1) return names[0] === 'className' ? own : wordsOf(attribute(element, names[0] ?? ''), known)
  const values = names.map((name) => attribute(element, name))
  const key = `${TOLD}${values.join(TOLD)}`
  const before = known.get(key)
  if (before) return before
  const words = [...new Set(values.flatMap((value) => wordsOf(value, known)))]
  known.set(key, words)
  return words
}

const PLACES: ReadonlyMap<string, number> = new Map(facts.telling.map((name, place) => [name, place]))

/** Those of its attributes that tell something, in the order of their list; most elements have none of them, or one. */
function tellingNames(element: Element): string[] {
  const names: string[] = []
  for (const name of Object.keys(element.properties ?? {}))
    if (PLACES.has(name) && attribute(element, name) !== '') names.push(name)
  return names.length > 1 ? names.sort((a, b) => (PLACES.get(a) ?? 0) - (PLACES.get(b) ?? 0)) : names
}

/** Not shown at all, by the element's nature or its `hidden` attribute. */
export const isNotRendered = (element: Element): boolean =>
  NOT_RENDERED.has(element.tagName) ||
  (has(element, 'hidden') && !isStreamed(element)) ||
  (element.tagName === 'dialog' && !has(element, 'open'))

/** A part of the page that came late, and that React puts in its place at once: `<div hidden id="S:1">`. */
const isStreamed = (element: Element): boolean => STREAMED.test(attribute(element, 'id'))

/** Shown by the rules of HTML alone, and hidden from a reader by style, `aria-hidden` or as a fallback; or for a reader to fill in or to choose from. */
export const isHidden = (element: Element, style: string): boolean =>
  FALLBACKS.has(element.tagName) ||
  CONTROLS.has(element.tagName) ||
  attribute(element, 'ariaHidden') === 'true' ||
  (style !== '' && HIDDEN_STYLE.test(style))

export const isBold = (element: Element, style: string): boolean =>
  BOLD.has(element.tagName) || (style !== '' && BOLD_STYLE.test(style))

export const isPreformatted = (element: Element, style: string): boolean =>
  PREFORMATTED.has(element.tagName) || (style !== '' && PREFORMATTED_STYLE.test(style))

/** The level of a heading, by tag or by role and `aria-level`; 0 for what is none. */
export function headingLevel(element: Element): number {
  if (KINDS.get(element.tagName) === 'heading') return Number(element.tagName.slice(1))
  const news = NEWS_HEADLINES.get(element.tagName)
  if (news !== undefined) return news
  const role = attribute(element, 'role')
  if (role === '' || !role.split(' ').includes('heading')) return 0
  const level = Number(attribute(element, 'ariaLevel'))
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2
}

/** What kind of line an element makes of its text, when it makes any. */
export function kindOf(element: Element, inside: LineKind): LineKind | undefined {
  if (SECTIONS.has(element.tagName)) return inside === 'quote' ? inside : 'text'
  return KINDS.get(element.tagName)
}

export const isFigure = (element: Element, words: readonly string[]): boolean =>
  element.tagName === 'figure' || words.some((word) => FIGURE_WORDS.has(word))

/** Named a caption, and standing in a figure or right behind an image: `<p class="wp-caption-text">` in `<div class="wp-caption">`. */
export const isCaption = (words: readonly string[], inFigure: boolean, afterImage: boolean): boolean =>
  words.some((word) => CAPTION_WORDS.has(word))
    ? inFigure || afterImage || words.some((word) => FIGURE_WORDS.has(word) && !CAPTION_WORDS.has(word))
    : (inFigure && words.some((word) => FIGURE_TEXT_WORDS.has(word))) ||
      ((inFigure || afterImage) && namesBesideFigure(words))

/** `img-desc`, `photo_credit`: a word for picture and one for what stands below it. */
const namesBesideFigure = (words: readonly string[]): boolean =>
  words.some((word) => BESIDE_FIGURE_WORDS.has(word)) && words.some((word) => FIGURE_WORDS.has(word))

/** Marked as an author's by itself: `rel=author`, `itemprop=author`, `class=byline`; `words` are those of its classes. */
export const isAuthor = (element: Element, words: readonly string[]): boolean =>
  !WHOLES.has(element.tagName) &&
  (saysAuthor(attribute(element, 'rel')) ||
    saysAuthor(attribute(element, 'itemProp')) ||
    words.some((word) => AUTHOR_WORDS.has(word)))

const saysAuthor = (list: string): boolean => list.includes('author') && list.split(' ').includes('author')
