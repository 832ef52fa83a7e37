import { titleSeparators } from '../data/html'
import { kindsOf, UNSPACED } from './char-kinds'
import { foldWords, openingKey } from './fold'

/** Of the words of two titles that say the same in other words, at least so many stand in both. */
const SHARED = 0.7
/** A part of a title that is a title of its own has so many words, or so many characters where words are not spaced. */
const LEAST_WORDS = 2
const LEAST_LENGTH = 6

/** So many letters tell most titles apart. */
const TELLING = 24

const keyOf = (title: string): number => openingKey(title, TELLING)

/** Tells whether a text is one of some titles but for case and punctuation. */
export function titleLook(titles: readonly string[]): (text: string) => boolean {
  const keys = new Set(titles.map(keyOf))
  const words = new Set(titles.map(foldWords))
  words.delete('')
  return (text) => keys.has(keyOf(text)) && words.has(foldWords(text))
}

/**
 * How two titles agree: they are the `same` but for case and punctuation, one is a `part` of the other (`Storm hits coast`,
 * `Weather: Storm hits coast`) or nearly all their words are the same; undefined where they do not.
 */
export function titlesAgree(one: string, other: string): 'same' | 'part' | undefined {
  const [a, b] = [foldWords(one), foldWords(other)]
  if (a === '' || b === '') return undefined
  if (a === b) return 'same'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const words = short.split(' ')
  if ((words.length >= LEAST_WORDS || short.length >= LEAST_LENGTH) && ` ${long} `.includes(` ${short} `)) return 'part'
  const others = new Set(long.split(' '))
  const shared = words.filter((word) => others.has(word)).length
  return words.length > LEAST_WORDS && shared / Math.max(words.length, others.size) >= SHARED ? 'part' : undefined
}

const SEPARATORS: ReadonlySet<string> = new Set(titleSeparators)

/** How a word of more letters begins is most of it, however it is inflected; where words are not spaced, two signs are most of one. */
const STEM = 4
const UNSPACED_STEM = 2

/** Whether two titles have a longer word in common. */
export function shareWords(one: string, other: string): boolean {
  const stems = new Set(stemsOf(one))
  return stemsOf(other).some((stem) => stems.has(stem))
}

const stemsOf = (title: string): string[] =>
  foldWords(title)
    .split(' ')
    .flatMap((word) => {
      if ((kindsOf(word.charCodeAt(0)) & UNSPACED) === 0) return word.length < STEM ? [] : [word.slice(0, STEM)]
      return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + UNSPACED_STEM))
    })

/** Whether a word of a title is a sign that parts the name of its site from the rest: `|` of `Storm hits coast | Bugle`. */
export const partsTitle = (word: string | undefined): boolean => word !== undefined && SEPARATORS.has(word)

/** `_Bugle`, `|Bugle`: signs that part a name with no blank beside them; a dash does behind signs that are written without blanks. */
const TIGHT = /^[_|｜]/u
const TIGHT_DASH = /^[-–—]/u
const UNSPACED_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][”’」』）》〉】]?$/u
/** `（港日報）`: who wrote it, between a title and the name of the site that shows it. */
const PAPER = /^[（【［][^（）【】［］]{1,20}[）】］]/u
/** The space that is as wide as an ideograph. */
const WIDE_SPACE = /\u3000/gu

/** Whether a text is all that stands before or behind a sign of a title: `Storm hits coast` of `Storm hits coast | Bugle Online`. */
export function standsApart(text: string, title: string): boolean {
  const own = foldWords(text)
  if (own === '') return false
  const rest = restOf(title.replace(WIDE_SPACE, ' '), text.replace(WIDE_SPACE, ' '))
  if (TIGHT.test(rest) || (TIGHT_DASH.test(rest) && UNSPACED_END.test(text)) || PAPER.test(rest)) return true
  return partsOf(title).some((part) => foldWords(part) === own)
}

/** Whether a label stands before a text in a title and the name of the site behind it: `Live: Storm hits coast - Bugle`. */
export function standsInside(text: string, title: string): boolean {
  const at = title.indexOf(`: ${text} `)
  return at > 0 && text !== '' && partsTitle(title.slice(at + text.length + 3).split(' ')[0])
}

/** What of a title stands behind the words with which it opens. */
const restOf = (title: string, opening: string): string =>
  title.startsWith(opening) ? title.slice(opening.length) : ''

/** What is not the story's own title in `Storm hits coast: Bugle` is shorter than the title is. */
const OWN_SHARE = 0.5

/** Whether a text of some words is most of a title, and what a sign parts from it is the rest: `Storm hits coast` of `Storm hits coast: Bugle`. */
export function isMostOf(text: string, title: string): boolean {
  if (text.length < title.length * OWN_SHARE || text.length < LEAST_LENGTH) return false
  return standsApart(text, title) || title.startsWith(`${text}: `)
}

/** Tells whether a text is most of one of some titles, as `isMostOf` does, by quick looks first. */
export function mostLook(titles: readonly string[]): (text: string) => boolean {
  const isPart = titleLook(titles.flatMap(partsOf))
  const longest = Math.max(0, ...titles.map((title) => title.length))
  return (text) => (text.length <= longest || isPart(text)) && titles.some((title) => isMostOf(text, title))
}

/** What stands before and behind each sign of a title that parts it. */
function partsOf(title: string): string[] {
  const words = title.split(' ')
  return words.flatMap((word, i) =>
    partsTitle(word) ? [words.slice(0, i).join(' '), words.slice(i + 1).join(' ')] : [],
  )
}
