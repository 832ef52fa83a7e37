#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { visibleLine } from '../golden/visible'
import { addFlags, type Flags, runOptions } from './flags'
import { addGolden } from './golden'
import { FINE, MISUSE, say, whyNot } from './say'

const { NO_COLOR, FORCE_COLOR } = process.env

const program = new Command('wirecopy')
  .description('Cleans scraped news: each part becomes a field, each removal has a name and a place.')
  .version(version)
  .argument(
    '[FILE...]',
    'files, folders, globs; gzip too, and WARC where the package warcio is; standard input when there is none, or for -',
  )
  .enablePositionalOptions()
  .exitOverride()
  .configureOutput({ outputError: (text, write) => void write(`${visibleLine(asSentence(text))}\n`) })
  .action(async (names: readonly string[], flags: Flags) => {
    // Loaded when it is needed: wrong arguments and help are answered at once.
    const { run } = await import('./run')
    exit(await run(names, runOptions(flags, process.stdout.isTTY, isColourful())))
  })

addFlags(program)
addGolden(program, exit)

function exit(code: number): void {
  process.exitCode = code
}

/** `error: unknown option '--jsnl'\n(Did you mean --jsonl?)\n` as one line of ours. */
const asSentence = (text: string): string =>
  text
    .trim()
    .replace(/^error:/u, 'wirecopy:')
    .replaceAll('\n', ' ')

/** By the customs of no-color.org and force-color.org. */
function isColourful(): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return process.stdout.isTTY && (NO_COLOR ?? '') === '' && FORCE_COLOR !== '0'
}

/** A reader that has had enough, as `head` has, is no failure; a disk that is full is one. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(FINE)
    if (stream === process.stdout) say(`cannot write (${whyNot(error)})`)
    process.exit(MISUSE)
  })

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) exit(error.exitCode === 0 ? 0 : MISUSE)
  else {
    say(error instanceof Error ? error.message : String(error))
    exit(MISUSE)
  }
}
