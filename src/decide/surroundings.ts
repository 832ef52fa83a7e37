import { foldWords } from '../lexicon/fold'
import { opensWithStandfirst } from '../lexicon/standfirsts'
import type { Document, Evidence, Line, Segment } from '../parts'
import { namedAgencies } from './agencies'
import { dumpTitle } from './dump-titles'
import type { Scorer } from './learned-scores'
import { openingRows, type OpeningRows } from './opening-rows'
import { linksInside, teasers, titlesBelow } from './other-stories'
import { headedBoxes } from './headed-boxes'
import { boxesApart } from './page'
import { isPageJunk, isSurePhrase, pageShare } from './scores'
import { isSentence } from './segments'
import { strangers } from './strangers'
import { MOSTLY_TEXT } from './weights'

/** What the judgement of one segment may look at beside it. */
export interface Surroundings {
  readonly segments: readonly Segment[]
  /** Index of the segment in which the document's own words begin: above it stand tags only. */
  readonly firstWords: number
  /** How much of the document is page furniture, 0 to 1. */
  readonly pageShare: number
  /** A page, the text of one without its tags, or a text with little of a page in it. */
  readonly layout: 'page' | 'dump' | 'text'
  /** How much each line reads like the story's running text, by the learned table. */
  readonly learned: (line: Line) => number
  /** What the page's metadata says of the story in a sentence, folded; '' when it says nothing. */
  readonly described: string
  /** Whether the story's own first paragraph is its standfirst, by the custom of its language. */
  readonly leads: boolean
  readonly headlines: ReadonlyMap<number, readonly Evidence[]>
  /** Index of the one heading of the first level, where the page states no line as its headline; none, or several: -1. */
  readonly onlyHeading: number
  /** Index of the first line that opens with a sure dateline; none: -1. */
  readonly dateline: number
  /** Index of the last line that opens with a dateline, be it only a likely one; none: -1. */
  readonly lastOpening: number
  /** Indexes of the first two lines that are sentences of some words; none: -1. Who and when may stand between them, below a deck. */
  readonly firstSentence: number
  readonly secondSentence: number
  /** Index of the last line that is a sentence of some words; none: -1. A dateline below it closes a story. */
  readonly lastSentence: number
  /** Index of the line that heads a list of other stories, or of contacts, with no sentence below it: `Read also`; none: Infinity. */
  readonly listHead: number
  /** Indexes of the titles right below such a head in the middle of a text. */
  readonly listed: ReadonlySet<number>
  /** Indexes of what other stories begin with, in a page. */
  readonly teasers: ReadonlySet<number>
  /** Whether a line of a short page stands in a part that is not the story's, such as its comments. */
  readonly isApart: (line: Line) => boolean
  /** Index of the line that is the title of a page's text without its tags; none: -1, undefined where it is not that. */
  readonly dumpTitle: number | undefined
  /** Agencies that evidence of more than a hint names. */
  readonly agencies: ReadonlySet<string>
  /** Bylines of people whom the metadata does not name, where others are those it names. */
  readonly strangers: ReadonlySet<Evidence>
  /** Lines that name who wrote the story. */
  readonly bylines: ReadonlySet<number>
  /** Lines that open with a byline and go on as a sentence, and those that go on to an end mark. */
  readonly signed: ReadonlySet<number>
  /** Whose the document says that it is, as folded words. */
  readonly holders: ReadonlySet<string>
  /** The rows above the lead of a text that opens like a page. */
  readonly opening: OpeningRows | undefined
}

/** The document's own measures, taken once. */
export function surroundings(
  document: Document,
  segments: readonly Segment[],
  evidence: readonly Evidence[],
  scorer: Scorer,
): Surroundings {
  const headlines = new Map<number, Evidence[]>()
  for (const item of evidence)
    if (item.kind === 'headline') headlines.set(item.line, [...(headlines.get(item.line) ?? []), item])
  const learned = scorer(document, evidence)
  const isStory = (index: number): boolean => {
    const line = document.lines[index]
    return line !== undefined && (document.format !== 'html' || learned(line) > 0)
  }
  const firstSentence = document.lines.findIndex(isSentence)
  const lastSentence = document.lines.findLastIndex(isSentence)
  const dateline =
    evidence.find(
      (item) => item.strength === 'sure' && opensLine(item) && isStory(item.line) && !isClosing(item, lastSentence),
    )?.line ?? -1
  const share = pageShare(document, evidence)
  const addresses = addressesIn(evidence)
  const listHead =
    evidence.find((item) => item.line > lastSentence && headsList(item, addresses, document.lines))?.line ?? Infinity
  const layout = share <= MOSTLY_TEXT ? 'text' : document.format === 'html' ? 'page' : 'dump'
  const isPage = evidence.some((item) => isPageJunk(item) && item.strength === 'sure')
  return {
    segments,
    firstWords: segments.findIndex((segment) => !isTag(segment)),
    dateline,
    lastOpening: evidence.findLast((item) => item.strength !== 'hint' && opensLine(item))?.line ?? -1,
    firstSentence,
    secondSentence: document.lines.findIndex((line, i) => i > firstSentence && isSentence(line)),
    lastSentence,
    listHead,
    listed: share <= MOSTLY_TEXT ? titlesBelow(document.lines, evidence) : new Set(),
    teasers: otherStories(document, evidence, layout),
    pageShare: share,
    layout,
    isApart: share < 1 && document.format === 'html' ? linesApart(document, evidence) : () => false,
    learned,
    headlines,
    onlyHeading: onlyHeading(document.lines, headlines),
    described: foldWords(document.metadata.description ?? ''),
    leads: opensWithStandfirst(document.metadata.language),
    dumpTitle: document.format !== 'html' && share > 0 ? dumpTitle(document, evidence, learned) : undefined,
    agencies: namedAgencies(evidence),
    bylines: new Set(evidence.filter(isByline).map(({ line }) => line)),
    signed: signedLines(document.lines, evidence, learned),
    holders: new Set(
      evidence.flatMap((item) =>
        item.kind === 'copyright' && item.holder !== undefined ? foldWords(item.holder) : [],
      ),
    ),
    strangers: strangers(evidence, document.metadata),
    opening: layout === 'text' ? openingRows(document.lines, segments, isPage) : undefined,
  }
}

/** Of a short page the learned table tells little: what stands outside the story is told by its boxes, where a sentence is outside them. */
function linesApart(document: Document, evidence: readonly Evidence[]): (line: Line) => boolean {
  const { lines } = document
  const isApart = boxesApart(headedBoxes(document, evidence))
  const told = lines.some((line) => isSentence(line) && !isApart(line.hints.box))
  return (line) => told && isApart(line.hints.box)
}

function onlyHeading(lines: readonly Line[], headlines: Surroundings['headlines']): number {
  if ([...headlines.values()].some((stated) => stated.some(({ strength }) => strength === 'sure'))) return -1
  const [first, ...others] = lines.filter(({ kind, hints }) => kind === 'heading' && hints.level === 1)
  return first && others.length === 0 ? first.index : -1
}

const TAGS: ReadonlySet<Evidence['kind']> = new Set<Evidence['kind']>(['revision', 'genre', 'urgency'])

/** It says of a story what it is, and nothing of what is in it: `UPDATE 2-`, `Across China: `. */
const isTag = ({ evidence }: Segment): boolean => evidence.some(({ kind }) => TAGS.has(kind))

const isByline = ({ kind, strength }: Evidence): boolean => kind === 'byline' && strength !== 'hint'

function otherStories(
  { format, lines }: Document,
  evidence: readonly Evidence[],
  layout: Surroundings['layout'],
): ReadonlySet<number> {
  if (format === 'html') return teasers(lines, evidence)
  return layout === 'dump' ? linksInside(lines, evidence) : new Set()
}

/** Lines that a byline opens or an end mark closes, whose words are the story's. */
function signedLines(
  lines: readonly Line[],
  evidence: readonly Evidence[],
  learned: (line: Line) => number,
): ReadonlySet<number> {
  const pictures = new Set(
    evidence.flatMap((item) => (item.kind === 'image' && item.strength !== 'hint' ? item.line : [])),
  )
  const signed = evidence.filter((item) => {
    const [line, above] = [lines[item.line], lines[item.line - 1]]
    if (opensSentence(item, line)) return true
    return closesSentence(item, line) && above !== undefined && learned(above) > 0 && !pictures.has(item.line)
  })
  return new Set(signed.map(({ line }) => line))
}

/** `〔記者林映彤／嘉義報導〕老戲院昨天重新開幕。`: the words behind a byline are the story's first. */
const opensSentence = (item: Evidence, line: Line | undefined): boolean =>
  line !== undefined &&
  isByline(item) &&
  item.start === 0 &&
  line.text.length - item.end >= LEAST_WORDS &&
  isSentence(line)

/** `… in the town hall. (MTI)`: the words before an end mark are its last, where the line above reads like the story. */
const closesSentence = (item: Evidence, line: Line | undefined): boolean =>
  line !== undefined &&
  (item.kind === 'agency' || (item.kind === 'junk' && item.reason === 'end-mark')) &&
  item.strength !== 'hint' &&
  item.start >= LEAST_WORDS &&
  item.end === line.text.length
const LEAST_WORDS = 30

const opensLine = ({ kind, start }: Evidence): boolean => kind === 'dateline' && start < 5

/** A dateline with no sentence behind it stands where old Yonhap copy has it, below its story: `(서울=연합뉴스) 김가람 기자`. */
export const isClosing = ({ kind, line }: Evidence, lastSentence: number): boolean =>
  kind === 'dateline' && lastSentence >= 0 && line > lastSentence

/** `Contacts` alone heads a list of them only with an address below, `Tags` one of tags only with a link. */
function headsList(item: Evidence, addresses: ReadonlySet<number>, lines: readonly Line[]): boolean {
  if (item.kind !== 'junk') return false
  const isWhole = item.phrase === 'whole'
  if (item.reason === 'contact') return item.strength === 'sure' || (isWhole && hasAddressBelow(item.line, addresses))
  if (item.reason === 'tag-list') return isWhole && (lines[item.line + 1]?.hints.linked ?? 0) >= LINKED
  return isSurePhrase(item) && item.reason === 'related'
}
const LINKED = 0.9

/** The lines with an address of mail. */
const addressesIn = (evidence: readonly Evidence[]): ReadonlySet<number> =>
  new Set(evidence.flatMap((item) => (item.kind === 'junk' && item.email !== undefined ? item.line : [])))

const hasAddressBelow = (head: number, addresses: ReadonlySet<number>): boolean =>
  CONTACT_ROWS.some((rows) => addresses.has(head + rows))
const CONTACT_ROWS = [1, 2, 3, 4, 5, 6]
