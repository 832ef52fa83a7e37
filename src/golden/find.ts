import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** An input of a folder of goldens and the files that belong to it; paths begin with the folder. */
export interface GoldenFiles {
  /** `ap/flood`, for `ap/flood/input.txt` and for `ap/flood.txt`. */
  readonly name: string
  /** Missing when there is a golden and nothing that it is the golden of. */
  readonly input?: string
  readonly golden: string
  /** Files of options that hold for it where they exist, the later over the earlier. */
  readonly options: readonly string[]
}

/** `input.txt` `flood.html` */
const INPUT = /^(.{1,200})\.(?:txt|md|html)$/u
/** `article.json` `flood.article.json` */
const GOLDEN = /^(?:(.{1,200})\.)?article\.json$/u
/** `README.md` and what stands beside an `input.txt` are no inputs. */
const ABOUT = /^readme\./iu
const OWN = 'input'

/** Every input under the folder, and every golden that has lost its input, by name. Throws when the folder cannot be read. */
export async function findGoldens(folder: string): Promise<GoldenFiles[]> {
  const found = await readdir(folder, { recursive: true })
  const byFolder = new Map<string, string[]>()
  for (const file of found) {
    const files = byFolder.get(path.dirname(file)) ?? []
    files.push(path.basename(file))
    byFolder.set(path.dirname(file), files)
  }
  return [...byFolder]
    .flatMap(([at, files]) => goldensIn(folder, at, files))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function goldensIn(root: string, at: string, files: readonly string[]): GoldenFiles[] {
  const stems = new Map(files.flatMap((file) => inputEntry(file)))
  const inputs = stems.has(OWN) ? [OWN] : [...stems.keys()]
  const goldens = files.flatMap((file) => goldenStem(file) ?? [])
  return [...new Set([...inputs, ...goldens])].map((stem) => {
    const input = stems.get(stem)
    const inFolder = (file: string): string => path.join(root, at, file)
    const before = stem === OWN ? '' : `${stem}.`
    return {
      name: (stem === OWN ? at : path.join(at, stem)).replaceAll(path.sep, '/'),
      golden: inFolder(`${before}article.json`),
      options: [...new Set(['options.json', `${before}options.json`])].map(inFolder),
      ...(input === undefined ? {} : { input: inFolder(input) }),
    }
  })
}

function inputEntry(file: string): [stem: string, file: string][] {
  const stem = INPUT.exec(file)?.[1]
  return stem === undefined || ABOUT.test(file) ? [] : [[stem, file]]
}

function goldenStem(file: string): string | undefined {
  const match = GOLDEN.exec(file)
  return match ? (match[1] ?? OWN) : undefined
}
