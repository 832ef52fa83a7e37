import { expect, test } from 'vitest'
import { forgetRecent, recent } from '../src/lexicon/recent'
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

test('texts that fall into one slot are told apart', () => {
  const { between } = chanceOf(7)
  const look = recent((text) => `${text}!`)
  const word = (): string => Array.from({ length: between(0, 6) }, () => 'ab'.charAt(between(0, 1))).join('')
  for (let i = 0; i < 5000; i++) {
    const text = word()
    expect(look(text)).toBe(`${text}!`)
  }
})
