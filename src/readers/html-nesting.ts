import { defaultBounds } from '../data/bounds'
import * as facts from '../data/html'
import { GREATER, isLetter, isQuote, isSpace, nameEnd, SLASH } from './html-tags'

/** Formatting that may be open at once: the parser opens all of it again in every block that follows. */
const MOST_FORMATTING = 16
/** Blocks between a formatting element and its end tag beyond which the parser leaves a copy of it open. */
const MOST_MISNESTED = 6

/** `-->` `--!>` */
const COMMENT_END = /--!?>/gu

const NEVER_PUSHED: ReadonlySet<string> = new Set([...facts.voids, ...facts.selfEnding, 'a', 'nobr'])
const FORMATTING: ReadonlySet<string> = new Set(facts.formatting)
const FORMATTING_ENDS: ReadonlySet<string> = new Set(facts.formattingEnds)
const RAW_TEXT: ReadonlySet<string> = new Set(facts.rawText)
const FOREIGN: ReadonlySet<string> = new Set(facts.foreign)
const FOREIGN_HTML: ReadonlySet<string> = new Set(facts.foreignHtml)

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly end: number
}

/** What is open at a point of the page, near enough. */
interface Nest {
  readonly open: string[]
  formatting: { readonly name: string; readonly depth: number }[]
  /** Start tags left out whose end tags are still to come. */
  readonly left: Map<string, number>
  readonly mostNested: number
  readonly mostFormatting: number
}

export interface Bounded {
  readonly html: string
  readonly tooDeep: boolean
}

/**
 * The page without the tags that nest too deep to be parsed: `<div>` 100,000 times over, or bold type that is opened in each
 * paragraph and never closed. No text is lost. Linear; nearly every page comes back as it is.
 */
export function boundNesting(html: string, mostNested: number = defaultBounds.maxNesting): Bounded {
  const nest: Nest = {
    open: [],
    formatting: [],
    left: new Map(),
    mostNested,
    mostFormatting: Math.min(mostNested, MOST_FORMATTING),
  }
  const kept: string[] = []
  let from = 0
  for (let at = html.indexOf('<'); at !== -1;) {
    const tag = tagAt(html, at)
    const end = tag ? tag.end : afterDeclaration(html, at)
    if (tag && !keeps(nest, tag)) {
      kept.push(html.slice(from, at))
      from = end
    }
    at = html.indexOf('<', tag && holdsRawText(nest, tag) ? afterRawText(html, end, tag.name) : end)
  }
  return from === 0 ? { html, tooDeep: false } : { html: kept.join('') + html.slice(from), tooDeep: true }
}

/** Counts a tag, and says whether it may stay in the page. */
function keeps(nest: Nest, tag: Tag): boolean {
  if (NEVER_PUSHED.has(tag.name) || (RAW_TEXT.has(tag.name) && !inForeign(nest))) return true
  if (tag.closing) return keepsEnd(nest, tag.name)
  if (tag.selfClosing && inForeign(nest)) return true
  if (!leavesOut(nest, tag.name)) {
    if (FORMATTING.has(tag.name)) nest.formatting.push({ name: tag.name, depth: nest.open.length })
    else nest.open.push(tag.name)
    return true
  }
  nest.left.set(tag.name, (nest.left.get(tag.name) ?? 0) + 1)
  return false
}

const leavesOut = (nest: Nest, name: string): boolean =>
  FORMATTING.has(name) ? nest.formatting.length >= nest.mostFormatting : nest.open.length >= nest.mostNested

function keepsEnd(nest: Nest, name: string): boolean {
  const left = nest.left.get(name) ?? 0
  if (left > 0) {
    nest.left.set(name, left - 1)
    return false
  }
  if (FORMATTING.has(name)) endFormatting(nest, name)
  else endElement(nest, name)
  return true
}

function endFormatting(nest: Nest, name: string): void {
  const at = nest.formatting.findLastIndex((entry) => entry.name === name)
  const depth = nest.formatting[at]?.depth
  if (depth !== undefined && nest.open.length - depth <= MOST_MISNESTED) nest.formatting.splice(at, 1)
}

function endElement(nest: Nest, name: string): void {
  const at = nest.open.lastIndexOf(name)
  if (at === -1) return
  nest.open.length = at
  if (FORMATTING_ENDS.has(name)) nest.formatting = nest.formatting.filter((entry) => entry.depth <= at)
}

/** In a drawing, where `<g/>` has no end tag. */
function inForeign(nest: Nest): boolean {
  for (let i = nest.open.length - 1; i >= 0; i--) {
    const name = nest.open[i] ?? ''
    if (FOREIGN.has(name)) return true
    if (FOREIGN_HTML.has(name)) return false
  }
  return false
}

const holdsRawText = (nest: Nest, tag: Tag): boolean =>
  !tag.closing && RAW_TEXT.has(tag.name) && !(tag.selfClosing && inForeign(nest))

function tagAt(html: string, at: number): Tag | undefined {
  const closing = html.charCodeAt(at + 1) === SLASH
  const start = closing ? at + 2 : at + 1
  if (!isLetter(html.charCodeAt(start))) return undefined
  const behind = nameEnd(html, start)
  const end = tagEnd(html, behind)
  return { name: html.slice(start, behind).toLowerCase(), closing, selfClosing: html.startsWith('/>', end - 2), end }
}

/** The place after the `>` that ends a tag; one inside a quoted value does not. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === GREATER) return at + 1
    if (code === EQUALS) at = valueEnd(html, at + 1) - 1
  }
  return html.length
}

/** The place after an attribute's value, which begins after the spaces at `from`. */
function valueEnd(html: string, from: number): number {
  let at = from
  while (isSpace(html.charCodeAt(at))) at++
  const code = html.charCodeAt(at)
  if (isQuote(code)) return orEnd(html, html.indexOf(html.charAt(at), at + 1))
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at++
  return at
}

const EQUALS = 61

/** After `<!-- … -->` `<!doctype html>` `<?xml … ?>` `</ …>`; text that only looks so (`a < b`) ends at once. */
function afterDeclaration(html: string, at: number): number {
  const next = html.charAt(at + 1)
  if (next !== '!' && next !== '?' && next !== '/') return at + 1
  if (!html.startsWith('--', at + 2)) return orEnd(html, html.indexOf('>', at))
  COMMENT_END.lastIndex = at + 2
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length
}

/** The start of the end tag that ends raw text: `</script`. */
function afterRawText(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  return html.length
}

const orEnd = (html: string, at: number): number => (at === -1 ? html.length : at + 1)
