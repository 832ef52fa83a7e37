import { checkInput } from './options'
import { OWN_MEMBERS } from './stream/own-members'
import { changed, changeOf, type CleanedRecord, failure, type RecordChange, type RecordOptions } from './stream/record'

export type { CleanedRecord, RecordError, RecordErrorCode, RecordOptions } from './stream/record'

/**
 * A stream that takes records, `{ url, html }` or `{ url, text }`, and gives each with its article, in order. A record
 * that cannot be cleaned comes out with `error` and `line`, and the stream goes on. Wrong options throw a `TypeError`.
 */
export function cleanStream(options: RecordOptions = {}): TransformStream<unknown, CleanedRecord> {
  checkRecordOptions(options)
  let line = 0
  return new TransformStream<unknown, CleanedRecord>({
    async transform(record, controller) {
      line += 1
      controller.enqueue(await cleanedRecord(record, line, options))
    },
  })
}

/** The same for anything that can be looped over: an array, a generator, a stream, a database cursor. */
export function cleanAll(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: RecordOptions = {},
): AsyncGenerator<CleanedRecord, void, undefined> {
  checkRecordOptions(options)
  return cleanEach(records, options)
}

async function* cleanEach(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: RecordOptions,
): AsyncGenerator<CleanedRecord, void, undefined> {
  let line = 0
  for await (const record of records) {
    line += 1
    yield await cleanedRecord(record, line, options)
  }
}

/** A record that cannot even be looked at, for a getter of its own throws, is a failure as any other. */
async function cleanedRecord(record: unknown, line: number, options: RecordOptions): Promise<CleanedRecord> {
  try {
    return changed(record, await settled(changeOf(record, line, options), line, options))
  } catch (error) {
    return changed({}, failure({ code: 'failed', message: String(error) }, line))
  }
}

/** What an exporter promised is waited for. */
async function settled(change: RecordChange, line: number, { into = 'article' }: RecordOptions): Promise<RecordChange> {
  const { added, dropped } = change
  try {
    return into in added ? { ...change, added: { ...added, [into]: await added[into] } } : change
  } catch (error) {
    return failure({ code: 'failed', message: String(error) }, line, dropped)
  }
}

/** Throws a `TypeError` that says which option is wrong. */
function checkRecordOptions(options: RecordOptions): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError('the options must be an object')
  const { urlField, htmlField, textField, into, dropInput, exporter, ...clean } = options
  checkInput('', clean)
  for (const [name, value] of Object.entries({ urlField, htmlField, textField, into }))
    if (value !== undefined && (typeof value !== 'string' || value === ''))
      throw new TypeError(`options.${name} must be the name of a member`)
  if (into !== undefined && OWN_MEMBERS.includes(into))
    throw new TypeError(`options.into may not be ${OWN_MEMBERS.join(', ')}`)
  if (dropInput !== undefined && typeof dropInput !== 'boolean')
    throw new TypeError('options.dropInput must be true or false')
  if (exporter !== undefined && typeof exporter !== 'function')
    throw new TypeError('options.exporter must be a function')
}
