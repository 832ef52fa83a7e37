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
  const metadata = { ...NO_METADATA, images: [{ url: 'https://example.org/a.jpg', caption: 'Boats at the quay' }] }
  const [evidence] = lookAt(seeCaption, { text: 'Boats at the quay', context: new Map() }, metadata)
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

describe('how long a caption may be depends on what says that it is one', () => {
  /** Words of so many characters, the mark at their end among them. */
  const words = (length: number): string => {
    const sentence = 'Ferries lie at the quay of the old harbor in the north and wait for the boats of the yard '
    return `${sentence.repeat(6).slice(0, length - 2)}s.`
  }
  /** What is seen of a line of so many characters that ends in a credit: `sure whole`, `likely credit`. */
  const seen = (length: number, credit: string, context: readonly (readonly [string, string])[] = []): string[] => {
    const text = `${words(length - credit.length - 1)} ${credit}`.trim()
    const found = lookAt(seeCaption, { text, context: new Map(context) })
    return found.map(({ strength, start }) => `${strength} ${start === 0 ? 'whole' : 'credit'}`)
  }
  const belowPicture = [['before-kind', 'image']] as const

  test.each<[string, string, number, string[], string[]]>([
    ['a credit with a name is sure', '(AP Photo/Ada Lind)', 300, ['sure whole'], ['likely whole']],
    ['a credit with a name speaks for all of it', '(AP Photo/Ada Lind)', 450, ['likely whole'], ['likely credit']],
    ['a credit without a name speaks for all of it', '(Photo: VNA)', 200, ['likely whole'], ['likely credit']],
    ['a bracket that says photo is likely', '(Photo Courtesy City Museum)', 140, ['likely whole'], ['hint whole']],
    ['an agency in brackets is a hint', '(Reuters)', 250, ['hint whole'], []],
    ['a restriction is likely', '(PHOTO NOT FOR SALE)', 250, ['likely whole'], []],
  ])('%s', (_, credit, longest, expected, beyond) => {
    expect(seen(longest, credit)).toStrictEqual(expected)
    expect(seen(longest + 1, credit)).toStrictEqual(beyond)
  })

  test('an agency in brackets is likely below a picture', () => {
    expect(seen(250, '(Reuters)', belowPicture)).toStrictEqual(['likely whole'])
    expect(seen(251, '(Reuters)', belowPicture)).toStrictEqual([])
  })

  test('a word for pictures in front is likely, and sure with a credit', () => {
    const opened = (length: number, credit = ''): string[] => {
      const text = `FILE PHOTO: ${words(length - 12 - credit.length)}${credit}`
      return lookAt(seeCaption, { text, context: new Map() }).map(({ strength }) => strength)
    }
    expect([opened(250), opened(251)]).toStrictEqual([['likely'], []])
    expect([opened(450, ' (Reuters)'), opened(451, ' (Reuters)')]).toStrictEqual([['sure'], []])
  })

  test('an agency in brackets is likely behind a whole date, and a hint behind another', () => {
    const dated = (date: string): string[] => {
      const text = `Ferries lie at the quay on ${date}. (Reuters)`
      return lookAt(seeCaption, { text, context: new Map() }).map(({ strength }) => strength)
    }
    expect([dated('Jan. 18, 2025'), dated('Jan. 18')]).toStrictEqual([['likely'], ['hint']])
  })
})
