import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { allBytes, readBytes } from '../cli/bytes'
import { decodeText } from '../cli/decode'
import { TOO_LONG } from '../cli/limits'

/** `input.ref` holds the path of an input that stands elsewhere, from its own folder. */
const REFERENCE = /\.ref$/iu

/** `ENOENT: no such file or directory, scandir 'goldens'` */
const SYSTEM_ERROR = /^E[A-Z0-9]{1,20}: ([^,]{1,80}), /u

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

/** The text of an input, read as the command reads it: gzip and charsets too. Throws when it cannot be read. */
export async function readInput(file: string): Promise<string> {
  const text = await readDocument(file)
  return REFERENCE.test(file) ? readDocument(path.resolve(path.dirname(file), text.trim())) : text
}

async function readDocument(file: string): Promise<string> {
  const bytes = await readAll(file)
  if (!bytes) throw new Error(`${file} is ${TOO_LONG.message}`)
  return decodeText(bytes)
}

async function readAll(file: string): Promise<Uint8Array | undefined> {
  try {
    return await allBytes(readBytes(file, () => undefined))
  } catch (error) {
    throw new Error(`${file} cannot be read (${whyNot(error)})`, { cause: error })
  }
}

/** The object in a JSON file; undefined when there is no such file. Throws when it holds something else. */
export async function readJson(file: string): Promise<Json | undefined> {
  const text = await readText(file)
  if (text === undefined) return undefined
  const value = parsed(text, file)
  if (!isJson(value)) throw new Error(`${file} does not hold a JSON object`)
  return value
}

/** Editors write it before a file's text; JSON has none. */
const BYTE_ORDER_MARK = /^\ufeff/u

async function readText(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).replace(BYTE_ORDER_MARK, '')
  } catch (error) {
    if (isJson(error) && error['code'] === 'ENOENT') return undefined
    throw error
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON (${String(error)})`, { cause: error })
  }
}

/** `no such file or directory`: the system's words for its error, or the error's own. */
export const whyNot = (error: unknown): string => SYSTEM_ERROR.exec(messageOf(error))?.[1] ?? messageOf(error)

/** Some test runners have an `Error` of their own, of which the errors of Node are no instances. */
export const messageOf = (error: unknown): string =>
  isJson(error) && typeof error['message'] === 'string' ? error['message'] : String(error)

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
