/**
 * Characters of single-byte charsets as the Encoding Standard has them (https://encoding.spec.whatwg.org), where some
 * version of Node that we run on gives others, or does not know the charset: stretches of characters by the byte at
 * which they begin. Found by comparing Node 20, 22 and 24 over all bytes of all charsets of the standard.
 */
export const mendedCharsets: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  'windows-1252': [
    [0x80, '€'],
    [0x82, '‚ƒ„…†‡ˆ‰Š‹Œ'],
    [0x8e, 'Ž'],
    [0x91, '‘’“”•–—˜™š›œ'],
    [0x9e, 'žŸ'],
  ],
  'iso-8859-16': [
    [0xa1, 'ĄąŁ€„Š§š©Ș«Ź\u00adźŻ'],
    [0xb2, 'ČłŽ”'],
    [0xb8, 'žčș'],
    [0xbc, 'ŒœŸż'],
    [0xc3, 'Ă'],
    [0xc5, 'Ć'],
    [0xd0, 'ĐŃ'],
    [0xd5, 'Ő'],
    [0xd7, 'ŚŰ'],
    [0xdd, 'ĘȚ'],
    [0xe3, 'ă'],
    [0xe5, 'ć'],
    [0xf0, 'đń'],
    [0xf5, 'ő'],
    [0xf7, 'śű'],
    [0xfd, 'ęț'],
  ],
  'koi8-u': [
    [0xae, 'ў'],
    [0xbe, 'Ў'],
  ],
  'windows-874': [
    [0xdb, '\ufffd\ufffd\ufffd\ufffd'],
    [0xfc, '\ufffd\ufffd\ufffd\ufffd'],
  ],
  'windows-1253': [[0xaa, '\ufffd']],
  'windows-1255': [[0xca, '\u05ba']],
  ibm866: [
    [0x1a, '\u001a'],
    [0x1c, '\u001c'],
    [0x7f, '\u007f'],
  ],
}

/**
 * Charsets that are read by the decoder of another: as the HTML Standard has it of a page, which cannot say in letters
 * of one byte that it has two, and gbk by what holds all of it.
 */
export const readAs: Readonly<Record<string, string>> = {
  'x-user-defined': 'windows-1252',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  gbk: 'gb18030',
}
