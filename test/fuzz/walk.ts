import { chanceOf } from '../chance'
import { ownHouses } from './houses'
import { EXTRAS } from './recipe'
import { type Story, storyOf } from './story'

/** How far the walk goes from one story to the next: no divisor of the number of datelines, so that it meets them all. */
const STRIDE = 37

/** The story that this seed gives; seeds that follow each other walk through the datelines of the data. */
export function wireStory(seed: number): Story {
  const chance = chanceOf(seed)
  const extras = EXTRAS.filter(() => chance.happens(40))
  const house = (seed * STRIDE) % ownHouses
  return storyOf({ house, words: seed, paragraphs: chance.between(3, 9), extras, blank: chance.happens(50) })
}

/** The first `count` stories. */
export const wireStories = (count: number): Story[] => Array.from({ length: count }, (_, i) => wireStory(i))
