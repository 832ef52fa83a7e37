import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/cli/decode'
import { decodedAs } from '../../src/cli/charsets'

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** The first digits of the SHA-256 of all 256 bytes as text, by the tables of the Encoding Standard. */
const SINGLE_BYTE = [
  ['ibm866', '3c8cc5cb485f93d2'],
  ['iso-8859-2', 'a5871b0f978b840b'],
  ['iso-8859-3', 'e83895f2b7d7b82b'],
  ['iso-8859-4', '449076e20ebf45eb'],
  ['iso-8859-5', '9f31ddc0f7444afa'],
  ['iso-8859-6', 'beba4e6cf97dce83'],
  ['iso-8859-7', '71069977a6798ab7'],
  ['iso-8859-8', 'b43535e7aaeb7bcf'],
  ['iso-8859-8-i', 'b43535e7aaeb7bcf'],
  ['iso-8859-10', '282514fbd01219c4'],
  ['iso-8859-13', '4426f6d2f1b025cd'],
  ['iso-8859-14', 'f03afb7e01e66cac'],
  ['iso-8859-15', '9b58b26dbd8fbff2'],
  ['iso-8859-16', '2de1faef4dc524c9'],
  ['koi8-r', 'fb0243455e64ef70'],
  ['koi8-u', '896c218aaf12ca1b'],
  ['macintosh', '54112bce885d7b1a'],
  ['windows-874', '6a2c7940c3d68216'],
  ['windows-1250', '03772ed2e875bd12'],
  ['windows-1251', 'b16600cf4e6d1a2d'],
  ['windows-1252', 'cc916e51644a12e8'],
  ['windows-1253', 'e4570135cbc6e3d5'],
  ['windows-1254', '4a8e99647c3e28e6'],
  ['windows-1255', '870c5c5e687fabcd'],
  ['windows-1256', '6f6e8626197b1b6b'],
  ['windows-1257', 'd19a4e888879e36a'],
  ['windows-1258', 'e79b48db126bc71d'],
  ['x-mac-cyrillic', '784db55e1c90195e'],
] as const

/** `“It’s €5 — …”` */
const QUOTED = Uint8Array.of(0x93, 0x49, 0x74, 0x92, 0x73, 0x20, 0x80, 0x35, 0x20, 0x97, 0x20, 0x85, 0x94)

describe('a single-byte charset is read as the Encoding Standard has it, whatever the version of Node', () => {
  test.each(SINGLE_BYTE)('%s', (label, sum) => {
    const text = decodedAs(label, ALL_BYTES) ?? ''
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(sum)
  })

  test.each(['windows-1252', 'ISO-8859-1', 'latin1', 'us-ascii', 'ascii', 'l1', 'x-user-defined'])(
    '%s is windows-1252',
    (label) => {
      expect(decodedAs(label, QUOTED)).toBe('“It’s €5 — …”')
      expect(decodeText(QUOTED, `text/html; charset=${label}`)).toBe('“It’s €5 — …”')
    },
  )

  test('bytes of which nobody says anything are windows-1252', () => {
    expect(decodeText(QUOTED)).toBe('“It’s €5 — …”')
  })

  test('gbk is read as gb18030, which holds it', () => {
    expect(decodedAs('gb2312', Uint8Array.of(0xc8, 0xcb, 0xff))).toBe('人\ufffd')
  })

  test('a label that nobody knows is none', () => {
    expect(['utf-9', '__proto__', 'constructor'].map((label) => decodedAs(label, QUOTED))).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the charset of a page', () => {
  const KOREAN = Buffer.concat([Buffer.from('<p>'), Buffer.from([0xbc, 0xad, 0xbf, 0xef]), Buffer.from('</p>')])
  const page = (head: string): string => decodeText(Buffer.concat([Buffer.from(head), KOREAN]))

  test.each([
    ['is said within its first bytes', '<meta charset=euc-kr>'],
    [
      'is said behind a long comment',
      `<!--${'x'.repeat(9000)}--><meta http-equiv=a content="text/html; charset=euc-kr">`,
    ],
    ['is said by an element, not by a script before it', '<script charset="utf-8"></script><meta charset="euc-kr">'],
    ['is said in a line of JSON', '{"html":"<meta charset=\\"euc-kr\\">'],
  ])('%s', (_, head) => {
    expect(page(head)).toBe(`${head}<p>서울</p>`)
  })

  test('is not the one that a script far below names', () => {
    expect(page(`${' '.repeat(2000)}<script>charset=euc-kr</script>`)).toContain('<p>¼\u00ad¿ï</p>')
  })

  test('cannot be UTF-16 without its mark', () => {
    expect(page(`<meta charset="utf-16"><p>café</p>`)).toContain('<p>café</p>')
  })

  test('that is UTF-8 is never what it says, not even with a character that stands for a lost one', () => {
    const text = '<meta charset="euc-kr">서울 \ufffd'
    expect(decodeText(Buffer.from(text))).toBe(text)
  })
})

describe('ISO-2022-JP', () => {
  const JAPANESE = Buffer.from('<p>\u001b$BEl5~\u001b(B: a pier</p>')

  test('is told by its escapes, declared or not', () => {
    expect(decodeText(JAPANESE)).toBe('<p>東京: a pier</p>')
    expect(decodeText(JAPANESE, 'text/html; charset=iso-2022-jp')).toBe('<p>東京: a pier</p>')
  })

  test.each(['\u001b$B\u001b(B\u001b$B!', 'a \u001b$B and é', 'a \u001b[31m colour'])('is not read into %j', (text) => {
    expect(decodeText(Buffer.from(text))).toBe(text)
  })
})
