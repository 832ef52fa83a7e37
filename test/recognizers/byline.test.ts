import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import { NO_METADATA } from '../../src/readers/front-matter'
import { readHtml } from '../../src/readers/html'
import { seeByline } from '../../src/recognizers/byline'
import { checkUnreadKind, readCorpus, rulesSeen, textsSeen } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('byline')

describe('bylines are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeByline, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeByline, line)
  })
})

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeByline, textsSeen(corpus), kind)
})

describe('a page that marks its author by a name or a link says who wrote the story', () => {
  /** By what rules a byline is seen in the line of a page that begins with `Ada`. */
  const seen = (html: string): string[] => {
    const { lines } = readHtml(`<html><body>${html}</body></html>`, {})
    const at = lines.findIndex(({ text }) => text.startsWith('Ada'))
    const line = lines[at]
    if (!line) throw new Error(`no such line in ${html}`)
    const sight = { before: lines[at - 1], after: lines[at + 1], metadata: NO_METADATA, lexicon: lexiconFor() }
    return seeByline(line, sight).map((item) => `${item.strength} ${item.because}`)
  }
  const long = 'The ferry to the island sails again after a long winter of repairs in the yard, nine people on board.'

  test.each<[string, string, string[]]>([
    ['by the box around the name', '<div class="author"><p>Ada Lind</p></div>', ['likely byline/box']],
    ['by the box of the name', '<p class="byline">Ada Lind</p>', ['likely byline/box']],
    ['by a box two further out', '<div class="author"><div><p>Ada Lind</p></div></div>', ['likely byline/box']],
    ['by a link', '<p><a rel="author" href="/ada">Ada Lind</a></p>', ['likely byline/box']],
    ['with a time behind the name', '<p class="byline">Ada Lind 4 May 2025, 14:41</p>', ['likely byline/box']],
    ['with a comma behind the name', '<p class="byline">Ada Lind,</p>', ['likely byline/box']],
    ['below the headline, with a day', '<h1>Ferry is back</h1><p>Ada Lind · Mar 3, 2026</p>', ['hint byline/moment']],
    ['below the headline, a day below', '<h1>Ferry is back</h1><p>Ada Lind</p><p>3 May 2026</p>', ['hint byline/bare']],
    ['not below a lesser heading', '<h2>Ferry is back</h2><p>Ada Lind</p><p>3 May 2026</p>', []],
    ['not below the headline, with no day', `<h1>Ferry is back</h1><p>Ada Lind</p><p>${long}</p>`, []],
    ['not without a mark', '<div class="text"><p>Ada Lind</p></div>', []],
    ['not by a box too far out', '<div class="author"><div><div><p>Ada Lind</p></div></div></div>', []],
    ['not by a box with more in it', `<div class="author"><p>Ada Lind</p><p>${long} ${long}</p></div>`, []],
    ['not for a single name', '<p class="byline">Ada</p>', []],
    ['not for words behind a name', '<p class="byline">Ada Lind sails north</p>', []],
  ])('%s', (_, html, expected) => {
    expect(seen(html)).toStrictEqual(expected)
  })
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['By Ada Lind', 'byline/strong'],
    ['Von Ada Lind', 'byline/weak'],
    ['홍길동 기자', 'byline/east-asia'],
    ['Staff Reporter', 'byline/unnamed'],
    ['Press Trust of India Kolkata', 'byline/house'],
    ['Ada Lind @adalind', 'byline/handle'],
    ['Ada Lind, Reuters', 'byline/bare'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeByline, text)).toStrictEqual([because])
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
