import { isUtf8 } from 'node:buffer'
import { decodedAs, decodedAsWestern } from './charsets'

/** `charset=euc-kr` in a header, `<meta charset="euc-kr">` or `<?xml encoding='euc-kr'?>`; in JSON too, with `\"` */
const CHARSET = /(?:charset|encoding)\s{0,5}=\s{0,5}\\?["']?([\w:.-]{1,40})/iu
/** `<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">` */
const META = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}\\?["']?([\w:.-]{1,40})/iu
/** How much of a page is searched for a charset, and how much for an element that says it; browsers read as much and more. */
const HEAD = 1024
const META_HEAD = 16 * HEAD
const REPLACED = /\ufffd/gu
const BEYOND_ASCII = /[^\0-\u007f]/gu
/** What changes to the characters of JIS X 0208, and to those of JIS X 0201, in ISO-2022-JP. */
const JIS_ESCAPES = ['\u001b$B', '\u001b$@', '\u001b(I']

/**
 * The text in the bytes. What is UTF-8 is read as UTF-8, whatever is said of it, but for ISO-2022-JP, which is told by
 * its escapes. Other bytes are read as their byte-order mark, the header (`text/html; charset=euc-kr`) or the page says,
 * and as windows-1252 where nobody does.
 */
export function decodeText(bytes: Uint8Array, header = ''): string {
  const marked = markedAs(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const text = new TextDecoder().decode(bytes)
  if (isUtf8(bytes)) return japaneseIn(text, bytes) ?? text
  const label = charsetIn(header) ?? charsetOfPage(bytes)
  const declared = label === undefined ? undefined : decodedAs(label, bytes)
  return declared ?? (isMostlyBroken(text) ? decodedAsWestern(bytes) : text)
}

/** The charset that bytes begin to say: their byte-order mark is that of UTF-16. */
export function markedAs([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** The text in ISO-2022-JP, whose bytes are those of ASCII; undefined where it has none of its escapes or breaks its rules. */
function japaneseIn(ascii: string, bytes: Uint8Array): string | undefined {
  if (!JIS_ESCAPES.some((escape) => ascii.includes(escape))) return undefined
  const text = decodedAs('iso-2022-jp', bytes)
  return text?.includes('\ufffd') ? undefined : text
}

const charsetIn = (text: string): string | undefined => CHARSET.exec(text)?.[1]

function charsetOfPage(bytes: Uint8Array): string | undefined {
  const head = decodedAsWestern(bytes.subarray(0, META_HEAD))
  return META.exec(head)?.[1] ?? charsetIn(head.slice(0, HEAD))
}

/** More of what is beyond ASCII failed as UTF-8 than was read; otherwise it is UTF-8 with a wound. */
const isMostlyBroken = (text: string): boolean =>
  (text.match(REPLACED)?.length ?? 0) * 2 > (text.match(BEYOND_ASCII)?.length ?? 0)
