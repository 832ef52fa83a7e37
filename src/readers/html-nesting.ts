import * as facts from '../data/html'

/** Formatting that may be open at once: the parser opens all of it again in every block that follows. */
const MOST_FORMATTING = 16
/** Blocks between a formatting element and its end tag beyond which the parser leaves a copy of it open. */
const MOST_MISNESTED = 6

const NEVER_PUSHED: ReadonlySet<string> = new Set([...facts.voids, ...facts.selfEnding, 'a', 'nobr'])
const FORMATTING: ReadonlySet<string> = new Set(facts.formatting)
const FORMATTING_ENDS: ReadonlySet<string> = new Set(facts.formattingEnds)
const RAW_TEXT: ReadonlySet<string> = new Set(facts.rawText)
const FOREIGN: ReadonlySet<string> = new Set(facts.foreign)
const FOREIGN_HTML: ReadonlySet<string> = new Set(facts.foreignHtml)

/** A tag as it is counted. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
}

/** What is open at a point of the page, near enough. */
export interface Nest {
  readonly open: string[]
  formatting: { readonly name: string; readonly depth: number }[]
  /** Start tags left out whose end tags are still to come. */
  readonly left: Map<string, number>
  readonly mostNested: number
  readonly mostFormatting: number
  /** Whether a tag was left out. */
  tooDeep: boolean
}

/** Nothing open yet. */
export const noNest = (mostNested: number): Nest => ({
  open: [],
  formatting: [],
  left: new Map(),
  mostNested,
  mostFormatting: Math.min(mostNested, MOST_FORMATTING),
  tooDeep: false,
})

/**
 * Counts a tag of a page, one after the other, and says whether it may stay: those that nest too deep to be parsed may not, such
 * as `<div>` 100,000 times over, or bold type that is opened in each paragraph and never closed. Nearly every page keeps all.
 */
export function keeps(nest: Nest, tag: Tag): boolean {
  if (NEVER_PUSHED.has(tag.name) || (RAW_TEXT.has(tag.name) && !inForeign(nest))) return true
  if (tag.closing) return keepsEnd(nest, tag.name)
  if (tag.selfClosing && inForeign(nest)) return true
  if (!leavesOut(nest, tag.name)) {
    if (FORMATTING.has(tag.name)) nest.formatting.push({ name: tag.name, depth: nest.open.length })
    else nest.open.push(tag.name)
    return true
  }
  nest.tooDeep = true
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
