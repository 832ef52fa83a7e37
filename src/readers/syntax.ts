import { leftoverTags, loneTags } from '../data/entities'
import { isTagWord } from './tag-words'

/** A stretch of raw text that is syntax, not words. */
export interface Drop {
  readonly start: number
  readonly end: number
}

export interface Syntax {
  /** In order, not overlapping. */
  readonly drops: readonly Drop[]
  /** Characters that stand in links, and in bold. */
  readonly linked: number
  readonly bold: number
}

const NONE: Syntax = { drops: [], linked: 0, bold: 0 }

const OPENS_TAG = '(?:<|&(?:amp;){0,3}lt;)'
/** `<b>` `</p>` `&lt;br /&gt;` `<a href="/a?b=1&c=2">` left in text; `a<b and c>d` is none, for it sets nothing equal */
const TAG = new RegExp(
  `${OPENS_TAG}/?(?:${leftoverTags.join('|')})(?:\\s[^<>&=]{1,60}=(?:[^<>&]|&(?!(?:amp;){0,3}gt;)){0,300})?\\s{0,3}/?(?:>|&(?:amp;){0,3}gt;)`,
  'u',
)
/** `<br>`, which no sentence speaks of: it is markup wherever it stands */
const LONE_TAG = new RegExp(`^${OPENS_TAG}/?(?:${loneTags.join('|')})\\b`, 'u')
/** `**` `***` `__` that open or close bold */
const BOLD = /\*{2,3}|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])/u
/** `<https://…>` */
const AUTOLINK = /<https?:\/\/[^<>\s]{1,500}>/u
/** `Home [https://…]`: an address behind the words of its link */
const ADDRESS = /[ \t]?\[https?:\/\/[^\s[\]]{1,500}\](?!\()/u
/** `](https://…)` whose bracket opens in another row */
const CLOSING = /\](?=\()/u
const LEFTOVER = new RegExp([TAG, BOLD, AUTOLINK, ADDRESS, /\[/u, CLOSING].map((part) => part.source).join('|'), 'gu')
/** `[12]World`: the number of a link whose address is listed below the text */
const NUMBER = /\[\d{1,4}\](?=[^\s(])/u
const NUMBERED = new RegExp(`${NUMBER.source}|${LEFTOVER.source}`, 'gu')
/** Markdown proper also has escapes, single emphasis and code: `\*` `*so*` `` `x` `` */
const EMPHASIS = /\\[\p{P}\p{S}]|(?<![\p{L}\p{N}*_])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\p{L}\p{N}*_])|`{1,2}/u
const MARKDOWN = new RegExp(`${LEFTOVER.source}|${EMPHASIS.source}`, 'gu')
/** A character without which no syntax stands in a text. */
export const MAY_HOLD_SYNTAX = /[<[\]`\\*_]|&(?:amp|lt);/u

/** How a token begins that is syntax by itself. */
const DROPPED = /^[<&[ \t]/u

/** Where markdown and HTML syntax stands in a raw stretch, each part closed and bounded; what is not closed is text. */
export function readSyntax(raw: string, markdown: boolean, numbered = false): Syntax {
  if (!MAY_HOLD_SYNTAX.test(raw)) return NONE
  const drops: Drop[] = []
  const open = new Map<string, number>()
  let linked = 0
  let bold = 0
  let at = 0
  for (const { 0: token, index } of raw.matchAll(markdown ? MARKDOWN : numbered ? NUMBERED : LEFTOVER)) {
    if (index < at) continue
    at = index + token.length
    if (token === '[') {
      const link = linkAt(raw, index) ?? (markdown ? referenceAt(raw, index) : undefined)
      if (!link) continue
      drops.push({ start: index, end: index + 1 }, link)
      linked += link.start - index - 1
    } else if (token === ']') {
      const end = addressEnd(raw, at)
      if (end === undefined) continue
      drops.push({ start: index, end })
      at = end
    } else if (DROPPED.test(token)) {
      if (isTagWord(raw, index, at) && !LONE_TAG.test(token)) continue
      drops.push({ start: index, end: at })
    } else if (token.startsWith('\\')) {
      drops.push({ start: index, end: index + 1 })
    } else {
      const from = open.get(token)
      open.delete(token)
      if (from === undefined || at - from > FAR || opensOnly(raw, index, at)) open.set(token, index)
      else if (!isIdentifier(raw.slice(from, at))) {
        drops.push({ start: from, end: from + token.length }, { start: index, end: at })
        if (token.length > 1) bold += index - from - token.length
      }
    }
  }
  return { drops: withoutOverlap(drops), linked, bold }
}

/** Emphasis that is opened so far before is not closed. */
const FAR = 2000

/** Stars before a word and behind a space open emphasis and close none: `**kwargs and **args`. */
const opensOnly = (raw: string, start: number, end: number): boolean =>
  SPACE.test(raw.charAt(start - 1)) && INK.test(raw.charAt(end))
const SPACE = /\s/u
const INK = /[^\s\p{P}]/u

/** `__init__` is a name as programs have them, and no emphasis. */
const isIdentifier = (text: string): boolean => IDENTIFIER.test(text)
const IDENTIFIER = /^__[a-z][a-z\d_]{0,60}__$/u

/** `(https://…`, `(/sport`, `(#top`, `(mailto:desk@…` */
const ADDRESSED = /^\(\s{0,3}<?(?:[a-z][a-z\d+.-]{1,20}:|[/#?]|\.{1,2}\/|www\.)/iu

/** The closing part `](https://…)` of a link or image whose bracket opens at `open`, brackets inside it counted; a wrap may break it. */
export function linkAt(raw: string, open: number): Drop | undefined {
  const close = closing(raw, open, '[', ']', 600)
  if (close === undefined || raw[close + 1] !== '(') return undefined
  const end = closing(raw, close + 1, '(', ')', 2000)
  if (end === undefined) return undefined
  const address = raw.slice(close + 1, end)
  return address.includes('\n') && !ADDRESSED.test(address) ? undefined : { start: close, end: end + 1 }
}

/** The closing part `][1]` of a link whose address has a number or a name of its own further below. */
function referenceAt(raw: string, open: number): Drop | undefined {
  const close = closing(raw, open, '[', ']', 600)
  const end = close === undefined ? undefined : REFERENCE.exec(raw.slice(close, close + 90))?.[0].length
  return close === undefined || end === undefined ? undefined : { start: close, end: close + end }
}
const REFERENCE = /^\]\[[^[\]\n]{0,80}\]/u

/** Where an address in brackets ends that stands behind the words of a link: `(https://… "Ferry")`. */
function addressEnd(raw: string, open: number): number | undefined {
  if (!ADDRESSED.test(raw.slice(open, open + 30))) return undefined
  const end = closing(raw, open, '(', ')', 2000)
  return end === undefined ? undefined : end + 1
}

function closing(raw: string, open: number, left: string, right: string, within: number): number | undefined {
  const end = Math.min(raw.length, open + within)
  let depth = 0
  for (let i = open; i < end; i++) {
    const char = raw[i]
    if (char === left) depth++
    else if (char === right && --depth === 0) return i
  }
  return undefined
}

function withoutOverlap(drops: readonly Drop[]): Drop[] {
  const kept: Drop[] = []
  for (const drop of drops.toSorted((a, b) => a.start - b.start))
    if (drop.start >= (kept.at(-1)?.end ?? 0)) kept.push(drop)
  return kept
}
