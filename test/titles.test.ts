import { expect, test } from 'vitest'
import { titleLook } from '../src/lexicon/titles'

test('a title is known but for case and punctuation, to its last word', () => {
  const isTitle = titleLook(['Ferries stay in the harbor for the night', '…', 'Quay'])
  expect(isTitle('FERRIES stay in the harbor — for the night!')).toBe(true)
  expect(isTitle('Ferries stay in the harbor for the day')).toBe(false)
  expect(isTitle('quay.')).toBe(true)
  expect(isTitle('—')).toBe(false)
  expect(titleLook([])('Quay')).toBe(false)
})
