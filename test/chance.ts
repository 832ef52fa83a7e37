/** A seeded source of chance: the same seed gives the same stories on every machine. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  /** True in about `percent` of 100 calls. */
  readonly happens: (percent: number) => boolean
  readonly shuffle: <T>(items: readonly T[]) => T[]
}

/** Chance by mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(items: readonly [T, ...T[]]): T => items[between(0, items.length - 1)] ?? items[0]
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  return { between, pick, happens: (percent) => next() * 100 < percent, shuffle }
}

/** The items, known not to be none. */
export function some<T>(items: readonly T[], what: string): [T, ...T[]] {
  const [first, ...rest] = items
  if (first === undefined) throw new Error(`there is no ${what}`)
  return [first, ...rest]
}
