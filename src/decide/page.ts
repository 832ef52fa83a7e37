import { foldWords as fold, wordsKey } from '../lexicon/fold'
import type { Box, Document, Line } from '../parts'

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
  /** Share of lines that are prose. */
  readonly proseShare: number
}

export const isProse = (line: Line | undefined): boolean =>
  line !== undefined && line.kind !== 'image' && line.text.length >= PROSE_LENGTH && line.hints.linked <= PROSE_LINKED

/** The page as a whole, measured once. */
export function pageOf(document: Document): Page {
  const { lines, metadata } = document
  const main = mainBox(lines)
  const prose = lines.filter((line) => isProse(line) && (main === undefined || isIn(line.hints.box, main)))
  const titles = [metadata.headline, ...metadata.alternativeHeadlines].flatMap((title) =>
    title === undefined ? [] : [fold(title)],
  )
  return {
    main,
    modal: modalBox(lines),
    title: titleLine(lines, titles),
    firstProse: prose[0]?.index ?? -1,
    lastProse: prose.at(-1)?.index ?? -1,
    stated: metadata.body === undefined ? '' : fold(metadata.body),
    described: metadata.description === undefined ? '' : fold(metadata.description),
    proseShare: lines.length === 0 ? 0 : prose.length / lines.length,
  }
}

function mainBox(lines: readonly Line[]): Box | undefined {
  const total = lines.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0)
  let best: Box | undefined
  const seen = new Set<Box>()
  for (const line of lines) {
    if (!isProse(line)) continue
    for (let box = line.hints.box; box && !seen.has(box); box = box.parent) {
      seen.add(box)
      if (box.prose >= total * MAIN_SHARE && (!best || isIn(box, best))) best = box
    }
  }
  return best
}

function modalBox(lines: readonly Line[]): Box | undefined {
  const prose = new Map<Box, number>()
  for (const line of lines) {
    const parent = line.hints.box?.parent
    if (parent && isProse(line)) prose.set(parent, (prose.get(parent) ?? 0) + line.text.length)
  }
  let best: Box | undefined
  for (const [box, size] of prose) if (!best || size > (prose.get(best) ?? 0)) best = box
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
