import { isUtf8 } from 'node:buffer'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { RecordError } from '../stream/record'
import { isGzip } from './bytes'
import { LONGEST, TOO_LONG } from './limits'

/** Undoes a coding of HTTP (RFC 9110, 8.4.1); fails where the bytes are in none, or are too many. */
type Unpack = (bytes: Uint8Array) => Promise<Buffer>

/** A stream that was cut gives what came of it. */
const CUT = { maxOutputLength: LONGEST, finishFlush: zlib.constants.Z_SYNC_FLUSH }
const gunzip: Unpack = async (bytes) => promisify(zlib.gunzip)(bytes, CUT)
const inflate: Unpack = async (bytes) =>
  promisify(zlib.inflate)(bytes, CUT).catch(async () => promisify(zlib.inflateRaw)(bytes, CUT))
const brotli: Unpack = async (bytes) =>
  promisify(zlib.brotliDecompress)(bytes, {
    maxOutputLength: LONGEST,
    finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
  })

const UNPACK: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', brotli],
])
const LIST = /\s{0,9},\s{0,9}/u
const CHUNKED = 'chunked'

/** The headers of an answer that say how it is coded. */
interface Headers {
  get(name: string): string | null | undefined
  set(name: string, value: string): void
  delete(name: string): void
}

/** How an answer is packed, the coding that was done last first. */
export type Codings = readonly string[]

/** The codings that an answer names. The headers keep that it comes in chunks, and nothing else, for others to undo. */
export function takeCodings(headers: Headers): Codings {
  const codings = ['content-encoding', 'transfer-encoding'].flatMap((name) =>
    (headers.get(name) ?? '').trim().toLowerCase().split(LIST),
  )
  headers.delete('content-encoding')
  if (codings.includes(CHUNKED)) headers.set('transfer-encoding', CHUNKED)
  else headers.delete('transfer-encoding')
  return codings.filter((coding) => !['', 'identity', CHUNKED].includes(coding)).reverse()
}

/** The bytes unpacked, as far as they came; or why they cannot be. What is a text already, whatever its headers say, stays one. */
export async function unpacked(bytes: Buffer, codings: Codings): Promise<Buffer | RecordError> {
  let open = bytes
  for (const coding of codings.length > 0 || !isGzip(bytes) ? codings : ['gzip']) {
    const unpack = UNPACK.get(coding)
    try {
      if (unpack) open = await unpack(open)
      else if (!isText(open)) return { code: 'failed', message: `packed as ${coding}, which is not unpacked here` }
    } catch (error) {
      if (error instanceof RangeError) return TOO_LONG
      if (!isText(open)) return { code: 'failed', message: `not packed as ${coding}, as its headers say` }
    }
  }
  return open
}

const isText = (bytes: Uint8Array): boolean => isUtf8(bytes) && !bytes.includes(0)
