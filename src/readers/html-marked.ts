import type { Element } from 'hast'
import * as facts from '../data/html'
import { attribute } from './html-elements'

/** What a page marks in its visible text as who wrote it and when, by microdata (`itemprop`) or microformats (`class`, `rel`). */
export interface Marked {
  readonly authors: readonly string[]
  readonly published: readonly string[]
}

/** The same while the page is read; each value once. */
export interface MarkedSoFar {
  readonly authors: Set<string>
  readonly published: Set<string>
  /** Elements in a part of the page where other people write: readers' comments. */
  readonly apart: Set<Element>
  /** What the attributes so far say, by their values: a page has few of them and many elements. */
  readonly marks: Map<string, Marks>
}

/** What the words of an attribute mark an element as. */
interface Marks {
  readonly comments: boolean
  readonly author: boolean
  /** `class="author vcard"` */
  readonly card: boolean
  readonly time: boolean
  /** The name of somebody: `itemprop=name`, `class=fn`. */
  readonly name: boolean
  readonly formattedName: boolean
}

const SPACES = /\s+/u
const LONGEST_NAME = 120
/** Elements in which the name of an author is looked for. */
const MOST_INSIDE = 30

const WHOLES: ReadonlySet<string> = new Set(facts.wholes)
const COMMENTS: ReadonlySet<string> = new Set(facts.commentMarks)

export const noMarked = (): MarkedSoFar => ({
  authors: new Set(),
  published: new Set(),
  apart: new Set(),
  marks: new Map(),
})

/** Reads what an element is marked as; what stands in readers' comments is marked by others. */
export function readMarked(found: MarkedSoFar, element: Element): void {
  const classes = marksOf(found, element, 'className')
  const props = marksOf(found, element, 'itemProp')
  if (found.apart.has(element) || ((classes.comments || props.comments) && !WHOLES.has(element.tagName))) {
    for (const child of element.children) if (child.type === 'element') found.apart.add(child)
    return
  }
  if (marksAuthor(found, element, classes, props)) {
    const name = nameIn(found, element)
    if (name !== '' && name.length <= LONGEST_NAME) found.authors.add(name)
  }
  const time = classes.time ? attribute(element, element.tagName === 'time' ? 'dateTime' : 'title') : ''
  if (time !== '') found.published.add(time)
}

/** What is marked once on a page is the story's; several names or times are those of several stories. */
export const onlyOne = (values: ReadonlySet<string>): readonly string[] => (values.size === 1 ? [...values] : [])

const NO_MARKS: Marks = marksIn([])

/** What an attribute says, read once for each value. */
function marksOf({ marks }: MarkedSoFar, element: Element, name: string): Marks {
  const value = attribute(element, name)
  if (value === '') return NO_MARKS
  const before = marks.get(value)
  if (before) return before
  const read = marksIn(value.toLowerCase().split(SPACES))
  marks.set(value, read)
  return read
}

function marksIn(tokens: readonly string[]): Marks {
  return {
    comments: tokens.some((token) => COMMENTS.has(token)),
    author: tokens.includes('author'),
    card: tokens.includes('vcard'),
    time: facts.timeMarks.some((mark) => tokens.includes(mark)),
    name: tokens.includes('name'),
    formattedName: tokens.includes('fn'),
  }
}

/** `itemprop=author`, `rel=author`, `class="author vcard"`; a meta element says it by its content. */
function marksAuthor(found: MarkedSoFar, element: Element, classes: Marks, props: Marks): boolean {
  if (element.tagName === 'meta' || element.tagName === 'link' || WHOLES.has(element.tagName)) return false
  if (props.author || (classes.author && classes.card)) return true
  return marksOf(found, element, 'rel').author
}

/** The text of the element that is marked as the name, else of all. */
function nameIn(found: MarkedSoFar, element: Element): string {
  const rest: Element[] = [element]
  for (let i = 0; i < MOST_INSIDE; i++) {
    const next = rest.shift()
    if (next === undefined) break
    const named = marksOf(found, next, 'itemProp').name || marksOf(found, next, 'className').formattedName
    if (named) return attribute(next, 'content') || textOf(next)
    for (const child of next.children) if (child.type === 'element') rest.push(child)
  }
  return textOf(element)
}

/** The words in an element, as far as a name may be long. */
function textOf(element: Element): string {
  let text = ''
  const rest: Element['children'] = [...element.children].reverse()
  for (let node = rest.pop(); node && text.length <= LONGEST_NAME; node = rest.pop())
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') for (const child of node.children.toReversed()) rest.push(child)
  return text.trim().split(SPACES).join(' ')
}
