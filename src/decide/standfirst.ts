import { foldWords } from '../lexicon/fold'
import { type PageKind, pageKinds } from '../lexicon/page-words'
import { namesStandfirstApart } from '../lexicon/standfirsts'
import type { Box, Line } from '../parts'
import type { Surroundings } from './surroundings'
import { LONGEST_TITLE } from './titles'
import { deck } from './weights'

/** What a line of a page is worth as a deck by the page's own marks: its place below the heading, or the name of its element. */
export const markedDeckScore = (line: Line, i: number, around: Surroundings): number =>
  Math.max(belowHeading(line, around.segments[i - 1]?.line), standfirstScore(line, i, around))

/** With nothing between it and the page's heading, a lesser heading is its deck, whatever such lines mostly are; what is called so may be. */
function belowHeading(line: Line, above: Line | undefined): number {
  if (above?.hints.level !== 1 || line.text.length > LONGEST_TITLE) return deck.none
  return line.hints.level > 1 ? deck.lesserHeading : isCalledDeck(line) ? deck.called : deck.none
}

const isCalledDeck = ({ hints: { box } }: Line): boolean =>
  box !== undefined && pageKinds(box.words).some((kind) => DECKS.has(kind))
const DECKS: ReadonlySet<PageKind> = new Set<PageKind>(['standfirst', 'title'])

/**
 * By the name of its element, `<p class="article-excerpt">`: more than furniture, or than the story's text where the page
 * describes itself by it and papers set it apart.
 */
export function standfirstScore(line: Line, i: number, around: Surroundings): number {
  if (!isNamedStandfirst(line, i, around)) return deck.none
  const score = around.learned(line)
  if (score <= 0) return deck.named
  return !around.leads && isSetApart(line) && foldWords(line.text) === around.described
    ? score + deck.described
    : deck.none
}

/** How many lines below the title a standfirst stands at most. */
const BELOW_TITLE = 6
const LONGEST = 400
const MOST_LINKED = 0.3
const LEAST_WORDS = 4

/** A line near below the title in an element that is called a standfirst, and nothing else. */
function isNamedStandfirst(
  { text, hints, shape, kind }: Line,
  i: number,
  { segments, headlines }: Surroundings,
): boolean {
  if (kind !== 'text' && kind !== 'heading') return false
  if (text.length > LONGEST || shape.words < LEAST_WORDS || hints.linked > MOST_LINKED) return false
  if (!isCalledStandfirst(hints.box)) return false
  return segments.slice(Math.max(0, i - BELOW_TITLE), i).some((above) => isStated(above.line, headlines))
}

/** The metadata gives it as the headline, or it heads the page in nearly those words. */
const isStated = ({ index }: Line, headlines: Surroundings['headlines']): boolean =>
  headlines.get(index)?.some(({ strength }) => strength !== 'hint') === true

const isSetApart = ({ hints: { box } }: Line): boolean => box !== undefined && namesStandfirstApart(box.words)

const isCalledStandfirst = (box: Box | undefined): boolean => {
  if (box === undefined) return false
  const around = box.parent?.lines === box.lines ? pageKinds(box.parent.words) : []
  const kinds = [...pageKinds(box.words), ...around]
  return kinds.includes('standfirst') && !kinds.some((kind) => OTHER_PARTS.has(kind))
}

/** What is called one of these too is a caption, an author's box or a note of the house: `disclaimer-blurb`. */
const OTHER_PARTS: ReadonlySet<PageKind> = new Set<PageKind>([
  'caption',
  'byline',
  'footer',
  'related',
  'newsletter',
  'video',
])
