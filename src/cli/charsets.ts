import { TextDecoder } from 'node:util'
import { mendedCharsets, readAs } from '../data/charsets'

/** No charset has the printable characters of ASCII otherwise. */
const NOT_PLAIN = /[\P{ASCII}\p{Cc}]/gu

/** The text of bytes in the charset that a label means: `latin1`, `EUC-KR`; undefined for one that nobody knows. */
export function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  const name = charsetOf(label)
  const mended = tableOf(name)
  return mended ? mapped(bytes, mended) : decoderOf(name)?.decode(bytes)
}

/** Text of which nobody says how it is encoded, and which is no UTF-8, as browsers read it. */
export const decodedAsWestern = (bytes: Uint8Array): string => decodedAs('windows-1252', bytes) ?? ''

/** `windows-1252` for `latin1`: the name of the charset that is read for a label. */
function charsetOf(label: string): string {
  const said = label.trim().toLowerCase()
  const name = decoderOf(said)?.encoding ?? said
  return readAs[name] ?? name
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

/** The character of each byte of a charset that the engine may read otherwise. */
function tableOf(name: string): readonly string[] | undefined {
  const mended = Object.hasOwn(mendedCharsets, name) ? mendedCharsets[name] : undefined
  if (!mended) return undefined
  const decoder = name === 'windows-1252' ? undefined : decoderOf(name)
  const table = Array.from({ length: 256 }, (_, byte) =>
    decoder ? decoder.decode(Uint8Array.of(byte)) : String.fromCharCode(byte),
  )
  for (const [first, characters] of mended)
    for (const [i, character] of [...characters].entries()) table[first + i] = character
  return table
}

const mapped = (bytes: Uint8Array, table: readonly string[]): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(NOT_PLAIN, (char) => table[char.charCodeAt(0)] ?? char)
