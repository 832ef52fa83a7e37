import { Command, CommanderError } from 'commander'
import { readFileSync } from 'node:fs'
import { inspectArticle } from '../clean-article'
import { ledgerText } from '../exporters/ledger-text'
import type { CleanOptions, Inspection } from '../model'
import { showInspection } from './show'

interface Flags {
  readonly text?: true
  readonly explain?: true
  readonly show?: true
  readonly format: NonNullable<CleanOptions['format']>
  readonly url?: string
  readonly referenceDate?: string
}

const FAILED = 2

const program = new Command('wirecopy')
  .description('Cleans scraped news: each part becomes a field, each removal has a name and a place.')
  .argument('[FILE...]', 'files to clean; standard input when there is none, or for -')
  .option('--text', 'print the body as plain text')
  .option('--explain', 'print the ledger: a line for each stretch of the source, and what became of it')
  .option('--show', 'print what was found and what became of every line, for people')
  .option('--format <format>', 'auto, text, markdown or html', 'auto')
  .option('--url <url>', 'where the document was found')
  .option('--reference-date <date>', 'ISO date by which a missing year may be inferred')
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text.replace(/^error: /u, 'wirecopy: ')) })
  .action((files: readonly string[], flags: Flags) => {
    for (const file of files.length === 0 ? ['-'] : files) process.stdout.write(print(file, clean(file, flags), flags))
  })

function clean(file: string, { format, url, referenceDate }: Flags): Inspection {
  const options = {
    format,
    ...(url === undefined ? {} : { url }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  }
  return inspectArticle(readInput(file), options)
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Error(`cannot read ${file === '-' ? 'standard input' : file} (${why})`)
  }
}

function print(file: string, inspection: Inspection, flags: Flags): string {
  if (flags.show)
    return showInspection(file, inspection, process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined)
  if (flags.explain) return ledgerText(inspection)
  if (flags.text) return `${inspection.article.text}\n`
  return `${JSON.stringify(inspection.article, null, 2)}\n`
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  program.parse()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : FAILED
  else {
    process.stderr.write(`wirecopy: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = FAILED
  }
}
