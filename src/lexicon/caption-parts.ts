/** What a caption ends in: credits and restrictions on use, part by part from its end. */
import { hiddenEmail } from '../data/contacts'
import {
  captionButtons,
  captionMarks,
  creditOpenings,
  creditWords,
  pictureNotices,
  pictureUsage,
  spacedCreditWords,
} from '../data/credits'
import { captionLabels, creditLabels } from '../data/picture-labels'
import { copyrightWords } from '../data/rights'
import type { Lexicon } from '.'
import { anyOf } from './any-of'
import { type Credit, type CreditLevel, readCredit } from './credits'
import { matchesOf } from './matches'
import { openingLook } from './openings'
import { stemLook } from './stems'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What was read from a line's end on. */
interface Part {
  /** Where it begins, with its brackets. */
  readonly from: number
  readonly credit?: Stretch & Pick<Credit, 'level' | 'person' | 'pictured'>
  readonly usage?: Stretch
}

/** A line read as a caption: its words without marks, and the credit and the restrictions that it ends in. */
export interface CaptionParts extends Part {
  readonly caption?: Stretch
}

/** How far from a line's end its credit and its restrictions are looked for, in characters. */
const TAIL = 300
const CREDIT_TAIL = 160
const EMAIL_TAIL = 110
/** A restriction stands near its bracket's start, or in a short bracket. */
const HEAD = 40
const SHORT = 120
/** Parts peeled from one line at most: credit, its twin, restriction, address. */
const ROUNDS = 6
/** `▲`, and the `[1/3]` or `1/3 ` of a gallery */
const MARK = new RegExp(`^(?:${anyOf(captionMarks)}|\\[\\d{1,2}/\\d{1,2}\\]|\\d{1,2}/\\d{1,2}(?=\\s\\p{Lu}))`, 'u')
/** `hide caption` behind the credit */
const BUTTON = new RegExp(`\\s(?:${anyOf(captionButtons)})$`, 'u')
const mayHaveButton = stemLook(captionButtons)
/** `Image caption, `; without the comma where a capital follows. */
const LABEL = new RegExp(`^(?:${anyOf(captionLabels)})(?:\\s?[,،，]|\\s(?=\\p{Lu}))`, 'u')
const mayLabel = openingLook(captionLabels)
const LABELS: ReadonlySet<string> = new Set([...captionLabels, ...creditLabels])
const COMMA = /[,،，]$/u
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '）': '（', '】': '【', '］': '［' }
const OPENS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSES).map(([close, open]) => [open, close]),
)
const BRACKET = /[(（[［【<)）\]］】]/u
const OPENING = /[(（[［【]/gu
const CLOSING = /[)）\]］】]/gu
/** A sign before a name: whose picture it is. */
const SIGN = /[©ⓒ]/u
const AFTER_BRACKET = /[)\]）]\s?$/u
const EDGE = /[\s|/–—-]{1,10}$/u
const EMAIL = new RegExp(String.raw`(?:[\w.+-]{1,40}@[\w.-]{3,60}|${anyOf([hiddenEmail])})$`, 'u')
const USAGE = new RegExp(anyOf([...pictureUsage, ...pictureNotices]), 'u')
const NOTICE = new RegExp(
  `(?:^|(?<=[.!?"”)\\]/]\\s{0,2}|\\s[-–—*]\\s|\\s{2})|(?<=\\p{Lu}\\s))(?:${anyOf(pictureNotices)})`,
  'u',
)
const mayNotify = stemLook(pictureNotices)
/** A notice of copyright restricts more than a picture. */
const RIGHTS = new RegExp(String.raw`[©ⓒ]|\([cC]\)|${anyOf(copyrightWords)}`, 'u')
const SMALL = /\p{Ll}/gu
const CAPITAL = /\p{Lu}/gu
const LETTER = /\p{L}/u
/** After these a credit may begin: the end of a sentence, a bracket, a bar, a copyright sign, a word for picture. */
const BOUNDARY = new RegExp(
  `[.!?。！？…][)”"’»」』]?\\s{0,2}(?:[|–—-]\\s)?|[)\\]】）>]\\s{0,2}|\\s[|–—-]\\s|\\s(?=[©ⓒ/])|(?:[\\s.]|(?<=\\p{Ll})(?=\\p{Lu}))(?=(?:${anyOf(creditWords)})\\s?[:：=]|(?:${anyOf([...creditOpenings, ...spacedCreditWords])})\\s)`,
  'gu',
)
/** A dateline, not a caption: `MÁLAGA, 28 May. (EUROPA PRESS) -` */
const OPEN_END = /[)\]）]\s?[-–—=]{1,2}$/u
const JOINED_USAGE = /[.,;]\s?$/u

/** `▲ Villagers plant rice. (PHOTO NOT FOR SALE) (Yonhap)` as the caption's words, its restriction and its credit. */
export function readCaption(text: string, lexicon: Lexicon): CaptionParts {
  let found: Part = { from: text.length - buttonLength(text) }
  for (let round = 0; round < ROUNDS; round++) {
    const end = trimmedEnd(text, found.from)
    if (end <= 0 || (round === 0 && OPEN_END.test(text))) break
    const part = lastPart(text, end, lexicon, found)
    if (!part) break
    found = merge(found, part)
  }
  const start = captionLabel(text)?.length ?? MARK.exec(text)?.[0].length ?? 0
  const end = trimmedEnd(text, found.from)
  return LETTER.test(text.slice(start, end)) ? { ...found, caption: { start, end } } : found
}

const buttonLength = (text: string): number => (mayHaveButton(text) ? (BUTTON.exec(text)?.[0].length ?? 0) : 0)

/** What a line begins with that says that a caption follows, and is no part of it: `Image caption,`. */
export const captionLabel = (text: string): string | undefined => (mayLabel(text) ? LABEL.exec(text)?.[0] : undefined)

/** Whether a line is nothing but such a label, or one for a credit: `Image source,`. */
export const isPictureLabel = (text: string): boolean => COMMA.test(text) && LABELS.has(text.slice(0, -1))

const trimmedEnd = (text: string, end: number): number =>
  end - (EDGE.exec(text.slice(Math.max(0, end - 10), end))?.[0].length ?? 0)

function lastPart(text: string, end: number, lexicon: Lexicon, found: Part): Part | undefined {
  const bracket = bracketPart(text, end, lexicon)
  if (bracket?.usage) return bracket
  return (
    noticePart(text, end) ??
    emailPart(text, end) ??
    creditPart(text, end, lexicon, found.credit !== undefined) ??
    bracket
  )
}

const RANK: Readonly<Record<CreditLevel, number>> = { strong: 3, fair: 2, weak: 1 }

/** Of two credits the one that says more, else the first in the text. */
function merge(later: Part, earlier: Part): Part {
  const { credit = earlier.credit, usage = earlier.usage } = later
  const better = earlier.credit && credit && RANK[earlier.credit.level] >= RANK[credit.level] ? earlier.credit : credit
  return { from: earlier.from, ...(better ? { credit: better } : {}), ...(usage ? { usage } : {}) }
}

function bracketPart(text: string, end: number, lexicon: Lexicon): Part | undefined {
  const open = CLOSES[text[end - 1] ?? '']
  if (open === undefined) return undefined
  const from = opening(text, end, open)
  if (from === undefined) return undefined
  const inner = text.slice(from + 1, end - 1)
  const restriction = USAGE.exec(inner)
  if (restriction && !RIGHTS.test(inner) && (restriction.index < HEAD || inner.length < SHORT))
    return usagePart(text, from, end, restriction.index, lexicon)
  return creditAt(text, from, end, lexicon)
}

/** Where the bracket that closes at `end` opens, brackets inside it counted. */
function opening(text: string, end: number, open: string): number | undefined {
  const close = text[end - 1]
  let depth = 0
  for (let i = end - 1; i >= Math.max(0, end - TAIL); i--) {
    if (text[i] === close) depth++
    else if (text[i] === open && --depth === 0) return i
  }
  return undefined
}

/** `[넥슨 제공. 재판매 및 DB 금지]`: whose it is, then how it may be used. */
function usagePart(text: string, from: number, end: number, at: number, lexicon: Lexicon): Part {
  const inner = text.slice(from + 1, from + 1 + at)
  const joint = JOINED_USAGE.exec(inner)
  const usage = { start: from + 1 + (joint ? at : 0), end: end - 1 }
  if (!joint) return { from, usage }
  const credit = creditAt(text, from + 1, from + 1 + joint.index, lexicon)?.credit
  return credit ? { from, usage, credit } : { from, usage: { start: from + 1, end: end - 1 } }
}

function creditAt(text: string, from: number, end: number, lexicon: Lexicon): Part | undefined {
  const credit = readCredit(text.slice(from, end), lexicon)
  if (!credit) return undefined
  const { start, end: to, level, person, pictured } = credit
  return { from, credit: { start: from + start, end: from + to, level, person, pictured } }
}

/** `THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. …` to the end. */
function noticePart(text: string, end: number): Part | undefined {
  if (!mayNotify(text)) return undefined
  const base = Math.max(0, end - TAIL)
  const notice = NOTICE.exec(text.slice(base, end))
  if (!notice) return undefined
  const start = base + notice.index
  const words = text.slice(start, end)
  if (count(words, SMALL) > count(words, CAPITAL)) return undefined
  return { from: start, usage: { start, end } }
}

function emailPart(text: string, end: number): Part | undefined {
  const tail = text.slice(Math.max(0, end - EMAIL_TAIL), end)
  const email = tail.includes('@') || tail.endsWith(']') ? EMAIL.exec(tail) : null
  return email && end > email[0].length ? { from: end - email[0].length } : undefined
}

/** A credit without brackets at the end: the longest stretch after a boundary that reads as one. */
function creditPart(text: string, end: number, lexicon: Lexicon, more: boolean): Part | undefined {
  const base = Math.max(0, end - CREDIT_TAIL)
  const starts = matchesOf(BOUNDARY, text.slice(base, end)).map(({ index, 0: mark }) => base + index + mark.length)
  for (const start of base === 0 ? [0, ...starts] : starts) {
    const part = start < end && isOnePart(text.slice(start, end)) ? creditAt(text, start, end, lexicon) : undefined
    const sure = more || (part && part.credit?.level !== 'weak') || SIGN.test(text.slice(start, start + 1))
    if (part && (start === 0 || sure || AFTER_BRACKET.test(text.slice(0, start)))) return part
  }
  return undefined
}

/** Its brackets are its own, and one that it begins with is closed at its end. */
function isOnePart(text: string): boolean {
  if (!BRACKET.test(text)) return true
  const opened = text.match(OPENING)?.length ?? 0
  if (opened !== (text.match(CLOSING)?.length ?? 0)) return false
  const close = OPENS[text[0] ?? '']
  const at = close === undefined ? -1 : text.indexOf(close)
  return at === -1 || at >= text.trimEnd().length - 1
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
