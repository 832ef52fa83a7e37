import { decodedAs, decodedAsWestern } from './charsets'

/** `charset=euc-kr` in a header, `<meta charset="euc-kr">` or `<?xml encoding='euc-kr'?>` */
const CHARSET = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/iu
/** How much of a page is searched for its charset; browsers read as much. */
const HEAD = 1024
const REPLACED = /\ufffd/gu
const BEYOND_ASCII = /[^\0-\u007f]/gu

/**
 * The text in the bytes. What is UTF-8 is read as UTF-8, whatever is said of it; other bytes are read as their
 * byte-order mark, the header (`text/html; charset=euc-kr`) or the page says, and as windows-1252 where nobody does.
 */
export function decodeText(bytes: Uint8Array, header = ''): string {
  const marked = markedAs(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('\ufffd')) return text
  const label = charsetIn(header) ?? charsetIn(decodedAsWestern(bytes.subarray(0, HEAD)))
  const declared = label === undefined ? undefined : decodedAs(label, bytes)
  return declared ?? (isMostlyBroken(text) ? decodedAsWestern(bytes) : text)
}

const charsetIn = (text: string): string | undefined => CHARSET.exec(text)?.[1]

function markedAs([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** More of what is beyond ASCII failed as UTF-8 than was read; otherwise it is UTF-8 with a wound. */
const isMostlyBroken = (text: string): boolean =>
  (text.match(REPLACED)?.length ?? 0) * 2 > (text.match(BEYOND_ASCII)?.length ?? 0)
