import { describe, expect, test } from 'vitest'
import { NO_METADATA } from '../../src/readers/front-matter'
import { seeCaption } from '../../src/recognizers/caption'
import { checkLine, lookAt, readCorpus } from './corpus'

const corpus = readCorpus('caption')

describe('captions and picture credits are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeCaption, line)
  })
})

describe('what only looks like a caption is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeCaption, line)
  })
})

test('a line that the page states as a caption is one', () => {
  const line = { says: 'yes', strength: '', what: '', title: '', values: new Map(), context: new Map() } as const
  const metadata = { ...NO_METADATA, images: [{ url: 'https://example.org/a.jpg', caption: 'Boats at the quay' }] }
  const [evidence] = lookAt(seeCaption, { ...line, text: 'Boats at the quay' }, metadata)
  expect(evidence).toMatchObject({ kind: 'image', strength: 'likely', image: { caption: 'Boats at the quay' } })
})
