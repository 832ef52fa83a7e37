import type { Element } from 'hast'
import { defaultBounds } from '../data/bounds'
import type { Box, LineKind } from '../parts'
import {
  attribute,
  BLOCKS,
  classWords,
  headingLevel,
  isAuthor,
  isBold,
  isCaption,
  isFigure,
  isHidden,
  isPreformatted,
  kindOf,
  NO_WORDS,
  tellingWords,
  type Parent,
  type Words,
} from './html-elements'
import type { Runs } from './html-runs'
import type { Resolve } from './html-urls'

/** A hidden part of the page, and how much of the page's text stands in it. */
export interface HiddenPart {
  ink: number
}

/** What holds for all text in an element. */
export interface Context {
  /** Innermost block element. */
  readonly tag: string
  readonly kind: LineKind
  readonly level: number
  readonly hidden: HiddenPart | undefined
  /** It stands in a link, and where that leads. */
  readonly anchor: { readonly target: string | undefined } | undefined
  readonly bold: boolean
  readonly preformatted: boolean
  readonly figure: boolean
}

/** An element that the walk has entered; the chain of frames is the walk's stack. */
export interface Frame {
  readonly node: Parent
  readonly above: Frame | undefined
  readonly depth: number
  /** What the names of its classes say. */
  readonly words: readonly string[]
  readonly context: Context
  /** The child to be read next. */
  next: number
  left: boolean
  /** How many runs there were before it. */
  readonly firstRun: number
  /** Of a table row: its cells with text, and whether one of them holds more than a short text. */
  cells: number
  mixed: boolean
  box: Box | undefined
  boxed: boolean
}

/** What the walk knows of the page as a whole. */
export interface Surroundings {
  readonly resolve: Resolve
  readonly words: Words
}

const OUTSIDE: Context = {
  tag: '',
  kind: 'text',
  level: 0,
  hidden: undefined,
  anchor: undefined,
  bold: false,
  preformatted: false,
  figure: false,
}

export function frameOf(node: Parent, above: Frame | undefined, runs: Runs, page: Surroundings): Frame {
  const words = node.type === 'element' ? classWords(node, page.words) : NO_WORDS
  return {
    node,
    above,
    depth: above ? above.depth + 1 : 0,
    words,
    context: node.type === 'element' && above ? contextOf(node, words, above, runs, page.resolve) : OUTSIDE,
    next: 0,
    left: false,
    firstRun: runs.done.length,
    cells: 0,
    mixed: false,
    box: undefined,
    boxed: false,
  }
}

/** Whether the last thing read is an image. */
const isAfterImage = ({ done, ink }: Runs): boolean => ink === 0 && done.at(-1)?.image !== undefined

function contextOf(element: Element, words: readonly string[], above: Frame, runs: Runs, resolve: Resolve): Context {
  const inside = above.context
  const style = attribute(element, 'style')
  const level = headingLevel(element)
  const kind =
    level > 0
      ? 'heading'
      : isCaption(words, inside.figure, isAfterImage(runs))
        ? 'caption'
        : (kindOf(element, inside.kind) ?? inside.kind)
  return {
    tag: BLOCKS.has(element.tagName) ? element.tagName : inside.tag,
    kind,
    level: kind === 'heading' ? level || inside.level : 0,
    hidden: inside.hidden ?? (isHidden(element, style) ? { ink: 0 } : undefined),
    anchor:
      element.tagName === 'a' && element.properties?.href !== undefined
        ? anchorOf(element, words, above, resolve)
        : inside.anchor,
    bold: inside.bold || isBold(element, style),
    preformatted: inside.preformatted || isPreformatted(element, style),
    figure: inside.figure || isFigure(element, words),
  }
}

/** Where a link leads, with `author:` in front where the link, or one of two elements around it, is marked as an author's. */
function anchorOf(element: Element, words: readonly string[], above: Frame, resolve: Resolve): Context['anchor'] {
  const href = attribute(element, 'href').trim()
  if (href === '' || href.startsWith('#')) return { target: undefined }
  if (/^mailto:/iu.test(href)) return { target: href }
  const address = resolve(href)
  if (address === undefined) return { target: undefined }
  const author = isAuthor(element, words) || isAuthors(above) || isAuthors(above.above)
  return { target: author ? `author:${address}` : address }
}

const isAuthors = (frame: Frame | undefined): boolean =>
  frame?.node.type === 'element' && isAuthor(frame.node, frame.words)

/**
 * The box of a frame, made when it is first asked for, with those above it, and added to `boxes` after its parent. Inline
 * elements that say nothing of themselves, and those nested too deep, have the box of the element around them.
 */
export function boxOf(frame: Frame, boxes: Box[], words: Words): Box | undefined {
  const chain: Frame[] = []
  for (let at: Frame | undefined = frame; at && !at.boxed; at = at.above) chain.push(at)
  for (const next of chain.reverse()) {
    next.box =
      next.node.type === 'element'
        ? makeBox(next.node, next.above?.box, next.depth, boxes, words, next.words)
        : undefined
    next.boxed = true
  }
  return frame.box
}

/** The box of an element, such as an image, which is no frame. */
export function makeBox(
  element: Element,
  parent: Box | undefined,
  depth: number,
  boxes: Box[],
  known: Words,
  own: readonly string[] = classWords(element, known),
): Box | undefined {
  if (depth > defaultBounds.maxNesting) return parent
  const words = tellingWords(element, known, own)
  if (words.length === 0 && !BLOCKS.has(element.tagName)) return parent
  const box: Box = { tag: element.tagName, words, parent, text: 0, linked: 0, prose: 0, lines: 0 }
  boxes.push(box)
  return box
}
