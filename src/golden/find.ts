import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { whyNot } from './read'

/** A golden of a folder and the files that belong to it; paths begin with the folder. */
export interface GoldenFiles {
  /** `ap/flood`, for `ap/flood/input.txt` and for `ap/flood.txt`. */
  readonly name: string
  /** One, where all is well: none for a golden that has lost its input, several where nobody can tell which is meant. */
  readonly inputs: readonly string[]
  readonly golden: string
  /** Files of options that hold for it where they exist, the later over the earlier. */
  readonly options: readonly string[]
}

/** `input.txt` `flood.html.gz`: what the command reads as one document; `input.ref` names a file elsewhere. */
const INPUT = /^(.{1,200})\.(?:(?:txt|text|md|markdown|html|htm|xhtml)(?:\.gz)?|ref)$/iu
/** `article.json` `flood.article.json` */
const GOLDEN = /^(?:(.{1,200})\.)?article\.json$/u
const README = /^readme\./iu
/** The name of a golden's files in a folder that is one golden. */
const OWN = 'input'

/**
 * Every golden under the folder, by name. A folder that holds `input.*` or `article.json` is one golden, and nothing else
 * in it is an input; in others each document but a README is one. Throws when the folder cannot be read.
 */
export async function findGoldens(folder: string): Promise<GoldenFiles[]> {
  const files = (await entriesOf(folder)).filter((entry) => !entry.isDirectory())
  const byFolder = grouped(files.map((file) => [path.relative(folder, file.parentPath) || '.', file.name]))
  return [...byFolder]
    .flatMap(([at, names]) => goldensIn(folder, at, names))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    throw new Error(`cannot read the folder ${folder} (${whyNot(error)})`, { cause: error })
  }
}

function goldensIn(root: string, at: string, files: readonly string[]): GoldenFiles[] {
  const goldens = files.flatMap((file) => goldenStem(file) ?? [])
  const found = grouped(files.flatMap(inputEntry))
  const own = [...found.keys(), ...goldens].includes(OWN)
  const inputs = own ? new Map([[OWN, found.get(OWN) ?? []]]) : found
  return [...new Set([...inputs.keys(), ...goldens])].map((stem) => {
    const inFolder = (file: string): string => path.join(root, at, file)
    const before = stem === OWN ? '' : `${stem}.`
    return {
      name: (stem === OWN ? at : path.join(at, stem)).replaceAll(path.sep, '/'),
      inputs: (inputs.get(stem) ?? []).map(inFolder).sort(),
      golden: inFolder(`${before}article.json`),
      options: [...new Set(['options.json', `${before}options.json`])].map(inFolder),
    }
  })
}

function inputEntry(file: string): [stem: string, file: string][] {
  const stem = README.test(file) ? undefined : INPUT.exec(file)?.[1]
  return stem === undefined ? [] : [[stem, file]]
}

function grouped(entries: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function goldenStem(file: string): string | undefined {
  const match = GOLDEN.exec(file)
  return match ? (match[1] ?? OWN) : undefined
}
