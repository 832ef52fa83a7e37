import { matchesOf } from '../lexicon/matches'
import type { Format } from '../model'
import { isTagWord } from './tag-words'

/** How much of what an input shows is looked at, in characters. */
const ENOUGH = 20_000
/** How a document begins; control characters and spaces may stand before. */
const DOCUMENT = /^[\s\p{Cc}]*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)\b/iu
/** Below what a server said before it, such as `Warning: …`, a document begins where a row does. */
const LATE_DOCUMENT = /\n[ \t]{0,40}<(?:!doctype html|html)\b/iu
const LATE = 4000
/** Block elements and what only pages have; a stray `<b>` or `<GM>` in a text dump is none. */
const ELEMENT =
  /<\/?(?:p|div|article|section|h[1-6]|table|tr|td|ul|ol|li|script|style|meta|link|header|footer|nav|main|figure|img|blockquote)(?:\s[^<>]*)?\/?>/giu
/** What a page does not show, by how it begins: where it ends, and what of it stays, up to its end or with it. */
const UNSHOWN = /<(?:!--|script\b|style\b)|["']data:/giu
const INSIDES: Readonly<Record<string, { readonly end: RegExp; readonly stays: string; readonly whole?: true }>> = {
  '<!--': { end: /-->/gu, stays: '', whole: true },
  '<script': { end: /<\/script\b/giu, stays: '<script>' },
  '<style': { end: /<\/style\b/giu, stays: '<style>' },
  '"data:': { end: /"/gu, stays: '"' },
  "'data:": { end: /'/gu, stays: "'" },
}
/** Where elements of a page stand, and no sentence has one: at the start, where a sentence ends, or behind a closing quote. */
const AT_EDGE = /(?:^|[.!?…。”] ?|\S" ?|\n[ \t]{0,40})$/u
const EDGE = 42
/** The tags that one stands right behind. */
const TAGS_BEFORE = /(?:<[^<>]{0,200}>[ \t]?){1,20}$/u
const TAGS = 400
/** A row that opens or closes code in markdown. */
const FENCE = /^```.*$/gmu
/** Front matter, `## Heading`, `[words](https://…)`, `- item`, `> quote`, fences, `**bold**` */
const MARKDOWN = [
  /^---\n[A-Za-z][\w-]{0,30}: /u,
  /^#{1,6} \S/mu,
  /\]\(https?:\/\/[^\s)]{1,500}\)/u,
  /^[-*+] \S/mu,
  /^> \S/mu,
  /^```/mu,
  /(?<!\*)\*\*[^*\n]{1,200}\*\*/u,
]

/** How an input is written: HTML when it is a page or has many of a page's elements, markdown by its marks, else text. */
export function sniff(input: string): Format {
  const head = withoutCode(shownHead(input))
  if (DOCUMENT.test(head) || LATE_DOCUMENT.test(head.slice(0, LATE))) return 'html'
  return isFragment(head) ? 'html' : MARKDOWN.filter((mark) => mark.test(head)).length >= 2 ? 'markdown' : 'text'
}

/** Much of it is elements, and one at least stands where markup does. */
function isFragment(head: string): boolean {
  const elements = matchesOf(ELEMENT, head).filter(({ index, 0: tag }) => !isTagWord(head, index, index + tag.length))
  const shown = elements.reduce((length, [tag]) => length - tag.length, head.length)
  if (elements.length < LEAST_ELEMENTS || elements.length * CHARACTERS_EACH < shown) return false
  return elements.some(({ index, 0: tag }) => !tag.startsWith('</') && isAtEdge(head, index))
}

function isAtEdge(head: string, index: number): boolean {
  const before = TAGS_BEFORE.exec(head.slice(Math.max(0, index - TAGS), index))?.[0] ?? ''
  const at = index - before.length
  return AT_EDGE.test(head.slice(Math.max(0, at - EDGE), at))
}

/** What is shown as code may be a page; its fences stay. */
function withoutCode(head: string): string {
  const fences = matchesOf(FENCE, head)
  if (fences.length < 2) return head
  let text = ''
  let at = 0
  for (let i = 0; i + 1 < fences.length; i += 2) {
    const [open, close] = [fences[i], fences[i + 1]]
    if (!open || !close) break
    text += head.slice(at, open.index + open[0].length) + '\n'
    at = close.index
  }
  return text + head.slice(at)
}
const LEAST_ELEMENTS = 2
/** A page has an element for so many characters, or more of them. */
const CHARACTERS_EACH = 400

/** The start of an input, but for comments, the insides of scripts and styles, and data in addresses. */
function shownHead(input: string): string {
  let head = ''
  let at = 0
  UNSHOWN.lastIndex = 0
  for (let found = UNSHOWN.exec(input); found && head.length < ENOUGH; found = UNSHOWN.exec(input)) {
    const inside = INSIDES[found[0].toLowerCase()]
    if (!inside) break
    inside.end.lastIndex = UNSHOWN.lastIndex
    const close = inside.end.exec(input)
    if (!close) break
    head += input.slice(at, Math.min(found.index, at + ENOUGH)) + inside.stays
    at = inside.whole ? inside.end.lastIndex : close.index
    UNSHOWN.lastIndex = inside.end.lastIndex
  }
  return (head + input.slice(at, at + ENOUGH)).slice(0, ENOUGH)
}
