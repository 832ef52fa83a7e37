import type { CleanOptions } from '../model'
import type { RecordOptions } from '../stream'

export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html'] as const satisfies CleanOptions['format'][]
export const FORMATS = ['json', 'jsonl', 'ninjs', 'schema-org', 'markdown', 'text'] as const

export type InputFormat = (typeof INPUT_FORMATS)[number]
export type Format = (typeof FORMATS)[number]

/** What is printed of a document: the article in a format, or one of the two accounts of what became of it. */
export type View = Format | 'explain' | 'show'

/** What the arguments ask for. Plain values: they are sent to other threads. */
export interface Settings {
  /** Files hold a record a line, and a record a line is written. */
  readonly records: boolean
  readonly view: View
  readonly clean: CleanOptions
  readonly fields: Pick<RecordOptions, 'urlField' | 'htmlField' | 'textField' | 'into' | 'dropInput'>
  /** Each document is written into a file of its own. */
  readonly inFiles: boolean
  /** It is read in a terminal: nothing in it may be taken for a command. */
  readonly terminal: boolean
  readonly colour: boolean
}
