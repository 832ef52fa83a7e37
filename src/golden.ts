import { writeFile } from 'node:fs/promises'
import { brokenResult, type Compared, compareGolden, type GoldenResult } from './golden/compare'
import type { Difference } from './golden/diff'
import { findGoldens, type GoldenFiles } from './golden/find'
import { acceptReport, type AcceptReport, goldenReport, type GoldenReport } from './golden/report'
import type { CleanOptions } from './model'
import { checkInput } from './options'

export type { AcceptReport, Difference, GoldenReport, GoldenResult }
export type { GoldenStatus } from './golden/compare'

/** Options for every input of the folder, under those of its own `options.json`. */
export interface GoldenOptions extends CleanOptions {
  /** Take only these: a name such as `ap/flood`, or a folder of names such as `ap`. */
  readonly names?: readonly string[]
}

/**
 * Cleans every input of a folder (`NAME/input.txt` beside `NAME/article.json`, or `NAME.txt` beside `NAME.article.json`;
 * `.md`, `.html` and what else the command reads) and reports how the articles differ from their goldens. It writes nothing. Rejects when the
 * folder cannot be read. In a test: `const { ok, text } = await checkGoldens('goldens'); assert.ok(ok, text)`
 */
export async function checkGoldens(folder: string, options: GoldenOptions = {}): Promise<GoldenReport> {
  const compared = await compareGoldens(folder, options)
  return goldenReport(
    folder,
    compared.map(({ result }) => result),
  )
}

/**
 * Writes the goldens that are missing, differ or hold no JSON object, all or those of `names`, and reports what was
 * written and how it differed. Read the diff before you commit it. What is broken is reported and left. Rejects when the
 * folder cannot be read, and for a name that is not there.
 */
export async function acceptGoldens(folder: string, options: GoldenOptions = {}): Promise<AcceptReport> {
  const results: GoldenResult[] = []
  for (const compared of await compareGoldens(folder, options)) results.push(await acceptGolden(compared))
  return acceptReport(folder, results)
}

async function compareGoldens(folder: string, { names, ...options }: GoldenOptions): Promise<Compared[]> {
  checkInput('', options)
  const compared: Compared[] = []
  for (const file of await chosenGoldens(folder, names)) compared.push(await compareGolden(file, options))
  return compared
}

async function chosenGoldens(folder: string, names: readonly string[] | undefined): Promise<GoldenFiles[]> {
  const all = await findGoldens(folder)
  const isIn = (name: string, wanted: string): boolean => name === wanted || name.startsWith(`${wanted}/`)
  const lost = names?.find((wanted) => !all.some(({ name }) => isIn(name, wanted)))
  if (lost !== undefined) throw new Error(`there is no input «${lost}» under ${folder}`)
  return names ? all.filter(({ name }) => names.some((wanted) => isIn(name, wanted))) : all
}

/** Writes the golden, if there is something new to write. */
async function acceptGolden({ golden, result, found }: Compared): Promise<GoldenResult> {
  if (!found || result.status === 'same') return result
  try {
    await writeFile(golden, `${JSON.stringify(found, null, 2)}\n`)
    return result
  } catch (error) {
    return brokenResult(result.name, error)
  }
}
