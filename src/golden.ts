import { writeFile } from 'node:fs/promises'
import { inspectArticle } from './clean-article'
import { type Difference, differences } from './golden/diff'
import { findGoldens, type GoldenFiles } from './golden/find'
import { type Json, messageOf, readInput, readJson } from './golden/read'
import { goldenReport, type GoldenReport, type GoldenResult } from './golden/report'
import type { Article, CleanOptions, Inspection } from './model'
import { checkInput } from './options'

export type { Difference, GoldenReport, GoldenResult }
export type { GoldenStatus } from './golden/report'

/** Options for every input of the folder, under those of its own `options.json`. */
export interface GoldenOptions extends CleanOptions {
  /** Check only these: a name such as `ap/flood`, or a folder of names such as `ap`. */
  readonly names?: readonly string[]
}

/** A golden is the article, or the article with the notes beside it. */
type Golden = Article | Pick<Inspection, 'article'> | Pick<Inspection, 'article' | 'notes'>

/**
 * Cleans every input of a folder (`NAME/input.txt` beside `NAME/article.json`, or `NAME.txt` beside `NAME.article.json`;
 * `.md` and `.html` as well) and reports how the articles differ from their goldens. It writes nothing. Rejects when the
 * folder cannot be read. In a test: `const { ok, text } = await checkGoldens('goldens'); assert.ok(ok, text)`
 */
export async function checkGoldens(folder: string, options: GoldenOptions = {}): Promise<GoldenReport> {
  const { names, ...clean } = options
  checkInput('', clean)
  const files = await chosenGoldens(folder, names)
  const results: GoldenResult[] = []
  for (const file of files) results.push(await checkGolden(file, clean))
  return goldenReport(folder, results)
}

/**
 * Writes the goldens of these names, and gives the names of those that were new or changed. Read the diff before you
 * commit it. Rejects for a name that is not there, and before anything is written for an input that cannot be read.
 */
export async function acceptGoldens(
  folder: string,
  names: readonly string[],
  options: CleanOptions = {},
): Promise<string[]> {
  checkInput('', options)
  const files = await chosenGoldens(folder, names)
  const changed: { readonly name: string; readonly golden: string; readonly found: Golden }[] = []
  for (const file of files) {
    const { expected, found } = await compareGolden(file, options)
    if (!expected || differences(expected, found).length > 0) changed.push({ ...file, found })
  }
  for (const { golden, found } of changed) await writeFile(golden, `${JSON.stringify(found, null, 2)}\n`)
  return changed.map(({ name }) => name)
}

async function chosenGoldens(folder: string, names: readonly string[] | undefined): Promise<GoldenFiles[]> {
  const all = await findGoldens(folder)
  const isIn = (name: string, wanted: string): boolean => name === wanted || name.startsWith(`${wanted}/`)
  const lost = names?.find((wanted) => !all.some(({ name }) => isIn(name, wanted)))
  if (lost !== undefined) throw new Error(`there is no input «${lost}» under ${folder}`)
  return names ? all.filter(({ name }) => names.some((wanted) => isIn(name, wanted))) : all
}

async function checkGolden(file: GoldenFiles, options: CleanOptions): Promise<GoldenResult> {
  const { name } = file
  try {
    const { expected, found } = await compareGolden(file, options)
    if (!expected) return { name, status: 'missing', differences: [] }
    const differ = differences(expected, found)
    return { name, status: differ.length === 0 ? 'same' : 'different', differences: differ }
  } catch (error) {
    return { name, status: 'broken', differences: [], problem: messageOf(error) }
  }
}

/** The golden, if there is one, and what it should say, in the golden's own form. */
async function compareGolden(
  file: GoldenFiles,
  options: CleanOptions,
): Promise<{ readonly expected?: Json; readonly found: Golden }> {
  if (file.input === undefined) throw new Error(`${file.golden} has lost its input`)
  const own = await Promise.all(file.options.map(readJson))
  const inspection = inspectArticle(await readInput(file.input), Object.assign({}, options, ...own))
  const expected = await readJson(file.golden)
  return { ...(expected ? { expected } : {}), found: asGolden(inspection, expected) }
}

function asGolden({ article, notes }: Inspection, expected: Json | undefined): Golden {
  if (!expected || !Object.hasOwn(expected, 'article')) return article
  return notes.length > 0 ? { article, notes } : { article }
}
