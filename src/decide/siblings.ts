import { bounded } from './bounded'
import type { Group, Groups } from './groups'

/** How much a line's score gives way to that of its siblings where they have so many characters, and less where fewer. */
const GIVES_WAY = 0.5
const ENOUGH = 400

interface Sum {
  chars: number
  /** Scores, each times its line's characters. */
  weighted: number
}

/** Scores that lean towards those of the lines beside each in boxes called the same: paragraphs of one story are one. */
export function amongSiblings(groups: readonly Groups[], scores: readonly number[]): number[] {
  const sums = new Map<Group, Sum>()
  for (const { siblings, line } of groups) {
    const sum = sums.get(siblings) ?? { chars: 0, weighted: 0 }
    sum.chars += line.text.length
    sum.weighted += line.text.length * bounded(scores[line.index] ?? 0)
    sums.set(siblings, sum)
  }
  return groups.map(({ siblings, line }) => {
    const score = scores[line.index] ?? 0
    const { chars, weighted } = sums.get(siblings) ?? { chars: 0, weighted: 0 }
    const own = line.text.length
    const others = chars - own
    if (others === 0) return score
    const mean = (weighted - own * bounded(score)) / others
    const lean = GIVES_WAY * Math.min(1, others / ENOUGH)
    return (1 - lean) * score + lean * mean
  })
}
