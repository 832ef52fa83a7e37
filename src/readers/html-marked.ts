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
}

const SPACES = /\s+/u
const LONGEST_NAME = 120
/** Elements in which the name of an author is looked for. */
const MOST_INSIDE = 30

const WHOLES: ReadonlySet<string> = new Set(facts.wholes)
const COMMENTS: ReadonlySet<string> = new Set(facts.commentMarks)

export const noMarked = (): MarkedSoFar => ({ authors: new Set(), published: new Set(), apart: new Set() })

/** Reads what an element is marked as; what stands in readers' comments is marked by others. */
export function readMarked(found: MarkedSoFar, element: Element): void {
  const classes = tokens(element, 'className')
  const props = tokens(element, 'itemProp')
  if (found.apart.has(element) || isComments(element, classes, props)) {
    for (const child of element.children) if (child.type === 'element') found.apart.add(child)
    return
  }
  if (marksAuthor(element, classes, props)) {
    const name = nameIn(element)
    if (name !== '' && name.length <= LONGEST_NAME) found.authors.add(name)
  }
  const time = classes.some(isTimeMark) ? attribute(element, element.tagName === 'time' ? 'dateTime' : 'title') : ''
  if (time !== '') found.published.add(time)
}

/** What is marked once on a page is the story's; several names or times are those of several stories. */
export const onlyOne = (values: ReadonlySet<string>): readonly string[] => (values.size === 1 ? [...values] : [])

const NO_TOKENS: readonly string[] = []

function tokens(element: Element, name: string): readonly string[] {
  const value = attribute(element, name)
  return value === '' ? NO_TOKENS : value.toLowerCase().split(SPACES)
}

const isComments = ({ tagName }: Element, classes: readonly string[], props: readonly string[]): boolean =>
  !WHOLES.has(tagName) && [...classes, ...props].some((token) => COMMENTS.has(token))

const isTimeMark = (token: string): boolean => facts.timeMarks.some((mark) => mark === token)

/** `itemprop=author`, `rel=author`, `class="author vcard"`; a meta element says it by its content. */
function marksAuthor(element: Element, classes: readonly string[], props: readonly string[]): boolean {
  if (element.tagName === 'meta' || element.tagName === 'link' || WHOLES.has(element.tagName)) return false
  if (props.includes('author') || (classes.includes('author') && classes.includes('vcard'))) return true
  return tokens(element, 'rel').includes('author')
}

/** The text of the element that is marked as the name, else of all. */
function nameIn(element: Element): string {
  const rest: Element[] = [element]
  for (let i = 0; i < MOST_INSIDE; i++) {
    const next = rest.shift()
    if (next === undefined) break
    const named = tokens(next, 'itemProp').includes('name') || tokens(next, 'className').includes('fn')
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
