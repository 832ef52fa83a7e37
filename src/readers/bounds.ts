import { defaultBounds } from '../data/bounds'
import type { CleanOptions } from '../model'
import type { Document, Line, ReaderNote, Unread } from '../parts'

/** How much of a document is read. */
export type Bounds = Readonly<Record<keyof typeof defaultBounds, number>>

/** So far back from a bound the end of a line or a word is looked for, in characters. */
const NEAR = 1000
const LINE_BREAK = /[\n\r]/u
const SPACE = /\s/u

/** The bounds that the options set, and the usual ones for the others. */
export const boundsOf = (options: CleanOptions): Bounds => ({
  maxCharacters: options.maxCharacters ?? defaultBounds.maxCharacters,
  maxLines: options.maxLines ?? defaultBounds.maxLines,
  maxPage: options.maxPage ?? defaultBounds.maxPage,
  maxTags: options.maxTags ?? defaultBounds.maxTags,
  maxNesting: options.maxNesting ?? defaultBounds.maxNesting,
})

/** Where a text is cut so that no more than `most` characters stay: behind a line or a word that ends near, never inside a pair. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length
  return lastBehind(text, most, LINE_BREAK) ?? lastBehind(text, most, SPACE) ?? (isInPair(text, most) ? most - 1 : most)
}

/** The place behind the last such sign near enough before `end`. */
function lastBehind(text: string, end: number, sign: RegExp): number | undefined {
  const least = Math.max(0, end - NEAR)
  for (let at = end; at > least; at--) if (sign.test(text.charAt(at - 1))) return at
  return undefined
}

const isInPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) & HIGH_BITS) === HIGH && (text.charCodeAt(at) & HIGH_BITS) === LOW
const HIGH_BITS = 0xfc00
const HIGH = 0xd800
const LOW = 0xdc00

/** A page as far as it is parsed, and the rest of it. */
export interface BoundPage {
  readonly page: string
  readonly rest: string
  readonly bound: 'page' | 'tags'
}

/** The page parted where it is longer, or has more tags, than is parsed. */
export function boundPage(page: string, { maxPage, maxTags }: Bounds): BoundPage {
  const long = cutAt(page, maxPage)
  const tagged = tagsEnd(page, maxTags)
  const cut = Math.min(long, tagged)
  return { page: page.slice(0, cut), rest: page.slice(cut), bound: tagged < long ? 'tags' : 'page' }
}

/** Where the tag stands that is one too many. */
function tagsEnd(page: string, most: number): number {
  if (page.length <= most) return page.length
  let at = page.indexOf('<')
  for (let tags = 0; at !== -1 && tags < most; tags++) at = page.indexOf('<', at + 1)
  return at === -1 ? page.length : at
}

/** The document with no more lines than are read, of a source that was read up to `end`, and a note for each bound that ended it. */
export function withLines(
  document: Omit<Document, 'lines' | 'unread'>,
  lines: readonly Line[],
  end: number,
  { maxCharacters, maxLines }: Bounds,
): Document {
  const next = lines[maxLines]
  return withUnread({ ...document, lines: next ? lines.slice(0, maxLines) : lines }, [
    ...(next ? [{ start: next.start, bound: 'lines', most: maxLines } as const] : []),
    ...(end < document.source.length ? [{ start: end, bound: 'characters', most: maxCharacters } as const] : []),
  ])
}

/** The page's document, with the rest of the page behind what was read. */
export function withRest(document: Document, { rest, bound }: BoundPage, { maxPage, maxTags }: Bounds): Document {
  if (rest === '') return document
  const start = document.source.length
  const source = start === 0 ? rest : `${document.source}\n${rest}`
  return withUnread({ ...document, source }, [{ start, bound, most: bound === 'page' ? maxPage : maxTags }])
}

function withUnread(document: Document, unread: readonly Unread[]): Document {
  if (unread.length === 0) return document
  const all = [...(document.unread ?? []), ...unread]
  const notes = unread.map(({ start, bound, most }, i): ReaderNote => {
    const reason = `not read from here on: ${OPTIONS[bound]} is ${String(most)}`
    return { code: 'truncated', reason, start, end: unread[i + 1]?.start ?? document.source.length }
  })
  return { ...document, unread: all, notes: [...document.notes, ...notes] }
}

const OPTIONS = {
  characters: 'maxCharacters',
  lines: 'maxLines',
  page: 'maxPage',
  tags: 'maxTags',
} as const satisfies Record<Unread['bound'], keyof Bounds>
