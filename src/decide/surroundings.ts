import type { Document, Evidence, Line, Segment } from '../parts'
import { namedAgencies } from './agencies'
import type { Scorer } from './learned-scores'
import { pageShare } from './scores'
import { isSentence } from './segments'
import { strangers } from './strangers'
import { MOSTLY_TEXT } from './weights'

/** What the judgement of one segment may look at beside it. */
export interface Surroundings {
  readonly segments: readonly Segment[]
  /** How much of the document is page furniture, 0 to 1. */
  readonly pageShare: number
  /** A page, the text of one without its tags, or a text with little of a page in it. */
  readonly layout: 'page' | 'dump' | 'text'
  /** How much each line reads like the story's running text, by the learned table. */
  readonly learned: (line: Line) => number
  readonly headlines: ReadonlyMap<number, readonly Evidence[]>
  /** Index of the first line that opens with a sure dateline; none: -1. */
  readonly dateline: number
  /** Index of the last line that opens with a dateline, be it only a likely one; none: -1. */
  readonly lastOpening: number
  /** Index of the last line that is a sentence of some words; none: -1. A dateline below it closes a story. */
  readonly lastSentence: number
  /** Index of the line that heads a list of other stories, or of contacts, with no sentence below it: `Read also`; none: Infinity. */
  readonly listHead: number
  /** Agencies that evidence of more than a hint names. */
  readonly agencies: ReadonlySet<string>
  /** Bylines of people whom the metadata does not name, where others are those it names. */
  readonly strangers: ReadonlySet<Evidence>
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
  const lastSentence = document.lines.findLastIndex(isSentence)
  const dateline =
    evidence.find(
      (item) => item.strength === 'sure' && opensLine(item) && isStory(item.line) && !isClosing(item, lastSentence),
    )?.line ?? -1
  const share = pageShare(document, evidence)
  const listHead = evidence.find((item) => item.line > lastSentence && headsList(item))?.line ?? Infinity
  return {
    segments,
    dateline,
    lastOpening: evidence.findLast((item) => item.strength !== 'hint' && opensLine(item))?.line ?? -1,
    lastSentence,
    listHead,
    pageShare: share,
    layout: share <= MOSTLY_TEXT ? 'text' : document.format === 'html' ? 'page' : 'dump',
    learned,
    headlines,
    agencies: namedAgencies(evidence),
    strangers: strangers(evidence, document.metadata),
  }
}

const opensLine = ({ kind, start }: Evidence): boolean => kind === 'dateline' && start < 5

/** A dateline with no sentence behind it stands where old Yonhap copy has it, below its story: `(서울=연합뉴스) 김가람 기자`. */
export const isClosing = ({ kind, line }: Evidence, lastSentence: number): boolean =>
  kind === 'dateline' && lastSentence >= 0 && line > lastSentence

const headsList = (item: Evidence): boolean =>
  item.kind === 'junk' &&
  item.strength === 'sure' &&
  ((item.phrase === 'whole' && item.reason === 'related') || item.reason === 'contact')
