import { isUtf8 } from 'node:buffer'
import { type Bytes, peek } from './bytes'
import { decodeText, markedAs } from './decode'
import { LONGEST } from './limits'

/** Whole lines that came together, without their line feeds. A line of more than `LONGEST` bytes is undefined. */
export interface LineBatch {
  readonly lines: readonly (string | undefined)[]
  /** Number of the first of them, from 1. */
  readonly first: number
}

const LINE_FEED = 0x0a
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The lines as they come: a batch for each stretch of bytes that ends one, so that none waits for the next. Bytes that
 * begin with the mark of UTF-16 are read as that, a line that is no UTF-8 as `decodeText` reads a file.
 */
export async function* lineBatches(bytes: Bytes): AsyncGenerator<LineBatch> {
  const { head, all } = await peek(bytes, 2)
  const marked = markedAs(head)
  yield* batches(marked ? asUtf8(all, marked) : all)
}

async function* asUtf8(chunks: Bytes, charset: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(charset)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* batches(chunks: Bytes): AsyncGenerator<LineBatch> {
  let first = 1
  let held: Held = { parts: [], size: 0 }
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED)
    if (end >= 0) {
      const lines = linesOf(held, chunk.subarray(0, end), first)
      yield { lines, first }
      first += lines.length
      held = { parts: [], size: 0 }
    }
    held = withPart(held, chunk.subarray(end + 1))
  }
  if (held.size > 0) yield { lines: linesOf(held, Buffer.alloc(0), first), first }
}

/** The beginning of a line whose end has not come. Of one that is too long only the size is kept. */
interface Held {
  readonly parts: Buffer[]
  readonly size: number
}

function withPart({ parts, size }: Held, part: Buffer): Held {
  const all = size + part.length
  if (all > LONGEST) return { parts: [], size: all }
  if (part.length > 0) parts.push(part)
  return { parts, size: all }
}

function linesOf(held: Held, chunk: Buffer, first: number): (string | undefined)[] {
  const lost = held.size > LONGEST
  const bytes = Buffer.concat([...held.parts, chunk])
  const [head = '', ...others] = isUtf8(bytes)
    ? bytes.toString('utf8').split('\n')
    : splitBytes(bytes).map((line) => decodeText(line))
  const start = first === 1 && head.startsWith(BYTE_ORDER_MARK) ? head.slice(1) : head
  return [lost ? undefined : start, ...others]
}

/** The lines of bytes of which some are not UTF-8. */
function splitBytes(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}
