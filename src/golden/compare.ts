import { inspectArticle } from '../clean-article'
import type { Article, CleanOptions, Inspection } from '../model'
import { type Difference, differences } from './diff'
import type { GoldenFiles } from './find'
import { type Json, messageOf, readInput, readJson } from './read'

/**
 * How an article stands to its golden. `missing`: there is no golden yet. `unreadable`: there is one that holds no JSON
 * object. `broken`: the input or its options are missing or cannot be read, so that there is no article.
 */
export type GoldenStatus = 'same' | 'different' | 'missing' | 'unreadable' | 'broken'

/** What became of one golden. */
export interface GoldenResult {
  /** Where it stands under the folder: `ap/flood`. */
  readonly name: string
  /** How the article stands to it. */
  readonly status: GoldenStatus
  /** Empty where the golden holds. */
  readonly differences: readonly Difference[]
  /** What is unreadable or broken, in a sentence. */
  readonly problem?: string
}

/** A golden is the article, or the article with the notes beside it. */
type Golden = Article | Pick<Inspection, 'article'> | Pick<Inspection, 'article' | 'notes'>

/** How a golden stands, and what it should say; nothing where the input is broken. */
export interface Compared {
  readonly golden: string
  readonly result: GoldenResult
  readonly found?: Golden
}

/** Cleans an input and holds the article against its golden. Never throws: what cannot be read is broken. */
export async function compareGolden(file: GoldenFiles, options: CleanOptions): Promise<Compared> {
  const { name, golden } = file
  try {
    const inspection = await inspectInput(file, options)
    const { expected, ...read } = await readGolden(golden)
    const found = asGolden(inspection, expected)
    const differ = expected ? differences(expected, found) : []
    const status = expected ? (differ.length === 0 ? 'same' : 'different') : 'missing'
    return { golden, result: { name, status, differences: differ, ...read }, found }
  } catch (error) {
    return { golden, result: brokenResult(name, error) }
  }
}

/** The result of a golden whose files cannot be read or written. */
export const brokenResult = (name: string, error: unknown): GoldenResult => ({
  name,
  status: 'broken',
  differences: [],
  problem: messageOf(error),
})

async function inspectInput(file: GoldenFiles, options: CleanOptions): Promise<Inspection> {
  const own = await Promise.all(file.options.map(readJson))
  return inspectArticle(await readInput(onlyInput(file)), Object.assign({}, options, ...own))
}

function onlyInput({ inputs, golden }: GoldenFiles): string {
  const [input, ...others] = inputs
  if (input === undefined) throw new Error(`${golden} has lost its input`)
  if (others.length > 0) throw new Error(`${inputs.join(' and ')} are inputs of one golden; keep one of them`)
  return input
}

/** What the golden says, or what is wrong with it; nothing when there is none. */
async function readGolden(
  file: string,
): Promise<{ readonly expected?: Json } & Partial<Pick<GoldenResult, 'status' | 'problem'>>> {
  try {
    const expected = await readJson(file)
    return expected ? { expected } : {}
  } catch (error) {
    return { status: 'unreadable', problem: messageOf(error) }
  }
}

function asGolden({ article, notes }: Inspection, expected: Json | undefined): Golden {
  if (!expected || !Object.hasOwn(expected, 'article')) return article
  return notes.length > 0 ? { article, notes } : { article }
}
