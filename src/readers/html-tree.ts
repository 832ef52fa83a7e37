import type { Element, ElementContent, Root, Text } from 'hast'
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, Parser } from 'parse5'
import { defaultBounds } from '../data/bounds'
import * as facts from '../data/html'
import { propertiesOf } from './html-attributes'
import { noNest } from './html-nesting'
import { tellTokens, type TreeBuilder } from './html-tokens'

type Branch = DefaultTreeAdapterMap['element'] & Element
type Child = DefaultTreeAdapterMap['childNode'] & ElementContent

/** So deep a tree builder looks elements up in other ways. */
const DEEP = 40

/** A page's tree, and whether tags that nest too deep were left out of it. */
export interface Tree {
  readonly root: Root
  readonly tooDeep: boolean
}

/**
 * The tree of a page as `rehype-parse` gives it, as far as the reader asks: without positions, the texts of comments, and
 * scripts, styles and attributes that nobody reads. Throws where the stack ends, or the tree goes beyond its bounds.
 */
export function parseTree(page: string, bounds: TreeBounds = UNBOUND): Tree {
  if (pages < SOME && ++pages === SOME) kept.push(treeOf(SPECIMEN, UNBOUND))
  const { root, tooDeep } = treeOf(page, bounds)
  return { root, tooDeep }
}

/** A tree and what built it. */
interface Built extends Tree {
  readonly builder: TreeBuilder
}

/** Who reads so many pages will read more. */
const SOME = 16
let pages = 0

/**
 * A small tree that is kept for good. Where an engine collects garbage between two pages, and no object of a shape is left, it
 * forgets the shape and the fast code it made for it: the next pages take twice as long.
 */
const kept: Built[] = []
const SPECIMEN = [...facts.specimen.page, facts.specimen.nested.repeat(DEEP)].join('')

function treeOf(page: string, bounds: TreeBounds): Built {
  const root: Root = { type: 'root', children: [] }
  const treeAdapter = { ...adapterOf(root), ...boundsKept(bounds) }
  const builder = new Parser({ scriptingEnabled: false, treeAdapter })
  const nest = noNest(bounds.nesting)
  tellTokens(page, builder, nest)
  return { root, tooDeep: nest.tooDeep, builder }
}

/**
 * How deep the tags of a page may nest, how deep its tree may be, and how many elements that may have: tags that cross, or are never
 * closed, make more than stand in the page.
 */
export interface TreeBounds {
  readonly nesting: number
  readonly depth: number
  readonly elements: number
}

const UNBOUND: TreeBounds = { nesting: defaultBounds.maxNesting, depth: Infinity, elements: Infinity }
/** An element that has more attributes takes no others from its repetitions: each would be held against all. */
const MOST_ADOPTED = 100

/** Counts elements as they are opened and closed, and ends the parse where they are too many. */
function boundsKept({ depth, elements }: TreeBounds): Pick<typeof defaultTreeAdapter, 'onItemPush' | 'onItemPop'> {
  let [open, opened] = [0, 0]
  return {
    onItemPush() {
      open++
      opened++
      if (open > depth || opened > elements) throw new RangeError('beyond the bounds of a tree')
    },
    onItemPop() {
      open--
    },
  }
}

/** parse5's own adapter, whose nodes are hast's as well: both share their lists of children. */
const adapterOf = (root: Root): typeof defaultTreeAdapter => ({
  ...defaultTreeAdapter,
  createDocument() {
    const children: Child[] = []
    root.children = children
    return { nodeName: '#document', mode: html.DOCUMENT_MODE.NO_QUIRKS, childNodes: children }
  },
  createElement(tagName, namespaceURI, attrs) {
    const children: Child[] = []
    const properties = propertiesOf(attrs, namespaceURI)
    const element: Branch = {
      type: 'element',
      nodeName: tagName,
      tagName,
      namespaceURI,
      attrs,
      properties,
      childNodes: children,
      children,
      parentNode: null,
    }
    return element
  },
  createCommentNode() {
    const comment = { type: 'comment', nodeName: '#comment', value: '', data: '', parentNode: null } as const
    return { ...comment }
  },
  createTextNode: textNode,
  insertText(parent, words) {
    if (!goesOn(parent.childNodes.at(-1), words)) defaultTreeAdapter.appendChild(parent, textNode(words))
  },
  insertTextBefore(parent, words, reference) {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1]
    if (!goesOn(before, words)) defaultTreeAdapter.insertBefore(parent, textNode(words), reference)
  },
  adoptAttributes(element, attrs) {
    if (element.attrs.length > MOST_ADOPTED) return
    defaultTreeAdapter.adoptAttributes(element, attrs)
    if (isBranch(element)) element.properties = propertiesOf(element.attrs, element.namespaceURI)
  },
})

function textNode(value: string): DefaultTreeAdapterMap['textNode'] & Text {
  return { type: 'text', nodeName: '#text', value, parentNode: null }
}

/** Adds words to the text that stands before them, if it is one. */
function goesOn(node: DefaultTreeAdapterMap['childNode'] | undefined, words: string): boolean {
  if (node === undefined || !defaultTreeAdapter.isTextNode(node)) return false
  node.value += words
  return true
}

const isBranch = (element: DefaultTreeAdapterMap['element']): element is Branch => 'properties' in element
