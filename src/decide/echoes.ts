import type { Line } from '../parts'

/** Shorter lines may be said twice in one story: a refrain, a speaker's name. */
const SHORTEST = 60
/** Lines that begin with the same characters, so many, may be one the other's copy. */
const OPENING = 40
/** A line is made of others when these have so much of it. */
const MADE_OF = 0.5
/** What a copy of a line of the story is given: it reads no less like a story, and is said already. */
const SAID = -6

/**
 * The scores of a page whose story is there twice, whole or in parts: for readers of other devices, for machines, to be copied.
 * Of lines that say the same, one keeps its score: that which is shown, then the best, then the first. A line made of
 * others' words is a copy of them.
 */
export function withoutEchoes(lines: readonly Line[], scores: readonly number[]): readonly number[] {
  const telling = lines.filter(({ index, text }) => text.length >= SHORTEST && (scores[index] ?? 0) > 0)
  const groups = byOpening(telling)
  if (groups.every((group) => group.length === 1)) return scores
  const left = [...scores]
  const drop = ({ index }: Line): void => void (left[index] = SAID)
  for (const group of groups) {
    if (group.length === 1) continue
    const whole = group.filter((line) => isMadeOf(line, telling))
    whole.forEach(drop)
    const rest = group.filter((line) => !whole.includes(line))
    for (const line of rest) {
      const same = rest.filter(({ text }) => text === line.text)
      if (line !== bestOf(same, scores)) drop(line)
    }
  }
  return left
}

function byOpening(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const opening = line.text.slice(0, OPENING)
    const group = groups.get(opening)
    if (group) group.push(line)
    else groups.set(opening, [line])
  }
  return [...groups.values()]
}

/** Whether most of a line is in shorter ones, two at least. */
function isMadeOf({ text }: Line, lines: readonly Line[]): boolean {
  const parts = new Set(
    lines.filter((line) => line.text.length < text.length && text.includes(line.text)).map((line) => line.text),
  )
  const length = [...parts].reduce((sum, part) => sum + part.length, 0)
  return parts.size > 1 && length >= text.length * MADE_OF
}

const bestOf = (lines: readonly Line[], scores: readonly number[]): Line | undefined =>
  lines.reduce((best, line) => {
    const shown = Number(best.hints.hidden) - Number(line.hints.hidden)
    return shown > 0 || (shown === 0 && (scores[line.index] ?? 0) > (scores[best.index] ?? 0)) ? line : best
  })
