import { foldWords } from '../lexicon/fold'
import type { Document, Evidence, Line } from '../parts'
import { isSentence } from './segments'

/** A row that stands so often is no words of the story. */
const LEAST_TIMES = 4
/** A longer row is no marker; in characters and words. */
const LONGEST = 40
const MOST_WORDS = 4
/** At least so many of them stand right above a sentence. */
const ABOVE_SENTENCES = 0.5
/** What a marker is worth as running text. */
const WORTH = -6

/**
 * A page's text without the rows that its system puts between all paragraphs, such as `Article content`, and the places of
 * its lines in the whole; undefined where there are none.
 */
export function withoutMarkers(
  document: Document,
  evidence: readonly Evidence[],
):
  | { readonly document: Document; readonly evidence: readonly Evidence[]; readonly places: readonly number[] }
  | undefined {
  const markers = markersIn(document.lines, evidence)
  if (markers.size === 0) return undefined
  const kept = document.lines.filter((line) => !markers.has(line))
  const places = kept.map(({ index }) => index)
  const moved = new Map(places.map((place, index) => [place, index]))
  return {
    document: { ...document, lines: kept.map((line, index) => ({ ...line, index })) },
    evidence: evidence.flatMap((item) => {
      const line = moved.get(item.line)
      return line === undefined ? [] : { ...item, line }
    }),
    places,
  }
}

/** The scores of all lines from those of the lines that are no markers. */
export function withMarkers(lines: readonly Line[], places: readonly number[], scores: readonly number[]): number[] {
  const all = lines.map(() => WORTH)
  for (const [i, place] of places.entries()) all[place] = scores[i] ?? 0
  return all
}

function markersIn(lines: readonly Line[], evidence: readonly Evidence[]): ReadonlySet<Line> {
  const others = new Set(evidence.flatMap((item) => (isPhrase(item) ? [] : item.line)))
  const byWords = new Map<string, Line[]>()
  for (const line of lines) {
    if (!mayBeMarker(line) || others.has(line.index)) continue
    const words = foldWords(line.text)
    if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), line])
  }
  const isAboveSentence = ({ index }: Line): boolean => {
    const below = lines[index + 1]
    return below !== undefined && isSentence(below)
  }
  const often = [...byWords.values()].filter(
    (same) => same.length >= LEAST_TIMES && same.filter(isAboveSentence).length >= same.length * ABOVE_SENTENCES,
  )
  return new Set(often.flat())
}

const mayBeMarker = (line: Line): boolean =>
  line.kind === 'text' && line.text.length <= LONGEST && line.shape.words <= MOST_WORDS && !isSentence(line)

/** What a page says between paragraphs, but for what stands below each comment. */
const isPhrase = (item: Evidence): boolean =>
  item.strength === 'hint' || (item.kind === 'junk' && item.phrase === 'whole' && item.reason !== 'comments')
