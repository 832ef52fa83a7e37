/** Recent answers that are kept: a line is asked for as itself, as the one before and as the one after. */
const KEPT = 4

/** The same look, which remembers what it told of the last few texts. */
export function recent<T>(look: (text: string) => T): (text: string) => T {
  const kept: { readonly text: string; readonly told: T }[] = []
  let next = 0
  return (text) => {
    for (const one of kept) if (one.text === text) return one.told
    const told = look(text)
    kept[next] = { text, told }
    next = (next + 1) % KEPT
    return told
  }
}
