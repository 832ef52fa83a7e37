/** What a note to editors says was changed: verbs, objects and paragraphs. */
import {
  advisories,
  looseEnds,
  ordinalWords,
  paragraphLeads,
  paragraphWords,
  proseAfterVerb,
  rangeWords,
  throughout,
  verbEnd,
} from '../data/advisories'
import { ENGLISH_ORDINALS } from '../data/dates'
import { andWords, articles } from '../data/small-words'
import type { Change } from '../model'
import { anyOf } from './any-of'
import { stemLook } from './stems'

/** A note is not longer; of a longer text only the head is read. */
const LONGEST = 600
/** A story has no more paragraphs than this. */
const LAST_PARAGRAPH = 200

const verbs = new Set(advisories.flatMap((each) => each.verbs))
const objects = new Set(advisories.flatMap((each) => each.objects))
const fixed = new Set(advisories.flatMap((each) => each.fixed))
const prose: ReadonlySet<string> = new Set(proseAfterVerb)

const AND_WORDS = anyOf(andWords)
const LIST_VERBS = anyOf(advisories.flatMap((each) => each.listVerbs))
/** `; ` `. Adds` `, adds` ` and adds` */
const PARTS_SMALL = new RegExp(
  String.raw`;\s{0,3}|\.\s{1,3}(?=\p{Lu})|(?:,|,? (?:${AND_WORDS}))\s{1,3}(?=(?:${LIST_VERBS})(?!\p{L}))`,
  'iu',
)
/** `; ` `, RAISES` ` and UPDATES` */
const PARTS_LOUD = new RegExp(
  String.raw`;\s{0,3}|\.\s{1,3}(?=\p{Lu})|(?:,? (?:${AND_WORDS})|,)\s{1,3}(?=\p{Lu}{4,14}(?!\p{L}))`,
  'u',
)
const LOUD = /^\p{Lu}{3,14}(?!\p{L})/u
const LOUD_VERB = /^\p{Lu}{3,13}S$/u
const FIRST_WORDS = new RegExp(String.raw`^\p{L}{2,14}(?: ${verbEnd}(?!\p{L}))?`, 'u')
const LETTERS = /\p{L}{2,30}/gu
const EDGES = /^[\s,.;:_<]{1,6}|[\s,.;:_<]{1,6}$/gu
const LOOSE_END = new RegExp(String.raw`(?:^|[\s,]{1,3})(?:${anyOf(looseEnds)}|,)$`, 'u')
const SPACE_RUN = /\s{2,9}/gu
const SPACE_BEFORE_MARK = /\s(?=[,;])/gu

const RANGE = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3}|\s(?:${anyOf(rangeWords)})\s\d{1,3})?`
const NTH = String.raw`(?:\d{1,3}(?:${anyOf(ENGLISH_ORDINALS)})|${anyOf(ordinalWords)})`
const NTHS = String.raw`${NTH}(?:\s?[-–]\s?${NTH}|\s(?:${anyOf(rangeWords)})\s${NTH})?`
const AND = String.raw`(?:,\s?(?:${AND_WORDS})\s|,\s?|\s?&\s?|\s(?:${AND_WORDS})\s)`
const LEAD = String.raw`(?<![\p{L}\p{N}])(?:(?:${anyOf(paragraphLeads)})\s)?(?:(?:${anyOf(articles)})\s)?`
const WORDS = String.raw`(?:${anyOf(paragraphWords)})(?!\p{L})\.?`
/** `in paras 4-6, 14-16` `paragraphs 2 and 5` `in 3rd para` `the first and second paragraphs` */
const PARAGRAPHS = new RegExp(
  String.raw`${LEAD}(?:${WORDS}\s(?<list>${RANGE}(?:${AND}${RANGE}){0,8})(?!\d|\p{L})|(?<nths>${NTHS}(?:${AND}${NTHS}){0,6})\s${WORDS})`,
  'giu',
)
const ONE_RANGE = new RegExp(
  String.raw`(?<from>${NTH}|\d{1,3})(?:\s?[-–]\s?|\s(?:${anyOf(rangeWords)})\s)?(?<to>(?<=[-–\s])(?:${NTH}|\d{1,3}))?`,
  'giu',
)

/** The changes that a note names: `ADDS remarks in paras 8-9; CHANGES headline, lead` names two. Parts without a verb name none. */
export function readChanges(note: string): Change[] {
  const text = note.slice(0, LONGEST)
  return text.split(LOUD.test(text) ? PARTS_LOUD : PARTS_SMALL).flatMap((part) => readChange(part.replace(EDGES, '')))
}

function readChange(part: string): Change[] {
  const written = verbAt(part)
  if (written === undefined) return []
  const { what, paragraphs } = withoutParagraphs(part.slice(written.length))
  return [{ verb: written.toLowerCase(), what, ...(paragraphs.length > 0 ? { paragraphs } : {}) }]
}

/** The verb that a text begins with, as written: `ADDS`, `Writes through`, `Añade`. */
export function verbAt(text: string): string | undefined {
  const words = FIRST_WORDS.exec(text.slice(0, 32))?.[0]
  if (words === undefined) return undefined
  const [first = words] = words.split(' ')
  if (isVerb(words)) return words
  if (isVerb(first)) return first
  return LOUD_VERB.test(first) && !objects.has(first.toLowerCase()) ? first : undefined
}

/** A word that notes say changes by: `RECASTS`, but not any capitals that end in S. */
export const isVerb = (word: string): boolean => verbs.has(word.toLowerCase())

/** How sure it is that a text in brackets is a note: 2 where words that only notes have follow the verb, 0 for prose. */
export function noteWeight(text: string): 0 | 1 | 2 {
  const verb = verbAt(text)
  const known = verb !== undefined && isVerb(verb)
  const head = text.slice(0, 200).toLowerCase()
  if (fixed.has(head) || fixed.has(head.slice(0, head.indexOf(':') + 1))) return 2
  if (!known) return 0
  const words = head.slice(verb.length).match(LETTERS) ?? []
  if (prose.has(words[0] ?? '')) return 0
  return words.some((word) => objects.has(word)) ? 2 : 1
}

const mayNameParagraphs = stemLook([...paragraphWords, throughout])

/** A text names paragraphs, or says that it was changed throughout. */
export const namesParagraphs = (text: string): boolean => mayNameParagraphs(text) && holdsParagraphs(text)

const holdsParagraphs = (text: string): boolean =>
  text.toLowerCase().includes(throughout) || text.search(PARAGRAPHS) !== -1

function withoutParagraphs(text: string): { what: string; paragraphs: number[] } {
  const named = mayNameParagraphs(text) ? [...text.matchAll(PARAGRAPHS)] : []
  const paragraphs = named.flatMap(({ groups }) => readRanges(groups?.['list'] ?? groups?.['nths'] ?? ''))
  const others = named.length > 0 ? text.replace(PARAGRAPHS, '') : text
  const rest = others.replace(SPACE_RUN, ' ').replace(SPACE_BEFORE_MARK, '').replace(EDGES, '')
  return { what: rest.replace(LOOSE_END, '').replace(EDGES, ''), paragraphs: [...new Set(paragraphs)] }
}

function readRanges(list: string): number[] {
  return [...list.matchAll(ONE_RANGE)].flatMap(({ groups }) => {
    const from = toNumber(groups?.['from'] ?? '')
    const to = groups?.['to'] === undefined ? from : toNumber(groups['to'])
    if (from < 1 || to < from || to > LAST_PARAGRAPH) return []
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
}

const toNumber = (written: string): number => {
  const index = ordinalWords.indexOf(written.toLowerCase())
  return index === -1 ? Number.parseInt(written, 10) : index + 1
}
