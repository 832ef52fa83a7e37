import { expect, test } from 'vitest'
import { standsApart, titleLook } from '../src/lexicon/titles'

test('a title is known but for case and punctuation, to its last word', () => {
  const isTitle = titleLook(['Ferries stay in the harbor for the night', '…', 'Quay'])
  expect(isTitle('FERRIES stay in the harbor — for the night!')).toBe(true)
  expect(isTitle('Ferries stay in the harbor for the day')).toBe(false)
  expect(isTitle('quay.')).toBe(true)
  expect(isTitle('—')).toBe(false)
  expect(titleLook([])('Quay')).toBe(false)
})

test.each([
  ['Storm hits coast', 'Storm hits coast | Bugle Online', true],
  ['STORM HITS COAST', 'Bugle Online – Storm hits coast', true],
  ['Storm hits coast', 'Weather: Storm hits coast', false],
  ['Storm hits coast', 'Storm hits coast', false],
  ['Storm hits coast', 'Storm hits coast again | Bugle Online', false],
  ['', ' | Bugle Online', false],
  ['大桥封闭至秋季', '大桥封闭至秋季_江河网', true],
  ['大桥封闭至秋季', '大桥封闭至秋季-江河网', true],
  ['Storm hits coast', 'Storm hits coast-Bugle', false],
  ['Storm', 'Storm-hit coast', false],
])('«%s» stands apart in «%s»: %s', (text, title, expected) => {
  expect(standsApart(text, title)).toBe(expected)
})
