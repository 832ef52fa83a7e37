import type { Properties } from 'hast'
import { html, type Token } from 'parse5'
import * as facts from '../data/html'
import { isQuote, type Take } from './html-tags'

/** An attribute as parse5 gives it; its name in small letters. */
export type Attribute = Token.Attribute

/** White space in a list that is more than the space between two words. */
const UNEVEN = /[\t\n\f\r]| {2}/u
const SPACE_RUN = /[\t\n\f\r ]+/u
/** `dataSrc` `ariaLabel` */
const HUMP = /[A-Z]/gu
const HUMP_FIRST = /^(?:data|aria)[A-Z]/u
const NEEDS_DECODING = /[&\0\r]/u

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

/** Attributes put aside before parsing, a list for each tag that had any; the tag has the list's number in their stead. */
export type Aside = (readonly Attribute[])[]

/** The attribute that tells the number: `<p ¤=12>`. A page in which the sign stands has nothing put aside. */
export const ASIDE = '¤'

/** Puts the attributes of one tag after the other aside. */
export interface Putting {
  readonly take: Take
  /** What stands in the tag in place of what was taken; undefined where a parser itself reads its attributes, or there were none. */
  readonly instead: (tag: string) => string | undefined
}

/** For a page whose attributes are read where they stand. */
export const NO_PUTTING: Putting = { take: () => undefined, instead: () => undefined }

/** Puts attributes of `page` into `aside`: those that the reader asks for, the first of each name. */
export function puttingAside(page: string, aside: Aside): Putting {
  let any = false
  let read: Attribute[] = []
  let left: { readonly name: string; readonly text: string }[] = []
  const take: Take = (start, nameEnd, valueStart, valueEnd) => {
    any = true
    const attribute = KNOWN.get(page.slice(start, nameEnd).toLowerCase())
    if (!attribute || isNamed(read, attribute.name) || isNamed(left, attribute.name)) return
    const { name } = attribute
    const value = page.slice(valueStart, valueEnd)
    if (NEEDS_DECODING.test(value)) left.push({ name, text: ` ${name}=${quoted(page, valueStart, valueEnd)}` })
    else read.push({ name, value })
  }
  const instead = (tag: string): string | undefined => {
    const number = read.length > 0 && !READ_BY_PARSER.has(tag) ? ` ${ASIDE}=${String(aside.push(read) - 1)}` : ''
    const text = any && !READ_BY_PARSER.has(tag) ? left.map((attribute) => attribute.text).join('') + number : undefined
    if (read.length > 0) read = []
    if (left.length > 0) left = []
    any = false
    return text
  }
  return { take, instead }
}

function isNamed(attributes: readonly { readonly name: string }[], name: string): boolean {
  for (const attribute of attributes) if (attribute.name === name) return true
  return false
}

/** A value as it stands, with its quotes. */
const quoted = (page: string, start: number, end: number): string =>
  isQuote(page.charCodeAt(start - 1)) ? page.slice(start - 1, end + 1) : page.slice(start, end)

/** The attributes of an element, those put aside among them. */
export function withAside(attributes: Attribute[], aside: Aside): readonly Attribute[] {
  const last = attributes.at(-1)
  const read = last?.name === ASIDE ? aside[Number(last.value)] : undefined
  if (!read) return attributes
  return attributes.length === 1 ? read : [...attributes.slice(0, -1), ...read]
}
