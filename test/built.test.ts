import { describe, expect, test } from 'vitest'
import * as source from '../src/index'
import { fixtureInputs } from './fixture-inputs'

/** What is published, where facts are packed and constants made late: `npm run build` writes it. */
const BUILT = '../dist/index.js'
const built = (await import(BUILT)) as typeof source

describe('the built package reads every fixture as the source does', () => {
  test.each(fixtureInputs.map(({ name, input, options }) => [name, input, options] as const))(
    '%s',
    (_, input, options) => {
      expect(built.inspectArticle(input, options)).toStrictEqual(source.inspectArticle(input, options))
      expect(built.splitStories(input, options)).toStrictEqual(source.splitStories(input, options))
    },
  )
})

test('the built package still checks the agencies of its users', () => {
  const agency = {
    id: 'tideport',
    name: 'Tideport News Agency',
    kind: 'agency',
    country: 'NO',
    languages: ['en'],
    names: ['TNA'],
    datelines: [{ form: '{place} ({agency}) {dash}', example: 'OSLO (TNA) -- The', place: 'OSLO' }],
    sources: [],
    no: [],
  } as const
  expect(built.defineAgency(agency)).toStrictEqual(source.defineAgency(agency))
  expect(() => built.defineAgency({ ...agency, no: ['OSLO (TNA) -- The'] })).toThrow(TypeError)
})
