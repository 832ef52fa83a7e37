import { type DefaultTreeAdapterMap, html, InsertionMode, type Parser, Token, TokenizerMode } from 'parse5'
import * as facts from '../data/html'
import { takingAttributes, type Attribute, type Taking } from './html-attributes'
import { keeps, type Nest } from './html-nesting'
import { rawEnd, scriptEnd } from './html-raw-text'
import { decodeText, tokenize } from './html-references'
import { EXCLAMATION, isLetter, isSpace, lowered, nameEnd, QUESTION, SLASH, tagEnd } from './html-tags'

/** What makes a tree of tokens. */
export type TreeBuilder = Parser<DefaultTreeAdapterMap>

/** Of elements whose content is no markup, those in which nobody reads it, but for data. */
const UNREAD: ReadonlySet<string> = new Set(facts.unread)
/** `application/ld+json` */
const DATA = /json/iu
const COMMENT_END = /--!?>/gu
/** `<!DOCTYPE` */
const DOCTYPE = /^<!doctype$/iu
const DOCTYPE_LENGTH = 9
/** NULs, white space and all else are tokens of three kinds. */
const SAME_KIND = /\0+|[\t\n\f\r ]+|[^\0\t\n\f\r ]+/gu
/** In these, white space is kept and words are not. */
const BLANK_MODES: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_COLUMN_GROUP,
  InsertionMode.IN_FRAMESET,
  InsertionMode.AFTER_FRAMESET,
  InsertionMode.AFTER_AFTER_FRAMESET,
])
const { TokenType } = Token

/** Where the reading of a page stands. */
interface Reading {
  readonly page: string
  readonly builder: TreeBuilder
  readonly nest: Nest
  readonly attributes: Taking
  /** All before it is told; from here to the next mark stands text. */
  told: number
}

/**
 * Tells a tree builder what stands in a page, tag by tag, as parse5's own tokenizer would, but for contents and attributes that
 * nobody reads and tags that `nest` leaves out. Linear.
 */
export function tellTokens(input: string, builder: TreeBuilder, nest: Nest): void {
  const page = input.includes('\r') ? input.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : input
  const reading: Reading = {
    page,
    builder,
    nest,
    attributes: takingAttributes(page),
    told: 0,
  }
  for (let at = page.indexOf('<'); at !== -1;) at = page.indexOf('<', markup(reading, at))
  tellText(reading, page.length)
  builder.onEof({ type: TokenType.EOF, location: null })
}

/** Tells what begins at a `<`, and gives the place behind it; text that only looks so (`a < b`) is left to be told. */
function markup(reading: Reading, at: number): number {
  const { page } = reading
  const next = page.charCodeAt(at + 1)
  if (isLetter(next)) return startTag(reading, at)
  if (next === SLASH) return isLetter(page.charCodeAt(at + 2)) ? endTag(reading, at) : noEndTag(reading, at)
  if (next === EXCLAMATION) return declaration(reading, at)
  return next === QUESTION ? comment(reading, at, page.indexOf('>', at)) : at + 1
}

/** The text so far is told, and all up to `end`. */
function goOn(reading: Reading, at: number, end: number): number {
  tellText(reading, at)
  reading.told = end
  return end
}

function startTag(reading: Reading, at: number): number {
  const { page, builder, nest, attributes } = reading
  const behind = nameEnd(page, at + 1)
  const name = lowered(page.slice(at + 1, behind))
  attributes.begin(name)
  const end = tagEnd(page, behind, attributes.take)
  if (end === undefined) return goOn(reading, at, page.length)
  goOn(reading, at, end)
  const selfClosing = page.charCodeAt(end - 2) === SLASH && attributes.valueEnd() !== end - 1
  if (!keeps(nest, { name, closing: false, selfClosing })) return end
  const attrs = attributes.taken()
  builder.onStartTag(tag(TokenType.START_TAG, name, attrs, selfClosing))
  return builder.tokenizer.state === TokenizerMode.DATA ? end : content(reading, name, attrs)
}

const tag = (
  type: Token.TagToken['type'],
  tagName: string,
  attrs: Attribute[],
  selfClosing: boolean,
): Token.TagToken => ({
  type,
  tagName,
  tagID: html.getTagID(tagName),
  selfClosing,
  ackSelfClosing: false,
  attrs,
  location: null,
})

/** What stands in an element where the tree builder expects no markup; the place where its end tag begins. */
function content(reading: Reading, name: string, attrs: readonly Attribute[]): number {
  const { page, builder, told: start } = reading
  const mode = builder.tokenizer.state
  builder.tokenizer.state = TokenizerMode.DATA
  const end = contentEnd(page, start, name, mode) ?? page.length
  if (!UNREAD.has(name) || attrs.some((attribute) => attribute.name === 'type' && DATA.test(attribute.value))) {
    const text = page.slice(start, end).replaceAll('\0', '\ufffd')
    tellCharacters(reading, mode === TokenizerMode.RCDATA ? decodeText(text) : text)
  }
  reading.told = end
  return end
}

function contentEnd(page: string, start: number, name: string, mode: number): number | undefined {
  if (mode === TokenizerMode.PLAINTEXT) return undefined
  return mode === TokenizerMode.SCRIPT_DATA ? scriptEnd(page, start) : rawEnd(page, start, name)
}

function endTag(reading: Reading, at: number): number {
  const { page, builder, nest } = reading
  const behind = nameEnd(page, at + 2)
  const end = tagEnd(page, behind)
  if (end === undefined) return goOn(reading, at, page.length)
  goOn(reading, at, end)
  const name = lowered(page.slice(at + 2, behind))
  if (builder.insertionMode === InsertionMode.TEXT || keeps(nest, { name, closing: true, selfClosing: false }))
    builder.onEndTag(tag(TokenType.END_TAG, name, [], false))
  return end
}

/** `</>` is nothing, `</ x>` a comment up to its `>`, `</` at the end text. */
function noEndTag(reading: Reading, at: number): number {
  const { page } = reading
  if (page.startsWith('>', at + 2)) return goOn(reading, at, at + 3)
  return at + 2 === page.length ? page.length : comment(reading, at, page.indexOf('>', at))
}

/** `<!-- … -->`, `<!doctype html>`; in a drawing `<![CDATA[` is text. */
function declaration(reading: Reading, at: number): number {
  const { page, builder } = reading
  if (page.startsWith('--', at + 2)) return comment(reading, at, commentEnd(page, at + 4))
  if (builder.tokenizer.inForeignNode && page.startsWith('[CDATA[', at + 2)) return characterData(reading, at)
  const end = page.indexOf('>', at)
  if (!DOCTYPE.test(page.slice(at, at + DOCTYPE_LENGTH))) return comment(reading, at, end)
  const behind = end === -1 ? page.length : end + 1
  goOn(reading, at, behind)
  tokenize(page.slice(at, behind), {
    onDoctype: (token) => {
      builder.onDoctype(token)
    },
  })
  return behind
}

/** Where the `>` stands that ends a comment, which begins at `start`; -1 where none does. `<!-->` and `<!--->` end at once. */
function commentEnd(page: string, start: number): number {
  if (page.startsWith('>', start)) return start
  if (page.startsWith('->', start)) return start + 1
  COMMENT_END.lastIndex = start
  return COMMENT_END.test(page) ? COMMENT_END.lastIndex - 1 : -1
}

/** A comment whose `>` stands at `end`, or that ends with the page. */
function comment(reading: Reading, at: number, end: number): number {
  const behind = goOn(reading, at, end === -1 ? reading.page.length : end + 1)
  reading.builder.onComment({ type: TokenType.COMMENT, data: '', location: null })
  return behind
}

/** `<![CDATA[ … ]]>` */
function characterData(reading: Reading, at: number): number {
  const { page } = reading
  const start = at + 9
  const close = page.indexOf(']]>', start)
  goOn(reading, at, close === -1 ? page.length : close + 3)
  tellCharacters(reading, page.slice(start, close === -1 ? page.length : close))
  return reading.told
}

/** Tells the text that stands before `end`. */
function tellText(reading: Reading, end: number): void {
  const { page, told } = reading
  if (told < end) tellCharacters(reading, decodeText(page.slice(told, end)))
}

/** White space is told apart where it begins a text, and where words are not kept. */
function tellCharacters(reading: Reading, chars: string): void {
  const { builder } = reading
  if (chars.includes('\0') || BLANK_MODES.has(builder.insertionMode)) {
    for (const [same] of chars.matchAll(SAME_KIND)) tellSame(builder, same)
    return
  }
  let words = 0
  while (isSpace(chars.charCodeAt(words))) words++
  if (words > 0) tellSame(builder, chars.slice(0, words))
  if (words < chars.length) tellSame(builder, chars.slice(words))
}

/** Characters that begin with white space or NUL are nothing else. */
function tellSame(builder: TreeBuilder, chars: string): void {
  const first = chars.charCodeAt(0)
  if (first === 0) builder.onNullCharacter({ type: TokenType.NULL_CHARACTER, chars, location: null })
  else if (isSpace(first))
    builder.onWhitespaceCharacter({ type: TokenType.WHITESPACE_CHARACTER, chars, location: null })
  else builder.onCharacter({ type: TokenType.CHARACTER, chars, location: null })
}
