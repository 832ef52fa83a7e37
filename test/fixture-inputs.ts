import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CleanOptions } from '../src/model'

export interface FixtureInput {
  readonly name: string
  readonly input: string
  readonly options: CleanOptions
}

/** What every fixture reads and with which options, its golden aside; `input.ref` names a file elsewhere in the project. */
export const fixtureInputs: readonly FixtureInput[] = readdirSync('fixtures', { recursive: true })
  .map(String)
  .filter((file) => path.basename(file).startsWith('input.'))
  .sort()
  .map((file) => {
    const own = path.join('fixtures', file)
    const folder = path.dirname(own)
    const from = file.endsWith('.ref') ? path.join(folder, readFileSync(own, 'utf8').trim()) : own
    const optionsFile = path.join(folder, 'options.json')
    const options: CleanOptions = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {}
    return { name: path.dirname(file), input: readFileSync(from, 'utf8'), options }
  })
