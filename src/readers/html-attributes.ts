import type { Properties } from 'hast'
import { html, type Token } from 'parse5'
import * as facts from '../data/html'
import { decodeValue } from './html-references'
import { lowered, type Take } from './html-tags'

/** An attribute as parse5 gives it; its name in small letters. */
export type Attribute = Token.Attribute

/** White space in a list that is more than the space between two words. */
const UNEVEN = /[\t\n\f\r]| {2}/u
const SPACE_RUN = /[\t\n\f\r ]+/u
/** `dataSrc` `ariaLabel` */
const HUMP = /[A-Z]/gu
const HUMP_FIRST = /^(?:data|aria)[A-Z]/u
/** So many names are held against each other one by one. */
const MANY = 64

const LISTS: ReadonlySet<string> = new Set(facts.listAttributes)
const NUMBERS: ReadonlySet<string> = new Set(facts.numberAttributes)
const SWITCHES: ReadonlySet<string> = new Set(facts.switchAttributes)
const NOT_DRAWN: ReadonlySet<string> = new Set(facts.notInDrawings)

/** An attribute that the reader asks for: how pages write it, what hast calls it, and what it holds. */
interface Known {
  readonly name: string
  readonly property: string
  readonly holds: 'list' | 'number' | 'switch' | 'text'
  readonly drawn: boolean
}

const known = (name: string, property: string): readonly [string, Known] => [
  name,
  {
    name,
    property,
    holds: LISTS.has(property) ? 'list' : NUMBERS.has(property) ? 'number' : SWITCHES.has(property) ? 'switch' : 'text',
    drawn: !NOT_DRAWN.has(property),
  },
]

/** `dataTestId` → `data-test-id` */
const dashed = (property: string): string => property.replace(HUMP, (letter) => `-${letter.toLowerCase()}`)

const KNOWN: ReadonlyMap<string, Known> = new Map([
  ...Object.entries(facts.attributes).map(([name, property]) => known(name, property)),
  ...[...facts.telling, ...facts.lazySources, ...facts.lazySets, ...facts.aria]
    .filter((property) => HUMP_FIRST.test(property))
    .map((property) => known(dashed(property), property)),
])
const READ_BY_PARSER: ReadonlySet<string> = new Set([
  ...facts.readByParser,
  ...facts.formatting,
  ...facts.foreign,
  ...facts.foreignHtml,
])

/** What hast holds of the attributes: lists with single spaces, numbers as numbers; a drawing knows fewer of them. */
export function propertiesOf(attributes: readonly Attribute[], namespace: html.NS): Properties {
  const properties: Properties = {}
  const drawn = namespace === html.NS.SVG
  for (const { name, value } of attributes) {
    const attribute = KNOWN.get(name)
    if (attribute && (attribute.drawn || !drawn)) properties[attribute.property] = valueOf(attribute, value, drawn)
  }
  return properties
}

function valueOf({ holds }: Known, value: string, drawn: boolean): string | number | boolean {
  switch (holds) {
    case 'list':
      return UNEVEN.test(value) ? value.trim().split(SPACE_RUN).join(' ') : value.trim()
    case 'number':
      return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
    case 'switch':
      return drawn ? value : true
    case 'text':
      return value
  }
}

/** Takes the attributes of one tag after the other. */
export interface Taking {
  /** Those of a tag follow; where a parser itself reads them, all are taken. */
  readonly begin: (tag: string) => void
  readonly take: Take
  /** Those that the reader asks for, the first of each name. */
  readonly taken: () => Attribute[]
  /** Where the last value ends. */
  readonly valueEnd: () => number
}

/** Takes attributes of `page`, their values decoded. */
export function takingAttributes(page: string): Taking {
  let all = false
  let read: Attribute[] = []
  let names: Set<string> | undefined
  let end = 0
  const isNew = (name: string): boolean => {
    if (read.length < MANY) return !isNamed(read, name)
    names ??= new Set(read.map((attribute) => attribute.name))
    return !names.has(name) && names.add(name).has(name)
  }
  const take: Take = (start, nameEnd, valueStart, valueEnd) => {
    end = valueEnd
    const name = lowered(page.slice(start, nameEnd))
    if (!(all || KNOWN.has(name)) || !isNew(name)) return
    const value = decodeValue(page.slice(valueStart, valueEnd))
    read.push({ name, value: value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value })
  }
  return {
    begin(tag) {
      all = READ_BY_PARSER.has(tag)
      names = undefined
      read = []
      end = 0
    },
    take,
    taken: () => read,
    valueEnd: () => end,
  }
}

function isNamed(attributes: readonly Attribute[], name: string): boolean {
  for (const attribute of attributes) if (attribute.name === name) return true
  return false
}
