import { describe, expect, test } from 'vitest'
import { linksInside, teasers, titlesBelow } from '../../src/decide/other-stories'
import { evidenceOf, junk, linesOf, row, type Row } from './rows'

const hinted = (of: Row, hints: Row['hints']): Row => ({ ...of, ...(hints && { hints }) })
const HEAD = row('Read also', junk('related', 'sure', { phrase: 'whole' }))
const TITLE = row('Ferry is back after the winter')
const OTHER = row('Harbour loses its oldest crane')
const BLANK = { blanksBefore: 1 }
const SENTENCE = row('The ferry to the island sails again after a long winter of repairs in the yard.')

describe('the titles below the head of a list', () => {
  const below = (...rows: Row[]): number[] => [...titlesBelow(linesOf(rows), evidenceOf(rows))]

  test.each<[string, Row[], number[]]>([
    ['are the rows down to the next blank one', [SENTENCE, HEAD, TITLE, OTHER, hinted(SENTENCE, BLANK)], [2, 3]],
    ['are all that is left of the document', [SENTENCE, HEAD, TITLE, OTHER], [2, 3]],
    ['are four at most', [HEAD, TITLE, OTHER, TITLE, OTHER, hinted(SENTENCE, BLANK)], [1, 2, 3, 4]],
    ['are none of five', [HEAD, TITLE, OTHER, TITLE, OTHER, TITLE, hinted(SENTENCE, BLANK)], []],
    ['are none where a sentence is among them', [HEAD, TITLE, SENTENCE, hinted(OTHER, BLANK)], []],
    ['are none where one of them ends open', [HEAD, TITLE, row('Harbour loses its crane:')], []],
    ['do not stand below a blank row', [HEAD, hinted(TITLE, BLANK), OTHER], []],
    ['are not there without such a head', [SENTENCE, TITLE, OTHER, hinted(SENTENCE, BLANK)], []],
    [
      'do not stand below what is only likely one',
      [row('Read also', junk('related', 'likely', { phrase: 'whole' })), TITLE],
      [],
    ],
    [
      'do not stand below a sentence that begins so',
      [row('Read also', junk('related', 'sure', { phrase: 'start' })), TITLE],
      [],
    ],
    ['do not stand below another phrase', [row('Share', junk('share', 'sure', { phrase: 'whole' })), TITLE], []],
    ['stand below each of several heads', [HEAD, TITLE, hinted(SENTENCE, BLANK), HEAD, OTHER], [1, 4]],
  ])('%s', (_, rows, expected) => {
    expect(below(...rows)).toStrictEqual(expected)
  })
})

describe('what was a link between the paragraphs of a dump', () => {
  const inside = (...rows: Row[]): number[] => [...linksInside(linesOf(rows), evidenceOf(rows))]
  const MORE = row('Read more', junk('read-more', 'sure', { phrase: 'whole' }))
  const spaced = (...rows: Row[]): Row[] => rows.map((of) => hinted(of, BLANK))

  test.each<[string, Row[], number[]]>([
    ['stands below the head, down to a sentence', [SENTENCE, HEAD, TITLE, OTHER, SENTENCE], [2, 3]],
    ['stands below such words as well', [SENTENCE, MORE, TITLE, SENTENCE], [2]],
    ['stands between blank rows where all do', spaced(SENTENCE, HEAD, TITLE, OTHER, SENTENCE), [2, 3]],
    ['is no subheading behind a wider gap', [HEAD, TITLE, hinted(OTHER, BLANK), hinted(SENTENCE, BLANK)], [1]],
    [
      'may be all but the last of three above a wider gap',
      [HEAD, TITLE, OTHER, TITLE, hinted(SENTENCE, BLANK)],
      [1, 2],
    ],
    ['is both of two above a wider gap', [HEAD, TITLE, OTHER, hinted(SENTENCE, BLANK)], [1, 2]],
    ['are four at most', [HEAD, TITLE, OTHER, TITLE, OTHER, SENTENCE], [1, 2, 3, 4]],
    ['is none of five', [HEAD, TITLE, OTHER, TITLE, OTHER, TITLE, SENTENCE], []],
    ['is not there where the dump ends', [SENTENCE, HEAD, TITLE, OTHER], []],
    ['is no sentence', [HEAD, SENTENCE, TITLE, SENTENCE], []],
    [
      'does not stand below another phrase',
      [row('Share', junk('share', 'sure', { phrase: 'whole' })), TITLE, SENTENCE],
      [],
    ],
    [
      'does not stand below words that only begin so',
      [row('Read more', junk('related', 'sure', { phrase: 'start' })), TITLE, SENTENCE],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(inside(...rows)).toStrictEqual(expected)
  })
})

describe('the words of teasers', () => {
  const MORE = row('Read more', junk('read-more', 'sure', { phrase: 'whole' }))
  const LINKED = hinted(TITLE, { linked: 1 })
  const found = (...rows: Row[]): number[] => [...teasers(linesOf(rows), evidenceOf(rows))]
  const pair = (first: Row, words: Row = SENTENCE, more: Row = MORE): Row[] => [
    first,
    words,
    more,
    LINKED,
    SENTENCE,
    MORE,
  ]

  test.each<[string, Row[], number[]]>([
    ['stand between a linked title and the link to more, twice', pair(LINKED), [1, 4]],
    ['stand below a lesser heading', pair(hinted(TITLE, { level: 3 })), [1, 4]],
    ['stand below a title of which nearly all is a link', pair(hinted(TITLE, { linked: 0.9 })), [1, 4]],
    ['are none where one stands alone', [LINKED, SENTENCE, MORE], []],
    ['do not stand below the heading of a story', pair(hinted(TITLE, { level: 2 })), []],
    ['do not stand below a title that is no link', pair(TITLE), []],
    ['do not stand below a title of which a part is a link', pair(hinted(TITLE, { linked: 0.8 })), []],
    ['do not stand below a sentence', pair(hinted(SENTENCE, { linked: 1 })), []],
    ['are no link themselves', pair(LINKED, hinted(SENTENCE, { linked: 1 })), []],
    ['may have links in them', pair(LINKED, hinted(SENTENCE, { linked: 0.5 })), [1, 4]],
    ['are no picture', pair(LINKED, { ...SENTENCE, kind: 'image' }), []],
    [
      'do not stand above a link that may be another',
      pair(LINKED, SENTENCE, row('Read more', junk('read-more', 'likely', { phrase: 'whole' }))),
      [],
    ],
    [
      'do not stand above another phrase',
      pair(LINKED, SENTENCE, row('Share', junk('share', 'sure', { phrase: 'whole' }))),
      [],
    ],
    ['are none of a document that begins with them', [SENTENCE, MORE, LINKED, SENTENCE, MORE], []],
  ])('%s', (_, rows, expected) => {
    expect(found(...rows)).toStrictEqual(expected)
  })
})
