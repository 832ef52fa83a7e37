import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { CLI, makeFolder } from './spawn'

const RECORDS = 100_000
const PADDING = 'x'.repeat(3000)
/** Less than the records hold, in and out; the program alone takes about half of it. */
const BOUND = 290 * 2 ** 20

function* records(): Generator<string> {
  for (let id = 0; id < RECORDS; id += 1)
    yield `{"id":${String(id)},"text":"Pier ${String(id)}","padding":"${PADDING}"}\n`
}

test('a long stream of short records takes no more memory than a short one', async () => {
  const probe = path.join(await makeFolder(), 'probe.mjs')
  await writeFile(probe, "process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}`))")
  const child = spawn(process.execPath, ['--import', pathToFileURL(probe).href, CLI, '--jsonl', '--quiet'])
  let written = 0
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0)))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise((resolve) => child.on('close', resolve))
  await pipeline(Readable.from(records()), child.stdin)
  expect(await ended).toBe(0)
  expect(written).toBe(RECORDS)
  expect(Number(said) * 1024).toBeLessThan(BOUND)
}, 120_000)
