import { fstatSync, type Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { STDIN } from './bytes'

/** A file to read. */
export interface SourceFile {
  readonly name: string
  /** Where it stands in the folder that was named; the name of a file that was. */
  readonly place: string
}

/** What an argument stands for: files, or a sentence that says why there are none. */
export type Source =
  | {
      readonly files: readonly SourceFile[]
      /** It may stand for more than one: a folder or a glob. */
      readonly many: boolean
    }
  | { readonly problem: string }

/** What is read of a folder: documents and archives of them, or files of records. */
const DOCUMENTS = '**/*.{txt,text,md,markdown,html,htm,xhtml,warc}{,.gz}'
const RECORDS = '**/*.{jsonl,ndjson,warc}{,.gz}'
const NOT_OURS = '**/node_modules/**'

/**
 * The files of each argument: a file, a folder, a glob such as `'pages/*.html'`, or `-` for standard input. Of a folder
 * no file is read that was written into `out`.
 */
export async function findSources(names: readonly string[], records: boolean, out?: string): Promise<Source[]> {
  return Promise.all((names.length === 0 ? [STDIN] : names).map((name) => findSource(name, records, out)))
}

/** Names of all files, those that cannot be read among them. */
export const namesOf = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => ('files' in source ? source.files.map(({ name }) => name) : []))

async function findSource(name: string, records: boolean, out: string | undefined): Promise<Source> {
  if (name === STDIN) return { files: [{ name, place: 'stdin' }], many: false }
  const found = await stat(name).catch(() => undefined)
  if (found?.isDirectory()) return inFolder(name, records, out)
  // A name that is no file is a glob, or a file that cannot be read, which is said when it is read.
  if (found || !isDynamicPattern(name)) return { files: [{ name, place: path.basename(name) }], many: false }
  const all = await glob(name, { expandDirectories: false })
  const files = await eachOnce(all.sort().map((file) => ({ name: file, place: placeBelow(file) })))
  return files.length > 0 ? { files, many: true } : { problem: `no file matches ${name}` }
}

async function inFolder(folder: string, records: boolean, out: string | undefined): Promise<Source> {
  const all = await glob(records ? RECORDS : DOCUMENTS, { cwd: folder, caseSensitiveMatch: false, ignore: NOT_OURS })
  const found = all.sort().map((file) => ({ name: path.join(folder, file), place: file }))
  const files = (await eachOnce(found)).filter(({ name }) => out === undefined || !isWritten(name, folder, out))
  return files.length > 0 ? { files, many: true } : { problem: `nothing to read in the folder ${folder}` }
}

/** A file that a symbolic link leads to again is read by its shortest name. */
async function eachOnce(files: readonly SourceFile[]): Promise<SourceFile[]> {
  const real = await Promise.all(files.map(({ name }) => realpath(name).catch(() => name)))
  const shortest = new Map<string, SourceFile>()
  for (const [i, file] of files.entries()) {
    const other = shortest.get(real[i] ?? file.name)
    if (!other || file.name.length < other.name.length) shortest.set(real[i] ?? file.name, file)
  }
  const kept = new Set(shortest.values())
  return files.filter((file) => kept.has(file))
}

/** It stands in the folder that is written into, which is a part of the one that is read. */
const isWritten = (name: string, folder: string, out: string): boolean => isBelow(out, folder) && isBelow(name, out)

function isBelow(name: string, folder: string): boolean {
  const way = path.relative(folder, name)
  return way !== '' && way.split(path.sep)[0] !== '..' && !path.isAbsolute(way)
}

/** `a/b.html` for `../a/b.html` and `/a/b.html`. */
function placeBelow(file: string): string {
  const { root } = path.parse(path.resolve(file))
  return path.relative(root, path.resolve(root, file))
}

/** How many bytes there are to read, for a share of the way; undefined when that is not known, as of a pipe. */
export async function sizeOf(sources: readonly Source[]): Promise<number | undefined> {
  const found = await Promise.all(namesOf(sources).map((file) => statOf(file).catch(() => undefined)))
  if (found.some((entry) => entry?.isFile() === false)) return undefined
  return found.reduce((sum, entry) => sum + (entry?.size ?? 0), 0)
}

const statOf = async (file: string): Promise<Stats> => (file === STDIN ? fstatSync(0) : stat(file))
