import { pageParts, wholePage } from '../data/page-parts'
import type { RemovalReason } from '../model'
import type { Box } from '../parts'
import { oncePerPart } from './recent'

/** The parts by the first word of each of their names. */
const PARTS: ReadonlyMap<string, readonly Named[]> = byFirstWord()

interface Named {
  readonly words: readonly string[]
  readonly reason: RemovalReason
}

function byFirstWord(): Map<string, Named[]> {
  const parts = new Map<string, Named[]>()
  for (const [reason, names] of Object.entries(pageParts))
    for (const name of names) {
      const words = name.split(' ')
      const [first = ''] = words
      const named = { words, reason: reason as RemovalReason }
      const same = parts.get(first)
      if (same) same.push(named)
      else parts.set(first, [named])
    }
  return parts
}

const WHOLE: ReadonlySet<string> = new Set(wholePage)
/** A box with a larger share of the page's running text holds its story, whatever it is called. */
const MOST_PROSE = 0.5

interface Place {
  readonly part: RemovalReason | undefined
  /** The running text of the whole page, in characters. */
  readonly prose: number
}

/** The part of a page that a box is or stands in, by the names of its elements; told once for each box. */
export const partOf = (box: Box): RemovalReason | undefined => placeOf(box).part

const placeOf: (box: Box) => Place = oncePerPart((box) => {
  const around = box.parent && placeOf(box.parent)
  const prose = around?.prose ?? box.prose
  return { part: ownPart(box, prose) ?? around?.part, prose }
})

function ownPart({ tag, words, prose }: Box, all: number): RemovalReason | undefined {
  if (WHOLE.has(tag) || prose > all * MOST_PROSE) return undefined
  return reasonOf(words)
}

const reasonOf = oncePerPart((words: readonly string[]): RemovalReason | undefined => {
  for (const [i, word] of words.entries())
    for (const part of PARTS.get(word) ?? []) if (part.words.every((own, k) => words[i + k] === own)) return part.reason
  return undefined
})
