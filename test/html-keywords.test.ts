import { describe, expect, it } from 'vitest'
import { article, meta, metadata, property, read } from './page-heads'

describe('keywords of a page', () => {
  it('are read up to a bound, and what it cuts is noted', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, n) => `word ${n}`).join(',')
    const note = { code: 'metadata-refused', reason: 'keywords: what stands beyond 50' }
    for (const [count, notes] of [
      [50, []],
      [51, [note]],
    ] as const) {
      const page = read(meta('keywords', many(count)))
      expect(page.metadata.keywords).toHaveLength(50)
      expect(page.notes).toEqual(notes)
    }
  })

  it('come from the first source that has any', () => {
    expect(
      metadata(property('article:tag', 'Storm') + property('article:tag', 'Coast') + meta('keywords', 'a, b')).keywords,
    ).toEqual(['Storm', 'Coast'])
    expect(metadata(meta('keywords', 'a, b; c，a')).keywords).toEqual(['a', 'b', 'c'])
    expect(metadata(article({ keywords: ['a', { name: 'b' }] })).keywords).toEqual(['a', 'b'])
    expect(metadata(article({ keywords: ['Elmstad, Nordvik', 'R&amp;D'] })).keywords).toEqual([
      'Elmstad, Nordvik',
      'R&D',
    ])
    expect(metadata(article({ keywords: 'R&amp;D, O&#39;Hare' })).keywords).toEqual(['R&D', "O'Hare"])
  })
})
