import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { LONGEST } from './limits'

export type Bytes = AsyncIterable<Buffer>

export const STDIN = '-'

/** The first two bytes of every gzip member (RFC 1952). */
const GZIP = Buffer.from([0x1f, 0x8b])

export const isGzip = (bytes: Buffer): boolean => bytes.subarray(0, GZIP.length).equals(GZIP)

/** The bytes of a file or of standard input, unpacked if they are gzip, whatever the name. `onRead` hears of packed bytes. */
export async function* readBytes(name: string, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  const { head, all } = await peek(counted(openBytes(name), onRead), GZIP.length)
  if (isGzip(head)) yield* gunzipped(all)
  else yield* all
}

const openBytes = (name: string): AsyncIterable<Buffer | string> =>
  name === STDIN ? process.stdin : createReadStream(name)

async function* counted(
  chunks: AsyncIterable<Buffer | string>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onRead(chunk.length)
    yield Buffer.from(chunk)
  }
}

async function* gunzipped(chunks: Bytes): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  // An error of either end is thrown by the loop below.
  pipeline(Readable.from(chunks), gunzip, () => undefined)
  for await (const chunk of gunzip) yield Buffer.from(chunk)
}

/** The first `size` bytes, or all if there are fewer, and all bytes from the start. */
export async function peek(chunks: Bytes, size: number): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
  const rest = chunks[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  while (start.length < size) {
    const next = await rest.next()
    if (next.done) break
    start = Buffer.concat([start, next.value])
  }
  return { head: start.subarray(0, size), all: joined(start, rest) }
}

async function* joined(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (start.length > 0) yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** All bytes; undefined when there are more than `LONGEST`. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > LONGEST) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
