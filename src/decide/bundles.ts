/** What may be said of a line and its place in the page, each a word of its own; `learned.ts` gives each a weight. */
export type Feature = string

/** Features that come together. One object stands for a combination wherever it occurs, so that a table weighs it once. */
export type Bundle = readonly Feature[]

/** What `make` gives for each thing, made when it is first asked for; `met` is how many things were before it. */
export function once<Thing, Made>(make: (thing: Thing, met: number) => Made): (thing: Thing) => Made {
  const known = new Map<Thing, Made>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const made = make(thing, known.size)
    known.set(thing, made)
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

/** The band of a value: how many of the edges it reaches. They rise. */
export function band(value: number, edges: readonly number[]): number {
  let count = 0
  while (count < edges.length && value >= (edges[count] ?? 0)) count++
  return count
}
