import { type Chance, chanceOf, some } from '../chance'
import { captionText, headline, lead, names, paragraph } from '../sentences'
import type { Tongue } from './tongues'

const COUNT = 60

/** Different texts that a maker of sentences gives. */
function texts(make: (chance: Chance) => string, seed: number): [string, ...string[]] {
  const chance = chanceOf(seed)
  return some([...new Set(Array.from({ length: COUNT }, () => make(chance)))], 'text')
}

/** English copy, of the sentences that `sentences.ts` makes. */
export const english: Tongue = {
  language: 'en',
  headlines: texts(headline, 1),
  leads: texts(lead, 2),
  paragraphs: texts(paragraph, 3),
  people: texts((chance) => names(chance, 1).join(''), 4),
  captions: texts(captionText, 5),
  byline: ['By {names}', 'and'],
  date: ['{month} {day}', 0],
}
