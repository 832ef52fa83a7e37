/** Answers that are kept while the lines of a document are seen: many ask for the same line, its neighbours, and parts of it. */

/** So many texts are told apart; of two that fall into one slot the later one is kept. */
const SLOTS = 2048

interface Told<T> {
  readonly text: string
  readonly told: T
}

/** What forgets the answers that were given since all were forgotten. */
const forgets: (() => void)[] = []

/** A slot for a text by its length and three of its units. */
const slotOf = (text: string): number =>
  (text.length * 97 +
    text.charCodeAt(0) * 31 +
    text.charCodeAt(text.length >> 1) * 7 +
    text.charCodeAt(text.length - 1)) &
  (SLOTS - 1)

/** The same look, which remembers what it told of recent texts. */
export function recent<T>(look: (text: string) => T): (text: string) => T {
  const kept: (Told<T> | undefined)[] = Array.from({ length: SLOTS })
  const used: number[] = []
  /** What was asked last is mostly asked again. */
  let last: Told<T> | undefined
  const forget = (): void => {
    for (const slot of used) kept[slot] = undefined
    used.length = 0
    last = undefined
  }
  return (text) => {
    if (last?.text === text) return last.told
    const slot = slotOf(text)
    const known = kept[slot]
    if (known?.text === text) {
      last = known
      return known.told
    }
    const fresh = { text, told: look(text) }
    if (used.length === 0) forgets.push(forget)
    if (kept[slot] === undefined) used.push(slot)
    kept[slot] = fresh
    last = fresh
    return fresh.told
  }
}

/** Lets go of all texts, and of the documents that they are parts of. */
export function forgetRecent(): void {
  for (const forget of forgets.splice(0)) forget()
}
