import { describe, test } from 'vitest'
import { seeFeedNote } from '../../src/recognizers/feed-note'
import { checkLine, readCorpus } from './corpus'

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
