import { expect, test } from 'vitest'
import { holdsAuthor, isAuthor } from '../src/lexicon/authors'
import { titleLook } from '../src/lexicon/titles'

const authors = ['By  Ada Lind', 'Bo Ek']

test('an author is known by the name alone, whatever its case and the spaces around it', () => {
  expect(isAuthor('ADA LIND', authors)).toBe(true)
  expect(isAuthor(' Bo  Ek ', authors)).toBe(true)
  expect(isAuthor('By Ada Lind', authors)).toBe(false)
  expect(isAuthor('Bo', authors)).toBe(false)
  expect(isAuthor('Bo Ek', [])).toBe(false)
})

test('a line holds an author by the name alone', () => {
  expect(holdsAuthor('Story by Ada Lind, 4 June', authors)).toBe(true)
  expect(holdsAuthor('Photo: BO EK', authors)).toBe(true)
  expect(holdsAuthor('Ada Lind, 4 June', authors)).toBe(true)
  expect(holdsAuthor('Ada Holm, 4 June', authors)).toBe(false)
  expect(holdsAuthor('Bo Ek', [])).toBe(false)
})

test('a title is known but for case and punctuation, to its last word', () => {
  const isTitle = titleLook(['Ferries stay in the harbor for the night', '…', 'Quay'])
  expect(isTitle('FERRIES stay in the harbor — for the night!')).toBe(true)
  expect(isTitle('Ferries stay in the harbor for the day')).toBe(false)
  expect(isTitle('quay.')).toBe(true)
  expect(isTitle('—')).toBe(false)
  expect(titleLook([])('Quay')).toBe(false)
})
