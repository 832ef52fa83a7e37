import { describe, expect, test } from 'vitest'
import { NO_METADATA } from '../../src/readers/front-matter'
import { seeCaption } from '../../src/recognizers/caption'
import { checkLine, checkUnreadKind, lookAt, readCorpus, rulesSeen, textsSeen } from './corpus'

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

test.each(['image', 'rule', 'front-matter', 'heading'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeCaption, textsSeen(corpus), kind)
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['Foto: privat', 'caption/credit'],
    [
      '© Getty Images MANCHESTER (BRITAIN), Sept. 29, 2020 -- A tram climbs the hill to the university.',
      'caption/dated',
    ],
    ['KUWAIT: Passengers board the ferry to Failaka - Amiri Diwan photos', 'caption/filed'],
    [
      'Ada Lind/AP TAIPEI, Taiwan – Rain fell on the island for a third day, filling the reservoirs of the south to the brim.',
      'caption/leading-credit',
    ],
    ['NO ARCHIVAL USE', 'caption/usage'],
    ['▲ Ferries lie at the quay', 'caption/words'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeCaption, text)).toContain(because)
  })
})
