import { expect, test } from 'vitest'
import { wordLengths } from '../src/lexicon/word-lengths'

const words = ['AP', 'AFP', 'AFP Photo', 'A', '', 'Reuters', 'Yonhap']

test.each([
  ['words that begin alike, the longest first', 'AFP Photo/Ada', 0, [9, 3, 1]],
  ['a word within a text', 'by Reuters', 3, [7]],
  ['one letter is a word too', 'Ada', 0, [1]],
  ['nothing where no word begins', 'Photo', 0, []],
  ['nothing at the end of a text', 'AFP', 3, []],
])('at its beginning: %s', (_, text, at, lengths) => {
  expect(wordLengths(words, 'first')(text, at)).toStrictEqual(lengths)
})

test.each([
  ['words that end alike', 'by AFP', 5, [3]],
  ['the longest first', 'AFP Photo', 8, [9]],
  ['one letter is a word too', 'USA', 2, [1]],
  ['nothing before a text', 'AFP', -1, []],
])('at its end: %s', (_, text, at, lengths) => {
  expect(wordLengths(words, 'last')(text, at)).toStrictEqual(lengths)
})
