/** One line of training: the names of what holds for it, whether it is wanted, and how much it counts. */
export interface Row {
  readonly names: readonly string[]
  readonly label: number
  readonly weight: number
  /** The page it is of; a feature must be met on several. */
  readonly page: number
}

const SEED = 42
const EPOCHS = 40
const BATCH = 256
const L2 = 2e-4
/** A feature is learned when so many pages have it. */
const RAREST = 3
/** Weights nearer to nothing than this are left out of the table. */
const LEAST = 0.03

/** Logistic regression with L2 over rows of 0/1 features, by Adam in shuffled batches; the same rows give the same table. */
export function logistic(rows: readonly Row[]): Record<string, number> {
  const names = usualNames(rows)
  const index = new Map(names.map((name, i) => [name, i]))
  const data = rows.map(({ names: own, label, weight }) => ({
    at: [...new Set(own)].flatMap((name) => index.get(name) ?? []),
    label,
    weight,
  }))
  const weights = new Float64Array(names.length)
  const mean = new Float64Array(names.length)
  const square = new Float64Array(names.length)
  const random = generator(SEED)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(data, random)
    const rate = 0.02 * (1 - epoch / EPOCHS) + 0.0005
    for (let from = 0; from < data.length; from += BATCH) {
      for (const [k, slope] of gradient(data.slice(from, from + BATCH), weights)) {
        const g = slope + L2 * (weights[k] ?? 0)
        mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g
        square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g
        weights[k] = (weights[k] ?? 0) - (rate * (mean[k] ?? 0)) / (Math.sqrt(square[k] ?? 0) + 1e-8)
      }
    }
  }
  return Object.fromEntries(names.flatMap((name, i) => kept(name, weights[i] ?? 0)))
}

const kept = (name: string, weight: number): [string, number][] =>
  Math.abs(weight) < LEAST ? [] : [[name, Math.round(weight * 100) / 100]]

function usualNames(rows: readonly Row[]): string[] {
  const pages = new Map<string, Set<number>>()
  for (const { names, page } of rows)
    for (const name of names) {
      const seen = pages.get(name)
      if (seen) seen.add(page)
      else pages.set(name, new Set([page]))
    }
  return [...pages].flatMap(([name, seen]) => (seen.size >= RAREST ? [name] : [])).sort()
}

interface Datum {
  readonly at: readonly number[]
  readonly label: number
  readonly weight: number
}

function gradient(batch: readonly Datum[], weights: Float64Array): Map<number, number> {
  const slopes = new Map<number, number>()
  for (const { at, label, weight } of batch) {
    const logit = at.reduce((sum, k) => sum + (weights[k] ?? 0), 0)
    const error = ((1 / (1 + Math.exp(-logit)) - label) * weight) / batch.length
    for (const k of at) slopes.set(k, (slopes.get(k) ?? 0) + error)
  }
  return slopes
}

const generator = (seed: number) => {
  let state = seed
  return (): number => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [items[i], items[j]]
    if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a]
  }
}
