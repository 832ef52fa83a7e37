import { oncePer } from '../lexicon/once-per'
import { MEASURES, type Survey } from './survey'

/** A number, or a question: is the measure of that name `least` or more? Then the last part answers, else the one before it. */
export type Tree = number | readonly [name: string, least: number, below: Tree, from: Tree]

/** A tree whose questions know the place of what they ask for. */
type Planted =
  number | { readonly place: number; readonly least: number; readonly below: Planted; readonly from: Planted }

const PLACES: ReadonlyMap<string, number> = new Map(MEASURES.map((name, i) => [name, i]))

/** What the trees say of a line, added up: a logit. */
export function sumOf(trees: readonly Tree[], survey: Survey): number {
  let sum = 0
  for (const tree of plantedOf(trees)) sum += answer(tree, survey)
  return sum
}

/** What one tree says of a line. */
export const answerOf = (tree: Tree, survey: Survey): number => answer(planted(tree), survey)

function answer(tree: Planted, survey: Survey): number {
  let at = tree
  while (typeof at !== 'number') at = (survey[at.place] ?? 0) >= at.least ? at.from : at.below
  return at
}

/** Names are looked up once for all lines. */
const plantedOf = oncePer((trees: readonly Tree[]): readonly Planted[] => trees.map(planted))

function planted(tree: Tree): Planted {
  if (typeof tree === 'number') return tree
  const [name, least, below, from] = tree
  return { place: PLACES.get(name) ?? -1, least, below: planted(below), from: planted(from) }
}
