import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../src/lexicon'
import { seeTimestamp } from '../../src/recognizers/timestamp'
import { readHtml } from '../../src/readers/html'
import { checkUnreadKind, readCorpus, rulesSeen, textsSeen } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('timestamp')

describe('lines of nothing but times are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeTimestamp, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeTimestamp, line)
  })
})

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeTimestamp, textsSeen(corpus), kind)
})

describe('the ledger is told what was seen', () => {
  test.each([
    ['a date without a word for it', 'May 24, 2026 10:05 am', 'timestamp/date'],
    ['a date of publishing', 'Posted May 24, 2026 10:05 am', 'timestamp/published'],
    ['a date of changes', 'Updated May 24, 2026 10:05 am', 'timestamp/modified'],
    ['how long ago it was', 'Published 3 hours ago', 'timestamp/ago'],
    ['how long it takes to read', '5 min read', 'timestamp/ago'],
    ['a day without its year', 'March 5', 'timestamp/part'],
  ])('%s', (_, text, because) => {
    expect(rulesSeen(seeTimestamp, text)).toStrictEqual([because])
  })
})

describe('a bare date between two paragraphs', () => {
  const ABOVE = 'The harbor was closed for the whole of the winter, and nobody knew when it would open again.'
  const BELOW = 'The first ferry came in at noon, with nine people on board and timber for the new pier.'
  const strengthIn = (element: string): string | undefined =>
    strengthOfSecond(`<div><p>${ABOVE}</p>${element}<p>${BELOW}</p></div>`)
  const strengthOfSecond = (html: string): string | undefined => {
    const { lines, metadata } = readHtml(html, {})
    const [before, line, after] = lines
    if (!line) throw new Error('no line')
    return seeTimestamp(line, { before, after, metadata, lexicon: lexiconFor() })[0]?.strength
  }

  test.each([
    '<div class="date">March 5, 1999</div>',
    '<p class="post-date">March 5, 1999</p>',
    '<p><time datetime="1999-03-05T10:00">March 5, 1999</time></p>',
  ])('is the page’s where its element says so: %s', (element) => {
    expect(strengthIn(element)).toBe('likely')
  })

  const kindIn = (element: string): string | undefined => {
    const { lines, metadata } = readHtml(`<h1>Title</h1>${element}<p>Text.</p>`, {})
    const [before, line, after] = lines
    return line && seeTimestamp(line, { before, after, metadata, lexicon: lexiconFor() })[0]?.kind
  }

  test.each([
    '<p><time itemprop="dateModified" datetime="1999-03-05">March 5, 1999</time></p>',
    '<p><span itemprop="dateModified">March 5, 1999</span></p>',
    '<p class="last-modified">March 5, 1999</p>',
    '<p><time class="dt-updated" datetime="1999-03-05">March 5, 1999</time></p>',
  ])('is that of a change where its element says so: %s', (element) => {
    expect(kindIn(element)).toBe('modified')
  })

  test.each([
    '<p><time class="entry-date published modified" datetime="1999-03-05">March 5, 1999</time></p>',
    '<p><time class="date updated" datetime="1999-03-05">March 5, 1999</time></p>',
    '<p class="last-modified">Published March 5, 1999</p>',
  ])('is that of publication all the same: %s', (element) => {
    expect(kindIn(element)).toBe('published')
  })

  test.each([
    '<p>March 5, 1999</p>',
    '<p class="chapter">March 5, 1999</p>',
    '<p><time datetime="1999-03-06">March 5, 1999</time></p>',
  ])('may be the story’s: %s', (element) => {
    expect(strengthIn(element)).toBe('hint')
  })

  test('may be the story’s where the element has more than it', () => {
    expect(strengthOfSecond(`<div class="info">${ABOVE}<br>March 5, 1999<br>${BELOW}</div>`)).toBe('hint')
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
