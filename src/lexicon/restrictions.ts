/** Reads restrictions on use: `This material may not be published, broadcast, rewritten or redistributed.` */
import { usageOpenings, usageParagraphs, usageWordings } from '../data/rights'
import { anyOf } from './any-of'

/** Where a restriction, or a notice, stands in its text. */
export interface Restriction {
  readonly start: number
  readonly end: number
}

const USAGE = new RegExp(`(?:${anyOf(usageOpenings)})(?!\\p{Ll})`, 'gu')
const PARAGRAPH = new RegExp(`^(?:${anyOf(usageParagraphs)})`, 'u')
const LONGEST_OPENING = 40
const USAGE_WORDING = new RegExp(anyOf(usageWordings), 'u')
/** Inside `S.A.` no sentence ends. */
const SENTENCE_END = /(?:[。!！]|\.(?!(?<=(?<!\p{L})\p{Lu}\.)\p{Lu}\.))(?=\s|$|[\p{Lu}>\])）】"”])/gu
const END_BRACKET = /[>\]】]/u
const COMMA = /[,，、]\s?$/u
const NOTHING = /^[\s.,]{0,5}$/u
/** Before one stands nothing, the end of a sentence, a bar or bracket. */
export const OPENS = /(?:^|[.!?。！？…][)"”’»」]?|[|<>[\]()（【】）*·•–—\-:])\s{0,2}$/u
/** The bracket that closes behind a sentence, and its stop. */
export const CLOSER = /^[\s.。]{0,2}[>\])）】]\.?/u
export const SPACES = /^\s{0,5}/u
/** Of a longer sentence only so much is looked at. */
export const LONGEST_SENTENCE = 600
const WORD = /[\p{L}\p{N}]/u

/** The sentences in a text that restrict its use, those that follow one another as one; `notices` are those it has. */
export function readRestrictions(text: string, notices: readonly Restriction[]): Restriction[] {
  const found: { start: number; end: number }[] = []
  for (const { index } of text.matchAll(USAGE)) {
    if (WORD.test(text[index - 1] ?? '')) continue
    const last = found.at(-1)
    if (last && index < last.end) continue
    const end = PARAGRAPH.test(text.slice(index, index + LONGEST_OPENING)) ? text.length : sentenceEnd(text, index)
    const start = followsNotice(text, index, notices) ? index : usageStart(text, index)
    if (last && NOTHING.test(text.slice(last.end, index))) last.end = end
    else if (start !== undefined) found.push({ start, end })
  }
  return found.length > 0 ? found : wordedRestrictions(text)
}

/** `[ⓒ 항만신문 무단전재 금지]`: the wording stands where a notice ends. */
const followsNotice = (text: string, at: number, notices: readonly Restriction[]): boolean =>
  notices.some(({ start, end }) => start < at && end <= at && NOTHING.test(text.slice(end, at)))

/** Where the sentence begins that the wording at an offset opens, or goes on with after a comma. */
function usageStart(text: string, at: number): number | undefined {
  if (OPENS.test(text.slice(Math.max(0, at - 4), at))) return at
  return COMMA.test(text.slice(Math.max(0, at - 2), at)) ? sentenceStart(text, at) : undefined
}

function sentenceStart(text: string, at: number): number {
  const before = [...text.slice(0, at).matchAll(SENTENCE_END)].at(-1)
  const start = before ? before.index + 1 : 0
  return start + (SPACES.exec(text.slice(start, at))?.[0].length ?? 0)
}

function wordedRestrictions(text: string): Restriction[] {
  const wording = USAGE_WORDING.exec(text)
  if (!wording) return []
  return [{ start: sentenceStart(text, wording.index), end: sentenceEnd(text, wording.index) }]
}

/** Where the sentence ends that stands at an offset, its closing bracket included. */
function sentenceEnd(text: string, from: number): number {
  const stretch = text.slice(from, from + LONGEST_SENTENCE)
  const [stop] = stretch.matchAll(SENTENCE_END)
  const bracket = stretch.search(END_BRACKET)
  const end = stop ? stop.index + 1 : stretch.length
  if (bracket !== -1 && bracket < end) return from + bracket + 1
  return from + end + (CLOSER.exec(stretch.slice(end, end + 4))?.[0].length ?? 0)
}
