import { expect, test } from 'vitest'
import { checks } from './checks'

/** A short run; `npm run fuzz` makes long ones. */
const SEED = 2026
const COUNT = 250

test.each(Object.entries(checks))(`none of ${String(COUNT)} %s fails`, (_, check) => {
  expect(check.run(SEED, COUNT)).toBeUndefined()
})
