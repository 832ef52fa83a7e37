import { isLabel } from '../lexicon/phrases'
import type { Recognizer } from './recognizer'

/** `Why it matters: ` at the start of a paragraph */
const OPENING = /^([\p{Lu}\p{N}][^:.!?"“”;]{1,40}):(?=\s|$)/u
const CAPITAL = /^\p{Lu}/u
const LONGEST = 6

/** Sees the section label that opens a paragraph: `Why it matters: …`. A phrase not on the list is a hint. */
export const seeLabel: Recognizer = (line) => {
  const head = line.text.slice(0, 60)
  const label = head.includes(':') ? OPENING.exec(head)?.[1] : undefined
  if (label === undefined) return []
  const words = label.split(' ')
  const listed = isLabel(label)
  const labelLike = words.length >= 2 && words.length <= LONGEST && words.slice(1).every((word) => !CAPITAL.test(word))
  if (!listed && !labelLike) return []
  return [
    {
      kind: 'label',
      line: line.index,
      start: 0,
      end: label.length + 1,
      strength: listed ? 'sure' : 'hint',
      because: 'label/opening',
      label,
    },
  ]
}
