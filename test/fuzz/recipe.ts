import fc from 'fast-check'
import { houses } from './houses'

/** What a story may have beside headline, dateline and body. */
export const EXTRAS = [
  'tag',
  'caption',
  'note',
  'byline',
  'contributors',
  'sign-off',
  'end-mark',
  'rights',
  'junk-above',
  'junk-inside',
  'junk-below',
] as const
export type Extra = (typeof EXTRAS)[number]

/** All that a story follows from; plain JSON, so that a failure can be told and replayed. */
export interface Recipe {
  /** Which of `houses`. */
  readonly house: number
  /** What the words are drawn by. */
  readonly words: number
  readonly paragraphs: number
  readonly extras: readonly Extra[]
  /** Lines are parted by a blank line. */
  readonly blank: boolean
}

/** Recipes; a smaller one has fewer extras and fewer paragraphs, of the same house. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  house: fc.noShrink(fc.nat(houses.length - 1)),
  words: fc.noShrink(fc.nat(1_000_000)),
  paragraphs: fc.integer({ min: 1, max: 8 }),
  extras: fc.subarray([...EXTRAS]),
  blank: fc.noShrink(fc.boolean()),
})
