import { expect, test } from 'vitest'
import { packAgencies } from '../scripts/pack-agencies'
import { agencies } from '../src/data/agencies'
import { unpackAgencies } from '../src/lexicon/packed-agencies'

const withoutExamples = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'example' ? '' : inner)))

const rebuilt = unpackAgencies(JSON.parse(JSON.stringify(packAgencies(agencies))))

test('an agency comes out of the package as it stands in the data, without what only tests read', () => {
  const bare = agencies.map((agency) => ({
    ...agency,
    datelines: [...new Set(agency.datelines.map(({ form }) => form))].map((form) => ({ form })),
    sources: [],
    no: [],
  }))
  expect(withoutExamples(rebuilt)).toStrictEqual(
    withoutExamples(
      bare.map((agency) => ({ ...agency, datelines: agency.datelines.map((d) => ({ ...d, example: '' })) })),
    ),
  )
})

test('it carries no example', () => {
  const texts = agencies.flatMap(({ no, datelines }) => [...no, ...datelines.map(({ example }) => example)])
  const shipped = JSON.stringify(rebuilt)
  expect(texts.length).toBeGreaterThan(500)
  expect(texts.filter((text) => text.length > 20 && shipped.includes(text))).toStrictEqual([])
})
