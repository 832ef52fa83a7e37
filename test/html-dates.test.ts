import { describe, expect, it } from 'vitest'
import { article, meta, metadata, property, read } from './page-heads'

describe('dates', () => {
  it.each([
    '2025-03-03',
    '2025-03-03T10:00Z',
    '2025-03-03T10:00:00.123456+09:00',
    '1990-01-01',
    '1969-07-21T03:00:00Z',
    '1871-10-09',
    '2024-02-29',
  ])('are kept as stated: %s', (date) => {
    expect(read(article({ datePublished: date }))).toMatchObject({ metadata: { published: date }, notes: [] })
  })

  it.each([
    '03/04/2025',
    '03/04/2025 10:00',
    '3.4.25',
    'Monday, March 3',
    'Mon, 03 Mar 1625 10:00:00 GMT',
    '1900-01-01',
    '2025-03-03T10:00:00+25:00',
    '2025-03-03T10:00:00+09:75',
    'since March 3, 2025',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '2025-13-01',
    '2025-02-29',
    '2025-03-03T25:00',
    '9999-12-31',
    '1741000000',
  ])('are refused with a note where they cannot be meant: %s', (date) => {
    const { metadata, notes } = read(article({ datePublished: date }))
    expect(metadata.published).toBeUndefined()
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatchObject({ code: 'metadata-refused' })
    expect(notes[0]?.reason).toContain(date)
  })

  it.each([
    ['2025-03-03 10:00:00', '2025-03-03T10:00:00'],
    ['2025-03-03T10:00:00 +09:00', '2025-03-03T10:00:00+09:00'],
    ['2025-03-03 10:00:00,5 +0900', '2025-03-03T10:00:00.5+09:00'],
    ['2025-03-03t10:00z', '2025-03-03T10:00Z'],
    ['2025-03-03T10:00+09', '2025-03-03T10:00+09:00'],
    ['Mon, 03 Mar 2025 10:00:00 GMT', '2025-03-03T10:00:00Z'],
    ['Mon, 03 Mar 2025 10:00:00 +0100', '2025-03-03T10:00:00+01:00'],
    ['March 3, 2025', '2025-03-03'],
    ['2025/03/03 10:00:00', '2025-03-03T10:00:00'],
    ['2025년 3월 3일 10:00', '2025-03-03T10:00'],
  ])('are read where it is plain what is meant: %s', (date, expected) => {
    expect(read(article({ datePublished: date }))).toMatchObject({ metadata: { published: expected }, notes: [] })
  })

  it.each([
    ['2025-03-03', '2025-03-03T10:00:00+01:00', '2025-03-03T10:00:00+01:00'],
    ['2025-03-03', '2025-03-03T10:00:00', '2025-03-03T10:00:00'],
    ['2025-03-03 10:00:00.0', '2025-03-03T10:00:00+01:00', '2025-03-03T10:00:00+01:00'],
    ['2025-03-03T10:00:00', '2025-03-03T10:01:00+01:00', '2025-03-03T10:00:00'],
    ['2025-03-03', '2025-03-04T10:00:00+01:00', '2025-03-03'],
    ['2025-03-03T10:00:00Z', '2025-03-03T10:00:00+01:00', '2025-03-03T10:00:00Z'],
  ])('of %s and %s the fuller of the same moment is taken', (first, second, expected) => {
    const html = article({ datePublished: first }) + property('article:published_time', second)
    expect(metadata(html).published).toBe(expected)
  })

  it('come from the next source where the first is refused', () => {
    const html = article({ datePublished: 'yesterday' }) + property('article:published_time', '2025-03-03')
    expect(metadata(html).published).toBe('2025-03-03')
  })

  it.each([
    [meta('parsely-pub-date', '2025-03-03')],
    [meta('sailthru.date', '2025-03-03')],
    [meta('DC.date.issued', '2025-03-03')],
    ['<meta itemprop="datePublished" content="2025-03-03">'],
    ['<time itemprop="datePublished dateline" datetime="2025-03-03">Monday</time>'],
  ])('are found in %s', (html) => {
    expect(metadata(html).published).toBe('2025-03-03')
  })

  it('of publication are not those of a change', () => {
    const html = property('article:modified_time', '2025-03-04')
    expect(metadata(html)).toMatchObject({ modified: '2025-03-04' })
    expect(metadata(html).published).toBeUndefined()
  })
})
