import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BODY, CLI, jsonLines, makeFolder, PAGE, STORY, wirecopy } from './spawn'

/** What sets a colour, once its escape character is shown as E, and what may do more than that. */
const COLOUR = /E\[[\d;]+m/gu
const UNSAFE = /[\p{Cc}\u202e\u200e\u200f\u061c\u2028]/u

const folder = await makeFolder()
const file = (name: string): string => path.join(folder, name)
await mkdir(file('pages/deep'), { recursive: true })
await mkdir(file('empty'))
await Promise.all([
  writeFile(file('story.txt'), STORY),
  writeFile(file('pages/a.html'), PAGE),
  writeFile(file('pages/deep/b.txt'), STORY),
  writeFile(file('pages/notes.json'), '{}'),
  writeFile(file('pages/[c].txt'), STORY),
])

describe('what is read', () => {
  test('standard input, when no file is named', async () => {
    const { code, stdout, stderr } = await wirecopy([], { input: STORY })
    expect(JSON.parse(stdout)).toMatchObject({ text: BODY, agency: { id: 'ap' } })
    expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' })
  })

  test('a file, and standard input for -', async () => {
    const { stdout } = await wirecopy(['--text', file('story.txt'), '-'], { input: 'A second story, short.' })
    expect(stdout).toBe(`==> ${file('story.txt')} <==\n${BODY}\n\n==> standard input <==\nA second story, short.\n\n`)
  })

  test('a folder, by name, documents only', async () => {
    const { code, stdout, stderr } = await wirecopy(['--format', 'jsonl', file('pages')])
    expect(jsonLines(stdout)).toMatchObject([
      { file: file('pages/[c].txt'), article: { text: BODY } },
      { file: file('pages/a.html'), article: { headline: 'Pier opens in harbor' } },
      { file: file('pages/deep/b.txt'), article: { text: BODY } },
    ])
    expect(stderr).toMatch(/^wirecopy: 3 documents in \d+\.\d s\n$/u)
    expect(code).toBe(0)
  })

  test('a glob, and a file whose name looks like one', async () => {
    const { stdout } = await wirecopy(['--format', 'jsonl', '**/deep/*.txt', 'pages/[c].txt'], { cwd: folder })
    expect(jsonLines(stdout)).toMatchObject([{ file: 'pages/deep/b.txt' }, { file: 'pages/[c].txt' }])
  })

  test('no more than the bounds let', async () => {
    const input = 'A new pier opened.\n\nIt is long.\n\nIt is wide.'
    const bounds = [
      ['--max-lines', '2'],
      ['--max-characters', '35'],
    ]
    for (const bound of bounds)
      expect((await wirecopy(['--text', ...bound], { input })).stdout).toBe('A new pier opened.\n\nIt is long.\n')
    const page = ['--input-format', 'html', '--max-page', '300', '--max-tags', '2', '--max-nesting', '100']
    const { stdout } = await wirecopy(['--text', ...page], { input: '<p>A new pier opened.</p><p>It is long.</p>' })
    expect(stdout).toBe('A new pier opened.\n')
  })

  test('all, where a bound is lifted', async () => {
    const input = 'It is long.\n\n'.repeat(20_001)
    const { stdout, stderr } = await wirecopy(['--text', '--max-lines', 'Infinity'], { input })
    expect({ lines: stdout.split('\n\n').length, stderr }).toStrictEqual({ lines: 20_001, stderr: '' })
  })

  test('a file once, where links lead to it again', async () => {
    await mkdir(file('round/deep'), { recursive: true })
    await writeFile(file('round/deep/a.txt'), STORY)
    await symlink('..', file('round/deep/back'))
    for (const name of ['round', 'round/**/*.txt']) {
      const { stdout } = await wirecopy(['--format', 'jsonl', name], { cwd: folder })
      expect(jsonLines(stdout)).toMatchObject([{ file: 'round/deep/a.txt' }])
      expect(jsonLines(stdout)).toHaveLength(1)
    }
  })

  test('and what was not read is said, unless the output says it', async () => {
    const input = `${STORY}\nIt is long.`
    const said = 'wirecopy: standard input: not read from here on: maxLines is 1\n'
    const bound = ['--max-lines', '1']
    expect(await wirecopy(['--text', '-q', ...bound], { input })).toStrictEqual({
      code: 0,
      stdout: `${BODY}\n`,
      stderr: said,
    })
    expect((await wirecopy(['--show', ...bound], { input })).stderr).toBe('')
    const { stdout, stderr } = await wirecopy(['--format', 'jsonl', ...bound], { input })
    expect(jsonLines(stdout)).toMatchObject([{ notes: [{ code: 'truncated' }] }])
    expect(stderr).toMatch(/^wirecopy: 1 document in \d+\.\d s; 1 cut short\n$/u)
  })

  test('the first of several stories, and that there are more is said', async () => {
    const story = (place: string): string =>
      `Pier opens in ${place}\n\n${place.toUpperCase()}, March 3 (AP) -- The harbor office opened a new pier on Monday, officials said.\n\nIt is three hundred meters long, the office said.\n\n(END)\n\n`
    const input = story('Oslo') + story('Bergen')
    const [told, quiet] = await Promise.all([wirecopy(['--text'], { input }), wirecopy(['--text', '-q'], { input })])
    expect(told.stderr).toMatch(/^wirecopy: standard input: more than one story stands here; [^\n]+\n$/u)
    expect(quiet.stderr).toBe('')
  })

  test('the input format that is said', async () => {
    const { stdout } = await wirecopy(['--text', '--input-format', 'markdown'], { input: 'A *new* pier opened.' })
    expect(stdout).toBe('A new pier opened.\n')
  })
})

describe('what is written', () => {
  test.each([
    ['ninjs', '"representationType": "full"'],
    ['schema-org', '"@type": "NewsArticle"'],
    ['markdown', '# Pier opens in harbor'],
    ['text', BODY],
  ])('%s', async (format, sample) => {
    const { code, stdout } = await wirecopy(['--format', format], { input: PAGE })
    expect(stdout).toContain(sample)
    expect(stdout.endsWith('\n')).toBe(true)
    expect(code).toBe(0)
  })

  test('--text is short for --format text', async () => {
    const [short, long] = await Promise.all([
      wirecopy(['--text'], { input: PAGE }),
      wirecopy(['--format', 'text'], { input: PAGE }),
    ])
    expect(short).toStrictEqual(long)
  })

  test('--explain gives the ledger, a line an entry', async () => {
    const { stdout } = await wirecopy(['--explain'], { input: STORY })
    expect(stdout).toMatch(/^0-23 dateline "OSLO, Sept\. 22 \(AP\) -- " dateline\//u)
    expect(stdout).not.toContain('\u001b')
  })

  test('--explain in a terminal gives the source in colours, and a legend', async () => {
    const { stdout } = await wirecopy(['--explain'], { input: STORY, env: { FORCE_COLOR: '1' } })
    expect(stdout.startsWith('\u001b[36mOSLO, Sept. 22 (AP) -- \u001b[0m')).toBe(true)
    expect(stdout).toContain('\u001b[32mbody\u001b[0m')
  })

  test('a terminal is sent no command that stands in the text', async () => {
    const input = `${STORY}\nA bell \u0007, a title \u001b]0;gone\u0007 and \u009b31m colour, with \u202e turned, \u200f\u200e\u061c\u2028 marked.\n`
    for (const args of [['--text'], ['--explain'], ['--show'], ['--format', 'jsonl']]) {
      const { stdout } = await wirecopy(args, { input, env: { FORCE_COLOR: '1' } })
      expect(stdout.replaceAll('\u001b[', 'E[').replaceAll(COLOUR, '').replaceAll('\n', '')).not.toMatch(UNSAFE)
    }
  })
})

describe('what goes wrong', () => {
  test.each([
    ['an unknown option', ['--bogus'], "wirecopy: unknown option '--bogus'\n"],
    ['a format that is not written', ['--format', 'html'], /^wirecopy: option '--format <format>' argument 'html'/u],
    [
      'two things at once',
      ['--text', '--explain'],
      /^wirecopy: option '--text' cannot be used with option '--explain'/u,
    ],
    ['a date that is none', ['--reference-date', 'monday'], /must be an ISO date/u],
    ['no number of jobs', ['--jobs', '0'], /a number from 1 to 256/u],
    ['no bound', ['--max-lines', '0'], /a whole number above 0, or Infinity/u],
    ['a member without a name', ['--jsonl', '--into', ''], /the name of a member/u],
    [
      'a member where there are no records',
      ['--url-field', 'link'],
      /'--url-field <name>' cannot be used without '--jsonl'/u,
    ],
    ['what is dropped of no record', ['--format', 'jsonl', '--drop-input'], /'--drop-input' cannot be used without/u],
    ['an article in the place of its file', ['--format', 'jsonl', '--into', 'file'], /cannot be 'file'/u],
    ['an article in the place of an error', ['--jsonl', '--into', 'error'], /cannot be 'error'/u],
    ['a folder without a name', ['--out', ''], /the name of a folder/u],
    ['a folder for records', ['--jsonl', '--out', 'a'], /cannot be used with option '--jsonl'/u],
  ])('%s is said in a line, and the exit code is 2', async (_, args, said) => {
    const { code, stdout, stderr } = await wirecopy(args)
    expect(stderr).toMatch(said)
    expect(stderr).toMatch(/^wirecopy: [^\n]{1,300}\n$/u)
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' })
  })

  test.each([
    ['a file that is not there', ['gone.txt'], 'cannot read gone.txt (no such file or directory)'],
    ['a glob without a match', ['*.gone'], 'no file matches *.gone'],
    ['an empty folder', ['empty'], 'nothing to read in the folder empty'],
    ['a file with a line feed in its name', ['gone\n.txt'], 'cannot read gone\\u000a.txt (no such file or directory)'],
  ])('%s is said in a line, the others are read, and the exit code is 2', async (_, args, said) => {
    const { code, stdout, stderr } = await wirecopy(['--text', ...args, 'story.txt'], { cwd: folder })
    expect({ code, stderr }).toStrictEqual({ code: 2, stderr: `wirecopy: ${said}\n` })
    expect(stdout).toBe(`==> story.txt <==\n${BODY}\n\n`)
  })

  test.runIf(existsSync('/dev/full')).each([[['--text']], [['--jsonl', '--jobs', '2']], [['--help']]])(
    'a full disk is said in a line for %j, and the exit code is 2',
    (args) => {
      const full = openSync('/dev/full', 'w')
      const input = JSON.stringify({ text: STORY })
      const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, stdio: ['pipe', full, 'pipe'] })
      closeSync(full)
      expect(status).toBe(2)
      expect(stderr.toString()).toBe('wirecopy: cannot write (no space left on device)\n')
    },
  )

  test('help and version are no failures', async () => {
    const [help, version] = await Promise.all([wirecopy(['--help']), wirecopy(['--version'])])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('--input-format')
    expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) })
  })

  test('messages command no terminal, whatever a name or an argument is', async () => {
    const evil = 'a\u001b]0;gone\u0007\u009b31m\u202e'
    const runs = [
      [file(`${evil}.txt`)],
      [file(`${evil}/*.txt`)],
      ['--jsonl', file(`${evil}.jsonl`)],
      [`--${evil}`],
      ['--format', evil],
      ['--jobs', evil],
      ['--reference-date', evil],
      ['golden', 'check', file(evil)],
      ['golden', 'accept', file(evil), evil],
      ['golden', evil],
    ]
    for (const args of runs) {
      const { code, stdout, stderr } = await wirecopy(args)
      expect((stdout + stderr).replaceAll('\n', ''), args.join(' ')).not.toMatch(UNSAFE)
      expect(code, args.join(' ')).not.toBe(0)
    }
  })

  test('what records say fails in messages without commands', async () => {
    const input = '{"html": 7, "a": "\u001b[31m"}\n\u001b]0;gone\u0007\n["\u202e"]\n'
    const { stderr } = await wirecopy(['--jsonl'], { input })
    expect(stderr.replaceAll('\n', '')).not.toMatch(UNSAFE)
  })
})
