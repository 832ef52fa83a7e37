import { expect, test } from 'vitest'
import { captionOpenings } from '../src/data/credits'
import { contactOpenings, tipOpenings } from '../src/data/contacts'
import { inputLines, sourceWords } from '../src/data/source-lines'
import { canceledTags, embargoOpeners } from '../src/data/statuses'
import { openingLook } from '../src/lexicon/openings'

const lists = { captionOpenings, contactOpenings, tipOpenings, sourceWords, inputLines, canceledTags, embargoOpeners }

/** The word in the other case, unit by unit, where that is one unit too. */
const upper = (word: string): string => Array.from(word, (char) => sameLength(char, char.toUpperCase())).join('')
const lower = (word: string): string => Array.from(word, (char) => sameLength(char, char.toLowerCase())).join('')
const sameLength = (char: string, other: string): string => (other.length === char.length ? other : char)

test.each(Object.entries(lists))('a text that begins with one of the %s may be one', (_, words) => {
  const look = openingLook(words)
  for (const word of words)
    for (const text of [word, `${word}: ferries`, upper(word), lower(word), `* (${word}`])
      if (!look(text)) expect.unreachable(text)
})

test('a text that begins with other letters is none, whatever else it holds', () => {
  const look = openingLook(['Source', 'Forrás', '©', '文'])
  expect(look('© A Name')).toBe(true)
  expect(look('FORRAS: MTI')).toBe(true)
  expect(openingLook(['Source', '文'])('文/王明')).toBe(true)
  expect(openingLook(['Source'])('The source of it')).toBe(false)
  expect(openingLook(['Source', '文'])('(Sourced from afar)')).toBe(true)
  expect(openingLook(['Source', '文'])('Social media')).toBe(false)
  expect(openingLook(['Source', '文'])('Ferries sail')).toBe(false)
})

test('of a text whose accents stand by themselves nobody can tell', () => {
  const look = openingLook(['dépêche'])
  expect(look('dépêche annulée')).toBe(true)
  expect(look('dépêche annulée'.normalize('NFD'))).toBe(true)
  expect(look('début annulé')).toBe(false)
})
