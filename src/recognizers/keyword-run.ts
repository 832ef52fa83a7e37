import { longWords, rowBreakers, tagOpenings, topicOpenings } from '../data/keyword-lists'
import { anyOf } from '../lexicon/any-of'
import { isLetterAt } from '../lexicon/char-kinds'
import { openingLook } from '../lexicon/openings'
import type { Evidence, Line, LineKind, Strength } from '../parts'
import type { Recognizer } from './recognizer'

const NO_KEYWORDS: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'rule', 'front-matter', 'caption'])
/** Letters of a glued run from which on it may be one, as the expression below has it, and from which on it is for sure. */
const RUN = { likely: 25, sure: 35 } as const
/** Share of vowels in words, at least and at most. */
const VOWELS = { least: 0.27, most: 0.62 } as const
/** Longest list in characters, and longest item in characters and words. */
const LONGEST = 400
const SHORTEST = 3
const ITEM = { letters: 45, words: 5, wordsAlone: 3 } as const
/** A row of subjects above a headline: words, at least and at most. */
const ROW = { least: 4, most: 12 } as const

const GLUED = /^[\p{sc=Latin}\d]{25,400}$/u
const CAPITAL = /\p{Lu}/u
const DIGITS = /\d/gu
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýāēīōūąęő]/gu
const NOT_A_RUN = new RegExp(`^(?:${anyOf(longWords)})|^(?:https?|www)`, 'u')
/** Four letters or more of one kind in a row are no words. */
const GARBAGE = /([a-z])\1{3}|[bcdfghj-np-tvwxz]{8}/u
const TAGS = new RegExp(`^[•*|>\\s]{0,4}(?:${anyOf(tagOpenings)})\\s?[:：|›»]\\s?`, 'u')
const TOPICS = new RegExp(`^(?:${anyOf(topicOpenings)})\\s?[:：]\\s?`, 'u')
const mayList = openingLook([...tagOpenings, ...topicOpenings])
/** `, ` ` | ` ` · ` `、` `;` ` # ` */
const SEPARATOR = /\s?[,，、;；|·•‧/]\s?|\s?#|\s{2,}|\s–\s/u
const SENTENCE = /[.!?。！？]["”’)]?(?:\s|$)/u
const HASHTAG = /[#＃][\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{1,60}/gu
const HASH_FIRST = /^[#＃]/u
const HASHTAGS = /^(?:[#＃][\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{1,60}[\s,]{0,3}){1,40}$/u
/** `#old quay #ferries #Gullsand`: three or more that may be of several words */
const SPACED_HASHTAGS = /^(?:#(?=\p{L})[^#.!?:…]{2,40}){3,20}$/u
/** `# IGI School of Economics Jakarta` */
const HASHED = /^#\s(?=\p{L})/u
const NUMBER_SIGN = /^#\d{1,4}$/u
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}$/u
const BREAKER: ReadonlySet<string> = new Set(rowBreakers)
const STEM = 5

/** Sees lists of subjects: `Tags: harbor, ferries`, `#harbor #ferries`, and runs glued into one word, `trumpgazaisraelikilled…`. */
export const seeKeywordRun: Recognizer = (line, { before, after }) => {
  const { text, kind } = line
  if (text.length < SHORTEST || text.length > LONGEST || NO_KEYWORDS.has(kind)) return []
  if (!text.includes(' ')) {
    const strength = gluedStrength(text)
    if (strength) return [run(line, strength)]
  }
  return [...tagList(line), ...hashtags(line, before), ...rowOfNames(line, after)]
}

const whole = (line: Line, strength: Strength, rule: string) =>
  ({ line: line.index, start: 0, end: line.text.length, strength, because: `keyword-run/${rule}` }) as const

const run = (line: Line, strength: Strength): Evidence => ({
  kind: 'junk',
  reason: 'keyword-run',
  ...whole(line, strength, 'glued'),
})

/** One token of small letters, longer than words are, with vowels as words have. */
function gluedStrength(text: string): Strength | undefined {
  if (text.length < RUN.likely || !GLUED.test(text) || CAPITAL.test(text) || NOT_A_RUN.test(text) || GARBAGE.test(text))
    return undefined
  const digits = text.match(DIGITS)?.length ?? 0
  const vowels = (text.match(VOWEL)?.length ?? 0) / text.length
  if (digits > 4 || vowels < VOWELS.least || vowels > VOWELS.most) return undefined
  return text.length >= RUN.sure ? 'sure' : 'likely'
}

/** `Topics: harbor, ferries`, `Címkék: kikötő, komp`; the opening alone announces a list in the next lines. */
function tagList(line: Line): Evidence[] {
  const { text } = line
  if (!mayList(text)) return []
  const tags = TAGS.exec(text)?.[0]
  const opening = tags ?? TOPICS.exec(text)?.[0]
  if (opening === undefined) return []
  const rest = text.slice(opening.length)
  if (rest === '') return [{ kind: 'junk', reason: 'tag-list', ...whole(line, 'likely', 'opening') }]
  const keywords = itemsOf(rest)
  if (keywords.length === 0) return []
  const strength = tags === undefined ? (keywords.length > 1 ? 'likely' : 'hint') : 'sure'
  return [{ kind: 'keywords', ...whole(line, strength, tags === undefined ? 'topics' : 'tags'), keywords }]
}

/** The subjects of a list; none when it reads like a sentence. */
function itemsOf(list: string, wordsAlone: number = ITEM.wordsAlone): string[] {
  if (SENTENCE.test(list)) return []
  const items = list
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const most = items.length === 1 ? wordsAlone : ITEM.words
  return items.every((item) => item.length <= ITEM.letters && item.split(' ').length <= most) ? items : []
}

/** `#harbor #ferries`, and `# Harbor school` below an opening. */
function hashtags(line: Line, before: Line | undefined): Evidence[] {
  const { text } = line
  if (isLetterAt(text, 0)) return []
  if (HASH_FIRST.test(text) && HASHTAGS.test(text) && !NUMBER_SIGN.test(text)) {
    const keywords = (text.match(HASHTAG) ?? []).map((tag) => tag.slice(1))
    return [{ kind: 'keywords', ...whole(line, keywords.length > 1 ? 'sure' : 'likely', 'hashtags'), keywords }]
  }
  if (SPACED_HASHTAGS.test(text)) {
    const keywords = itemsOf(text, ITEM.words)
    if (keywords.length > 0) return [{ kind: 'keywords', ...whole(line, 'likely', 'hashtags'), keywords }]
  }
  if (!HASHED.test(text) || !before || !(TAGS.test(before.text) || HASHED.test(before.text))) return []
  const keywords = itemsOf(text.replace(HASHED, ''), ITEM.words)
  return keywords.length === 0 ? [] : [{ kind: 'keywords', ...whole(line, 'likely', 'hashed'), keywords }]
}

/** `Denmark Copenhagen Journalists Europe` above a headline that names one of them. */
function rowOfNames(line: Line, after: Line | undefined): Evidence[] {
  const { text, shape, kind } = line
  if (kind !== 'text' || !after || shape.words < ROW.least || shape.words > ROW.most || shape.ending !== 'none')
    return []
  if (after.shape.ending === 'sentence' || after.shape.words <= ROW.least) return []
  const words = text.split(' ')
  if (!words.every((word) => NAME_WORD.test(word) && !BREAKER.has(word.toLowerCase())) || shape.capitals > 0.6)
    return []
  const below = after.text.toLowerCase().split(' ')
  const stems = new Set(below.map((word) => word.slice(0, STEM)))
  const shared = words.filter((word) => stems.has(word.slice(0, STEM).toLowerCase()))
  if (!shared.some((word) => word.length >= STEM) || shared.length * 2 > words.length) return []
  return [{ kind: 'keywords', ...whole(line, 'hint', 'row'), keywords: words }]
}
