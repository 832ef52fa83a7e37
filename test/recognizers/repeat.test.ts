import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import type { Hints, Line, Metadata } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import { seeRepeat } from '../../src/recognizers/repeat'
import { makeLine, ruled } from './corpus'

const lexicon = lexiconFor()
const TITLE = 'Harbor reopens after the storm'

/** What is seen in a line, a word each: `sure headline`. */
function seen(text: string, hints: Partial<Hints>, said: Partial<Metadata> = {}): string[] {
  const plain = makeLine(text)
  const line: Line = { ...plain, hints: { ...plain.hints, ...hints } }
  const metadata = { ...NO_METADATA, ...said }
  const found = ruled(seeRepeat(line, { before: undefined, after: undefined, metadata, lexicon }))
  for (const { start, end } of found) expect([start, end]).toStrictEqual([0, text.length])
  return found.map((item) => `${item.strength} ${item.kind === 'junk' ? item.reason : item.kind}`)
}

const TWIN: Partial<Hints> = { twin: true }
const HEADING: Partial<Hints> = { level: 1 }
const wordy = (length: number): string => `${'ferry '.repeat(length / 6 + 1).slice(0, length - 1)}s`

describe('a line that says what the metadata gives as headline', () => {
  test.each<[string, string, Partial<Hints>, Partial<Metadata>, string[]]>([
    ['is one for sure in these words', TITLE, {}, { headline: TITLE }, ['sure headline', 'hint repeated-headline']],
    ['is one for sure as a heading', TITLE, HEADING, { headline: TITLE }, ['sure headline', 'hint repeated-headline']],
    [
      'may be one with other case and marks',
      'HARBOR REOPENS, AFTER THE STORM',
      {},
      { headline: TITLE },
      ['hint headline', 'hint repeated-headline'],
    ],
    [
      'may be one if it stands beside the headline, as a standfirst does',
      TITLE,
      {},
      { headline: 'Boats are back', alternativeHeadlines: ['Weather', TITLE] },
      ['hint headline', 'hint repeated-headline'],
    ],
    [
      'is probably one if it stands beside the headline and heads the page',
      TITLE,
      HEADING,
      { headline: 'Boats are back', alternativeHeadlines: ['Weather', TITLE] },
      ['likely headline', 'hint repeated-headline'],
    ],
    [
      'is probably one if it heads the page in nearly these words',
      TITLE,
      HEADING,
      { headline: `Weather: ${TITLE}` },
      ['likely headline', 'hint repeated-headline'],
    ],
    [
      'is probably one if a title beside the headline says nearly the same',
      TITLE,
      HEADING,
      { headline: 'Boats are back', alternativeHeadlines: [`Weather: ${TITLE}`] },
      ['likely headline', 'hint repeated-headline'],
    ],
    [
      'is one without any headline, by the other titles',
      TITLE,
      {},
      { alternativeHeadlines: [TITLE] },
      ['hint headline', 'hint repeated-headline'],
    ],
    [
      'is probably one in a lesser heading if a sign parts it from a name that nothing else tells',
      TITLE,
      { level: 3 },
      { headline: `${TITLE} - The Bugle` },
      ['likely headline', 'hint repeated-headline'],
    ],
    [
      'is probably one in bold',
      TITLE,
      { bold: 1 },
      { headline: `Bugle Online - ${TITLE}` },
      ['likely headline', 'hint repeated-headline'],
    ],
    [
      'may be one in other words of the page',
      TITLE,
      {},
      { headline: `${TITLE} - The Bugle` },
      ['hint headline', 'hint repeated-headline'],
    ],
    [
      'may be the site’s name where it is one link',
      'Harbor Bugle',
      { level: 1, linked: 1 },
      { headline: `Harbor Bugle: ${TITLE}` },
      ['hint headline'],
    ],
    [
      'is probably one in a heading of the fourth level',
      TITLE,
      { level: 4 },
      { headline: `${TITLE} - The Bugle` },
      ['likely headline', 'hint repeated-headline'],
    ],
    [
      'may be one in a heading of the fifth level, or mostly in bold',
      TITLE,
      { level: 5, bold: 0.9 },
      { headline: `${TITLE} - The Bugle` },
      ['hint headline', 'hint repeated-headline'],
    ],
    [
      'is probably one where it is mostly a link',
      'Harbor Bugle',
      { level: 1, linked: 0.9 },
      { headline: `Harbor Bugle: ${TITLE}` },
      ['likely headline'],
    ],
    [
      'is probably one that is a link, if no site has such a name',
      TITLE,
      { level: 1, linked: 1 },
      { headline: `${TITLE}!` },
      ['likely headline', 'hint repeated-headline'],
    ],
    ['is one, however short', 'Harbor reopens', {}, { headline: 'Harbor reopens' }, ['sure headline']],
    ['is one, however long for a repetition', wordy(221), {}, { headline: wordy(221) }, ['sure headline']],
    ['is one up to twice that length', wordy(440), {}, { headline: wordy(440) }, ['sure headline']],
  ])('%s', (_, text, hints, metadata, expected) => {
    expect(seen(text, hints, metadata)).toStrictEqual(expected)
  })
})

describe('a line that says what another line says', () => {
  test.each<[string, string, Partial<Hints>, string[]]>([
    ['may be its repetition', TITLE, TWIN, ['hint repeated-headline']],
    ['may be that with three words', 'Harbor reopens today', TWIN, ['hint repeated-headline']],
    ['may be that with 220 characters', wordy(220), TWIN, ['hint repeated-headline']],
    ['is nothing with two words', 'Harbor reopens', TWIN, []],
    ['is nothing with more than 220 characters', wordy(221), TWIN, []],
  ])('%s', (_, text, hints, expected) => {
    expect(seen(text, hints)).toStrictEqual(expected)
  })
})

describe('nothing is seen', () => {
  test.each<[string, string, Partial<Hints>, Partial<Metadata>]>([
    ['in a line of its own words', TITLE, {}, {}],
    [
      'in a heading of its own words',
      TITLE,
      HEADING,
      { headline: 'Boats are back', alternativeHeadlines: ['Weather'] },
    ],
    ['in a paragraph that has part of the headline', TITLE, {}, { headline: `Weather: ${TITLE}` }],
    [
      'in a heading of the second level that has part of the headline',
      TITLE,
      { level: 2 },
      { headline: `Weather: ${TITLE}` },
    ],
    ['in what is too long for any headline', wordy(441), {}, { headline: wordy(441) }],
  ])('%s', (_, text, hints, metadata) => {
    expect(seen(text, hints, metadata)).toStrictEqual([])
  })
})
