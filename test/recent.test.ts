import { expect, test } from 'vitest'
import { forgetRecent, oncePerPart, recent } from '../src/lexicon/recent'
import { chanceOf } from './chance'

test('what was told of a text is told again without a look, until all is forgotten', () => {
  const asked: string[] = []
  const look = recent((text) => {
    asked.push(text)
    return text.length
  })
  expect([look('quay'), look('ferries'), look('quay')]).toStrictEqual([4, 7, 4])
  expect(asked).toStrictEqual(['quay', 'ferries'])
  forgetRecent()
  expect(look('quay')).toBe(4)
  expect(asked).toStrictEqual(['quay', 'ferries', 'quay'])
})

test('an answer that is undefined is an answer', () => {
  let looks = 0
  const look = recent(() => {
    looks++
    return undefined
  })
  expect([look('quay'), look('quay'), looks]).toStrictEqual([undefined, undefined, 1])
})

test('what was made for a part of a document is made again once all is forgotten, or where there are too many parts', () => {
  let made = 0
  const numberOf = oncePerPart((): number | undefined => (made++ === 0 ? undefined : made))
  const [quay, pier] = [{}, {}]
  expect([numberOf(quay), numberOf(pier), numberOf(quay), numberOf(pier)]).toStrictEqual([undefined, 2, undefined, 2])
  forgetRecent()
  expect([numberOf(quay), numberOf(quay)]).toStrictEqual([3, 3])
  for (let i = 0; i < 20_000; i++) numberOf({})
  expect(numberOf(quay)).toBeGreaterThan(20_000)
})

test('texts that fall into one slot are told apart', () => {
  const { between } = chanceOf(7)
  const look = recent((text) => `${text}!`)
  const word = (): string => Array.from({ length: between(0, 6) }, () => 'ab'.charAt(between(0, 1))).join('')
  for (let i = 0; i < 5000; i++) {
    const text = word()
    expect(look(text)).toBe(`${text}!`)
  }
})
