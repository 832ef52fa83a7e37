import type { Root } from 'hast'
import type { CleanOptions } from '../model'
import type { Document, ReaderNote } from '../parts'
import { type Bounds, type BoundPage, boundPage, boundsOf, cutAt, withLines, withRest } from './bounds'
import { countBoxes } from './html-boxes'
import type { Words } from './html-elements'
import { readMetadata } from './html-metadata'
import { pageFacts } from './html-page'
import { visibleText } from './html-source'
import { parseTree, type Tree, type TreeBounds } from './html-tree'
import { resolver } from './html-urls'
import { withoutUnread } from './html-unread'
import { visibleRuns } from './html-walk'
import { makeLines, type Stretch } from './lines'
import { typedLists } from './typed-lists'

/** Reads a page: its visible text as lines with what the elements tell of them, and what it says of itself. Never throws. */
export function readHtml(input: string, options: CleanOptions): Document {
  const bounds = boundsOf(options)
  const bound = readable(input, bounds)
  const { root, tooDeep } = parse(bound.page, treeBounds(bounds)) ?? flatTree(bound.page)
  return withRest(withNote(readTree(root, options), bounds, tooDeep), bound, bounds)
}

/** The page as far as it is parsed; where some would be left, what nobody reads does not count. */
function readable(input: string, bounds: Bounds): BoundPage {
  const whole = boundPage(input, bounds)
  return whole.rest === '' ? whole : boundPage(withoutUnread(input), bounds)
}

/** Reads a hast tree, whoever made it: without positions, and as deep as may be. */
export function readTree(tree: Root, options: CleanOptions): Document {
  const { url } = options
  const bounds = boundsOf(options)
  const page = pageFacts(tree)
  const words: Words = new Map()
  const resolve = resolver(page.base, url, page.canonical)
  const { source, stretches, boxes } = visibleText(visibleRuns(tree, { resolve, words }), words)
  const end = cutAt(source, bounds.maxCharacters)
  const lines = makeLines(source, typedLists(source, upTo(stretches, end)), bounds.maxLines)
  countBoxes(boxes, lines)
  const { metadata, notes } = readMetadata(page, resolve, url)
  return withLines({ format: 'html', source, metadata, notes }, lines, end, bounds)
}

/** The stretches that begin before `end`, the last one cut there. */
function upTo(stretches: readonly Stretch[], end: number): readonly Stretch[] {
  const last = stretches.at(-1)
  if (!last || last.end <= end) return stretches
  return stretches.filter(({ start }) => start < end).map((s) => (s.end > end ? { ...s, end } : s))
}

/** What a page's tags let expect, with room for what a parser adds to them. */
const treeBounds = ({ maxNesting, maxTags }: Bounds): TreeBounds => ({
  nesting: maxNesting,
  depth: maxNesting * 4,
  elements: maxTags * 2,
})

/** The tree, or undefined where the page nests deeper than its tags let see. */
function parse(page: string, bounds: TreeBounds): Tree | undefined {
  try {
    return parseTree(page, bounds)
  } catch {
    return undefined
  }
}

/** The tree of such a page, of whose elements nearly none stands in another. */
const flatTree = (page: string): Tree => ({
  root: parse(page, { nesting: 0, depth: Infinity, elements: Infinity })?.root ?? { type: 'root', children: [] },
  tooDeep: true,
})

function withNote(document: Document, { maxNesting }: Bounds, tooDeep: boolean): Document {
  if (!tooDeep) return document
  const reason = `Elements nested deeper than ${String(maxNesting)} levels, or formatting never closed, were read without their tags.`
  const note: ReaderNote = { code: 'too-deep', reason }
  return { ...document, notes: [note, ...document.notes] }
}
