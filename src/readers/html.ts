import type { Root } from 'hast'
import type { Document, ReaderNote } from '../parts'
import type { Aside } from './html-attributes'
import { countBoxes } from './html-boxes'
import type { Words } from './html-elements'
import { readMetadata } from './html-metadata'
import { boundNesting, MOST_NESTED } from './html-nesting'
import { pageFacts } from './html-page'
import { visibleText } from './html-source'
import { parseTree } from './html-tree'
import { resolver } from './html-urls'
import { withoutUnread } from './html-unread'
import { visibleRuns } from './html-walk'
import { makeLines } from './lines'

export interface HtmlOptions {
  /** Where the page was found. */
  readonly url?: string
}

const TOO_DEEP: ReaderNote = {
  code: 'too-deep',
  reason: `Elements nested deeper than ${MOST_NESTED} levels, or formatting never closed, were read without their tags.`,
}

/** Reads a page: its visible text as lines with what the elements tell of them, and what it says of itself. Never throws. */
export function readHtml(input: string, options: HtmlOptions): Document {
  const aside: Aside = []
  const page = withoutUnread(input, aside)
  const { html, tooDeep } = boundNesting(page)
  const tree = parse(html, aside)
  if (tree) return withNote(readTree(tree, options), tooDeep)
  return withNote(readTree(parse(boundNesting(page, 0).html, aside) ?? { type: 'root', children: [] }, options), true)
}

/** Reads a hast tree, whoever made it: without positions, and as deep as may be. */
export function readTree(tree: Root, { url }: HtmlOptions): Document {
  const page = pageFacts(tree)
  const words: Words = new Map()
  const resolve = resolver(page.base, url, page.canonical)
  const { source, stretches, boxes } = visibleText(visibleRuns(tree, { resolve, words }), words)
  const lines = makeLines(source, stretches)
  countBoxes(boxes, lines)
  const { metadata, notes } = readMetadata(page, resolve, url)
  return { format: 'html', source, lines, metadata, notes }
}

/** The tree, or undefined where the page nests deeper than its tags let see and the stack ends. */
function parse(html: string, aside: Aside): Root | undefined {
  try {
    return parseTree(html, aside)
  } catch {
    return undefined
  }
}

const withNote = (document: Document, tooDeep: boolean): Document =>
  tooDeep ? { ...document, notes: [TOO_DEEP, ...document.notes] } : document
