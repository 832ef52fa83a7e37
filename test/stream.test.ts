import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Article } from '../src/model'
import { cleanAll, type CleanedRecord, cleanStream, type RecordOptions } from '../src/stream'

const STORY = 'OSLO, Sept. 22 (AP) -- The harbor office opened a new pier on Monday, officials said.'
const BODY = 'The harbor office opened a new pier on Monday, officials said.'

async function streamed(records: readonly unknown[], options?: RecordOptions): Promise<CleanedRecord[]> {
  const cleaned: CleanedRecord[] = []
  for await (const record of ReadableStream.from(records).pipeThrough(cleanStream(options))) cleaned.push(record)
  return cleaned
}

async function looped(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options?: RecordOptions,
): Promise<CleanedRecord[]> {
  const cleaned: CleanedRecord[] = []
  for await (const record of cleanAll(records, options)) cleaned.push(record)
  return cleaned
}

describe.each([
  ['a stream', streamed],
  ['a loop', looped],
])('records through %s', (_, clean) => {
  test('come out in order, with their article and their other members', async () => {
    const records = [
      { id: 1, text: STORY },
      { id: 2, url: 'https://example.com/a', html: '<h1>Pier opens</h1>', text: 'not read' },
    ]
    const before = structuredClone(records)
    expect(await clean(records)).toMatchObject([
      { id: 1, text: STORY, article: { text: BODY, agency: { id: 'ap' } } },
      { id: 2, text: 'not read', article: { url: 'https://example.com/a' } },
    ])
    expect(records).toStrictEqual(before)
  })

  test('that have no text come out with an error and their number', async () => {
    expect(await clean(['text', null, { id: 3, text: ' \n', html: null }, { text: 'A pier opened.' }])).toMatchObject([
      { error: { code: 'not-an-object', message: 'not an object: a string' }, line: 1 },
      { error: { code: 'not-an-object', message: 'not an object: null' }, line: 2 },
      { id: 3, error: { code: 'no-text', message: 'no text under «html» or «text»' }, line: 3 },
      { article: { text: 'A pier opened.' } },
    ])
  })

  test('have their members where the options say', async () => {
    const exporter = (article: Article): number => article.text.length
    const options = { textField: 'body', urlField: 'link', into: 'size', dropInput: true, exporter }
    expect(await clean([{ body: STORY, text: 'kept', link: 5 }], options)).toStrictEqual([
      { text: 'kept', link: 5, size: BODY.length },
    ])
  })

  test('say what their article lacks', async () => {
    expect(
      await clean([{ text: `${STORY}\n\nIt is long.`, notes: 'mine' }, { text: STORY }], { maxLines: 1 }),
    ).toStrictEqual([
      {
        text: `${STORY}\n\nIt is long.`,
        article: expect.anything(),
        notes: [expect.objectContaining({ code: 'truncated' })],
      },
      { text: STORY, article: expect.anything() },
    ])
  })

  test('lose what an earlier run left in them, and nothing that is read', async () => {
    const [once] = await clean([{ text: 'A pier opened.' }, {}])
    const [, failed] = await clean([{}, {}])
    const again = await clean(
      [
        { ...once, ...failed },
        { ...once, text: '' },
      ],
      { exporter: ({ text }) => text },
    )
    expect(again).toMatchObject([{ article: 'A pier opened.' }, { text: '', error: { code: 'no-text' }, line: 2 }])
    expect(again.map((record) => Object.keys(record))).toStrictEqual([
      ['text', 'article'],
      ['text', 'error', 'line'],
    ])
    expect(await clean([{ html: 5, text: ' ' }], { into: 'text' })).toMatchObject([{ text: ' ', error: {} }])
  })

  test('that throw when they are read come out with an error', async () => {
    const record = {
      get html(): string {
        throw new Error('gone')
      },
    }
    expect(await clean([record, { text: STORY }])).toMatchObject([
      { error: { code: 'failed', message: 'Error: gone' }, line: 1 },
      { article: { text: BODY } },
    ])
  })

  test('come out with an error when the exporter throws', async () => {
    const exporter = (): never => {
      throw new Error('no room')
    }
    expect(await clean([{ text: STORY }], { exporter })).toStrictEqual([
      { text: STORY, error: { code: 'failed', message: 'Error: no room' }, line: 1 },
    ])
  })

  test('take the address of the options where they have none', async () => {
    const html = `<article><h1>Pier opens</h1><p>${STORY}</p></article>`
    const records = [
      { html, url: 'https://example.com/own' },
      { html, url: '' },
    ]
    const [own, given] = await clean(records, { url: 'https://example.com/given' })
    expect([own, given]).toMatchObject([
      { article: { url: 'https://example.com/own' } },
      { article: { url: 'https://example.com/given' } },
    ])
  })

  test.each([
    [{ format: 'pdf' }],
    [{ into: '' }],
    [{ into: 'notes' }],
    [null],
    [{ urlField: 5 }],
    [{ dropInput: 'yes' }],
    [{ exporter: 'ninjs' }],
    [[]],
  ])('are refused with a TypeError for the options %j', async (options) => {
    await expect(async () => clean([], options as unknown as RecordOptions)).rejects.toThrow(TypeError)
  })
})

test('a loop asks for a record only when the one before is taken', async () => {
  let asked = 0
  function* endless(): Generator<unknown> {
    for (;;) yield { text: `Pier ${String((asked += 1))} opened.` }
  }
  for await (const record of cleanAll(endless())) {
    expectTypeOf(record).toEqualTypeOf<CleanedRecord>()
    if (asked === 3) break
  }
  expect(asked).toBe(3)
})

test('what an exporter promises is waited for, and its failure is the record’s', async () => {
  const records = [{ text: 'The pier opened.' }, { text: 'down', id: 7 }, { text: 'It closed.' }]
  const exporter = async ({ text }: Article): Promise<string> => {
    await Promise.resolve()
    if (text === 'down') throw new Error('down')
    return text
  }
  const found: CleanedRecord[] = []
  for await (const record of cleanAll(records, { exporter })) found.push(record)
  expect(found).toMatchObject([
    { article: 'The pier opened.' },
    { text: 'down', id: 7, error: { code: 'failed', message: 'Error: down' }, line: 2 },
    { article: 'It closed.' },
  ])
})

test('wrong options are refused at once', () => {
  expect(() => cleanAll([], { bogus: 1 } as RecordOptions)).toThrow(TypeError)
})
