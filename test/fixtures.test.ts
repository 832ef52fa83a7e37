import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledgerText } from '../src/exporters/ledger-text'
import type { CleanOptions } from '../src/model'
import { checkIdempotent, inspectArticle } from './laws'

/** Fixtures are folders with an input; `input.ref` names a file elsewhere in the project, such as a seed. */
export interface Fixture {
  readonly name: string
  readonly folder: string
  readonly input: string
  readonly options: CleanOptions
}

export const fixtures: Fixture[] = readdirSync('fixtures', { recursive: true })
  .map(String)
  .filter((file) => path.basename(file).startsWith('input.'))
  .sort()
  .map((file) => {
    const folder = path.join('fixtures', path.dirname(file))
    const own = path.join('fixtures', file)
    const from = file.endsWith('.ref') ? path.join(folder, readFileSync(own, 'utf8').trim()) : own
    const optionsFile = path.join(folder, 'options.json')
    const options = existsSync(optionsFile) ? (JSON.parse(readFileSync(optionsFile, 'utf8')) as CleanOptions) : {}
    return { name: path.dirname(file), folder, input: readFileSync(from, 'utf8'), options }
  })

describe('a fixture comes out as its golden says', () => {
  test.each(fixtures)('$name', ({ folder, input, options }) => {
    const inspection = inspectArticle(input, options)
    const { article, notes } = inspection
    expect(
      existsSync(path.join(folder, 'article.json')),
      `${folder} has no article.json; npm run accept writes it`,
    ).toBe(true)
    expect(notes.length > 0 ? { article, notes } : { article }).toStrictEqual(
      JSON.parse(readFileSync(path.join(folder, 'article.json'), 'utf8')),
    )
    expect(ledgerText(inspection)).toBe(readFileSync(path.join(folder, 'ledger.txt'), 'utf8'))
  })
})

describe('cleaning a clean text changes nothing', () => {
  test.each(fixtures)('$name', ({ input, options }) => {
    checkIdempotent(inspectArticle(input, options).article)
  })
})
