import { expect, test } from 'vitest'
import { inspectArticle } from './laws'

const LEAD = 'OSLO, June 27 (Reuters) - The port authority approved the timetable of the island ferry on Wednesday.'

/** Tags in a chain, and the revision and genre that they are together. */
const chains: readonly (readonly [tags: string, kind: string, number: number, genre?: string])[] = [
  ['CORRECTED-UPDATE 2-', 'correction', 2],
  ['UPDATE 3-CORRECTED-', 'correction', 3],
  ['REFILE-UPDATE 1-', 'refile', 1],
  ['RPT-WRAPUP 3-', 'repeat', 3],
  ['UPDATE 2-INTERVIEW-', 'update', 2, 'INTERVIEW'],
  ['CORRECTED-UPDATE 2-INTERVIEW-', 'correction', 2, 'INTERVIEW'],
]

test.each(chains)('%sHarbour board is of the kind %s', (tags, kind, number, genre) => {
  const { article } = inspectArticle(`${tags}Harbour board reviews plan to widen the quay\n\n${LEAD}`, {
    format: 'text',
  })
  expect(article.headline).toBe('Harbour board reviews plan to widen the quay')
  expect(article.revision).toMatchObject({ kind, number })
  expect(article.genre).toBe(genre)
})
