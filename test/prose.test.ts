import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../src/clean-article'
import { chanceOf } from './chance'
import { paragraph, paragraphs } from './sentences'
import { traps } from './traps'

const PLAIN = 2000

interface Prose {
  readonly name: string
  readonly paragraphs: readonly string[]
}

/** Stories of 5 to 12 plain paragraphs. */
function plainProse(): Prose[] {
  const chance = chanceOf(1987)
  const all = paragraphs(chance, PLAIN)
  const stories: Prose[] = []
  for (let at = 0; at < all.length;) {
    const end = at + chance.between(5, 12)
    const rest = all.length - end < 5 ? all.length : end
    stories.push({ name: `plain prose ${String(stories.length)}`, paragraphs: all.slice(at, rest) })
    at = rest
  }
  return stories
}

/** Each trap in a story of plain prose: as its first paragraph, inside it and as its last. */
function trapProse(place: 'first' | 'inside' | 'last'): Prose[] {
  const chance = chanceOf(2004)
  return traps.map((trap) => {
    const around = [paragraph(chance), ...paragraphs(chance, chance.between(4, 7))]
    const plain = [...new Set(around)]
    const at = place === 'first' ? 0 : place === 'last' ? plain.length : 2
    return { name: `${place}: ${trap}`, paragraphs: plain.toSpliced(at, 0, trap) }
  })
}

/** Many traps in one story: what one of them says must not tip the reading of the others. */
function trapStories(): Prose[] {
  const chance = chanceOf(1851)
  return Array.from({ length: 60 }, (_, i) => {
    const some = chance.shuffle(traps).slice(0, chance.between(3, 6))
    const mixed = chance.shuffle([...some, ...paragraphs(chance, 6)])
    return { name: `traps together ${String(i)}`, paragraphs: mixed.slice(0, 12) }
  })
}

function checkWhole({ paragraphs }: Prose): void {
  const { dateline, agency, text } = cleanArticle(paragraphs.join('\n\n'), { format: 'text' })
  expect({ dateline, agency, text }).toStrictEqual({
    dateline: undefined,
    agency: undefined,
    text: paragraphs.join('\n\n'),
  })
}

test('there are 2,000 plain paragraphs or more and 150 traps or more, all different', () => {
  const plain = plainProse().flatMap((story) => story.paragraphs)
  expect(new Set(plain).size).toBeGreaterThanOrEqual(PLAIN)
  expect(new Set(traps).size).toBe(traps.length)
  expect(traps.length).toBeGreaterThanOrEqual(150)
})

describe('plain prose comes back whole', () => {
  test.each(plainProse())('$name', checkWhole)
})

describe.each(['first', 'inside', 'last'] as const)('prose that looks like wire copy comes back whole: %s', (place) => {
  test.each(trapProse(place))('$name', checkWhole)
})

describe('prose that looks like wire copy comes back whole: together', () => {
  test.each(trapStories())('$name', checkWhole)
})
