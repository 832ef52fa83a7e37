import { lstat, mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { whyNot } from './say'
import type { View } from './settings'

/** Writes what came of the document at a place; gives a sentence where that cannot be done. */
export type Put = (place: string, output: string) => Promise<string | undefined>

const EXTENSIONS = {
  json: 'json',
  jsonl: 'jsonl',
  ninjs: 'json',
  'schema-org': 'jsonld',
  markdown: 'md',
  text: 'txt',
  explain: 'txt',
  show: 'txt',
} as const satisfies Record<View, string>

/** `.html` `.html.gz` `.warc.gz` */
const READ_EXTENSION = /(?:\.(?:txt|text|md|markdown|html?|xhtml|warc))?(?:\.gz)?$/iu

/** A file for each document, below the folder and nowhere else. None of the inputs is written over. */
export async function putInto(folder: string, view: View, inputs: readonly string[]): Promise<Put> {
  const read = new Set(await Promise.all(inputs.map(identityOf)))
  const nameFor = freeNames()
  return async (place, output) => {
    const file = path.join(folder, `${nameFor(place.replace(READ_EXTENSION, ''))}.${EXTENSIONS[view]}`)
    try {
      await mkdir(path.dirname(file), { recursive: true })
      const known = await identityOf(file)
      if (known !== undefined && read.has(known)) return `cannot write ${file} (it is read too)`
      if (await leadsOut(folder, file)) return `cannot write ${file} (it leads out of ${folder})`
      await writeFile(file, output)
      return undefined
    } catch (error) {
      return `cannot write ${file} (${whyNot(error)})`
    }
  }
}

/** Each name once, whatever its case: `a`, `a-2`, `a-3`. */
function freeNames(): (stem: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (stem) => {
    const key = stem.toLowerCase()
    let count = counts.get(key) ?? 0
    let name: string
    do {
      count += 1
      name = count === 1 ? stem : `${stem}-${String(count)}`
    } while (taken.has(name.toLowerCase()))
    counts.set(key, count)
    taken.add(name.toLowerCase())
    return name
  }
}

/** The same for two names of one file; undefined where there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined)
  return found && `${String(found.dev)}:${String(found.ino)}`
}

/** A symbolic link stands at the file, or on the way to it to somewhere else. */
async function leadsOut(folder: string, file: string): Promise<boolean> {
  const [root, parent] = await Promise.all([realpath(folder), realpath(path.dirname(file))])
  const way = path.relative(root, parent)
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() ?? false
  return isLink || way.split(path.sep)[0] === '..' || path.isAbsolute(way)
}
