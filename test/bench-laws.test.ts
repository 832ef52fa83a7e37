import { describe, expect, test } from 'vitest'
import { benchPages, benchTexts, spread } from './bench-inputs'
import { lawsBroken } from './laws-broken'

/** A sample of the benchmark where it is present; `npm run laws` takes all of it. */
const PAGES = 24
const TEXTS = 120

const sample = [...spread(benchPages, PAGES), ...spread(benchTexts, TEXTS)]

describe.skipIf(sample.length === 0)('every law holds over documents of the benchmark', () => {
  test.each(sample)('$name', ({ load }) => {
    expect(lawsBroken(load())).toStrictEqual([])
  })
})
