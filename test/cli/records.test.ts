import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BODY, CLI, jsonLines, makeFolder, PAGE, STORY, wirecopy } from './spawn'

const folder = await makeFolder()
const lines = (...records: readonly unknown[]): string =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')

describe('a record a line', () => {
  test('is written with its article, its other members kept', async () => {
    const input = lines(
      { id: 7, url: 'https://example.com/a', html: PAGE },
      { text: STORY, tags: ['x'], nested: { a: null } },
    )
    const { code, stdout, stderr } = await wirecopy(['--jsonl'], { input })
    expect(jsonLines(stdout)).toMatchObject([
      { id: 7, url: 'https://example.com/a', html: PAGE, article: { headline: 'Pier opens in harbor' } },
      { text: STORY, tags: ['x'], nested: { a: null }, article: { text: BODY } },
    ])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^wirecopy: 2 records in \d+\.\d s\n$/u)
  })

  test('has its members where the options say', async () => {
    const args = [
      '--jsonl',
      '--text-field',
      'body',
      '--html-field',
      'page',
      '--url-field',
      'link',
      '--into',
      'clean',
      '--drop-input',
      '-q',
    ]
    const input = lines({ body: STORY, link: 'https://example.com/a', text: 'kept' }, { page: PAGE })
    const { stdout, stderr } = await wirecopy(args, { input })
    expect(jsonLines(stdout)).toStrictEqual([
      { link: 'https://example.com/a', text: 'kept', clean: expect.objectContaining({ text: BODY }) },
      { clean: expect.objectContaining({ headline: 'Pier opens in harbor' }) },
    ])
    expect(stderr).toBe('')
  })

  test('holds the article in the format that is asked for', async () => {
    const { stdout } = await wirecopy(['--jsonl', '--format', 'text', '--drop-input'], {
      input: lines({ text: STORY }),
    })
    expect(jsonLines(stdout)).toStrictEqual([{ article: BODY }])
  })

  test('that is bad comes out as an error, and the run goes on', async () => {
    const input = `\ufeff${lines({ text: STORY })}\r\nno json\n[1]\n"text"\nnull\n${lines({ id: 1, url: 'u' }, { text: 5 }, { text: ' ' })}{"text":"Last line, without a feed."}`
    const { code, stdout, stderr } = await wirecopy(['--jsonl'], { input })
    expect(jsonLines(stdout)).toMatchObject([
      { article: { text: BODY } },
      { error: { code: 'not-json' }, line: 3 },
      { error: { code: 'not-an-object', message: 'not an object: an array' }, line: 4 },
      { error: { code: 'not-an-object' }, line: 5 },
      { error: { code: 'not-an-object' }, line: 6 },
      { id: 1, url: 'u', error: { code: 'no-text' }, line: 7 },
      { error: { code: 'no-text' }, line: 8 },
      { error: { code: 'no-text' }, line: 9 },
      { article: { text: 'Last line, without a feed.' } },
    ])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^wirecopy: 9 records in \d+\.\d s; 7 failed, first line 3 of standard input: not JSON: [^\n]+\n$/u,
    )
  })

  test('whose name is that of the prototype does no harm', async () => {
    const { stdout } = await wirecopy(['--jsonl'], { input: '{"__proto__":{"a":1},"text":"A pier opened."}\n' })
    expect(stdout).toMatch(/^\{"__proto__":\{"a":1\},"text"/u)
  })

  test('keeps its members as they stand: no number is rounded, no name is moved', async () => {
    const members = '"id":12345678901234567890,"2":1.0,"a" : [ 1e400 , -0 ],"1":{"x":"}\\\\\\""},"a":2,"\\u0062":1E5'
    const { stdout } = await wirecopy(['--jsonl', '--format', 'text', '--drop-input'], {
      input: `{ ${members}, "te\\u0078t":"A pier opened." } \r\n{${members},"text":5}\n`,
    })
    const error = '"error":{"code":"no-text","message":"no text under «html» or «text»"},"line":2'
    expect(stdout).toBe(`{${members},"article":"A pier opened."}\n{${members},"text":5,${error}}\n`)
  })

  test('loses what an earlier run left in it', async () => {
    const error = { code: 'no-text', message: 'no text' }
    const input = lines(
      { article: 'old', notes: [{ code: 'truncated', reason: 'not read' }], text: 'A pier opened.', line: 7 },
      { error, line: 7, text: 'A pier opened.', notes: 'call back' },
      { article: 'old', error: 'mine', line: 'blue' },
    )
    const { stdout } = await wirecopy(['--jsonl', '--format', 'text'], { input })
    expect(jsonLines(stdout)).toStrictEqual([
      { text: 'A pier opened.', line: 7, article: 'A pier opened.' },
      { text: 'A pier opened.', notes: 'call back', article: 'A pier opened.' },
      { error: { ...error, message: 'no text under «html» or «text»' }, line: 3 },
    ])
  })

  test('says what its article lacks, and so does the summary', async () => {
    const input = lines({ text: 'A pier opened.\n\nIt is long.' }, { text: STORY }, { text: `${STORY}\nIt is long.` })
    const { code, stdout, stderr } = await wirecopy(['--jsonl', '-q', '--max-lines', '1'], { input })
    const notes = [{ code: 'truncated', reason: expect.stringContaining('maxLines is 1') }]
    expect(jsonLines(stdout)).toMatchObject([{ notes }, { article: { text: BODY } }, { notes }])
    expect(jsonLines(stdout)[1]).not.toHaveProperty('notes')
    expect(stderr).toMatch(/^wirecopy: 3 records in \d+\.\d s; 2 cut short\n$/u)
    expect(code).toBe(0)
  })

  test('with a line separator of Unicode in it is one line', async () => {
    const { stdout } = await wirecopy(['--jsonl'], { input: '{"id":"a\u2028b","text":"A pier opened."}\n' })
    expect(jsonLines(stdout)).toMatchObject([{ id: 'a\u2028b' }])
  })

  test('cannot be had of a file that is not there', async () => {
    const { code, stdout, stderr } = await wirecopy(['--jsonl', 'gone.jsonl'])
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('wirecopy: cannot read gone.jsonl (no such file or directory)\n')
  })
})

describe('order', () => {
  test('is kept with two jobs, and the output is the same as with one', async () => {
    const records = Array.from({ length: 3000 }, (_, id) =>
      id % 100 === 99 ? 'no json' : { id, text: id % 50 === 0 ? STORY.repeat(40) : `Pier ${String(id)} opened.` },
    )
    const file = path.join(folder, 'records.jsonl')
    await writeFile(file, lines(...records))
    const [one, two] = await Promise.all([
      wirecopy(['--jsonl', '-q', file]),
      wirecopy(['--jsonl', '-q', '--jobs', '2', file]),
    ])
    expect(two.stdout).toBe(one.stdout)
    expect(jsonLines(two.stdout)).toHaveLength(3000)
    expect(jsonLines(two.stdout)[2998]).toMatchObject({ id: 2998 })
    expect([one.code, two.code]).toStrictEqual([1, 1])
  })

  test('does not hold a record back until the next comes', async () => {
    const child = spawn(process.execPath, [CLI, '--jsonl', '-q', '--jobs', '2'])
    for (const id of [1, 2]) {
      child.stdin.write(lines({ id, text: 'A pier opened.' }))
      const [answer] = (await once(child.stdout, 'data')) as [Buffer]
      expect(JSON.parse(answer.toString())).toMatchObject({ id })
    }
    child.stdin.end()
    expect(await once(child, 'close')).toStrictEqual([0, null])
  })
})

describe('a reader that has had enough', () => {
  test('ends the run quietly', async () => {
    const child = spawn(process.execPath, [CLI, '--jsonl'])
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdin.on('error', () => undefined)
    const feed = setInterval(() => child.stdin.write(lines({ text: STORY })), 1)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    clearInterval(feed)
    expect({ code, said: Buffer.concat(said).toString() }).toStrictEqual({ code: 0, said: '' })
  })
})
