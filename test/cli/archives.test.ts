import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BODY, jsonLines, makeFolder, PAGE, STORY, wirecopy } from './spawn'

const folder = await makeFolder()
const file = (name: string): string => path.join(folder, name)

const CRLF = '\r\n'

/** A record of a web archive; its body is what the server sent. */
function record(type: string, headers: Readonly<Record<string, string>>, block: Buffer): Buffer {
  const head = Object.entries({ 'WARC-Type': type, 'WARC-Date': '2025-10-25T08:00:00Z', ...headers })
  const lines = [
    'WARC/1.0',
    ...head.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${String(block.length)}`,
  ]
  return Buffer.concat([Buffer.from(lines.join(CRLF) + CRLF + CRLF), block, Buffer.from(CRLF + CRLF)])
}

function response(url: string, status: string, headers: readonly string[], body: Buffer | string): Buffer {
  const head = Buffer.from([`HTTP/1.1 ${status}`, ...headers].join(CRLF) + CRLF + CRLF)
  const type = { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' }
  return record('response', type, Buffer.concat([head, Buffer.from(body)]))
}

const resource = (url: string, type: string, body: string): Buffer =>
  record('resource', { 'WARC-Target-URI': url, 'Content-Type': type }, Buffer.from(body))

const HTML = 'Content-Type: text/html; charset=utf-8'
/** A page as windows-1250 has it: its `ő` is another letter in windows-1252, and broken UTF-8. */
const HUNGARIAN = Buffer.from(PAGE.replaceAll('harbor</', 'Gy\u00f5r</'), 'latin1')
const HEADLINE = 'Pier opens in Győr'
const RECORDS = [
  record('warcinfo', { 'Content-Type': 'application/warc-fields' }, Buffer.from('software: test\r\n')),
  response('https://example.com/a', '200 OK', [HTML], PAGE),
  response('https://example.com/robots.txt', '200 OK', ['Content-Type: text/plain'], 'User-agent: *'),
  response('https://example.com/gone', '404 Not Found', [HTML], PAGE),
  response('https://example.com/b', '200 OK', [HTML, 'Content-Encoding: gzip'], gzipSync(PAGE)),
  response('https://example.com/c', '200 OK', ['Content-Type: text/html; charset=windows-1250'], HUNGARIAN),
  resource('https://example.com/d', 'text/html', PAGE),
  resource('https://example.com/d.txt', 'text/plain', PAGE),
  record('request', { 'WARC-Target-URI': 'https://example.com/a' }, Buffer.from('GET / HTTP/1.1\r\n\r\n')),
]

const PAGES = [
  { url: 'https://example.com/a', date: '2025-10-25T08:00:00Z', article: { headline: 'Pier opens in harbor' } },
  { url: 'https://example.com/b', article: { headline: 'Pier opens in harbor' } },
  { url: 'https://example.com/c', article: { headline: HEADLINE } },
  { url: 'https://example.com/d', article: { headline: 'Pier opens in harbor' } },
]

describe('a web archive', () => {
  test('gives a record for each page of HTML that the server had', async () => {
    await writeFile(file('crawl.warc'), Buffer.concat(RECORDS))
    const { code, stdout, stderr } = await wirecopy(['--format', 'jsonl', file('crawl.warc')])
    expect(jsonLines(stdout)).toMatchObject(PAGES)
    expect(jsonLines(stdout)).toHaveLength(4)
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: expect.stringContaining('4 documents') })
  })

  test('is the same packed record by record, from standard input, with two jobs', async () => {
    const input = Buffer.concat(RECORDS.map((one) => gzipSync(one)))
    const { code, stdout } = await wirecopy(['--jsonl', '--jobs', '2'], { input })
    expect(jsonLines(stdout)).toMatchObject(PAGES)
    expect(code).toBe(0)
  })
})

describe('a page of a web archive', () => {
  const chunked = (body: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${body.length.toString(16)}${CRLF}`), body, Buffer.from(`${CRLF}0${CRLF}${CRLF}`)])
  const page = Buffer.from(PAGE)
  const read = async (headers: readonly string[], body: Buffer): Promise<unknown> => {
    await writeFile(file('coded.warc'), response('https://example.com/a', '200 OK', [HTML, ...headers], body))
    return jsonLines((await wirecopy(['--format', 'jsonl', file('coded.warc')])).stdout)[0]
  }

  test.each([
    ['in chunks', ['Transfer-Encoding: Chunked'], chunked(page)],
    ['gzip in chunks', ['Content-Encoding: GZIP', 'transfer-encoding: chunked'], chunked(gzipSync(page))],
    ['gzip in chunks, both on the way', ['Transfer-Encoding: gzip, chunked'], chunked(gzipSync(page))],
    ['gzip, which nobody says', [], gzipSync(page)],
    ['br', ['Content-Encoding: br'], brotliCompressSync(page)],
    ['deflate', ['Content-Encoding: deflate'], deflateSync(page)],
    ['deflate without its head', ['Content-Encoding: deflate'], deflateRawSync(page)],
    ['gzip, then br', ['Content-Encoding: gzip, br'], brotliCompressSync(gzipSync(page))],
    ['gzip, and unpacked by who wrote the archive', ['Content-Encoding: gzip'], page],
    ['br, and unpacked by who wrote the archive', ['Content-Encoding: br'], page],
    ['gzip, cut before its end', ['Content-Encoding: gzip'], gzipSync(page).subarray(0, -6)],
  ])('is unpacked that came as %s', async (_, headers, body) => {
    expect(await read(headers, body)).toMatchObject({ article: { headline: 'Pier opens in harbor' } })
  })

  test.each([
    ['zzz', 'packed as zzz, which is not unpacked here'],
    ['br', 'not packed as br, as its headers say'],
  ])('is a record with an error where it comes as %s and cannot be unpacked', async (coding, message) => {
    const bytes = Buffer.from([0xce, 0xb2, 0xcf, 0x81, 0xff, 0x00, 0x01, 0x02])
    expect(await read([`Content-Encoding: ${coding}`], bytes)).toMatchObject({ error: { code: 'failed', message } })
  })

  test('is too long where it is so unpacked', async () => {
    const error = { code: 'too-long', message: 'longer than 32 MB' }
    expect(await read(['Content-Encoding: gzip'], gzipSync(Buffer.alloc(40 * 2 ** 20, ' ')))).toMatchObject({ error })
  })
})

describe('a damaged web archive', () => {
  const [info = Buffer.alloc(0), first = Buffer.alloc(0)] = RECORDS
  const whole = Buffer.concat([info, first])
  const second = response('https://example.com/b', '200 OK', [HTML], PAGE)
  const tooLong = Buffer.from(second.toString().replace(/Content-Length: \d+/u, 'Content-Length: 5000'))
  const ends = 'the archive ends in the midst of a record'
  const damaged = 'the archive is damaged: no record stands where one should begin'

  test.each([
    ['cut in a page', [whole, second.subarray(0, -40)], ends],
    ['cut in a head', [whole, second.subarray(0, 40)], ends],
    ['cut in the mark of a record', [whole, Buffer.from('WA')], ends],
    ['with something else between records', [whole, Buffer.from('garbage garbage'), second], damaged],
    ['with a record that says it is longer', [whole, tooLong, second, ...RECORDS, ...RECORDS], damaged],
    [
      'with a record that says no length',
      [whole, Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), second],
      'a record of the archive does not say how long it is',
    ],
  ])('%s gives what is whole before that, and the exit code is 2', async (_, parts, said) => {
    const { code, stdout, stderr } = await wirecopy(['--format', 'jsonl', '-q'], { input: Buffer.concat(parts) })
    expect(jsonLines(stdout)).toMatchObject([{ url: 'https://example.com/a' }])
    expect({ code, stderr }).toStrictEqual({ code: 2, stderr: `wirecopy: cannot read standard input (${said})\n` })
  })

  test.each([
    ['a mark alone', Buffer.from('WARC/'), ends],
    [
      'lines that end in LF',
      Buffer.from(whole.toString().replaceAll('\r\n', '\n')),
      'the lines of the archive end in LF, not in CRLF',
    ],
  ])('%s gives nothing but a sentence', async (_, input, said) => {
    const { code, stdout, stderr } = await wirecopy(['--format', 'jsonl'], { input })
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`wirecopy: cannot read standard input (${said})\n`)
  })

  test('without empty lines at its end, or with more of them, is none', async () => {
    for (const input of [whole.subarray(0, -4), Buffer.concat([whole, Buffer.from('\r\n\r\n'), second])])
      expect((await wirecopy(['--format', 'jsonl', '-q'], { input })).code).toBe(0)
  })
})

describe('gzip', () => {
  test('is known by its bytes, whatever the name', async () => {
    await writeFile(file('story.txt'), gzipSync(STORY))
    const { code, stdout } = await wirecopy(['--text', file('story.txt')])
    expect({ code, stdout }).toStrictEqual({ code: 0, stdout: `${BODY}\n` })
  })

  test('may hold several members', async () => {
    const input = Buffer.concat([1, 2, 3].map((id) => gzipSync(`${JSON.stringify({ id, text: STORY })}\n`)))
    const { stdout } = await wirecopy(['--jsonl'], { input })
    expect(jsonLines(stdout)).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }])
  })

  test('that is cut short is said, after what could be read', async () => {
    const packed = gzipSync(`${JSON.stringify({ text: STORY })}\n`.repeat(20_000))
    await writeFile(file('cut.jsonl.gz'), packed.subarray(0, packed.length - 200))
    const { code, stdout, stderr } = await wirecopy([
      '--jsonl',
      '--drop-input',
      '--format',
      'text',
      file('cut.jsonl.gz'),
    ])
    expect(code).toBe(2)
    expect(jsonLines(stdout).length).toBeGreaterThan(300)
    expect(stderr).toContain('cut.jsonl.gz (unexpected end of file)\n')
  })
})

describe('the charset', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé opened on the pier.'), 'Café opened on the pier.'],
    ['UTF-16 with a mark', Buffer.from('\ufeffCafé opened on the pier.', 'utf16le'), 'Café opened on the pier.'],
    ['Latin-1 that nobody declares', Buffer.from('Café opened on the pier.', 'latin1'), 'Café opened on the pier.'],
    [
      'UTF-8 with a wound',
      Buffer.concat([Buffer.from('Café '), Buffer.from([0xff]), Buffer.from(' opened.')]),
      'Café \ufffd opened.',
    ],
  ])('%s', async (_, input, text) => {
    expect((await wirecopy(['--text'], { input })).stdout).toBe(`${text}\n`)
  })

  test('is what the page declares', async () => {
    const input = Buffer.concat([Buffer.from('<meta charset="windows-1250">'), HUNGARIAN])
    expect(JSON.parse((await wirecopy([], { input })).stdout)).toMatchObject({ headline: HEADLINE })
  })
})
