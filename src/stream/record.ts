import { inspectArticle } from '../clean-article'
import { lossNotes } from '../data/notes'
import type { Article, CleanOptions, Note } from '../model'

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
  /** What is written in the article's place: `toNinjs`, `toMarkdown`; a promise is waited for. */
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

/**
 * A record as read, with the article under `article` and, where there is more in the input than in the article, `notes`;
 * or with `error`, and in `line` which record it was, from 1.
 */
export interface CleanedRecord {
  readonly [member: string]: unknown
  /** The article, or what the exporter made of it; another name is given by `into`. */
  readonly article?: unknown
  /** What the article lacks: a list of notes, `truncated`, `too-deep`, `several-stories` or `no-body`. */
  readonly notes?: unknown
  /** Why there is no article; an `error` that the record had before is dropped. */
  readonly error?: RecordError
  /** Which record failed, from 1. */
  readonly line?: unknown
}

/** The members of a record. */
export type Members = Readonly<Record<string, unknown>>

/** What cleaning makes of a record. */
export interface RecordChange {
  /** Names of members that it loses. */
  readonly dropped: readonly string[]
  /** Members that are written behind the others. */
  readonly added: Members
  /** What the article lacks. */
  readonly notes: readonly Note[]
  /** Missing where all went well. */
  readonly error?: RecordError
}

/** One record cleaned; `line` is its number, from 1, for the error. What it holds is never thrown over. */
export function changeOf(record: unknown, line: number, options: RecordOptions = {}): RecordChange {
  if (!isMembers(record)) return failure({ code: 'not-an-object', message: `not an object: ${typeName(record)}` }, line)
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
  const old = leftovers(record, into).filter((name) => ![urlField, htmlField, textField].includes(name))
  if (text === undefined)
    return failure({ code: 'no-text', message: `no text under «${htmlField}» or «${textField}»` }, line, old)
  const url = sayingText(record[urlField]) ?? clean.url
  const dropped = dropInput ? [...old, htmlField, textField] : old
  try {
    const { article, notes } = inspectArticle(text, {
      ...clean,
      ...(html === undefined ? {} : { format: 'html' }),
      ...(url === undefined ? {} : { url }),
    })
    const losses = notes.filter(({ code }) => lossNotes.includes(code))
    const added = { [into]: exporter ? exporter(article) : article, ...notesMember(losses) }
    return { dropped: [...dropped, ...Object.keys(added)], added, notes: losses }
  } catch (error) {
    return failure({ code: 'failed', message: String(error) }, line, dropped)
  }
}

/** A record that has no article. */
export function failure(error: RecordError, line: number, dropped: readonly string[] = []): RecordChange {
  return { dropped: [...dropped, 'error', 'line'], added: { error, line }, notes: [], error }
}

/** `{ notes }`, and nothing where there are none. */
export const notesMember = (notes: readonly Note[]): Members => (notes.length > 0 ? { notes } : {})

/** The record changed. */
export const changed = (record: unknown, { dropped, added }: RecordChange): CleanedRecord => ({
  ...(isMembers(record) ? withoutMembers(record, dropped) : {}),
  ...added,
})

/** The members of an earlier run, which would be taken for those of this one: its article or error, and its notes. */
function leftovers({ error, notes }: Members, into: string): string[] {
  return [
    into,
    'error',
    ...(hasTexts(error, 'code', 'message') ? ['line'] : []),
    ...(Array.isArray(notes) && notes.every((note) => hasTexts(note, 'code', 'reason')) ? ['notes'] : []),
  ]
}

const hasTexts = (value: unknown, ...names: readonly string[]): boolean =>
  isMembers(value) && names.every((name) => typeof value[name] === 'string')

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that is more than white space. */
const sayingText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const withoutMembers = (record: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
