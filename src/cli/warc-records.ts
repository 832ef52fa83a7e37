import type { Bytes } from './bytes'

/** `WARC/1.0` `WARC/1.1`: the first line of every record (ISO 28500). */
export const WARC_MARK = Buffer.from('WARC/')

const HEAD_END = Buffer.from('\r\n\r\n')
const LINE_FEEDS = Buffer.from('\n\n')
/** `Content-Length: 225` */
const LENGTH = /^content-length:[ \t]{0,9}(\d{1,15})[ \t]{0,9}\r$/imu
const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
/** Most bytes of a record's head, or of the empty lines behind it. */
const LONGEST_HEAD = 2 ** 20

/**
 * The bytes of an unpacked web archive as they come. The last byte of a record is given when another record, or
 * nothing, follows it, so that nobody takes half of one for the whole. Throws a sentence where the archive is damaged.
 */
export async function* wholeRecords(chunks: Bytes): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0)
  /** How much of the open record is not given yet; undefined before its head has come. */
  let left: number | undefined
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk])
    for (;;) {
      left ??= recordLength(held)
      if (left === undefined) break
      const part = held.subarray(0, left - 1)
      if (part.length > 0) yield part
      held = held.subarray(part.length)
      left -= part.length
      if (left > 1 || mayStillCome(held)) break
      const end = emptyLinesEnd(held)
      if (isClosed(held)) yield held.subarray(0, end)
      if (!isNext(held)) throw new Error('the archive is damaged: no record stands where one should begin')
      held = held.subarray(end)
      left = undefined
    }
  }
  if (left === 1 && isClosed(held)) yield held
  if (left !== 1 || held.length === 0 || emptyLinesEnd(held) < held.length)
    throw new Error('the archive ends in the midst of a record')
}

/** How long the record is whose head the bytes begin with; undefined while that has not come. */
function recordLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf(HEAD_END)
  const head = end < 0 ? bytes : bytes.subarray(0, end)
  if (head.includes(LINE_FEEDS)) throw new Error('the lines of the archive end in LF, not in CRLF')
  if (head.length > LONGEST_HEAD) throw new Error('a record of the archive has a head without an end')
  if (end < 0) return undefined
  const length = LENGTH.exec(`${head.toString('latin1')}\r`)?.[1]
  if (length === undefined) throw new Error('a record of the archive does not say how long it is')
  return end + HEAD_END.length + Number(length)
}

/** Bytes that begin with the last of a record: what follows its empty lines has not come, or not all of its mark. */
function mayStillCome(bytes: Buffer): boolean {
  const mark = markIn(bytes)
  return (
    mark.length < WARC_MARK.length && mark.equals(WARC_MARK.subarray(0, mark.length)) && bytes.length < LONGEST_HEAD
  )
}

/** Another record follows, or nothing but empty lines, or two of them before something else. */
const isClosed = (bytes: Buffer): boolean =>
  bytes.length > 0 &&
  (isNext(bytes) || markIn(bytes).length === 0 || bytes.subarray(1, 1 + HEAD_END.length).equals(HEAD_END))

const isNext = (bytes: Buffer): boolean => markIn(bytes).equals(WARC_MARK)

function markIn(bytes: Buffer): Buffer {
  const start = emptyLinesEnd(bytes)
  return bytes.subarray(start, start + WARC_MARK.length)
}

/** Where the empty lines behind the first byte end. */
function emptyLinesEnd(bytes: Buffer): number {
  let end = Math.min(1, bytes.length)
  while (bytes[end] === CARRIAGE_RETURN || bytes[end] === LINE_FEED) end += 1
  return end
}
