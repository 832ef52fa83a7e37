import { describe, expect, test } from 'vitest'
import { seeFeedNote } from '../../src/recognizers/feed-note'
import { checkLine, checkUnreadKind, readCorpus, rulesSeen, textsSeen } from './corpus'

const corpus = readCorpus('feed-note')

describe('notes of feeds are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkLine(seeFeedNote, line)
  })
})

describe('sentences of a story are left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkLine(seeFeedNote, line)
  })
})

test('a heading or the text of an image is no note', () => {
  for (const kind of ['heading', 'image', 'rule', 'front-matter'] as const)
    checkUnreadKind(seeFeedNote, textsSeen(corpus), kind)
})

test('the rule says whether the note is all of the line', () => {
  const note = 'The post Ferry back after storm appeared first on Harbour News.'
  expect(rulesSeen(seeFeedNote, note)).toStrictEqual(['feed-note/whole'])
  expect(rulesSeen(seeFeedNote, `It sails. ${note}`)).toStrictEqual(['feed-note/glued'])
})

describe('a title and the name of a site are not endless', () => {
  const noteOf = (title: number, site: number): string =>
    `The post ${'B'.repeat(title)} appeared first on ${'N'.repeat(site)}.`
  test.each<[title: number, site: number, seen: number]>([
    [260, 80, 1],
    [261, 80, 0],
    [260, 81, 0],
    [3, 2, 1],
    [2, 2, 0],
    [3, 1, 0],
  ])('of %i and %i characters', (title, site, seen) => {
    expect(rulesSeen(seeFeedNote, noteOf(title, site))).toHaveLength(seen)
    expect(rulesSeen(seeFeedNote, `${'It sails. '.repeat(90)}${noteOf(title, site)}`)).toHaveLength(seen)
  })
})
