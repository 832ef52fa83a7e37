import { NEXT_STORY, OF_NEXT_STORY } from '../lexicon/record-keys'
import type { ArticleField, RemovalReason } from '../model'
import type { Evidence, EvidenceKind, Role, Segment } from '../parts'
import { extraAboveTitle, WHO_AND_WHEN } from './above-title'
import { once } from './bundles'
import { freeMoves } from './free-moves'
import { at, OTHER_STORY, price, type PricedMove } from './priced'
import { titleSlot } from './scores'
import { isLongSentence, isSentence, isWhole } from './segments'
import { isClosing, type Surroundings } from './surroundings'
import {
  belowDeck,
  bottomJunk,
  closesPage,
  closingByline,
  closingMoment,
  closingDateline,
  closingJunk,
  finalJunk,
  headJunk,
  junkPlaces,
  MOSTLY_TEXT,
  type Move,
  moves,
  namedBelow,
  nextStory,
  otherStory,
  outside,
  ROW_WORDS,
  SECOND_DATELINE,
  STRANGER,
  strengths,
  titledDateline,
} from './weights'

const IN_STORY: readonly number[] = (['points', 'body', 'tail'] as const).map(at)
const AROUND_STORY: readonly number[] = (['top', 'head', 'deck', 'bottom'] as const).map(at)

/** All ways over one segment. */
export function movesOf(segment: Segment, i: number, around: Surroundings): PricedMove[] {
  const { key } = segment.line.hints
  if (key === NEXT_STORY || key === OF_NEXT_STORY) return [price(nextStory, OTHER_STORY, 0)]
  const fromEvidence = segment.evidence.flatMap((item) => evidenceMoves(item, segment, i, around))
  if (!isWhole(segment) && segment.evidence.length > 0) return [...fromEvidence, ...restMoves(segment)]
  const dearer = segment.evidence.some(namesPlace) ? priceOfSecond(segment) : 0
  return [
    ...fromEvidence,
    ...freeMoves(segment, i, around).map((move) => (dearer === 0 ? move : asSecond(move, dearer))),
  ]
}

/** What it costs a dateline that it is none. */
function priceOfSecond({ evidence }: Segment): number {
  const dateline = evidence.find((item) => item.kind === 'dateline' && item.strength !== 'hint')
  return dateline === undefined ? 0 : dateline.strength === 'sure' ? SECOND_DATELINE : SECOND_DATELINE / 2
}

/** A dateline on a row of its own is no paragraph for free. */
const asSecond = (move: PricedMove, dearer: number): PricedMove =>
  move.role.kind === 'field' && move.role.field === 'body' ? { ...move, score: move.score + dearer } : move

const FIELDS: Readonly<Partial<Record<EvidenceKind, ArticleField>>> = {
  dateline: 'dateline',
  'headline-credit': 'agency',
  revision: 'revision',
  genre: 'genre',
  urgency: 'urgency',
  slugline: 'slugline',
  'editor-note': 'editorNotes',
  byline: 'bylines',
  contributors: 'contributors',
  copyright: 'copyright',
  usage: 'usageTerms',
  image: 'images',
  keywords: 'keywords',
  published: 'published',
  modified: 'modified',
  status: 'pubStatus',
  embargo: 'embargo',
}

function evidenceMoves(item: Evidence, segment: Segment, i: number, around: Surroundings): PricedMove[] {
  if (item.kind === 'junk') return junkMoves(item, segment, around)
  if (item.kind === 'agency') return closingName(item, segment, around)
  const field = FIELDS[item.kind]
  if (!field) return []
  const score = worth(item, around)
  const table =
    closesStory(item, around) ??
    (item.kind === 'dateline' && isTitleNext(i, around) ? titledDateline : moves[item.kind])
  const places = isBelowDeck(item, segment, around) ? [...table, ...belowDeck] : table
  const extra = extraAboveTitle(item, i, around)
  const usual = places.map((move) => price(move, { kind: 'field', field }, score + extra, item))
  // What a label says of the story is no page's.
  const apart = segment.line.hints.key === undefined ? apartFromStory(item, score, around) : []
  const all = [...usual, ...apart]
  return item.kind === 'editor-note' && !isWhole(segment) ? all.filter(aboveStory) : all
}

/** Who and when, on rows between a text's first paragraph, which may be its deck, and the next; in a page, when, right below it. */
const isBelowDeck = ({ kind, line }: Evidence, segment: Segment, around: Surroundings): boolean =>
  (around.layout === 'text' ||
    (around.layout === 'page' && kind === 'published' && line === around.firstSentence + 1)) &&
  around.firstSentence < line &&
  line < around.secondSentence &&
  WHO_AND_WHEN.has(kind) &&
  !isSentence(segment.line)

/** Words in the midst of a paragraph are no note to editors: `… he added. (Adds title). Dealers said …`. */
const aboveStory = ({ from }: PricedMove): boolean => !from.includes(at('body'))

/** A title stands behind the dateline, on its line. */
function isTitleNext(i: number, around: Surroundings): boolean {
  const next = around.segments[i + 1]
  return next !== undefined && titleSlot(next, i + 1, around) > 0
}

/** What stands below the last sentence of a text and closes its story: a dateline, who wrote it, or when. */
function closesStory(item: Evidence, around: Surroundings): readonly Move[] | undefined {
  if (isClosing(item, around.lastSentence) && namesPlace(item)) return closingDateline
  if (item.kind === 'byline') return isBelowStory(item, around) ? closingByline : undefined
  return isClosingMoment(item, around) ? closingMoment : undefined
}

/** Below the words of a clean text, or its last sentence: `This story was updated on March 4, 2026.` */
const isClosingMoment = ({ kind, line, strength }: Evidence, { lastSentence, pageShare }: Surroundings): boolean =>
  MOMENTS.has(kind) && strength === 'sure' && pageShare === 0 && lastSentence >= 0 && line >= lastSentence
const MOMENTS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['published', 'modified'])

/** It stands below the last sentence of a text. */
const isBelowStory = ({ line }: Evidence, { lastSentence, pageShare }: Surroundings): boolean =>
  lastSentence >= 0 && line > lastSentence && pageShare <= MOSTLY_TEXT

/** Without one it is an end mark: `(SID)`. */
const namesPlace = (item: Evidence): boolean => item.kind === 'dateline' && item.dateline.places.length > 0

/** An agency's name behind the last sentence is an end mark; `agency` cites it. Alone below the story even a hint is one. */
function closingName(item: Evidence, segment: Segment, around: Surroundings): PricedMove[] {
  const role: Role = { kind: 'removed', reason: 'end-mark' }
  const closing = item.strength === 'hint' && isWhole(segment) && isBelowStory(item, around)
  const score = strengths[closing ? 'likely' : item.strength]
  const usual = moves.agency.map((move) => price(move, role, score, item))
  return [...usual, ...apartFromStory(item, score, around)]
}

/** What evidence of each kind is where no story is: at the page's top and bottom, and in another story. */
const APART: Readonly<Partial<Record<EvidenceKind, RemovalReason>>> = {
  dateline: 'other-story',
  byline: 'author-box',
  contributors: 'author-box',
  image: 'outside-image',
  published: 'timestamp',
  modified: 'timestamp',
  keywords: 'tag-list',
}

/** The same words tell as much there, so that no state is better for having more of them. */
function apartFromStory(item: Evidence, score: number, around: Surroundings): PricedMove[] {
  const reason = APART[item.kind] ?? 'page-furniture'
  const role: Role = { kind: 'removed', reason }
  const other = price(outside.other, OTHER_STORY, score, item)
  if (item.kind === 'image')
    return [other, price(outside.bottom, role, score, item), price(outside.tail, role, score, item)]
  if (item.kind === 'dateline')
    return [
      other,
      ...otherStory.byDateline.map((move) => price(move, OTHER_STORY, score, item)),
      price(outside.bottom, role, score, item),
    ]
  if (item.kind === 'copyright' || item.kind === 'usage' || item.kind === 'contributors')
    return [other, price(outside.top, role, score, item)]
  const apart = [
    other,
    ...(isHeadOfText(item, around) ? [] : [price(outside.top, role, score, item)]),
    price(outside.bottom, role, score + mostInHead(item.kind), item),
  ]
  return endsNoStory(item, around) ? apart : [...apart, price(outside.story, role, score, item)]
}

/** Above the first sentence of a clean text who and when are the story's. */
const isHeadOfText = ({ kind, line, strength }: Evidence, { pageShare, firstSentence }: Surroundings): boolean =>
  pageShare === 0 && strength !== 'hint' && line < firstSentence && WHO_AND_WHEN.has(kind)

/** In a clean text a tag, or a headline’s credit, above a sentence is a slip in the copy: `UPDATE 2-The board said …`. */
const endsNoStory = ({ kind, line }: Evidence, { pageShare, lastSentence }: Surroundings): boolean =>
  pageShare === 0 && line <= lastSentence && TAGS.has(kind)

const TAGS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'revision',
  'genre',
  'urgency',
  'slugline',
  'headline-credit',
])

/** Evidence counts below the story for no less than above it: else forty comments with their dates would outweigh the body. */
const mostInHead = once((kind: EvidenceKind) =>
  Math.max(-0.25, ...moves[kind].map((move: Move) => (move.from.includes('deck') ? move.extra : -0.25))),
)

/**
 * A hint of an agency counts for more when another part of the document names the same one, one of who wrote the story when
 * nothing else tells who and it stands right below the title of a dump; a byline of strangers counts for less than nothing.
 */
function worth(item: Evidence, around: Surroundings): number {
  if (around.strangers.has(item)) return STRANGER
  const agrees = item.strength === 'hint' && (namesKnownAgency(item, around) || isBelowTitle(item, around))
  return strengths[agrees ? 'likely' : item.strength]
}

const namesKnownAgency = (item: Evidence, { agencies }: Surroundings): boolean =>
  item.kind === 'dateline' && item.agency !== undefined && agencies.has(item.agency.id)

const isBelowTitle = ({ kind, line }: Evidence, { dumpTitle = -1, bylines }: Surroundings): boolean =>
  kind === 'byline' && bylines.size === 0 && dumpTitle >= 0 && line > dumpTitle && line <= dumpTitle + FAR_BELOW_TITLE
const FAR_BELOW_TITLE = 8

/** A closing form of the story's agency that names somebody says who wrote it: `Pewarta: Ada Lind`. */
function namedInOwnForm(score: number, { evidence }: Segment): PricedMove[] | undefined {
  const said = evidence.find(
    (item) => (item.kind === 'byline' || item.kind === 'contributors') && item.people.length > 0 && !item.agency,
  )
  const field = said && FIELDS[said.kind]
  if (!field) return undefined
  return namedBelow.map((move) => price(move, { kind: 'field', field }, score, said))
}

/** Junk of the story; the marks that close another tell as much there. */
function junkMoves(item: Evidence & { kind: 'junk' }, segment: Segment, around: Surroundings): PricedMove[] {
  const score = junkWorth(item, segment, around)
  const own = ownJunk(item, score, segment, around)
  if (!closingJunk.has(item.reason)) return own
  return [...own, price(outside.other, OTHER_STORY, score, item)]
}

function junkWorth(item: Evidence & { kind: 'junk' }, { line }: Segment, around: Surroundings): number {
  if (ownForm(item, around)) return strengths.likely - (isBelowStory(item, around) ? 0 : 1)
  const full = strengths[item.strength]
  // It may begin as page furniture does: `Comments are closed to nobody, the editor said …`
  const worth = item.phrase === 'start' && isLongSentence(line) ? Math.min(full, strengths.likely) : full
  // The more of a document is the story's, the sooner a sentence of it says what elsewhere only pages say.
  const isQuoted = item.phrase === 'contain' && isSentence(line)
  return isQuoted ? strengths.hint + (worth - strengths.hint) * around.pageShare ** 2 : worth
}

function ownJunk(
  item: Evidence & { kind: 'junk' },
  score: number,
  segment: Segment,
  around: Surroundings,
): PricedMove[] {
  const { line } = segment
  const named =
    item.reason === 'sign-off' && ownForm(item, around) ? namedInOwnForm(strengths.likely, segment) : undefined
  if (named) return named
  const role: Role = { kind: 'removed', reason: item.reason }
  const pricedAll = (table: readonly Move[]): PricedMove[] => table.map((move) => price(move, role, score, item))
  if (isStatement(item, segment, around)) return []
  if (headJunk.has(item.reason))
    return [...pricedAll(junkPlaces.head), ...(isHeaderLine(item, segment) ? sunkenHeader(role, item) : [])]
  if (isAddressOfAuthor(item, around)) return pricedAll(moves.junk)
  if (finalJunk.has(item.reason) && item.strength === 'sure') return pricedAll(junkPlaces.final)
  if (closingJunk.has(item.reason)) return pricedAll(around.pageShare > 0 ? junkPlaces.closing : junkPlaces.closingText)
  // Without a page around it, a phrase that is only likely, or that opens a whole sentence, takes nothing out of the story.
  const phrase = around.pageShare === 0 && item.phrase !== undefined
  const sentence = isSentence(line) && item.phrase !== 'whole'
  const count = item.reason === 'counter' && (item.strength === 'likely' || line.shape.words <= ROW_WORDS)
  const clean = phrase && (item.strength === 'likely' || sentence || count)
  const apart = clean && (sentence || count || item.phrase === 'contain') ? strengths.hint : score
  const usual = moves.junk.map((move) => price(move, role, apart, item))
  const anywhere = clean
    ? [
        ...usual.map((move) => ({ ...move, from: move.from.filter((state) => state !== at('body')) })),
        price(junkPlaces.inside, role, strengths.hint, item),
      ]
    : usual
  if (!bottomJunk.has(item.reason)) return anywhere
  const below = clean && !closesPage.has(item.reason) ? junkPlaces.belowTail : junkPlaces.below
  return [...anywhere, price(below, role, score + (clean ? apart - score - 1 : 0.25), item)]
}

/** In a clean text a sentence that stands there twice is no headline. */
const isStatement = (
  { reason }: Evidence & { kind: 'junk' },
  { line }: Segment,
  { pageShare }: Surroundings,
): boolean => reason === 'repeated-headline' && pageShare === 0 && isSentence(line)

/** A line that is nothing but a header of transmission is none of the story, wherever it stands: `AP Photo SDX101`. */
const isHeaderLine = ({ reason, strength }: Evidence & { kind: 'junk' }, segment: Segment): boolean =>
  reason === 'header-block' && strength === 'sure' && isWhole(segment)

const sunkenHeader = (role: Role, item: Evidence): PricedMove[] =>
  junkPlaces.headInBody.map((move) => price(move, role, strengths.likely, item))

/** How to reach the author, right below the name and above the story: it closes nothing. */
const isAddressOfAuthor = ({ reason, line }: Evidence & { kind: 'junk' }, around: Surroundings): boolean =>
  reason === 'contact' && around.bylines.has(line - 1) && line < around.lastSentence

/** It is a form of the very agency that the story is of. */
const ownForm = (item: Evidence & { kind: 'junk' }, around: Surroundings): boolean =>
  item.agency !== undefined && around.agencies.has(item.agency.id)

const REST_IN_STORY: Role = { kind: 'rest', alone: { kind: 'field', field: 'body' } }
const REST_AROUND_STORY: Role = { kind: 'rest', alone: { kind: 'removed', reason: 'page-furniture' } }

/** A stretch inside a line may always be nothing apart from the words beside it; without such, it is what stands around it. */
function restMoves(segment: Segment): PricedMove[] {
  const other: PricedMove = { role: OTHER_STORY, from: [at('other')], to: 'same', score: 0 }
  const price = priceOfSecond(segment)
  return [
    { role: REST_IN_STORY, from: IN_STORY, to: 'same', score: price },
    { role: REST_AROUND_STORY, from: AROUND_STORY, to: 'same', score: price },
    other,
  ]
}
