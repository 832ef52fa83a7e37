import { expect, test } from 'vitest'
import { isMostOf, mostLook, standsApart, standsInside, titleLook } from '../src/lexicon/titles'

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
  ['港口有了“直饮水”', '港口有了“直饮水”-江河网', true],
  ['港の駅に猫の駅長　客３倍', '港の駅に猫の駅長 客３倍（港日報） - まとめ', true],
  ['港の駅', '港の駅（本町）に猫', true],
  ['Storm hits coast', 'Storm hits coast-Bugle', false],
  ['Storm', 'Storm-hit coast', false],
])('«%s» stands apart in «%s»: %s', (text, title, expected) => {
  expect(standsApart(text, title)).toBe(expected)
})

test.each([
  ['Storm hits coast again', 'Storm hits coast again - The Bugle', true],
  ['Storm hits coast again', 'Bugle Online – Storm hits coast again', true],
  ['Storm hits coast again', 'Storm hits coast again: Bugle', true],
  ['Storm hits coast again', 'Weather: Storm hits coast again', false],
  ['Bugle Online', 'Storm hits the coast of the bay again | Bugle Online', false],
  ['Storm', 'Storm | Bay', false],
])('«%s» is most of «%s»: %s', (text, title, expected) => {
  expect(isMostOf(text, title)).toBe(expected)
  expect(mostLook([title])(text)).toBe(expected)
})

test('a quick look at several titles tells of every text what they tell one by one', () => {
  const titles = ['Storm hits coast again | Bugle', 'Bugle – ¡¡Storm!! hits: coast', '大桥封闭至秋季_江河网', '']
  const isMost = mostLook(titles)
  const cut = titles.flatMap((title) => Array.from(title, (_, i) => [title.slice(0, i), title.slice(i)]).flat())
  const texts = [...cut, ...cut.map((text) => `${text.toUpperCase()} …!?!?!?!?!?!?!?!?!?!?!?!?!?`)]
  const told = texts.map((text) => titles.some((title) => isMostOf(text, title)))
  expect(texts.map(isMost)).toStrictEqual(told)
  expect(told.filter(Boolean).length).toBeGreaterThan(5)
})

test.each([
  ['Storm hits coast', 'Live: Storm hits coast - The Bugle', true],
  ['Storm hits coast', 'Live: Storm hits coast again - The Bugle', false],
  ['Storm hits coast', 'Live: Storm hits coast', false],
  ['Storm hits coast', 'Storm hits coast - The Bugle', false],
  ['', 'Live:  - The Bugle', false],
])('«%s» stands inside «%s»: %s', (text, title, expected) => {
  expect(standsInside(text, title)).toBe(expected)
})
