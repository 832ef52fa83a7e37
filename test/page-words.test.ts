import { describe, expect, test } from 'vitest'
import { pageWords } from '../src/data/page-words'
import { pageKinds } from '../src/lexicon/page-words'
import { wordsOf } from '../src/readers/html-elements'

describe('the words of an element name kinds of page parts', () => {
  test.each([
    ['one word', ['comments'], ['comments']],
    ['each once', ['comment', 'reply', 'comments'], ['comments']],
    ['two words that are one', ['info', 'box'], ['time', 'factbox']],
    ['in their order only', ['box', 'info'], ['factbox', 'time']],
    ['none', ['lg', 'x12'], []],
  ])('%s', (_, words, kinds) => {
    expect(pageKinds(words)).toEqual(kinds)
  })

  test('a word speaks for one kind only', () => {
    const all = Object.values<readonly string[]>(pageWords).flat()
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
  })

  test('every word is one the reader gives: it splits names at hyphens', () => {
    const all = Object.values<readonly string[]>(pageWords).flat()
    expect(all.filter((word) => wordsOf(word, new Map()).join(' ') !== word)).toEqual([])
  })
})
