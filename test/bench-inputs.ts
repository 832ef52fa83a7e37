import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FixtureInput } from './fixture-inputs'

const FOLDER = path.join(path.resolve(process.env['WIRECOPY_BENCH'] ?? '../shared/bench'), 'data')

const listed = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])
const unpacked = (file: string): string => gunzipSync(readFileSync(file)).toString()

/** A document of the benchmark: how it is called, and how it is read. */
export interface BenchInput {
  readonly name: string
  readonly load: () => FixtureInput
}

/** The labelled pages; each file is read when it is asked for. */
export const benchPages: readonly BenchInput[] = listed(path.join(FOLDER, 'pages')).flatMap((set) =>
  listed(path.join(FOLDER, 'pages', set))
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => {
      const name = `${set}/${file.replace('.html.gz', '')}`
      const full = path.join(FOLDER, 'pages', set, file)
      return { name, load: () => ({ name, input: unpacked(full), options: { format: 'html' } as const }) }
    }),
)

/** A row of a set of wire stories; sets differ in what they hold. */
interface Row {
  readonly id: string
  readonly title?: string
  readonly dateline?: string
  readonly body?: string
  readonly text?: string
}

/** The wire stories: the title, then the story as filed, as text. */
export const benchTexts: readonly BenchInput[] = listed(FOLDER)
  .filter((file) => file.endsWith('.jsonl.gz'))
  .flatMap((file) =>
    unpacked(path.join(FOLDER, file))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, title = '', dateline = '', body = '', text = `${dateline} ${body}` }: Row = JSON.parse(line)
        const input = `${title}\n\n${text}`
        return { name: id, load: () => ({ name: id, input, options: { format: 'text' } as const }) }
      }),
  )

/** At most `count` of them, spread evenly. */
export const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter((_, i) => i % Math.max(1, Math.ceil(items.length / count)) === 0)
