import type { Line } from '../parts'

/** Shorter lines may be said twice in one story: a refrain, a speaker's name. */
const SHORTEST = 60
/** Lines that begin with the same characters, so many, may be one the other's copy. */
const OPENING = 40
/** A line is made of others when these have so much of it. */
const MADE_OF = 0.5
/** Longer lines are whole stories, no part of one. */
const LONGEST_PART = 2000
/** What a copy of a line of the story is given: it reads no less like a story, and is said already. */
const SAID = -6

/**
 * The scores of a page whose story is there twice, whole or in parts: for readers of other devices, for machines, to be copied.
 * Of lines that say the same, one keeps its score: that which is shown, then the best, then the first. A line made of
 * others' words is a copy of them.
 */
export function withoutEchoes(lines: readonly Line[], scores: readonly number[]): readonly number[] {
  const telling = lines.filter(({ index, text }) => text.length >= SHORTEST && (scores[index] ?? 0) > 0)
  const best = new Map<string, Line>()
  const shortest = new Map<string, string>()
  for (const line of telling) {
    const before = best.get(line.text)
    if (!before || isBetter(line, before, scores)) best.set(line.text, line)
    const opening = line.text.slice(0, OPENING)
    const part = shortest.get(opening)
    if (part === undefined || line.text.length < part.length) shortest.set(opening, line.text)
  }
  if (shortest.size === telling.length && !telling.some(({ hints }) => hints.hidden)) return scores
  const left = [...scores]
  for (const line of telling) if (line !== best.get(line.text) || isMadeOf(line, shortest)) left[line.index] = SAID
  return left
}

function isBetter(line: Line, other: Line, scores: readonly number[]): boolean {
  const shown = Number(other.hints.hidden) - Number(line.hints.hidden)
  return shown > 0 || (shown === 0 && (scores[line.index] ?? 0) > (scores[other.index] ?? 0))
}

/**
 * Whether most of a line is in shorter ones, `shortest` has them by their openings: one that is not shown may have anything
 * before them, another begins with one and has two at least.
 */
function isMadeOf({ text, hints: { hidden } }: Line, shortest: ReadonlyMap<string, string>): boolean {
  const opening = shortest.get(text.slice(0, OPENING))
  if (!hidden && (opening === undefined || opening.length === text.length)) return false
  const parts = new Set<string>()
  let length = 0
  for (let at = 0; at + SHORTEST <= text.length;) {
    const part = shortest.get(text.slice(at, at + OPENING))
    const isHere =
      part !== undefined && part.length <= LONGEST_PART && part.length < text.length && text.startsWith(part, at)
    if (isHere && !parts.has(part)) length += part.length
    if (isHere) parts.add(part)
    at += isHere ? part.length : 1
  }
  return parts.size > Number(!hidden) && length >= text.length * MADE_OF
}
