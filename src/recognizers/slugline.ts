import { ENGLISH_ORDINALS } from '../data/dates'
import {
  advisorySlug,
  congressSlug,
  keywordAgencies,
  linkWords,
  pathRoots,
  slugLabels,
  slugOpenings,
  takeKeys,
  updateSlug,
} from '../data/slugs'
import { advanceCode } from '../data/statuses'
import type { Lexicon } from '../lexicon'
import { anyOf } from '../lexicon/any-of'
import { mayBeCapitalAt } from '../lexicon/char-kinds'
import { fold } from '../lexicon/date-fold'
import type { Revision } from '../model'
import type { Evidence, Line, LineKind, Sight, Strength } from '../parts'
import type { Recognizer } from './recognizer'

/** No slug is longer. */
const LONGEST = 90
const KINDS: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'heading', 'table-row'])
const LINKS: ReadonlySet<string> = new Set(linkWords)
const ROOTS: ReadonlySet<string> = new Set(pathRoots)
const KEYS = new Map(takeKeys)

/** `, 1st Ld-Writethru` `,2ndld` `,lead`, then `,1140<` */
const TAKE = new RegExp(
  String.raw`,\s?(?:(?<nth>\d{1,2})(?:${anyOf(ENGLISH_ORDINALS)})\s?)?(?<key>${anyOf([...KEYS.keys()])})(?=$|[,<])`,
  'iu',
)
const WORD_COUNT = new RegExp(String.raw`,\s?(?:\d{3,5}|${advisorySlug})<?$|<$`, 'u')
/** `BC-US--Ethanol-Losing Grassland` `^B^BC-LT--Harbor` `BC-US--Bakery Bear, ADV28` */
const ANPA = new RegExp(
  String.raw`^(?:\^B)?\^?(?:${anyOf(slugOpenings)})-[A-Z]{2,4}--[\p{L}\p{N}][^,<>]{1,50}(?:, ?${advanceCode}\d{1,2})?$`,
  'u',
)
/** Before it: `^`, `^B^` */
const CONTROLS = /^(?:\^B)?\^/u
/** `BC-AP News Digest` `AP-Top-Headlines`: only with a take key or a word count. */
const ANPA_PLAIN = new RegExp(String.raw`^\^?(?:${anyOf(slugOpenings)})-[\p{Lu}\p{N}][^,<>]{2,50}$`, 'u')
/** `Germany-politics/` `WIELRENNEN/TOUR DE FRANCE/ALERT/` `EU/ ENVIRONNEMENT/` */
const SLASHED = /^\p{Lu}[\p{L}\p{N}&'’ -]{1,28}\/(?: ?[\p{L}\p{N}][\p{L}\p{N}&'’ -]{1,28}\/){0,4}$/u
/** `SOCCER-ENGLAND/CHELSEA-BENITEZ` `GLOBAL-PRECIOUS/` `US-SYRIA-CRISIS-ASSAD` */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&]{1,15}(?:-[\p{Lu}&][\p{Lu}\p{N}&]{1,15}){1,4}(?:\/[\p{Lu}\p{N}&-]{0,30})?$/u
const UPDATE_MARK = new RegExp(String.raw` \(${updateSlug} (\d{1,2})\)$`, 'u')
/** `Sweden-SAAB` `procès-santé-secours` `NKorea-politics-US` */
const KEYWORDS = /^\p{L}[\p{L}\p{M}\p{N}’']{1,20}(?:-\p{L}[\p{L}\p{M}\p{N}’']{1,20}){1,5}$/u
/** `presidential office-N Korea` */
const PHRASES = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’ ]{1,40}(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’ ]{0,30}){1,3}$/u
/** `curling-title` `island clinics` below a tag; no sentence, no quotation */
const PAIRED = /^[\p{L}\p{N}][^.!?:;…"“”]{1,60}(?:\.[^.!?:;…"“”]{1,40}){0,2}$/u
const SPACES = /\s+/u
const MOST_WORDS = 5
const MOST_CAPITALIZED = 3
const GLUED = /[^\s-]{1,20}-[^\s-]{1,20}/gu
/** `US Pelosi McCarthy (CR)` */
const CONGRESS = new RegExp(
  String.raw`^\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){1,4} ${anyOf([congressSlug])}$`,
  'u',
)
const LABELLED = new RegExp(String.raw`^(?:${anyOf(slugLabels)}): ?(?=\p{Lu}[\p{Lu}\p{N}&]{1,15}[-/])`, 'u')
const NOT_WORD = /[^\p{L}\p{N}]+/u
const SMALL = /\p{Ll}/u
const SMALL_FIRST = /^\p{Ll}/u
const MARK_LAST = /[.!?:;…]$/u

interface Slug {
  readonly end: number
  readonly strength: Strength
  readonly rule: string
  readonly onlyIn?: readonly string[]
}

/** Sees the keyword line above a headline: `presidential office-N Korea`, `GLOBAL-PRECIOUS/ (UPDATE 1)`, `BC-AS--Harbor, 1st Ld`. */
export const seeSlugline: Recognizer = (line, sight) => {
  const { text } = line
  if (text.length > LONGEST || !KINDS.has(line.kind)) return []
  const start = tagEnd(text, sight.lexicon)
  if (start > 0) return pair(line, start, sight)
  if (!holdsJoint(text)) return []
  const tail = readTail(text)
  const slug = text.slice(0, tail.end)
  const found = wireSlug(slug, tail) ?? keywordSlug(slug, tail, sight) ?? phraseSlug(slug, tail, sight.after)
  return found ? [slugEvidence(line, 0, found), ...tailEvidence(line, tail)] : []
}

/** No slug goes without one. */
const holdsJoint = (text: string): boolean => text.includes('-') || text.includes('/') || text.endsWith(congressSlug)

/** What stands behind a slug: its take key or update mark, and the count of words. */
interface Tail {
  /** Where the slug ends. */
  readonly end: number
  readonly revision?: Revision & { readonly start: number; readonly end: number }
  readonly counted: boolean
}

function readTail(text: string): Tail {
  const update = UPDATE_MARK.exec(text)
  if (update) {
    const start = update.index + 1
    const revision = { raw: text.slice(start), kind: 'update', number: Number(update[1]) } as const
    return { end: update.index, revision: { ...revision, start, end: text.length }, counted: false }
  }
  const count = WORD_COUNT.exec(text)
  const end = count?.index ?? text.length
  const take = TAKE.exec(text)
  const kind = KEYS.get(take?.groups?.['key']?.toLowerCase() ?? '')
  if (!take || !kind) return { end, counted: count !== null }
  const nth = take.groups?.['nth']
  const number = nth === undefined ? (kind === 'lead' ? 1 : undefined) : Number(nth)
  const raw = take[0].slice(1).trim()
  const revision = { raw, kind, ...(number === undefined ? {} : { number }) }
  const stretch = { start: take.index, end: take.index + take[0].length }
  return { end: take.index, revision: { ...revision, ...stretch }, counted: count !== null }
}

/** Slugs that say so by their form alone. */
function wireSlug(slug: string, tail: Tail): Slug | undefined {
  const marked = tail.revision !== undefined || tail.counted
  if (ANPA.test(slug)) return { end: slug.length, strength: 'sure', rule: 'anpa' }
  if (ANPA_PLAIN.test(slug) && (marked || slug.includes('BC-AP ')))
    return { end: slug.length, strength: 'likely', rule: 'anpa' }
  if (slug.endsWith('/') && SLASHED.test(slug)) return slashed(slug)
  if (mayBeCapitalAt(slug, 0) && CAPITALS.test(slug)) return capitals(slug, tail)
  if (slug.endsWith(congressSlug) && CONGRESS.test(slug))
    return { end: slug.length, strength: 'likely', rule: 'congress' }
  const label = LABELLED.exec(slug)?.[0]
  return label !== undefined && CAPITALS.test(slug.slice(label.length))
    ? { end: slug.length, strength: 'likely', rule: 'labelled' }
    : undefined
}

/** Initials (`VDH/FUL/`) and paths (`Home/News/`) are no slugs. */
function slashed(slug: string): Slug | undefined {
  const parts = slug.split('/').map((part) => part.trim())
  const words = parts.slice(0, -1)
  if (ROOTS.has((words[0] ?? '').toLowerCase()) || words.every((word) => word.length < 5)) return undefined
  if (words.length === 1 && !slug.includes('-'))
    return SMALL.test(slug) ? undefined : { end: slug.length, strength: 'likely', rule: 'slashes' }
  return { end: slug.length, strength: 'sure', rule: 'slashes' }
}

function capitals(slug: string, tail: Tail): Slug | undefined {
  const words = slug.split(NOT_WORD).filter((word) => word !== '')
  if (hasLinks(words)) return undefined
  if (slug.includes('/') || tail.revision) return { end: slug.length, strength: 'sure', rule: 'capitals' }
  return words.length > 2 && slug.length > 10 ? { end: slug.length, strength: 'likely', rule: 'capitals' } : undefined
}

/** Keywords joined by hyphens, above a headline that has one of them; agencies that file so put them below it too. */
function keywordSlug(slug: string, tail: Tail, { before, after }: Sight<Lexicon>): Slug | undefined {
  if (slug.includes(' ') || !KEYWORDS.test(slug)) return undefined
  const words = slug.split('-')
  if (hasLinks(words)) return undefined
  if (tail.revision) return { end: slug.length, strength: 'sure', rule: 'take' }
  const filed = { end: slug.length, strength: 'likely', rule: 'keywords', onlyIn: keywordAgencies } as const
  if (before && isTitle(before) && after && !isTitle(after)) return saysSame(before.text, slug) ? undefined : filed
  if (!after || !isTitle(after) || saysSame(after.text, slug)) return undefined
  const shared = countShared(slug, after.text)
  if (shared === 0) return words.length > 2 ? { end: slug.length, strength: 'hint', rule: 'keywords' } : filed
  const keywords = words.length > 2 || (shared > 1 && words.some((word) => !SMALL.test(word)))
  return { end: slug.length, strength: keywords ? 'likely' : 'hint', rule: 'keywords' }
}

/** `presidential office-N Korea` above `Presidential office backs …`. */
function phraseSlug(slug: string, tail: Tail, after: Line | undefined): Slug | undefined {
  if (!after || !isTitle(after) || (tail.revision === undefined && !SMALL_FIRST.test(slug))) return undefined
  if (!PHRASES.test(slug)) return undefined
  if (!belongs(slug, after.text)) return undefined
  return countShared(slug, after.text) > 1
    ? { end: slug.length, strength: 'likely', rule: 'above-headline' }
    : undefined
}

/** A tagged slug directly above a headline with the same tag: few words, joined or small; what two headlines share is no slug. */
function pair(line: Line, start: number, { after, lexicon }: Sight<Lexicon>): Evidence[] {
  if (!after || !isTitle(after)) return []
  const end = tagEnd(after.text, lexicon)
  if (line.text.slice(0, start).trim() !== after.text.slice(0, end).trim()) return []
  const slug = line.text.slice(start)
  const most = SMALL_FIRST.test(slug) || holdsJoint(slug) ? MOST_WORDS : MOST_CAPITALIZED
  const keywords = PAIRED.test(slug) && slug.split(SPACES).length <= most
  const title = fold(after.text.slice(end))
  if (!keywords || slug.length >= title.length || title.startsWith(fold(slug))) return []
  return [slugEvidence(line, start, { end: line.text.length, strength: 'sure', rule: 'pair' })]
}

/** Where the headline begins behind a tag in brackets; 0 without one. */
function tagEnd(text: string, lexicon: Lexicon): number {
  if (!text.startsWith('(')) return 0
  const end = lexicon.patterns.starting('tag', text)[0]?.end ?? 0
  return end + (text[end] === ' ' ? 1 : 0)
}

/** The slug is shorter, shares a word and does not stand in the headline as it is. */
const belongs = (slug: string, title: string): boolean =>
  slug.length < title.length && !saysSame(title, slug) && countShared(slug, title) > 0

/** A joint of the slug stands in the text too: an ordinary compound, as `Anti-war` is. */
function saysSame(text: string, slug: string): boolean {
  const title = fold(text)
  return (slug.match(GLUED) ?? []).some((joint) => title.includes(fold(joint)))
}

const isTitle = ({ text, shape }: Line): boolean => text.length <= 250 && shape.words > 2 && !MARK_LAST.test(text)

const hasLinks = (words: readonly string[]): boolean => words.some((word) => LINKS.has(word.toLowerCase()))

/** How many words of the slug the text has, by their first five letters. */
function countShared(slug: string, text: string): number {
  const stems = new Set(
    fold(text)
      .split(NOT_WORD)
      .map((word) => word.slice(0, 5)),
  )
  const words = new Set(
    fold(slug)
      .split(NOT_WORD)
      .filter((word) => word.length > 3),
  )
  return [...words].filter((word) => stems.has(word.slice(0, 5))).length
}

function slugEvidence(line: Line, start: number, { end, strength, rule, onlyIn }: Slug): Evidence {
  const from = start === 0 ? (CONTROLS.exec(line.text)?.[0].length ?? 0) : start
  const slugline = line.text.slice(from, end).replace(LABELLED, '')
  const spot = { line: line.index, start: from, end, strength, because: `slugline/${rule}` }
  return { ...spot, kind: 'slugline', slugline, ...(onlyIn ? { onlyIn } : {}) }
}

function tailEvidence(line: Line, { end, revision, counted }: Tail): Evidence[] {
  const found: Evidence[] = []
  if (revision) {
    const { start, end: last, ...said } = revision
    const because = 'slugline/take'
    found.push({ kind: 'revision', line: line.index, start, end: last, strength: 'sure', because, revision: said })
  }
  const from = revision?.end ?? end
  if (!counted || from >= line.text.length) return found
  const because = 'slugline/word-count'
  const junk = { kind: 'junk', reason: 'header-block', strength: 'sure', because } as const
  return [...found, { ...junk, line: line.index, start: from, end: line.text.length }]
}
