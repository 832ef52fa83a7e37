import { describe, expect, test } from 'vitest'
import { reservedPhrases, usageOpenings, usageParagraphs, usageWordings } from '../../src/data/rights'
import { mayHoldRights } from '../../src/lexicon/rights'

describe('a cheap look finds every wording of a notice', () => {
  test.each([...reservedPhrases, ...usageOpenings, ...usageParagraphs, ...usageWordings])('%s', (wording) => {
    expect(mayHoldRights(`Om 1. ${wording} 2`)).toBe(true)
  })
})
