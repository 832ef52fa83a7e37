import { expect, test } from 'vitest'
import { holdsAuthor, isAuthor } from '../src/lexicon/authors'

const authors = ['By  Ada Lind', 'Bo Ek', 'Oleh Cy Ohlin', 'Byron Vik']

test('an author is known by the name alone, whatever its case and the spaces around it', () => {
  expect(isAuthor('ADA LIND', authors)).toBe(true)
  expect(isAuthor(' Bo  Ek ', authors)).toBe(true)
  expect(isAuthor('By Ada Lind', authors)).toBe(false)
  expect(isAuthor('Cy Ohlin', authors)).toBe(true)
  expect(isAuthor('Byron Vik', authors)).toBe(true)
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
