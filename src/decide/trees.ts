import { MEASURES, type Survey } from './survey'

/** A number, or a question: is the measure of that name `least` or more? Then the last part answers, else the one before it. */
export type Tree = number | readonly [name: string, least: number, below: Tree, from: Tree]

const PLACES: ReadonlyMap<string, number> = new Map(MEASURES.map((name, i) => [name, i]))

/** What the trees say of a line, added up: a logit. */
export const sumOf = (trees: readonly Tree[], survey: Survey): number =>
  trees.reduce<number>((sum, tree) => sum + answerOf(tree, survey), 0)

/** What one tree says of a line. */
export function answerOf(tree: Tree, survey: Survey): number {
  let at = tree
  while (typeof at !== 'number') at = (survey[PLACES.get(at[0]) ?? -1] ?? 0) >= at[1] ? at[3] : at[2]
  return at
}
