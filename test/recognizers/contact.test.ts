import { describe, expect, test } from 'vitest'
import { seeContact } from '../../src/recognizers/contact'
import { checkUnreadKind, lookAt, readCorpus, textsSeen } from './corpus'
import { checkPeopleLine } from './people-corpus'

const corpus = readCorpus('contact')

describe('addresses and calls for tips are seen', () => {
  test.each(corpus.filter((line) => line.says === 'yes'))('$title', (line) => {
    checkPeopleLine(seeContact, line)
  })
})

describe('what only looks alike is left alone', () => {
  test.each(corpus.filter((line) => line.says === 'no'))('$title', (line) => {
    checkPeopleLine(seeContact, line)
  })
})

test.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(seeContact, textsSeen(corpus), kind)
})

describe('the one address of a contact is told apart, since it may be that of who wrote the story', () => {
  test.each([
    ['alone', 'ada@example.org', ['ada@example.org']],
    ['with a name', 'Write to Ada Lind at ada.lind@example.org', ['ada.lind@example.org']],
    ['behind a sentence', 'The pier will reopen on Friday. ada@example.org', ['ada@example.org']],
    ['not if there are two', 'ada@example.org, bo@example.org', [undefined]],
    ['not if the page hides it', '[email protected]', [undefined]],
    ['not if there is none', 'Tel. +47 22 33 44 55', [undefined]],
    ['not in a call for tips', 'Got a tip? Email tips@example.org', [undefined]],
  ])('%s', (_, text, expected) => {
    const found = lookAt(seeContact, { text, context: new Map() })
    expect(found.map((item) => (item.kind === 'junk' ? item.email : item.kind))).toStrictEqual(expected)
  })
})

test('the corpus has lines of both kinds', () => {
  expect(corpus.filter((line) => line.says === 'yes').length).toBeGreaterThanOrEqual(40)
  expect(corpus.filter((line) => line.says === 'no').length).toBeGreaterThanOrEqual(60)
})
