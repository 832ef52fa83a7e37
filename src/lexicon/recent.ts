/** Answers that are kept while the lines of a document are seen: many ask for the same line, its neighbours, and parts of it. */

/** So many texts are told apart; of two that fall into one slot the later one is kept. */
const SLOTS = 2048

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
  /** They get their slots when the first answer is kept: an import makes many. */
  const texts: (string | undefined)[] = []
  const told: (T | undefined)[] = []
  /** The slots that hold something; what was asked last is mostly asked again. */
  const used: number[] = []
  let last = 0
  const forget = (): void => {
    for (const slot of used) texts[slot] = told[slot] = undefined
    used.length = 0
  }
  const keep = (slot: number, text: string): void => {
    const fresh = look(text)
    if (texts.length === 0) texts.length = told.length = SLOTS
    if (used.length === 0) forgets.push(forget)
    if (texts[slot] === undefined) used.push(slot)
    texts[slot] = text
    told[slot] = fresh
  }
  return (text) => {
    if (texts[last] !== text) {
      const slot = slotOf(text)
      if (texts[slot] !== text) keep(slot, text)
      last = slot
    }
    // A slot that holds a text holds what was told of it, be that undefined.
    return told[last] as T
  }
}

/** More boxes and lists of words than most pages have; beyond them all are told anew. */
const MOST_THINGS = 1 << 14

/**
 * What `make` gives for a part of a document, a box or a list of words, made when it is first asked for and let go of with
 * the document. A map that holds its keys weakly takes longer to ask, and every collection of garbage goes through it.
 */
export function oncePerPart<Part extends object, Made>(make: (part: Part) => Made): (part: Part) => Made {
  const known = new Map<Part, { readonly made: Made }>()
  const forget = (): void => {
    known.clear()
  }
  return (part) => {
    const before = known.get(part)
    if (before) return before.made
    const made = make(part)
    if (known.size >= MOST_THINGS) known.clear()
    if (known.size === 0) forgets.push(forget)
    known.set(part, { made })
    return made
  }
}

/** Lets go of all texts, and of the documents that they are parts of. */
export function forgetRecent(): void {
  for (const forget of forgets.splice(0)) forget()
}
