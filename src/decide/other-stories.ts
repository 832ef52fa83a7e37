import type { RemovalReason } from '../model'
import type { Evidence, Line } from '../parts'
import { isSurePhrase } from './scores'
import { isSentence } from './segments'

/** A list in the middle of a text has no more rows. */
const MOST_LISTED = 4
/** Fewer rows than so many are links, all of them. */
const MOST_SURE = 3
/** A title that is a link is one nearly as a whole. */
const LINKED = 0.9

/** The rows from right below the head of a list to the next blank one, where no sentence is among them: `Read also␤Ferry is back`. */
export function titlesBelow(lines: readonly Line[], evidence: readonly Evidence[]): ReadonlySet<number> {
  const titles = new Set<number>()
  for (const { line } of evidence.filter((item) => isPhrase(item, 'related'))) {
    const rest = lines.slice(line + 1, line + 2 + MOST_LISTED)
    const end = rest.findIndex(({ hints }) => hints.blanksBefore > 0)
    const rows = end < 0 ? rest : rest.slice(0, end)
    if (rows.length <= MOST_LISTED && rows.every(({ shape }) => shape.ending === 'none'))
      for (const { index } of rows) titles.add(index)
  }
  return titles
}

/**
 * In a dump of a page the rows from below the head of other stories to the next sentence, a few, or to a wider gap than there
 * is below the head: links between paragraphs that are no links any more. The last of several above such a gap may head the next paragraph.
 */
export function linksInside(lines: readonly Line[], evidence: readonly Evidence[]): ReadonlySet<number> {
  const links = new Set<number>()
  for (const item of evidence.filter((item) => isPhrase(item, 'related') || isPhrase(item, 'read-more'))) {
    const rest = lines.slice(item.line + 1, item.line + 2 + MOST_LISTED)
    const gap = rest[0]?.hints.blanksBefore ?? 0
    const end = rest.findIndex((line) => isSentence(line) || line.hints.blanksBefore > gap)
    const heads = end >= MOST_SURE && (rest[end]?.hints.blanksBefore ?? 0) > gap
    for (const { index } of rest.slice(0, Math.max(0, heads ? end - 1 : end))) links.add(index)
  }
  return links
}

/**
 * In a page the words between other stories' titles and the links to them, where there are several: `Ferry is back`,
 * `The ferry sails again.`, `Read more`. One alone may be a part of the story.
 */
export function teasers(lines: readonly Line[], evidence: readonly Evidence[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { line } of evidence.filter((item) => isPhrase(item, 'read-more'))) {
    const [title, words] = [lines[line - 2], lines[line - 1]]
    if (title && words && isLinkedTitle(title) && words.kind === 'text' && words.hints.linked < LINKED)
      found.add(words.index)
  }
  return found.size < LEAST_TEASERS ? new Set() : found
}
const LEAST_TEASERS = 2

const isLinkedTitle = ({ hints: { level, linked }, shape }: Line): boolean =>
  shape.ending !== 'sentence' && (linked >= LINKED || level > 2)

const isPhrase = (item: Evidence, reason: RemovalReason): boolean => isSurePhrase(item) && item.reason === reason
