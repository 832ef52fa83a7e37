import { expect, test } from 'vitest'
import { checks } from './checks'
import { replays } from './replays'

/** A short run; `npm run fuzz` makes long ones. */
const SEED = 2026
const COUNT = 250

test.each(Object.entries(checks))(`none of ${String(COUNT)} %s fails`, (_, check) => {
  expect(check.run(SEED, COUNT)).toBeUndefined()
})

test.each(replays)('what failed once holds: %s %s', (name, drawn) => {
  expect(() => checks[name]?.replay(drawn, (input) => expect(input).not.toBe(''))).not.toThrow()
})

test('what does not hold is told', () => {
  expect(() => checks['stories']?.replay('{"house":0}', () => undefined)).toThrow()
})
