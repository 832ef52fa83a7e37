/** Forms as they stand in data, read into parts: `'{place}, {date} ({agency}) {dash}'`. */
import { isSpaceAt } from './char-kinds'

export const SLOTS = [
  'place',
  'date',
  'day',
  'time',
  'year',
  'agency',
  'dash',
  'names',
  'initials',
  'n',
  'nth',
  'text',
  'email',
  'station',
] as const
export type Slot = (typeof SLOTS)[number]

export type Part = { readonly slot: Slot } | { readonly literal: string }

const PART = /\{([a-z]+)\}|[^{]+|\{/gu

/** The parts of a form, in order; throws a `TypeError` that names an unknown slot. */
export function readForm(form: string): Part[] {
  return [...form.matchAll(PART)].map(([text, slot]) => {
    if (slot === undefined) return { literal: text }
    const known = SLOTS.find((name) => name === slot)
    if (known === undefined) throw new TypeError(`unknown slot {${slot}} in the form «${form}»`)
    return { slot: known }
  })
}

/** The names of a form's slots, known or not. */
export const slotsIn = (form: string): string[] => [...form.matchAll(PART)].flatMap(([, slot]) => slot ?? [])

export const isKnownSlot = (name: string): boolean => SLOTS.some((known) => known === name)

export const isSlot = (part: Part | undefined, slot: Slot): boolean =>
  part !== undefined && 'slot' in part && part.slot === slot

/** Beside these a form's space may be absent: brackets, punctuation, scripts without spaces. */
const LOOSE = /[\p{P}\p{S}\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af\uf900-\uffef]/u

/** Where `literal` ends when it begins at `at`, white space folded; undefined when it does not stand there. */
export function literalAfter(text: string, at: number, literal: string): number | undefined {
  let position = at
  for (const char of literal) {
    if (char === ' ') {
      const from = position
      while (isSpaceAt(text, position)) position++
      if (position === from && !loose(text, position)) return undefined
    } else if (sameMark(text, position, char)) position += char.length
    else return undefined
  }
  return position
}

/** Where `literal` begins when it ends at `end`; undefined when it does not stand there. */
export function literalBefore(text: string, end: number, literal: string): number | undefined {
  let position = end
  for (const char of [...literal].toReversed()) {
    if (char === ' ') {
      const from = position
      while (isSpaceAt(text, position - 1)) position--
      if (position === from && !loose(text, position)) return undefined
    } else if (sameMark(text, position - char.length, char)) position -= char.length
    else return undefined
  }
  return position
}

const loose = (text: string, at: number): boolean =>
  at >= text.length || at === 0 || LOOSE.test(text[at] ?? '') || LOOSE.test(text[at - 1] ?? '')

/** Full-width brackets and signs stand for plain ones. */
const WIDE: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '[': '［【',
  ']': '］】',
  '=': '＝',
  ',': '，、،',
  ':': '：',
  '/': '／',
  '.': '．',
}

/** A sign and those that stand for it. */
export const signsLike = (sign: string): string[] => [sign, ...(WIDE[sign] ?? '')]

const sameMark = (text: string, at: number, char: string): boolean => {
  if (text.startsWith(char, at)) return true
  const there = text[at]
  return there !== undefined && (WIDE[char]?.includes(there) ?? false)
}
