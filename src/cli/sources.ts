import { fstatSync, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { STDIN } from './bytes'

/** What an argument stands for: files, or a sentence that says why there are none. */
export type Source = { readonly files: readonly string[] } | { readonly problem: string }

/** What is read of a folder: documents and archives of them, or files of records. */
const DOCUMENTS = '**/*.{txt,text,md,markdown,html,htm,xhtml,warc}{,.gz}'
const RECORDS = '**/*.{jsonl,ndjson,warc}{,.gz}'
const NOT_OURS = '**/node_modules/**'

/** The files of each argument: a file, a folder, a glob such as `'pages/*.html'`, or `-` for standard input. */
export async function findSources(names: readonly string[], records: boolean): Promise<Source[]> {
  return Promise.all((names.length === 0 ? [STDIN] : names).map((name) => findSource(name, records)))
}

async function findSource(name: string, records: boolean): Promise<Source> {
  if (name === STDIN) return { files: [name] }
  const found = await stat(name).catch(() => undefined)
  if (found?.isDirectory()) return inFolder(name, records)
  // A name that is no file is a glob, or a file that cannot be read, which is said when it is read.
  if (found || !isDynamicPattern(name)) return { files: [name] }
  const files = await glob(name, { expandDirectories: false })
  return files.length > 0 ? { files: files.sort() } : { problem: `no file matches ${name}` }
}

async function inFolder(folder: string, records: boolean): Promise<Source> {
  const files = await glob(records ? RECORDS : DOCUMENTS, { cwd: folder, caseSensitiveMatch: false, ignore: NOT_OURS })
  return files.length > 0
    ? { files: files.sort().map((file) => path.join(folder, file)) }
    : { problem: `nothing to read in the folder ${folder}` }
}

/** How many bytes there are to read, for a share of the way; undefined when that is not known, as of a pipe. */
export async function sizeOf(sources: readonly Source[]): Promise<number | undefined> {
  const files = sources.flatMap((source) => ('files' in source ? source.files : []))
  const found = await Promise.all(files.map((file) => statOf(file).catch(() => undefined)))
  if (found.some((entry) => entry?.isFile() === false)) return undefined
  return found.reduce((sum, entry) => sum + (entry?.size ?? 0), 0)
}

const statOf = async (file: string): Promise<Stats> => (file === STDIN ? fstatSync(0) : stat(file))
