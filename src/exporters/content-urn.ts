/** The version 5 UUID of `urn:x-wirecopy:content` in the URL namespace of RFC 9562. */
const NAMESPACE = 'd2a13841-27c3-557d-b70e-69972f4d3d95'
const HEX_PAIR = /[\da-f]{2}/gu
const UUID_PARTS = /^(.{8})(.{4})(.{4})(.{4})(.{12})/u

/**
 * A name that follows from the content alone: `urn:uuid:` and the version 5 UUID (RFC 9562) of the parts' JSON array in
 * the library's namespace. The same content has the same name everywhere and always; any other content has another.
 */
export const contentUrn = (parts: readonly string[]): string => `urn:uuid:${uuid5(NAMESPACE, JSON.stringify(parts))}`

/** The version 5 UUID of a name in a namespace (RFC 9562, §5.5). */
export function uuid5(namespace: string, name: string): string {
  const space = (namespace.replaceAll('-', '').match(HEX_PAIR) ?? []).map((pair) => Number.parseInt(pair, 16))
  const digest = sha1([...space, ...new TextEncoder().encode(name)])
  const hex = digest.slice(0, 4).map((word, i) => toHex(i === 1 ? (word & ~0xf000) | 0x5000 : word, i))
  return hex.join('').replace(UUID_PARTS, '$1-$2-$3-$4-$5')
}

/** Eight hexadecimal digits; the third word carries the two bits of the variant. */
const toHex = (word: number, i: number): string =>
  ((i === 2 ? (word & 0x3fffffff) | 0x80000000 : word) >>> 0).toString(16).padStart(8, '0')

/** SHA-1 (FIPS 180-4) as five words: a name for content, no protection against anyone. */
function sha1(message: readonly number[]): number[] {
  const words = padded(message)
  let hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let at = 0; at < words.length; at += 16) {
    const mixed = mixBlock(hash, words.slice(at, at + 16))
    hash = hash.map((word, i) => (word + (mixed[i] ?? 0)) | 0)
  }
  return hash
}

/** The message as 32-bit words, closed by a one bit, zeros and its length in bits. */
function padded(message: readonly number[]): number[] {
  const words = new Array<number>((((message.length + 8) >> 6) + 1) * 16).fill(0)
  for (const [i, byte] of [...message, 0x80].entries())
    words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (24 - (i % 4) * 8))
  words[words.length - 2] = Math.floor(message.length / 0x20000000)
  words[words.length - 1] = (message.length << 3) | 0
  return words
}

const ROUNDS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const

function mixBlock(hash: readonly number[], block: readonly number[]): number[] {
  const words = [...block]
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash
  for (let i = 0; i < 80; i++) {
    if (i >= 16)
      words[i] = turn((words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0), 1)
    const round = Math.floor(i / 20)
    const next = (turn(a, 5) + choose(round, b, c, d) + e + (ROUNDS[round] ?? 0) + (words[i] ?? 0)) | 0
    e = d
    d = c
    c = turn(b, 30)
    b = a
    a = next
  }
  return [a, b, c, d, e]
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

function choose(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d)
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
}
