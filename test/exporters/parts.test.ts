import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentUrn, uuid5 } from '../../src/exporters/content-urn'
import { partOf } from '../../src/exporters/people'
import { oneLine, present, some, someText } from '../../src/exporters/plain'
import { charCount, leadInText, passagesOf, wordCount } from '../../src/exporters/story'
import { fullTime, isoTime } from '../../src/exporters/times'
import { isAbsoluteUri, webUrl } from '../../src/exporters/web-url'
import { articleWith, full, paragraph, UNFIT } from './articles'

const ajv = new Ajv2020()
addFormats.default(ajv)
const isUri = ajv.compile<string>({ type: 'string', format: 'uri' })
const isDateTime = ajv.compile<string>({ type: 'string', format: 'date-time' })

describe('oneLine makes a text fit for any format', () => {
  test.each([
    ['  two\n\n words\t', 'two words'],
    ['a\u0000b\u0007c\u001b[31md', 'abc[31md'],
    ['a\u0085b\u2028c\u2029d', 'a b c d'],
    ['\ufeffa\ufffe\uffffb', 'ab'],
    ['half \ud83c of a pair \udf27', 'half \ufffd of a pair \ufffd'],
    ['a whole 🌧 pair', 'a whole 🌧 pair'],
    ['a\u00a0b', 'a b'],
    ['\u0000 \u0000', ''],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  test('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = oneLine(text)
        expect(line).not.toMatch(UNFIT)
        expect(line).not.toMatch(/\n| {2}|^ | $/)
        expect(oneLine(line)).toBe(line)
      }),
      { seed: 31 },
    )
  })

  test('nothing left is nothing', () => {
    expect(someText(' \u0007')).toBeUndefined()
    expect(someText(undefined)).toBeUndefined()
    expect(some([])).toBeUndefined()
    expect(some([''])).toStrictEqual([''])
  })

  test('present keeps what is there, zero and the empty string too', () => {
    expect(present({ a: undefined, b: 0, c: '', d: false })).toStrictEqual({ b: 0, c: '', d: false })
  })
})

describe('times', () => {
  test.each([
    ['2025-10-25T09:30:15Z', '2025-10-25T09:30:15Z'],
    ['2025-10-25t09:30:15z', '2025-10-25T09:30:15Z'],
    ['2025-10-25 09:30:15+09:00', '2025-10-25T09:30:15+09:00'],
    ['2025-10-25T09:30+0900', '2025-10-25T09:30:00+09:00'],
    ['2025-10-25T09:30:15.250-03', '2025-10-25T09:30:15.250-03:00'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
  ])('%s is a full date-time', (text, time) => {
    expect(fullTime(text)).toBe(time)
    expect(isDateTime(time)).toBe(true)
  })

  test.each([
    '2025-10-25',
    '2025-10-25T09:30:15',
    '2025-02-29T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-00-10T00:00:00Z',
    '2025-10-00T00:00:00Z',
    '2025-10-25T24:00:00Z',
    '2025-10-25T09:60:00Z',
    '2025-10-25T23:59:60Z',
    '2025-10-25T09:30:00+24:00',
    '20251025T093000Z',
    'Oct. 25, 2025',
    '',
  ])('%j is none', (text) => {
    expect(fullTime(text)).toBeUndefined()
  })

  test('schema.org may have a day alone, and a time whose zone is not known', () => {
    expect(isoTime('2025-10-25')).toBe('2025-10-25')
    expect(isoTime('2025-10-25T09:30')).toBe('2025-10-25T09:30:00')
    expect(isoTime('2025-10-25T09:30Z')).toBe('2025-10-25T09:30:00Z')
    expect(isoTime('2025-10-32')).toBeUndefined()
    expect(isoTime('yesterday')).toBeUndefined()
    expect(isoTime(undefined)).toBeUndefined()
  })
})

describe('web addresses', () => {
  test.each([
    ['https://example.com', 'https://example.com/'],
    [' HTTP://EXAMPLE.com/a b ', 'http://example.com/a%20b'],
    ['https://exämple.com/ö?q=ü#ß', 'https://xn--exmple-cua.com/%C3%B6?q=%C3%BC#%C3%9F'],
    [
      'https://example.com/a|b^c[d]{e}?f=[g]|{h}#i#j',
      'https://example.com/a%7Cb%5Ec%5Bd%5D%7Be%7D?f=%5Bg%5D%7C%7Bh%7D#i%23j',
    ],
    ['https://example.com/100%', 'https://example.com/100%25'],
    ['https://user:secret@example.com/', 'https://example.com/'],
    ['https://[::1]:8080/a', 'https://[::1]:8080/a'],
  ])('%s', (text, url) => {
    expect(webUrl(text)).toBe(url)
    expect(isUri(url)).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT://example.com/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
    'blob:https://example.com/1',
    'mailto:ada@example.com',
    '/a.jpg',
    'a.jpg',
    '',
    'https://',
    'https://exa{mple}.com/',
  ])('%j is refused', (text) => {
    expect(webUrl(text)).toBeUndefined()
  })

  test('a base resolves what is relative, and nothing else', () => {
    expect(webUrl('/a.jpg', 'https://example.com/b/c')).toBe('https://example.com/a.jpg')
    expect(webUrl('//example.org/a.jpg', 'https://example.com/b')).toBe('https://example.org/a.jpg')
    expect(webUrl('javascript:alert(1)', 'https://example.com/')).toBeUndefined()
    expect(webUrl('https://example.com/a', 'no address')).toBe('https://example.com/a')
    expect(webUrl('a.jpg', 'javascript:alert(1)')).toBeUndefined()
  })

  test('whatever comes out is a URI by RFC 3986', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.string({ unit: 'binary' }).map((tail) => `https://example.com/${tail}`),
          fc.string().map((tail) => `http://${tail}`),
        ),
        (text) => {
          const url = webUrl(text)
          if (url !== undefined)
            expect([url, isUri(url), isAbsoluteUri(url) || url.includes('[')]).toStrictEqual([url, true, true])
        },
      ),
      { seed: 31, numRuns: 500 },
    )
  })

  test('what counts as an absolute URI is one', () => {
    const part = fc.constantFrom(
      'urn',
      'tag',
      'https',
      ':',
      '/',
      '//',
      '?',
      '#',
      '%',
      '%41',
      'a',
      '[',
      ']',
      '@',
      'é',
      ' ',
      '8',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        if (isAbsoluteUri(text)) expect([text, isUri(text)]).toStrictEqual([text, true])
      }),
      { seed: 31, numRuns: 2000 },
    )
  })
})

describe('names from content', () => {
  const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
  const URL_SPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

  test('the example of RFC 9562', () => {
    expect(uuid5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  test('the namespace is the one that is written down', () => {
    const space = uuid5(URL_SPACE, 'urn:x-wirecopy:content')
    expect(contentUrn(['a', 'b'])).toBe(`urn:uuid:${uuid5(space, '["a","b"]')}`)
  })

  test('any name, as Node’s own SHA-1 has it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const bytes = createHash('sha1')
          .update(Buffer.from(DNS.replaceAll('-', ''), 'hex'))
          .update(name)
          .digest()
        const uuid = uuid5(DNS, name).replaceAll('-', '')
        expect(uuid.slice(0, 12)).toBe(bytes.toString('hex').slice(0, 12))
        expect(uuid.slice(13, 16)).toBe(bytes.toString('hex').slice(13, 16))
        expect(uuid.slice(17)).toBe(bytes.toString('hex').slice(17, 32))
      }),
      { seed: 31 },
    )
  })

  test('parts are kept apart', () => {
    expect(contentUrn(['a', 'bc'])).not.toBe(contentUrn(['ab', 'c']))
  })
})

describe('the story', () => {
  test('the dateline goes with the first paragraph, its credit apart', () => {
    const [first, second] = passagesOf(full)
    expect(first?.leadIn).toStrictEqual({ before: 'OSLO, Norway, Sept. 22 ', credit: '(AP)', after: ' -- ' })
    expect(leadInText(first?.leadIn)).toBe('OSLO, Norway, Sept. 22 (AP) -- ')
    expect(second).not.toHaveProperty('leadIn')
  })

  test('a dateline without a bracket of its own has no credit', () => {
    const dateline = { raw: '(서울=연합뉴스) 한지훈 기자 =', places: [] }
    const article = articleWith({ dateline, agency: { id: 'yonhap', name: 'Yonhap' }, body: [paragraph('비가 온다.')] })
    expect(passagesOf(article)[0]?.leadIn).toStrictEqual({
      before: '(서울=연합뉴스) 한지훈 기자 = ',
      credit: '',
      after: '',
    })
  })

  test('it passes over a heading, and stands alone when there is no paragraph', () => {
    const heading = { type: 'heading', text: 'At a glance' } as const
    const dateline = { raw: 'OSLO (AP) --', places: [{ name: 'OSLO' }] }
    const both = passagesOf(articleWith({ dateline, body: [heading, paragraph('Rain.')] }))
    expect(both.map(({ leadIn }) => leadIn !== undefined)).toStrictEqual([false, true])
    expect(passagesOf(articleWith({ dateline, body: [heading] })).map(({ text }) => text)).toStrictEqual([
      '',
      'At a glance',
    ])
    expect(passagesOf(articleWith({ dateline }))).toHaveLength(1)
  })

  test('a label is apart from the text that it opens', () => {
    expect(passagesOf(full)[1]).toMatchObject({ label: 'Why it matters' })
    const odd = passagesOf(articleWith({ body: [{ type: 'paragraph', text: 'Rain.', label: 'Snow' }] }))
    expect(odd[0]).toMatchObject({ label: '', text: 'Rain.' })
  })

  test('words and characters are counted', () => {
    expect([
      wordCount('One two  three'),
      wordCount(''),
      wordCount('明日は雨'),
      wordCount('The word 雨 means rain'),
    ]).toStrictEqual([3, 0, undefined, 5])
    expect(charCount('a🌧')).toBe(2)
  })

  test.each([
    ['editor', 'editor'],
    ['fact-checker', 'fact-checker'],
    ['Additional reporting by', 'contributor'],
    ['', 'contributor'],
    [undefined, 'contributor'],
  ])('the role %j is the part %s', (role, part) => {
    expect(partOf(role === undefined ? { name: 'Ada Doe' } : { name: 'Ada Doe', role })).toBe(part)
  })
})
