import { describe, expect, test } from 'vitest'
import { withBenefitOfDoubt } from '../../src/decide/doubtful'
import { pageOf } from '../../src/decide/page'
import { NO_METADATA } from '../../src/readers/front-matter'
import { readHtml } from '../../src/readers/html'

const PROSE = 'The ferry to the island sails again after a long winter of repairs.'
const page = (html: string) => ({ ...readHtml(`<body>${html}</body>`, {}), metadata: NO_METADATA })

/** What the scores of a page's lines come to. */
function left(html: string, ...scores: number[]): readonly number[] {
  const document = page(html)
  expect(document.lines).toHaveLength(scores.length)
  return withBenefitOfDoubt(document.lines, scores, pageOf(document))
}

describe('where no paragraph below the title is surely running text', () => {
  test('all scores rise by what the best lacks', () => {
    expect(left(`<h1>Ferry</h1><p>${PROSE}</p><p>${PROSE}</p><p>Share</p>`, -4, -1, 0.5, -3)).toEqual([
      -2.5, 0.5, 2, -1.5,
    ])
  })
})

describe('scores stay', () => {
  test.each<[string, string, number[]]>([
    ['where one paragraph is sure', `<h1>Ferry</h1><p>${PROSE}</p><p>${PROSE}</p>`, [-4, -1, 2]],
    ['where none is of a story at all', `<h1>Ferry</h1><p>${PROSE}</p>`, [-4, -3]],
    ['without a title', `<p>${PROSE}</p><p>${PROSE}</p>`, [-1, 0.5]],
    ['where only a short line is near', `<h1>Ferry</h1><p>It sails again.</p>`, [-4, 0.5]],
    ['where only what stands above the title is near', `<p>${PROSE}</p><h1>Ferry</h1>`, [0.5, -4]],
    ['where only a hidden line is near', `<h1>${PROSE}</h1><p style="display: none">${PROSE}</p>`, [-4, 0.5]],
  ])('%s', (_, html, scores) => {
    expect(left(html, ...scores)).toEqual(scores)
  })
})
