import { abbreviations, dottedEndings, gluedEnds, namesBeforeDot, sentenceStarters } from '../data/abbreviations'
import { labels } from '../data/labels'
import { anyOf } from '../lexicon/any-of'

const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations)
const ENDINGS: ReadonlySet<string> = new Set(dottedEndings)
const STARTERS: ReadonlySet<string> = new Set(sentenceStarters)
const BEFORE_NAMES: ReadonlySet<string> = new Set(namesBeforeDot)
const GLUED_ENDS: ReadonlySet<string> = new Set(gluedEnds)
/** `Why it matters: ` */
const LABEL = new RegExp(`^(?:${anyOf(labels)}):`, 'u')
const LONGEST_LABEL = 60

/**
 * A sentence's end that runs into the next one's start: `year.Why it`, `mockery."Driving`, `future."I'd`, `said.“We`.
 * Groups: the end mark with its closing bracket or curly quote, a straight quote of either kind, and what opens the next sentence.
 */
export const JOINT =
  /(?<=[\p{L}\p{N}%)\]”’])([.!?][)\]”’»]?(?:'(?=["\p{Lu}]))?)("?)(?=([“‘«(¿¡]?[\p{Lu}\p{Lt}](?:[\p{Ll}’']|\s\p{L})|["“«]\p{Lu}))/uy
/** Where one may stand: nearly all ends of sentences have a space behind them. */
const MAY_JOIN = /[.!?](?=\S)/u
const MARK = /[.!?](?=\S)/gu
/** Whatever parts words; a dot does not. */
const BETWEEN_WORDS = /[^\p{L}\p{N}.]+/u
/** The word after it, and what ends that word. */
const NEXT_WORD = /^["“‘«(¿¡]?(\p{Lu}[\p{L}’']{0,40})(.?)/u
/** A word's last two characters, when it is no initial: `ar`, `24`, `G7`, `UN` */
const WORD_END = /^(?:\p{Ll}{2}|\p{N}{2}|\p{L}\p{N}|\p{Lu}{2})$/u
/** `Dr. Moreno` after the cut */
const TITLE = /^\p{Lu}\p{Ll}{1,5}\. \p{Lu}/u
/** `"Yes!"` after the cut */
const QUOTED_WORD = /^["“]\p{Lu}\p{L}{1,12}[!?.]["”]/u
const ENDS_NEXT_WORD = /[\s,:;\-–—]/u
const CAPITAL = /\p{Lu}/u

/**
 * Offsets at which paragraphs begin inside `text` whose breaks were lost: where a sentence ends and, without a space,
 * another starts. «U.S.», «N.Korea», initials, numbers, host and file names do not break.
 */
export function paragraphBreaks(text: string): number[] {
  const breaks: number[] = []
  let start = 0
  let counted = 0
  let open = false
  for (const match of jointsOf(text)) {
    const [, end = '', quote = ''] = match
    const stop = match.index + end.length
    for (; counted < stop; counted++) if (text[counted] === '"') open = !open
    const cut = quote === '' ? stop : open ? stop + 1 : stop
    if (quote !== '' && !open && !CAPITAL.test(text[stop + 1] ?? '')) continue
    if (quote !== '' && open && text[stop + 1] === undefined) continue
    if (
      !(endsSentence(text, start, match.index, end) && startsSentence(text, cut)) &&
      !mustBreak(text, match.index, cut)
    )
      continue
    breaks.push(cut)
    start = cut
    counted = cut
    open = false
  }
  return breaks
}

/** Every joint in a text, first to last. */
export function jointsOf(text: string): RegExpExecArray[] {
  if (!MAY_JOIN.test(text)) return NONE
  return Array.from(text.matchAll(MARK), ({ index }) => jointAt(text, index)).filter((joint) => joint !== null)
}

const NONE: RegExpExecArray[] = []

function jointAt(text: string, at: number): RegExpExecArray | null {
  JOINT.lastIndex = at
  return JOINT.exec(text)
}

/** The words before the dot make a sentence's end: no initial, no abbreviation, no number, and more than one word. */
function endsSentence(text: string, start: number, dot: number, end: string): boolean {
  const before = text.slice(Math.max(start, dot - 60), dot)
  if (!/\s/u.test(before.trim())) return false
  if (!end.startsWith('.')) return true
  const word = before.split(BETWEEN_WORDS).at(-1) ?? ''
  if (word === '') return true
  if (word.includes('.') || ABBREVIATIONS.has(word.toLowerCase())) return false
  return WORD_END.test(word.slice(-2)) || word === 'I' || word.length > 3
}

/** The words after the cut make a sentence's start: a word followed by a space or comma, no host or file name. */
function startsSentence(text: string, cut: number): boolean {
  const next = NEXT_WORD.exec(text.slice(cut, cut + 60))
  if (!next) return false
  const [, word = '', after = ''] = next
  if (after === '.') return TITLE.test(text.slice(cut, cut + 20)) && BEFORE_NAMES.has(word.toLowerCase())
  if (QUOTED_WORD.test(text.slice(cut, cut + 20))) return true
  return ENDS_NEXT_WORD.test(after) && !ENDINGS.has(word.toLowerCase())
}

/**
 * Whatever stands before the dot, a paragraph begins: with a known label (`Inc.Why it matters:`), or with a word that opens
 * sentences and no name (`the U.S.The senate`, `9 a.m.But`); or a word of the page is glued to the end (`than 60.Comments`).
 */
function mustBreak(text: string, dot: number, cut: number): boolean {
  if (LABEL.test(text.slice(cut, cut + LONGEST_LABEL))) return true
  const [, word = '', after = ''] = NEXT_WORD.exec(text.slice(cut, cut + 60)) ?? []
  if (after === '' && cut + word.length === text.length) return GLUED_ENDS.has(word)
  if (!STARTERS.has(word) || after !== ' ') return false
  const before =
    text
      .slice(Math.max(0, dot - 60), dot)
      .split(BETWEEN_WORDS)
      .at(-1)
      ?.toLowerCase() ?? ''
  return before.includes('.') && !BEFORE_NAMES.has(before)
}
