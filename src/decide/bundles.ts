/** What may be said of a line and its place in the page, each a word of its own; `learned.ts` gives each a weight. */
export type Feature = string

/** Features that come together. One object stands for a combination wherever it occurs, so that a table weighs it once. */
export type Bundle = readonly Feature[]

/** `make` for the words of a closed list, run once for each. */
export function once<Word, Made>(make: (word: Word) => Made): (word: Word) => Made {
  const known = new Map<Word, Made>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/** The bundle of a combination of small numbers, made once. Each number but the first is below its place's size. */
export function combination<Values extends readonly number[]>(
  sizes: readonly number[],
  make: (...values: Values) => Bundle,
): (...values: Values) => Bundle {
  const known = new Map<number, Bundle>()
  return (...values) => {
    let code = 0
    for (let i = 0; i < values.length; i++) code = code * (sizes[i] ?? 1) + (values[i] ?? 0)
    const before = known.get(code)
    if (before) return before
    const bundle = make(...values)
    known.set(code, bundle)
    return bundle
  }
}

/** The band of a value: how many of the edges it reaches. */
export function band(value: number, edges: readonly number[]): number {
  let count = 0
  for (const edge of edges) if (value >= edge) count++
  return count
}
