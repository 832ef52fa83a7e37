import type { Element } from 'hast'
import * as facts from '../data/html'
import { attribute } from './html-elements'
import type { Item } from './html-items'

/** What a page marks in its visible text as who wrote it and when, by microdata (`itemprop`) or microformats (`class`, `rel`). */
export interface Marked {
  readonly authors: readonly string[]
  readonly published: readonly string[]
}

/** The same while the page is read, each value with the item in which it stands. */
export interface MarkedSoFar {
  readonly authors: Told[]
  readonly published: Told[]
  /** What the attributes so far say, by their values: a page has few of them and many elements. */
  readonly marks: Map<string, Marks>
}

interface Told {
  readonly value: string
  readonly item: Item | undefined
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

export const noMarked = (): MarkedSoFar => ({ authors: [], published: [], marks: new Map() })

/** Whether readers write in an element: `class="comments-area"`. */
export const isComments = (found: MarkedSoFar, element: Element): boolean =>
  !WHOLES.has(element.tagName) &&
  (marksOf(found, element, 'className').comments || marksOf(found, element, 'itemProp').comments)

/** Reads what an element in an item is marked as. */
export function readMarked(found: MarkedSoFar, element: Element, item: Item | undefined): void {
  const classes = marksOf(found, element, 'className')
  if (marksAuthor(found, element, classes)) {
    const name = nameIn(found, element)
    if (name !== '' && name.length <= LONGEST_NAME) found.authors.push({ value: name, item })
  }
  const time = classes.time ? attribute(element, element.tagName === 'time' ? 'dateTime' : 'title') : ''
  if (time !== '') found.published.push({ value: time, item })
}

/** What is marked once in the story is the story's; several names or times are those of several stories. */
export function markedOf({ authors, published }: MarkedSoFar, isStorys: (item: Item | undefined) => boolean): Marked {
  const onlyOne = (told: readonly Told[]): readonly string[] => {
    const values = new Set(told.flatMap(({ value, item }) => (isStorys(item) ? value : [])))
    return values.size === 1 ? [...values] : []
  }
  return { authors: onlyOne(authors), published: onlyOne(published) }
}

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
function marksAuthor(found: MarkedSoFar, element: Element, classes: Marks): boolean {
  if (element.tagName === 'meta' || element.tagName === 'link' || WHOLES.has(element.tagName)) return false
  if (marksOf(found, element, 'itemProp').author || (classes.author && classes.card)) return true
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
