import { foldWords as fold, wordsKey } from '../lexicon/fold'
import { pageKinds, type PageKind } from '../lexicon/page-words'
import { isAsLongAs } from '../lexicon/reading-length'
import { opensWithStandfirst } from '../lexicon/standfirsts'
import type { Box, Document, Line } from '../parts'
import { isLaidOut } from './layout'

/** Running text: as the reader counts a box's prose. */
const PROSE_LENGTH = 80
const PROSE_LINKED = 0.4
/** The main box holds at least so much of all the prose that its parent holds. */
const MAIN_SHARE = 0.6

/** What the judgement of lines needs to know of the page as a whole. */
export interface Page {
  /** The smallest box that holds most of the page's prose. */
  readonly main: Box | undefined
  /** The box whose own children hold most prose: where paragraphs stand side by side. */
  readonly modal: Box | undefined
  /** Index of the line that is most probably the headline, -1 when none is. */
  readonly title: number
  /** First and last line of prose in the main box. */
  readonly firstProse: number
  readonly lastProse: number
  /** The metadata's own text of the article, folded; '' when there is none. */
  readonly stated: string
  readonly described: string
  /** Whether its standfirst is the story's first paragraph, by the custom of its language. */
  readonly leads: boolean
  /** Share of lines that are prose. */
  readonly proseShare: number
  /** Whether its blank rows tell which lines stand together: a text's may. */
  readonly laidOut: boolean
}

/** How far below the title a standfirst may stand, in lines. */
const FAR_BELOW = 15

/** What a line is that stands where a standfirst has its place, between title and running text. */
export type Opening = 'none' | 'deck' | 'lead'

export function openingAt({ title, firstProse, leads }: Page, index: number): Opening {
  if (title < 0 || index <= title || index > title + FAR_BELOW || index > firstProse) return 'none'
  return leads ? 'lead' : 'deck'
}

export const isProse = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.kind !== 'image' &&
  isAsLongAs(line.text, PROSE_LENGTH) &&
  line.hints.linked <= PROSE_LINKED

/** The page as a whole, measured once; `headed` are boxes that open with a head of what is none of the story. */
export function pageOf(document: Document, headed: ReadonlySet<Box> = NO_BOXES): Page {
  const { lines, metadata } = document
  const telling = storyProse(lines, boxesApart(headed))
  const main = mainBox(telling)
  const prose = lines.filter((line) => isProse(line) && (main === undefined || isIn(line.hints.box, main)))
  const titles = [metadata.headline, ...metadata.alternativeHeadlines].flatMap((title) =>
    title === undefined ? [] : [fold(title)],
  )
  return {
    main,
    modal: modalBox(telling),
    title: titleLine(lines, titles),
    firstProse: prose[0]?.index ?? -1,
    lastProse: prose.at(-1)?.index ?? -1,
    stated: metadata.body === undefined ? '' : fold(metadata.body),
    leads: opensWithStandfirst(metadata.language),
    described: metadata.description === undefined ? '' : fold(metadata.description),
    proseShare: lines.length === 0 ? 0 : prose.length / lines.length,
    laidOut: isLaidOut(lines),
  }
}

/** Running text of these is not the story's, however much of it there is. */
const APART: ReadonlySet<PageKind> = new Set<PageKind>(['comments', 'footer', 'cookie', 'nav', 'newsletter', 'related'])
const APART_TAGS: ReadonlySet<string> = new Set(['footer', 'nav', 'aside', 'form'])
/** So much of all running text outside those parts is enough to go by. */
const LEAST_SHARE = 0.1

const NO_BOXES: ReadonlySet<Box> = new Set()

/** Tells whether a box, or one around it, is called as what is not the story's, or is an element for that. */
export function boxesApart(headed: ReadonlySet<Box> = NO_BOXES): (box: Box | undefined) => boolean {
  const known = new Map<Box, boolean>([...headed].map((box) => [box, true]))
  const isApart = (box: Box | undefined): boolean => {
    if (!box) return false
    const before = known.get(box)
    if (before !== undefined) return before
    const apart = isApart(box.parent) || APART_TAGS.has(box.tag) || pageKinds(box.words).some((kind) => APART.has(kind))
    known.set(box, apart)
    return apart
  }
  return isApart
}

/** The running text by which the story's place is found: that outside comments, footer and the like, where there is any. */
function storyProse(lines: readonly Line[], isApart: (box: Box | undefined) => boolean): readonly Line[] {
  const prose = lines.filter(isProse)
  const story = prose.filter((line) => !line.hints.hidden && !isApart(line.hints.box))
  return length(story) >= length(prose) * LEAST_SHARE ? story : prose
}

const length = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0)

/** How much of the given text stands in each box. */
function massOf(lines: readonly Line[]): ReadonlyMap<Box, number> {
  const mass = new Map<Box, number>()
  for (const { text, hints } of lines)
    for (let box = hints.box; box; box = box.parent) mass.set(box, (mass.get(box) ?? 0) + text.length)
  return mass
}

function mainBox(prose: readonly Line[]): Box | undefined {
  const total = length(prose)
  let best: Box | undefined
  for (const [box, mass] of massOf(prose)) if (mass >= total * MAIN_SHARE && (!best || isIn(box, best))) best = box
  return best
}

function modalBox(prose: readonly Line[]): Box | undefined {
  const mass = new Map<Box, number>()
  for (const { text, hints } of prose) {
    const parent = hints.box?.parent
    if (parent) mass.set(parent, (mass.get(parent) ?? 0) + text.length)
  }
  let best: Box | undefined
  for (const [box, size] of mass) if (!best || size > (mass.get(best) ?? 0)) best = box
  return best
}

/** Whether `box` is `outer` or stands in it. */
export function isIn(box: Box | undefined, outer: Box): boolean {
  for (let at = box; at; at = at.parent) if (at === outer) return true
  return false
}

function titleLine(lines: readonly Line[], titles: readonly string[]): number {
  const heads = lines.filter((line) => line.hints.level === 1)
  const keys = new Set(titles.map(wordsKey))
  const isTitle = ({ text }: Line): boolean =>
    text.length < 300 && keys.has(wordsKey(text)) && titles.includes(fold(text))
  const stated = keys.size === 0 ? undefined : (heads.find(isTitle) ?? lines.find(isTitle))
  return stated?.index ?? heads[0]?.index ?? -1
}
