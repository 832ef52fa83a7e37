import { describe, expect, test } from 'vitest'
import { agencies } from '../src/data/agencies'
import type { Agency } from '../src/model'
import { exampleProblems } from '../src/define-agency'
import { lexiconFor } from '../src/lexicon'

const lexicon = lexiconFor()

describe('an agency’s forms match its own examples and none of its «no» texts', () => {
  test.each(agencies.map((agency) => [agency.id, agency] as const))('%s', (_, agency) => {
    expect(exampleProblems(agency, lexicon)).toStrictEqual([])
  })
})

test('a dateline that is set in two rows is one of the agency’s own', () => {
  for (const { datelines, twoRowDatelines = [] } of agencies as readonly Agency[])
    for (const form of twoRowDatelines) expect(datelines.map((one) => one.form)).toContain(form.replace('\n', ' '))
})

test('ids are unique', () => {
  expect(new Set(agencies.map((agency) => agency.id)).size).toBe(agencies.length)
})

describe('every fact names its source, and something that it is not', () => {
  test.each(agencies.map((agency) => [agency.id, agency] as const))('%s', (_, agency) => {
    expect(agency.sources.length).toBeGreaterThan(0)
    expect(agency.no.length).toBeGreaterThanOrEqual(3)
    const { datelines, credits = [], endMarks = [], rights = [] } = agency
    expect([...datelines, ...credits, ...endMarks, ...rights]).not.toHaveLength(0)
  })
})

test('a form about rights says the same in all agencies that write it', () => {
  const said = new Map<string, Set<string>>()
  for (const { rights = [] } of agencies as readonly Agency[])
    for (const { form, says = 'notice' } of rights) said.set(form, (said.get(form) ?? new Set()).add(says))
  expect([...said].filter(([, kinds]) => kinds.size > 1)).toStrictEqual([])
})
