import { describe, expect, test } from 'vitest'
import { cutSegments, isSentence, isWhole, isWholeText } from '../../src/decide/segments'
import type { Evidence, Segment } from '../../src/parts'
import { makeLine } from '../recognizers/corpus'

const TEXT = 'OSLO (AP) The ferry sails'
const line = makeLine(TEXT)

/** Evidence of some words of the line. */
const of = (words: string, kind: Evidence['kind'], strength: Evidence['strength'], more: object = {}): Evidence => {
  const start = TEXT.indexOf(words)
  const base = { line: 0, start, end: start + words.length, strength, because: `test/${kind}` }
  return { ...base, kind, ...more } as Evidence
}

const written = ({ start, end, evidence }: Segment): string =>
  [`«${TEXT.slice(start, end)}»`, ...evidence.map(({ kind }) => kind)].join(' ')

const cut = (...evidence: Evidence[]): string[] => {
  const segments = cutSegments([line], evidence)
  expect(cutSegments([line], evidence.toReversed())).toStrictEqual(segments)
  return segments.map(written)
}

describe('a line is cut where evidence begins and ends', () => {
  test.each<[string, Evidence[], string[]]>([
    ['nowhere without any', [], [`«${TEXT}»`]],
    ['nowhere by what speaks for all of it', [of(TEXT, 'byline', 'sure')], [`«${TEXT}» byline`]],
    [
      'before, behind and between, the space at edges left out',
      [of('OSLO', 'dateline', 'sure'), of('The ferry', 'genre', 'sure')],
      ['«OSLO» dateline', '«(AP)»', '«The ferry» genre', '«sails»'],
    ],
    [
      'not between what stands side by side',
      [of('OSLO', 'dateline', 'sure'), of(' (AP)', 'byline', 'sure'), of(' The ferry sails', 'genre', 'sure')],
      ['«OSLO» dateline', '« (AP)» byline', '« The ferry sails» genre'],
    ],
    [
      'once for all that speaks for the same words',
      [of('OSLO', 'dateline', 'sure'), of('OSLO', 'byline', 'hint'), of('OSLO', 'genre', 'likely')],
      ['«OSLO» dateline genre byline', '«(AP) The ferry sails»'],
    ],
  ])('%s', (_, evidence, expected) => {
    expect(cut(...evidence)).toStrictEqual(expected)
  })

  test('nowhere in a line without words, which is a stretch all the same', () => {
    const picture = { ...line, text: '' }
    expect(cutSegments([picture], [])).toStrictEqual([{ line: picture, start: 0, end: 0, evidence: [] }])
  })

  test('each line apart, by its own evidence', () => {
    const other = { ...makeLine('By Ada Lind'), index: 1 }
    const evidence = [{ ...of('OSLO', 'byline', 'sure'), line: 1, end: 11 }, of('OSLO', 'dateline', 'sure')]
    const segments = cutSegments([line, other], evidence)
    expect(segments.map((segment) => `${String(segment.line.index)} ${String(segment.end)}`)).toStrictEqual([
      '0 4',
      '0 25',
      '1 11',
    ])
  })
})

describe('of overlapping stretches stands', () => {
  test.each<[string, Evidence, Evidence]>([
    ['the stronger', of('(AP)', 'headline-credit', 'sure'), of('OSLO (AP)', 'dateline', 'likely')],
    ['what is likely before a hint', of('(AP)', 'image', 'likely'), of('OSLO (AP)', 'dateline', 'hint')],
    ['of equal ones the longer', of('OSLO (AP)', 'dateline', 'sure'), of('(AP)', 'image', 'sure')],
    [
      'of equal ones the longer, wherever it begins',
      of('(AP) The', 'dateline', 'sure'),
      of('OSLO (AP)', 'image', 'hint'),
    ],
    ['of equally long ones the first', of('OSLO (AP)', 'dateline', 'sure'), of('(AP) The ', 'image', 'sure')],
    [
      'a headline’s own credit before another’s',
      of('(AP)', 'headline-credit', 'sure'),
      of('OSLO (AP)', 'image', 'sure'),
    ],
    ['what is sure before a likely credit', of('OSLO (AP)', 'image', 'sure'), of('(AP)', 'headline-credit', 'likely')],
    [
      'anything else of that strength before the start of a phrase',
      of('(AP)', 'image', 'sure'),
      of('OSLO (AP)', 'junk', 'sure', { reason: 'share', phrase: 'start' }),
    ],
    [
      'a whole phrase by its length',
      of('OSLO (AP)', 'junk', 'sure', { reason: 'share', phrase: 'whole' }),
      of('(AP)', 'image', 'sure'),
    ],
    [
      'a likely start of a phrase before a hint',
      of('(AP)', 'junk', 'likely', { reason: 'share', phrase: 'start' }),
      of('OSLO (AP)', 'image', 'hint'),
    ],
  ])('%s', (_, winner, loser) => {
    expect(cut(winner, loser)).toContain(`«${TEXT.slice(winner.start, winner.end)}» ${winner.kind}`)
    expect(cut(winner, loser).join(' ')).not.toContain(` ${loser.kind}`)
  })

  test('what touches is no overlap', () => {
    expect(cut(of('OSLO ', 'dateline', 'hint'), of('(AP)', 'image', 'sure'))).toStrictEqual([
      '«OSLO » dateline',
      '«(AP)» image',
      '«The ferry sails»',
    ])
  })

  test('of two that are alike in all else the one whose rule comes first in the alphabet', () => {
    const [a, b] = [of('OSLO', 'byline', 'sure'), of('OSLO', 'agency', 'sure')]
    expect(cut(a, b)[0]).toBe('«OSLO» agency byline')
  })
})

describe('what says something of a line without being a part of it cuts nothing', () => {
  test.each<[string, Evidence]>([
    ['a label', of('OSLO', 'label', 'sure')],
    ['the metadata’s headline', of('OSLO', 'headline', 'sure')],
    ['a genre that reads on into the headline', of('OSLO', 'genre', 'sure', { cited: true })],
  ])('%s', (_, evidence) => {
    expect(cut(evidence)).toStrictEqual([`«${TEXT}»`])
  })
})

describe('a segment is all that its line says', () => {
  const sights = (kind: Evidence['kind']): [string, Evidence] => [kind, of('OSLO', kind, 'sure')]
  const wholes = (...evidence: Evidence[]): boolean[] => {
    const segments = cutSegments([line], evidence)
    return segments.map((_, i) => isWholeText(segments, i))
  }

  test('where nothing cuts it', () => {
    expect(wholes()).toStrictEqual([true])
    expect(wholes(of(TEXT, 'byline', 'sure'))).toStrictEqual([true])
  })

  test.each([sights('revision'), sights('genre'), sights('urgency'), sights('headline-credit'), sights('status')])(
    'beside nothing but a %s',
    (_, evidence) => {
      expect(wholes(evidence)).toStrictEqual([false, true])
    },
  )

  test('between two tags, or behind two', () => {
    expect(wholes(of('OSLO', 'genre', 'sure'), of('sails', 'headline-credit', 'sure'))).toStrictEqual([
      false,
      true,
      false,
    ])
    expect(wholes(of('OSLO ', 'genre', 'sure'), of('(AP)', 'urgency', 'sure'))).toStrictEqual([false, false, true])
    expect(wholes(of('The', 'genre', 'sure'), of(' ferry sails', 'urgency', 'sure'))).toStrictEqual([
      true,
      false,
      false,
    ])
  })

  test.each([sights('dateline'), sights('byline'), sights('image')])('but not beside a %s', (_, evidence) => {
    expect(wholes(evidence)).toStrictEqual([false, false])
  })

  test('nor before one', () => {
    expect(wholes(of('sails', 'byline', 'sure'))).toStrictEqual([false, false])
  })

  test('and no tag is, beside another', () => {
    expect(wholes(of('OSLO', 'genre', 'sure'), of(' (AP) The ferry sails', 'urgency', 'sure'))).toStrictEqual([
      false,
      false,
    ])
  })

  test('nor with other words behind the tag', () => {
    expect(wholes(of('(AP)', 'genre', 'sure'))).toStrictEqual([false, false, false])
  })

  test('whatever stands on the lines around it', () => {
    const other = { ...line, index: 1 }
    const segments = cutSegments(
      [line, other],
      [of('OSLO', 'byline', 'sure'), { ...of('sails', 'genre', 'sure'), line: 1 }],
    )
    expect(segments.map((_, i) => isWholeText(segments, i))).toStrictEqual([false, false, true, false])
    expect(segments.map(isWhole)).toStrictEqual([false, false, false, false])
    expect(isWholeText(segments, 4)).toBe(false)
  })
})

describe('a sentence', () => {
  test.each([
    ['six words that end as one', 'The ferry sails again at noon.', true],
    ['twelve characters without spaces', '渡轮今天中午重新开航了。', true],
    ['fewer words', 'The ferry sails at noon.', false],
    ['fewer characters without spaces', '渡轮今天开航了。', false],
    ['words without an end', 'The ferry sails again at noon', false],
    ['words that lead on', 'The ferry sails again at noon:', false],
  ])('%s', (_, text, expected) => {
    expect(isSentence(makeLine(text))).toBe(expected)
  })
})
