import { kindsOf, SPACE } from './char-kinds'
import { readForm } from './forms'
import { lazily } from './lazily'
import { type Edge, wordLengths } from './word-lengths'

/** Finds, of many forms, those that a text can have, by the words of their own that they begin and end with. */
export interface EdgeIndex<T> {
  /** What the text may begin with. */
  readonly start: (text: string) => readonly T[]
  /** What the text may end with. */
  readonly end: (text: string) => readonly T[]
  /** What the whole text may be. */
  readonly whole: (text: string) => readonly T[]
}

/** A form, and what may stand in its slots. */
export interface Worded {
  readonly form: string
  /** What may stand in its agency slot. */
  readonly names?: () => readonly string[]
  /** Signs that its slots cannot be without: the `@` of an address. */
  readonly signs?: readonly string[]
  /** Whether a text begins with what its first slot may hold, where that is no words. */
  readonly opens?: (text: string) => boolean
  /** How long a text may be that it is, in UTF-16 units. */
  readonly longest?: () => number
}

/** A form in a list; what a text must have to have it is worked out when a text may have it. */
interface Listed<T> {
  readonly value: T
  /** Where it stands in the list; what is found keeps the order. */
  readonly rank: number
  /** The word of its own that it begins and that it ends with; none where a slot stands there. */
  readonly words: Readonly<Record<Edge, string | undefined>>
  readonly needs: () => Needs
}

/** What a text that has a form must have. */
interface Needs {
  /** The words of the form as they are, the longest first, and the signs of its slots: a space may be missing in it, so that none is among them. */
  readonly words: readonly string[]
  /** How long a text is that it is, at least and at most. */
  readonly shortest: number
  readonly longest: number
}

const AGENCY = '{agency}'

const wordsIn = (literal: string): string[] => literal.split(' ').filter((word) => word !== '')

const listed = <T extends Worded>(value: T, rank: number): Listed<T> => ({
  value,
  rank,
  words: {
    first: wordsIn(value.form.split('{', 1)[0] ?? '')[0],
    last: wordsIn(value.form.slice(value.form.lastIndexOf('}') + 1)).at(-1),
  },
  needs: lazily(() => needsOf(value)),
})

function needsOf({ form, signs = NONE, longest }: Worded): Needs {
  const own = readForm(form).flatMap((part) => ('literal' in part ? wordsIn(part.literal) : []))
  const words = [...own.toSorted((a, b) => b.length - a.length), ...signs]
  const shortest = words.reduce((sum, word) => sum + word.length, 0)
  return { words, shortest, longest: longest?.() ?? Number.POSITIVE_INFINITY }
}

/** The words that a text may begin or end with that has a form: a name where one stands there; none where another slot does. */
function edgeWords<T extends Worded>({ value: { form, names }, words }: Listed<T>, edge: Edge): readonly string[] {
  const word = words[edge]
  if (word !== undefined) return [word]
  return (edge === 'first' ? form.startsWith(AGENCY) : form.endsWith(AGENCY)) ? (names?.() ?? NONE) : NONE
}

/** An index in which finding takes as long as the text's edge is deep, however many forms there are. */
export function indexEdges<T extends Worded>(values: readonly T[]): EdgeIndex<T> {
  const all = values.map(listed)
  const isOpen = (edge: Edge) => (one: Listed<T>) => edgeWords(one, edge).length === 0
  const byFirst = lazily(() => byEdge(all, 'first'))
  const byLast = lazily(() => byEdge(all, 'last'))
  const slotFirst = lazily(() => all.filter(isOpen('first')))
  const slotLast = lazily(() => all.filter(isOpen('last')))
  const slotFirstByLast = lazily(() => byEdge(slotFirst(), 'last'))
  const slotBoth = lazily(() => slotFirst().filter(isOpen('last')))
  return {
    start: (text) => inOrder('first', text, byFirst()(text), holding(text, slotFirst())),
    end: (text) => inOrder('last', text, byLast()(text), holding(text, slotLast())),
    whole: (text) => {
      const edged = byFirst()(text)
      const slotted = slotFirstByLast()(text)
      const both = holding(text, slotBoth(), text.length)
      if (edged.length + slotted.length + both.length === 0) return NONE
      return inOrder('first', text, edged, [...slotted, ...both], text.length)
    },
  }
}

/** Those of which a text holds all the words, and that may be so long as a whole. */
function holding<T extends Worded>(text: string, some: readonly Listed<T>[], length = 0): readonly Listed<T>[] {
  let found: Listed<T>[] | undefined
  for (const one of some) {
    const { words, shortest, longest } = one.needs()
    if (length > longest || text.length < shortest || !holdsAll(text, words)) continue
    if (length === 0 || opensAs(text, one.value)) (found ??= []).push(one)
  }
  return found ?? NONE
}

function holdsAll(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false
  return true
}

const opensAs = (text: string, { opens }: Worded): boolean => opens === undefined || opens(text)

/** In the order of the list, each once, those that begin or end in a slot last; without those that are too short or lack a word. */
function inOrder<T extends Worded>(
  edge: Edge,
  text: string,
  edged: readonly Listed<T>[],
  slotted: readonly Listed<T>[],
  length = 0,
): readonly T[] {
  if (edged.length + slotted.length === 0) return NONE
  const late = ({ words }: Listed<T>): number => Number(words[edge] === undefined)
  const fits = ({ needs }: Listed<T>): boolean => length <= needs().longest && holdsAll(text, needs().words)
  const all = new Set([...edged.filter(fits), ...slotted.filter(fits)])
  return [...all].sort((a, b) => late(a) - late(b) || a.rank - b.rank).map(({ value }) => value)
}

const NONE: readonly never[] = []

/** Those forms whose word a text has at its edge, spaces aside. */
function byEdge<T extends Worded>(all: readonly Listed<T>[], edge: Edge): (text: string) => readonly Listed<T>[] {
  const byWord = new Map<string, Listed<T>[]>()
  for (const one of all)
    for (const word of edgeWords(one, edge)) {
      const others = byWord.get(word)
      if (others) others.push(one)
      else byWord.set(word, [one])
    }
  const lengths = wordLengths(byWord.keys(), edge)
  return (text) => {
    const at = edgeOf(text, edge)
    let found: readonly Listed<T>[] = NONE
    for (const length of lengths(text, at)) {
      const start = edge === 'first' ? at : at - length + 1
      const some = start < 0 ? undefined : byWord.get(text.slice(start, start + length))
      if (some) found = [...found, ...some]
    }
    return found
  }
}

/** Where a text's first or last unit stands that is no space. */
function edgeOf(text: string, edge: Edge): number {
  let at = edge === 'first' ? 0 : text.length - 1
  while (kindsOf(text.charCodeAt(at)) & SPACE) at += edge === 'first' ? 1 : -1
  return at
}
