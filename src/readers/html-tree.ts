import type { Element, ElementContent, Properties, Root, Text } from 'hast'
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse } from 'parse5'
import * as facts from '../data/html'

type Attributes = DefaultTreeAdapterMap['element']['attrs']
type Branch = DefaultTreeAdapterMap['element'] & Element
type Child = DefaultTreeAdapterMap['childNode'] & ElementContent

const SPACES = /[\t\n\f\r ]/u
const SPACE_RUN = /[\t\n\f\r ]+/u
/** `dataSrc` `ariaLabel` */
const HUMP = /[A-Z]/gu
const HUMP_FIRST = /^(?:data|aria)[A-Z]/u

/** `dataTestId` → `data-test-id` */
const dashed = (property: string): string => property.replace(HUMP, (letter) => `-${letter.toLowerCase()}`)

/** The attributes that the reader asks for, as pages write them, and what hast calls them. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(facts.attributes),
  ...[...facts.telling, ...facts.lazySources, ...facts.lazySets, ...facts.aria]
    .filter((property) => HUMP_FIRST.test(property))
    .map((property) => [dashed(property), property] as const),
])
const LISTS: ReadonlySet<string> = new Set(facts.listAttributes)
const NUMBERS: ReadonlySet<string> = new Set(facts.numberAttributes)
const SWITCHES: ReadonlySet<string> = new Set(facts.switchAttributes)
const NOT_DRAWN: ReadonlySet<string> = new Set(facts.notInDrawings)

/**
 * The tree of a page as `rehype-parse` gives it, as far as the reader asks: without positions, the texts of comments, and
 * attributes that nobody reads. Throws where the stack ends.
 */
export function parseTree(page: string): Root {
  const root: Root = { type: 'root', children: [] }
  parse(page, { scriptingEnabled: false, treeAdapter: adapterOf(root) })
  return root
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
    const shared = { childNodes: children, children, parentNode: null }
    const element: Branch = { type: 'element', nodeName: tagName, tagName, namespaceURI, attrs, properties, ...shared }
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

/** What hast holds of the attributes: lists with single spaces, numbers as numbers; a drawing knows fewer of them. */
function propertiesOf(attributes: Attributes, namespace: html.NS): Properties {
  const properties: Properties = {}
  for (const { name, value } of attributes) {
    const property = PROPERTIES.get(name)
    const drawn = namespace === html.NS.SVG
    if (property === undefined || (drawn && NOT_DRAWN.has(property))) continue
    properties[property] = SWITCHES.has(property) && !drawn ? true : valueOf(property, value)
  }
  return properties
}

function valueOf(property: string, value: string): string | number {
  if (LISTS.has(property)) return SPACES.test(value) ? value.trim().split(SPACE_RUN).join(' ') : value.trim()
  return NUMBERS.has(property) && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}
