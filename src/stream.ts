import { cleanArticle } from './clean-article'
import type { Article, CleanOptions } from './model'
import { checkInput } from './options'

/** How records are read and written; the other members are those of `cleanArticle`. */
export interface RecordOptions extends CleanOptions {
  /** Member that holds where the document was found; `url` by default. */
  readonly urlField?: string
  /** Member that holds the document as HTML; `html` by default. It is read before the text. */
  readonly htmlField?: string
  /** Member that holds the document as text or markdown; `text` by default. */
  readonly textField?: string
  /** Member under which the article is written; `article` by default. */
  readonly into?: string
  /** Leaves the HTML and the text out of what is written. */
  readonly dropInput?: boolean
  /** What is written in the article's place: `toNinjs`, `toMarkdown`. */
  readonly exporter?: (article: Article) => unknown
}

/** Why a record failed: the line is no JSON, the record is no object, has no text or too much of it, or something else went wrong. */
export type RecordErrorCode = 'not-json' | 'not-an-object' | 'no-text' | 'too-long' | 'failed'

/** Why a record has no article. */
export interface RecordError {
  /** For programs. */
  readonly code: RecordErrorCode
  /** For people. */
  readonly message: string
}

/** A record as read, with the article under `article`; or with `error`, and in `line` which record it was, from 1. */
export interface CleanedRecord {
  readonly [member: string]: unknown
  /** The article, or what the exporter made of it; another name is given by `into`. */
  readonly article?: unknown
  /** Why there is no article. */
  readonly error?: unknown
  /** Which record failed, from 1. */
  readonly line?: unknown
}

/** A cleaned record and, if that failed, why. */
export interface RecordOutcome {
  /** The record, with the article or with `error` and `line`. */
  readonly record: CleanedRecord
  /** Missing where all went well. */
  readonly error?: RecordError
}

type Members = Readonly<Record<string, unknown>>

/**
 * A stream that takes records, `{ url, html }` or `{ url, text }`, and gives each with its article, in order. A record
 * that cannot be cleaned comes out with `error` and `line`, and the stream goes on. Wrong options throw a `TypeError`.
 */
export function cleanStream(options: RecordOptions = {}): TransformStream<unknown, CleanedRecord> {
  checkRecordOptions(options)
  let line = 0
  return new TransformStream<unknown, CleanedRecord>({
    transform(record, controller) {
      line += 1
      controller.enqueue(recordOutcome(record, line, options).record)
    },
  })
}

/** The same for anything that can be looped over: an array, a generator, a stream, a database cursor. */
export async function* cleanAll(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: RecordOptions = {},
): AsyncGenerator<CleanedRecord, void, undefined> {
  checkRecordOptions(options)
  let line = 0
  for await (const record of records) {
    line += 1
    yield recordOutcome(record, line, options).record
  }
}

/** Throws a `TypeError` that says which option is wrong. */
function checkRecordOptions(options: RecordOptions): void {
  const { urlField, htmlField, textField, into, dropInput, exporter, ...clean } = options
  checkInput('', clean)
  for (const [name, value] of Object.entries({ urlField, htmlField, textField, into }))
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw new TypeError(`options.${name} must be the name of a member`)
  if (dropInput !== undefined && typeof dropInput !== 'boolean')
    throw new TypeError('options.dropInput must be true or false')
  if (exporter !== undefined && typeof exporter !== 'function')
    throw new TypeError('options.exporter must be a function')
}

/** One record cleaned; `line` is its number, from 1, for the error. It never throws. */
export function recordOutcome(record: unknown, line: number, options: RecordOptions = {}): RecordOutcome {
  if (!isMembers(record))
    return failedRecord({ code: 'not-an-object', message: `not an object: ${typeName(record)}` }, line)
  const {
    urlField = 'url',
    htmlField = 'html',
    textField = 'text',
    into = 'article',
    dropInput,
    exporter,
    ...clean
  } = options
  const html = sayingText(record[htmlField])
  const text = html ?? sayingText(record[textField])
  if (text === undefined)
    return failedRecord({ code: 'no-text', message: `no text under «${htmlField}» or «${textField}»` }, line, record)
  const url = sayingText(record[urlField]) ?? clean.url
  const kept = dropInput ? withoutMembers(record, [htmlField, textField]) : record
  try {
    const article = cleanArticle(text, {
      ...clean,
      ...(html === undefined ? {} : { format: 'html' }),
      ...(url === undefined ? {} : { url }),
    })
    return { record: { ...kept, [into]: exporter ? exporter(article) : article } }
  } catch (error) {
    return failedRecord({ code: 'failed', message: String(error) }, line, kept)
  }
}

/** The record of a failure: what was read, if anything was, with `error` and `line`. */
export const failedRecord = (error: RecordError, line: number, kept: Members = {}): RecordOutcome => ({
  record: { ...kept, error, line },
  error,
})

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that is more than white space. */
const sayingText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const withoutMembers = (record: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
