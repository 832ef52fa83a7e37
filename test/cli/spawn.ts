import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll } from 'vitest'

/** The built program; another build can be named by the environment. */
export const CLI = path.resolve(process.env['WIRECOPY_CLI'] ?? 'dist/cli.js')

if (!existsSync(CLI)) throw new Error(`${CLI} is not built: npm run build`)

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnOptions {
  readonly input?: string | Buffer | Iterable<string | Buffer>
  readonly env?: Readonly<Record<string, string>>
  readonly node?: readonly string[]
  readonly cwd?: string
}

/** Runs `wirecopy` with these arguments to its end. */
export async function wirecopy(args: readonly string[], options: SpawnOptions = {}): Promise<Ran> {
  const { input = '', env = {}, node = [], cwd } = options
  const child = spawn(process.execPath, [...node, CLI, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', (code, signal) => {
      if (signal === null) resolve(code)
      else reject(new Error(`wirecopy ${args.join(' ')} was ended by ${signal}`))
    }),
  )
  const chunks = typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input
  const [code, stdout, stderr] = await Promise.all([
    ended,
    textOf(child.stdout),
    textOf(child.stderr),
    // A program that stops reading early is what some tests are about.
    pipeline(Readable.from(chunks), child.stdin).catch(() => undefined),
  ])
  return { code, stdout, stderr }
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** A folder that is gone after the tests of the file. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wirecopy-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The values of a text of JSON lines. */
export const jsonLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

export const STORY = 'OSLO, Sept. 22 (AP) -- The harbor office opened a new pier on Monday, officials said.\n'
export const BODY = 'The harbor office opened a new pier on Monday, officials said.'

/** A page with the story and something to remove. */
export const PAGE = `<!doctype html><html lang="en"><head><title>Pier opens in harbor</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Pier opens in harbor</h1><p>${STORY.trim()}</p><p>It is three hundred meters long, the office said.</p></article>
</body></html>`
