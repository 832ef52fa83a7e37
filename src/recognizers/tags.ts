import { ENGLISH_ORDINALS } from '../data/dates'
import { withWords } from '../data/small-words'
import { ambiguousTags } from '../data/tags'
import type { Lexicon } from '../lexicon'
import { anyOf } from '../lexicon/any-of'
import { isDigitAt, isLetterAt, isSpaceAt } from '../lexicon/char-kinds'
import { plain } from '../lexicon/date-fold'
import { readTimestamp } from '../lexicon/dates'
import type { PatternHit } from '../lexicon/patterns'
import { isCompoundSecond, isSubjectLabel, readTagWords } from '../lexicon/tag-words'
import type { RevisionKind, TagForm, WireForm } from '../model'
import type { Evidence, Line, LineKind, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** A longer line is no headline, nor is a sentence of more words. */
const LONGEST = 250
const SENTENCE_WORDS = 22
/** The longest tag that stands alone, and the edges of a line at which others are looked for. */
const LONGEST_ALONE = 20
const EDGE = 48
/** How many tags may stand one after another. */
const CHAIN = 6
const NO_HEADLINES: ReadonlySet<LineKind> = new Set<LineKind>(['image', 'caption', 'rule', 'front-matter'])
const AMBIGUOUS: ReadonlySet<string> = new Set(ambiguousTags)

/** Without these a line opens or closes with no tag: `UPDATE 2-`, `Urgent:`, `*DJ`, `(LEAD)`, `, 1st Ld`, `-- Market Talk`. */
const MAY_OPEN = /[:：|\-–—)\]>】）］〉〕.*/]/u
const MAY_CLOSE = /[)\]>】）］〉〕]$|,\s?\d|--\s/u
const SPACE = /\s/u
const WORD = /[\p{L}\p{N}]/u
const SMALL = /\p{Ll}/u
const CAPITAL = /\p{Lu}/u
const FIRST_WORD = /^[\p{L}\p{N}]{1,20}/u
const SUBJECT = /^(\p{Lu}[\p{L}&’' ]{1,24})-(?=\S)/u
/** `Exclusive: ` `Vidéo : ` `LIVE | ` `EN DIRECT - ` `VIDÉO. ` */
const WORDS_FIRST = /^([\p{L}\p{M}\p{N}&+’' -]{1,26}?)(\s?[:：]|\s?\||\s[-–—](?=\s)|\.(?=\s\p{Lu}))/u
/** `[단독]` `(Video)` `【速報】` */
const BRACKETS_FIRST = /^[([<【（［〈〔]\s?\+?([\p{L}\p{M}\p{N}&+’' -]{1,26})\s?[)\]>】）］〉〕]/u
const BRACKETS_LAST = new RegExp(
  `[([<【（［〈〔]\\s?(?:\\+ ?|(?:${anyOf(withWords)}) )?([\\p{L}\\p{M}\\p{N}&+’' -]{1,26}?)\\s?[)\\]>】）］〉〕]$`,
  'u',
)
const BRACKET = /^[([<【（［]/u
const BRACKET_LAST = /^[)\]>】）］〉〕]$/u
/** `2nd lead`: only a number makes these words a tag without brackets or capitals. */
const NUMBERED = new RegExp(String.raw`^\d{1,2}(?:${anyOf(ENGLISH_ORDINALS)}) \p{L}{2,12}$`, 'iu')
/** `(foto)`: what stands before a last bracket and is none of a headline's words. */
const BRACKETS_ONLY = /^[([<【（［〈〔][^()[\]<>【】（）［］〈〉〔〕]{1,40}[)\]>】）］〉〕]$/u
const GLUE = /^\s?[-–—:](?=\s)/u
const GLUE_AFTER = /[\s\-–—:：|/.]{1,6}$/u
const GLUE_BEFORE = /^[\s,\-–—]{1,6}/u
const PARTS_ALWAYS = /[:：|]$/u
const DIGIT = /\d/u
const DIGITS = /\d{1,4}/u
const SENTENCE_MARK = /[.。]\s*$/u

interface Found {
  readonly start: number
  readonly end: number
  readonly strength: Strength
  readonly rule: string
  readonly revision?: RevisionKind
  readonly number?: number
  readonly genre?: string
  readonly urgency?: number
  readonly onlyIn?: readonly string[]
}

/** Sees the tags of a headline: `(2nd LD) `, `CORRECTED-UPDATE 2-`, `[속보]`, `Exclusive: `, each at its own stretch. */
export const seeTags: Recognizer = (line, sight) => {
  if (!mayBeHeadline(line)) return sight.before === undefined ? flattenedTags(line, sight) : []
  const { text } = line
  const opens = MAY_OPEN.test(text.slice(0, EDGE))
  const whole = text.length <= LONGEST_ALONE || (opens && opensLine(text, sight)) ? wholeTag(text, sight) : undefined
  if (whole) return [toEvidence(line, whole)]
  const first = opens ? firstTags(text, sight) : []
  const from = first.at(-1)?.end ?? 0
  const last = mayClose(line) ? lastTags(text, sight).filter((tag) => tag.start > from) : []
  return [...first, ...last].map((tag) => toEvidence(line, tag))
}

/** A story on one line begins with its tags: `(2nd LD) Lawmakers pass bill SEOUL, Nov. 27 (Yonhap) -- …`; only sure ones count. */
function flattenedTags(line: Line, sight: Sight<Lexicon>): Evidence[] {
  const head = line.text.slice(0, LONGEST)
  if (NO_HEADLINES.has(line.kind) || !MAY_OPEN.test(head.slice(0, EDGE))) return []
  const tag = agencyFirst(head, 0, sight)
  return tag?.start === 0 && tag.strength === 'sure' ? [toEvidence(line, tag)] : []
}

const mayBeHeadline = ({ text, kind, shape }: Line): boolean =>
  text.length > 1 &&
  text.length <= LONGEST &&
  !NO_HEADLINES.has(kind) &&
  !(shape.ending === 'sentence' && shape.words > SENTENCE_WORDS)

/** A line without figures and dashes that ends in a letter ends with no tag. */
const mayClose = ({ text, shape }: Line): boolean =>
  !(shape.digits === 0 && isLetterAt(text, text.length - 1) && !text.includes('--')) &&
  MAY_CLOSE.test(text.slice(-EDGE))

/** It begins as a tag that takes the whole line does: `(Zusammenfassung 1430 - neu: Reaktionen)`. */
const opensLine = (text: string, { lexicon }: Sight<Lexicon>): boolean =>
  lexicon.patterns.starting('tag', text).some((hit) => isOwn(hit, 'line'))

/** `REFILE`, `1ST LEAD`, `AP NewsAlert`, or anybody's `2nd lead`, on a line of its own. */
function wholeTag(text: string, sight: Sight<Lexicon>): Found | undefined {
  const [tag] = sight.lexicon.patterns.whole('tag', text).flatMap((hit) => fromHit(text, 0, hit, 'line', sight))
  return (
    tag ?? (isDigitAt(text, 0) && NUMBERED.test(text) ? fromWords(text, 0, text.length, 'words', 'likely') : undefined)
  )
}

/** The tags that a text begins with; subject labels between them are stepped over. */
function firstTags(text: string, sight: Sight<Lexicon>): Found[] {
  const found: Found[] = []
  for (let at = 0, tries = 0; tries < CHAIN && at < text.length; tries++) {
    const tag = agencyFirst(text, at, sight) ?? bracketsFirst(text, at) ?? wordsFirst(text, at)
    const end = tag ? glueEnd(text, tag.end) : subjectEnd(text, at)
    if (tag) found.push({ ...tag, end: end ?? tag.end })
    if (end === undefined) break
    at = afterSpace(text, end)
  }
  return found
}

/** The tags that a text ends with, in order. */
function lastTags(text: string, sight: Sight<Lexicon>): Found[] {
  const found: Found[] = []
  for (let end = text.length, tries = 0; tries < 3; tries++) {
    const tag = agencyLast(text, end, sight) ?? bracketsLast(text, end)
    if (!tag || tag.start === 0) break
    found.unshift(tag)
    end = beforeSpace(text, tag.start)
  }
  return BRACKETS_ONLY.test(text.slice(0, found[0]?.start).trim()) ? [] : found
}

function agencyFirst(text: string, at: number, sight: Sight<Lexicon>): Found | undefined {
  const rest = text.slice(at)
  const hits = sight.lexicon.patterns.starting('tag', rest).filter((hit) => isOwn(hit, 'prefix'))
  const longest = hits.find((hit) => hit.end === hits[0]?.end && rest.startsWith(hit.pattern.form)) ?? hits[0]
  if (!longest) return undefined
  const link = hits.find((hit) => hit.end < longest.end && endsAlike(rest, hit, longest, sight.lexicon))
  return fromHit(text, at, link ?? longest, 'prefix', sight).find((tag) => stands(text, tag))
}

/** What follows the shorter tag is a tag that ends where the longer one does: the longer is a chain. */
const endsAlike = (rest: string, shorter: PatternHit, longer: PatternHit, lexicon: Lexicon): boolean =>
  lexicon.patterns.starting('tag', rest.slice(shorter.end)).some((next) => shorter.end + next.end === longer.end)

/** No tag: `TEXT-based`, `*DJs`, `Insight-Driven`. */
function stands(text: string, tag: Found): boolean {
  const last = text[tag.end - 1] ?? ''
  const next = text[tag.end] ?? ''
  if (next === '') return BRACKET.test(text.slice(tag.start))
  if (PARTS_ALWAYS.test(last) && isTime(text, tag)) return false
  if (WORD.test(last)) return !WORD.test(next)
  if (last !== '-' || tag.revision !== undefined) return true
  if (SPACE.test(next) || SMALL.test(next)) return SPACE.test(text[tag.end - 2] ?? '')
  return !isCompoundSecond(FIRST_WORD.exec(text.slice(tag.end, tag.end + 20))?.[0] ?? '')
}

function agencyLast(text: string, end: number, sight: Sight<Lexicon>): Found | undefined {
  const rest = text.slice(0, end)
  const hits = sight.lexicon.patterns.ending('tag', rest)
  return hits.flatMap((hit) => fromHit(text, 0, hit, 'suffix', sight))[0]
}

function wordsFirst(text: string, at: number): Found | undefined {
  const [all = '', words = '', mark = ''] = WORDS_FIRST.exec(text.slice(at, at + 32)) ?? []
  const next = text[at + all.length]
  if (next === undefined || SMALL.test(words.charAt(0)) || (DIGIT.test(next) && DIGIT.test(words))) return undefined
  const shouted = CAPITAL.test(words) && !SMALL.test(words)
  if (!PARTS_ALWAYS.test(mark) && !shouted) return undefined
  const tag = fromWords(words, at, at + all.length, 'words', 'likely')
  return tag && isTime(text, tag) ? undefined : tag
}

/** `Updated: Nov. 20, 2025 1:35 a.m.` is a time line. */
function isTime(text: string, tag: Found): boolean {
  const rest = text.slice(tag.end)
  return tag.revision !== undefined && rest.length <= 60 && DIGIT.test(rest) && readTimestamp(rest) !== undefined
}

function bracketsFirst(text: string, at: number): Found | undefined {
  const [all = '', words = ''] = BRACKETS_FIRST.exec(text.slice(at, at + 32)) ?? []
  if (at + all.length >= text.length) return undefined
  const strength = all.startsWith('[') || all.startsWith('【') || !SMALL.test(words) ? 'sure' : 'likely'
  return fromWords(words, at, at + all.length, 'brackets', strength)
}

function bracketsLast(text: string, end: number): Found | undefined {
  const from = Math.max(0, end - 36)
  const match = BRACKETS_LAST.exec(text.slice(from, end))
  if (!match) return undefined
  const start = from + match.index
  if (SENTENCE_MARK.test(text.slice(Math.max(0, start - 3), start))) return undefined
  return fromWords(match[1] ?? '', start, end, 'brackets', 'likely')
}

/** Where the dash after closing brackets ends: `(CORRECTED) - `. */
const glueEnd = (text: string, end: number): number =>
  end + (BRACKET_LAST.test(text.slice(end - 1, end)) ? (GLUE.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0)

function subjectEnd(text: string, at: number): number | undefined {
  const [all = '', words = ''] = SUBJECT.exec(text.slice(at, at + 30)) ?? []
  return isSubjectLabel(words) ? at + all.length : undefined
}

/** A tag of shared words, if the words are known: `Fact check`. */
function fromWords(words: string, start: number, end: number, rule: string, strength: Strength): Found | undefined {
  const meaning = readTagWords(words)
  if (!meaning) return undefined
  const { tag, number } = meaning
  const numbered = number === undefined ? {} : { number }
  const spot = { start, end, rule, strength: number === undefined ? strength : 'sure' } as const
  if (tag.revision !== undefined) return { ...spot, revision: tag.revision, ...numbered }
  if (tag.urgency !== undefined) return { ...spot, urgency: tag.urgency }
  return { ...spot, genre: words.trim() }
}

const isTag = (entry: WireForm | TagForm): entry is TagForm => 'where' in entry

const isOwn = (hit: PatternHit, where: TagForm['where']): boolean =>
  hit.pattern.owners.some(({ entry }) => isTag(entry) && entry.where === where)

/**
 * What an agency's form says at a stretch of the text. An ambiguous one counts where a neighbour names the agency, else
 * only in stories of those that write it.
 */
function fromHit(text: string, at: number, hit: PatternHit, where: TagForm['where'], sight: Sight<Lexicon>): Found[] {
  const owners = hit.pattern.owners.flatMap(({ agency, entry }) =>
    isTag(entry) && entry.where === where ? [{ agency, entry }] : [],
  )
  const doubtful = owners.some(({ entry }) => AMBIGUOUS.has(entry.form))
  const beside = doubtful ? owners.find(({ agency }) => named(agency.names, sight)) : undefined
  const owner = beside ?? owners[0]
  if (!owner) return []
  const { agency, entry } = owner
  const end = at + hit.end
  const digits = DIGITS.exec(plain(hit.groups['n'] ?? hit.groups['nth'] ?? ''))?.[0]
  const number = digits === undefined ? entry.number : Number(digits)
  return [
    {
      start: at + hit.start,
      end,
      strength: doubtful ? 'likely' : strengthOf(entry, text.slice(end)),
      rule: agency.id,
      ...(doubtful && !beside ? { onlyIn: owners.map(({ agency: { id } }) => id) } : {}),
      ...(entry.revision === undefined ? {} : { revision: entry.revision }),
      ...(entry.genre === undefined ? {} : { genre: entry.genre }),
      ...(entry.urgency === undefined ? {} : { urgency: entry.urgency }),
      ...(number === undefined ? {} : { number }),
    },
  ]
}

/** A line beside this one calls the agency by one of its names. */
function named(names: readonly string[], { before, after }: Sight<Lexicon>): boolean {
  const beside = `${before?.text.slice(0, 160) ?? ''} ${after?.text.slice(0, 160) ?? ''}`
  return names.some((name) => beside.includes(name))
}

function strengthOf({ form, revision, where }: TagForm, rest: string): Strength {
  if (BRACKET.test(form)) return 'sure'
  if (form.endsWith('-')) return revision !== undefined || (!SMALL.test(form) && SMALL.test(rest)) ? 'sure' : 'likely'
  if (where !== 'prefix') return form.includes('{n') || form.includes(' ') ? 'sure' : 'likely'
  return form.includes('{n') ? 'sure' : 'likely'
}

function toEvidence(line: Line, tag: Found): Evidence {
  const { start, end, strength, rule, onlyIn } = tag
  const spot = { line: line.index, start, end, strength, because: `tags/${rule}`, ...(onlyIn ? { onlyIn } : {}) }
  if (tag.urgency !== undefined) return { ...spot, kind: 'urgency', urgency: tag.urgency }
  if (tag.revision === undefined) {
    const cited = rule === 'words'
    return { ...spot, kind: 'genre', genre: tag.genre ?? '', ...(cited ? { cited } : {}) }
  }
  const raw = line.text.slice(start, end).replace(GLUE_AFTER, '').replace(GLUE_BEFORE, '')
  const numbered = tag.number === undefined ? {} : { number: tag.number }
  return { ...spot, kind: 'revision', revision: { raw, kind: tag.revision, ...numbered } }
}

function afterSpace(text: string, at: number): number {
  let position = at
  while (isSpaceAt(text, position)) position++
  return position
}

function beforeSpace(text: string, at: number): number {
  let position = at
  while (position > 0 && isSpaceAt(text, position - 1)) position--
  return position
}
