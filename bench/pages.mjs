// Labelled pages: a folder of `KEY.html.gz` beside `KEY.json` with `url`, `text` and, where known, `title` and `authors`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const LABEL = /\.json$/u
const DEFAULT_FOLDER = path.resolve(import.meta.dirname, '../../shared/bench/data/pages')

const labelsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => LABEL.test(file))
        .sort()
    : []

/** The folders named, or those of the benchmark's development half where it is present. */
export function pageFolders(named) {
  if (named.length > 0) return named.map((folder) => path.resolve(process.env['INIT_CWD'] ?? '.', folder))
  if (!existsSync(DEFAULT_FOLDER)) return []
  return readdirSync(DEFAULT_FOLDER)
    .sort()
    .map((name) => path.join(DEFAULT_FOLDER, name))
    .filter((folder) => labelsIn(folder).length > 0)
}

/** The pages of a folder in the order of their keys, each label with its `html`. */
export function readPages(folder) {
  return labelsIn(folder).map((file) => {
    const label = path.join(folder, file)
    const html = gunzipSync(readFileSync(label.replace(LABEL, '.html.gz'))).toString()
    return { ...JSON.parse(readFileSync(label, 'utf8')), html }
  })
}

/** At most `count` of the pages, spread evenly. */
export const spread = (pages, count) => pages.filter((_, i) => i % Math.max(1, Math.ceil(pages.length / count)) === 0)
