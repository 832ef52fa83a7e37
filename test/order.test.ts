import { describe, test } from 'vitest'
import { fixtureInputs } from './fixture-inputs'
import { wireStories } from './fuzz/walk'
import { checkAgencyOrder, checkRecognizerOrder } from './orders'

const inputs = [
  ...fixtureInputs,
  ...wireStories(40).map(({ name, text }) => ({
    name: `story ${name}`,
    input: text,
    options: { format: 'text' } as const,
  })),
]

describe('the order of the recognizers means nothing', () => {
  test.each(inputs)('$name', ({ input, options }) => {
    checkRecognizerOrder(input, options)
  })
})

describe('the order of the agencies means nothing', () => {
  test.each(inputs)('$name', ({ input, options }) => {
    checkAgencyOrder(input, options)
  })
})
