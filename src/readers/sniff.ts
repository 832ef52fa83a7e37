import { matchesOf } from '../lexicon/matches'
import type { Format } from '../model'

/** How much of an input is looked at, in characters. */
const ENOUGH = 20_000
const DOCUMENT = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype html|html|head|body)\b/iu
/** Block elements and what only pages have; a stray `<b>` or `<GM>` in a text dump is none. */
const ELEMENT =
  /<\/?(?:p|div|article|section|h[1-6]|table|tr|td|ul|ol|li|script|style|meta|link|header|footer|nav|main|figure|img|blockquote)(?:\s[^<>]{0,300})?\/?>/giu
/** A tag that is a word of a sentence: `meets the <DOC> tag`, `opened by <P>, which` */
const WORD_BEFORE = /[\p{L},] $/u
const WORD_AFTER = /^(?: \p{Ll}|[.,;:!?)])/u
/** `## Heading`, `[words](https://…)`, `- item`, `> quote`, fences, `**bold**` */
const MARKDOWN = [
  /^#{1,6} \S/mu,
  /\]\(https?:\/\/[^\s)]{1,500}\)/u,
  /^[-*+] \S/mu,
  /^> \S/mu,
  /^```/mu,
  /(?<!\*)\*\*[^*\n]{1,200}\*\*/u,
]

const isWord = (text: string, { index, 0: tag }: RegExpExecArray): boolean =>
  WORD_BEFORE.test(text.slice(Math.max(0, index - 2), index)) &&
  WORD_AFTER.test(text.slice(index + tag.length, index + tag.length + 2))

/** How an input is written: HTML when it is a page or has many of a page's elements, markdown by its marks, else text. */
export function sniff(input: string): Format {
  const head = input.slice(0, ENOUGH)
  if (DOCUMENT.test(head)) return 'html'
  const elements = matchesOf(ELEMENT, head).filter((match) => !isWord(head, match)).length
  if (elements >= 2 && elements * 400 >= head.length) return 'html'
  return MARKDOWN.filter((mark) => mark.test(head)).length >= 2 ? 'markdown' : 'text'
}
